import { expect, it } from 'vitest';
import { isPercent } from '../../../../src/model/plans/measure-unit.ts';

it.each(['percent of teachers', 'Percent', '% of classes', '%', 'per cent', 'percentage of plans'])(
  '"%s" counts in percent',
  (unit) => expect(isPercent(unit)).toBe(true),
);

it.each(['hours', 'percentile rank', 'percentage points', 'teachers, in percent', ''])(
  '"%s" does not count in percent',
  (unit) => expect(isPercent(unit)).toBe(false),
);

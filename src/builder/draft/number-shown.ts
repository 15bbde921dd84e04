import { dollars, exact } from '../../lib/format.ts';
import { defaultWords } from '../../schemas/words.ts';
import type { NumberKind } from '../../import/story-form/typed-numbers.ts';

/** What stands in a control for a number: "$12,500", "40.6%", "not reported", or the text as it was typed. */
export function numberShown(value: unknown, unit: NumberKind): string {
  if (value === 'not-reported' || value === 'not-applicable') return defaultWords[value];
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  if (unit === 'dollars' && Number.isInteger(value)) return dollars(value);
  return unit === 'percent' ? `${exact(value)}%` : exact(value);
}

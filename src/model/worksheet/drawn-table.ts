import { date } from '../../lib/format.ts';
import type { Measured } from '../cycles/run-chart.ts';
import { placeOf, rowsOf, type Answers, type FieldForm } from './form.ts';
import { isDay, readFigure } from './numbers.ts';

/**
 * What a table that is drawn as a run chart holds: the second column by the first. A row whose second cell is no
 * figure is not drawn.
 */
export function measuredIn(field: FieldForm, answers: Answers): Measured {
  const [first, second] = field.columns;
  const kind = second?.kind === 'percent' || second?.kind === 'dollars' ? second.kind : 'number';
  const points = rowsOf(field, answers).flatMap((row) => {
    const value = readFigure(answers.get(placeOf(field.id, row.id, second?.id ?? '')) ?? '', kind);
    const when = answers.get(placeOf(field.id, row.id, first?.id ?? '')) ?? `Row ${row.label}`;
    return value === undefined ? [] : [{ when: isDay(when) ? date(when) : when, value }];
  });
  return { title: field.label, name: second?.label ?? '', unit: kind === 'percent' ? 'percent' : 'count', points };
}

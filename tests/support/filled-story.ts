import type { FormField } from '../../src/model/stories/form/field.ts';
import type { Values } from './fill-form.ts';

/** Letters that a font for English alone would lose, and signs that tables and sentences use. */
const told = 'Cañon Łódź serves “many” – ≥ 40 % é ü ő; it’s half';

/**
 * Something of the right kind for every field of a form, different in each: where two were mixed up, it would show.
 *
 * @param column a year of each column, and amounts whose totals are right
 */
export function valuesFor(fields: readonly FormField[]): Values {
  const values: Record<string, string> = {};
  for (const [index, field] of fields.entries()) values[field.name] = valueOf(field, index);
  for (const name of Object.keys(values)) {
    const [, table, column] = /^totals\.(\w+)\.(\d)$/.exec(name) ?? [];
    if (table === undefined || column === undefined) continue;
    const cells = Object.entries(values).filter(([each]) =>
      new RegExp(`^tables\\.${table}\\.[\\w-]+\\.${column}$`).test(each),
    );
    values[name] = String(cells.reduce((sum, [, value]) => sum + Number(value), 0));
  }
  return values;
}

function valueOf({ name, kind, limit, options }: FormField, index: number): string {
  if (options) return options[index % options.length] ?? '';
  if (kind === 'year') return yearOf(Number(/\d$/.exec(name)?.[0] ?? 5));
  if (kind === 'amount' || kind === 'dollars') return String(100_000 + index);
  if (kind === 'number' || kind === 'percent') return String(10 + index);
  if (name === 'contact.email') return 'learning@example.org';
  if (name === 'contact.link') return 'https://www.example.org/learning/';
  return `${index} ${kind === 'area' ? `${told}.\n${told}` : told}`.slice(0, limit);
}

/** The first column is of 2017-18. */
function yearOf(column: number): string {
  return `${2016 + column}-${17 + column}`;
}

import type { FieldKind } from '../../model/stories/form/field.ts';

/** What stands before a number of each kind; none where the sheet says the unit beside it. */
const signs: Partial<Record<FieldKind, string>> = { number: '', percent: '', dollars: '$', amount: '' };

/**
 * The script by which readers that run scripts show a number with its thousands apart. It touches nothing but plain
 * numbers: the format of readers alone would hide words such as "not reported".
 */
export function formatOf(kind: FieldKind): string | undefined {
  const sign = signs[kind];
  if (sign === undefined) return undefined;
  return [
    'if (/^[0-9]+([.][0-9]+)?$/.test(event.value))',
    `AFNumber_Format(event.value.indexOf(".") < 0 ? 0 : event.value.length - event.value.indexOf(".") - 1, 0, 0, 0, "${sign}", true);`,
  ].join(' ');
}

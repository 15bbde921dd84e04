import { didYouMean } from '../../lib/nearest.ts';
import { atField, type Issue } from '../../report/issue.ts';
import { describe, fieldNames, type DataPath } from '../../schemas/describe.ts';
import type { ShapeInput } from './shape.ts';
import { valueAt } from './value-at.ts';

/** The message for a name the schema does not know. */
export function unknownField(path: DataPath, key: string, input: ShapeInput): Issue {
  const parent = describe(input.schema, path);
  const names = fieldNames(parent.schema);
  const isTier = path.length === 0 && key === 'tier' && names.includes('evidence');
  return {
    code: isTier ? 'tier-on-design' : 'unknown-field',
    file: input.file,
    place: atField([...input.path, ...path, key], 'key'),
    label: path.length === 0 ? key : `${parent.label} › ${key}`,
    ...(isTier ? tierOnDesign : words(key, valueAt(input.raw, [...path, key]), names)),
  };
}

const tierOnDesign = {
  what: 'A tier of evidence belongs to a study, not to a design.',
  fix: 'Remove the line, and write the tier with the study it rates:  evidence: … tier: 2',
};

/** A name without a value is often a piece of the value before it, cut off by a comma. */
function words(key: string, value: unknown, names: readonly string[]): Pick<Issue, 'what' | 'fix'> {
  if (value === null && /^\d{1,3}$/.test(key)) {
    return {
      what: `Between { and } a comma ends a value, so "${key}" after the comma reads as a field.`,
      fix: 'Write the number without commas.',
    };
  }
  if (value === null && key.includes(':')) {
    return { what: `There is no field called "${key}" here.`, fix: 'Put a space after the colon.' };
  }
  const cutOff = value === null ? ` If "${key}" ends the text before it, put that text in quotes.` : '';
  return {
    what: `There is no field called "${key}" here.${didYouMean(key, names)}`,
    fix: `The fields here are: ${names.join(', ')}.${cutOff}`,
  };
}

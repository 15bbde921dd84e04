import { z } from 'astro/zod';
import { didYouMean } from '../../lib/nearest.ts';
import type { Code } from '../../report/codes.ts';
import { atField, type Issue } from '../../report/issue.ts';
import { describe, formOf, type DataPath, type FieldDescription } from '../../schemas/describe.ts';
import type { TextForm } from '../../schemas/forms.ts';
import { numberComplaint } from './numbers.ts';
import type { ShapeInput } from './shape.ts';
import { unknownField } from './unknown-fields.ts';
import { valueAt } from './value-at.ts';

/** A complaint before it is tied to a file. */
export interface Complaint {
  readonly code: Code;
  readonly what: string;
  readonly fix: string;
}

/** A wrong field, with all that a message about it needs. */
export interface WrongField {
  readonly path: DataPath;
  readonly name: string;
  readonly value: unknown;
  readonly field: FieldDescription;
  /** The value in the author's own spelling. */
  readonly written: string;
}

/** Turns one finding of zod's into messages in the words of the field. */
export function complaints(issue: z.core.$ZodIssue, input: ShapeInput): Issue[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(path, key, input));
  const wrong = wrongField(path, input);
  const part = issue.code === 'invalid_key' ? 'key' : 'value';
  const complaint = issue.code === 'invalid_key' ? yearKey(wrong) : complain(issue, wrong);
  return [{ ...complaint, file: input.file, place: atField([...input.path, ...path], part), label: wrong.field.label }];
}

function wrongField(path: DataPath, input: ShapeInput): WrongField {
  const value = valueAt(input.raw, path);
  const written = value === undefined ? undefined : input.writtenAt([...input.path, ...path]);
  return {
    path,
    name: String(path.at(-1) ?? ''),
    value,
    field: describe(input.schema, path),
    written: written ?? spell(value),
  };
}

function complain(issue: z.core.$ZodIssue, wrong: WrongField): Complaint {
  if (wrong.value === undefined) return missing(wrong);
  const form = formOf(wrong.field.schema);
  const wantsText = wrong.field.schema instanceof z.ZodString || form !== undefined;
  if (wantsText && (typeof wrong.value === 'number' || typeof wrong.value === 'boolean'))
    return form && !fitsInQuotes(wrong) ? badForm(wrong, form) : unquoted(wrong);
  if (form && typeof wrong.value === 'string') return badForm(wrong, form);
  if (form && wrong.value === null) return emptyForm(wrong, form);
  const numbers = numberComplaint(wrong);
  if (numbers) return numbers;
  if (issue.code === 'invalid_value') return unknownChoice(wrong, issue.values.map(String));
  if (issue.code === 'too_small') return tooShort(wrong);
  return wrongShape(wrong);
}

function missing({ field, name }: WrongField): Complaint {
  return {
    code: 'missing-field',
    what: `${last(field)} is missing.`,
    fix: `${field.sentence}  Write it:  ${name}: …`.trim(),
  };
}

/** YAML made a number, or true or false, of something meant as text; the quotes keep it as it was typed. */
function unquoted({ field, name, written, value }: WrongField): Complaint {
  const lostZero = /^0\d/.test(written);
  const what = lostZero
    ? `The ${last(field).toLowerCase()} ${String(value)} has lost its leading zero.`
    : `YAML reads ${written} as ${typeof value === 'number' ? `the number ${String(value)}` : 'true or false'}, not as text.`;
  return { code: 'unquoted-id', what, fix: `Write it in quotes:  ${name}: "${written}"` };
}

function fitsInQuotes({ field, written }: WrongField): boolean {
  return field.schema?.safeParse(written).success === true;
}

function badForm({ field, name, written }: WrongField, form: TextForm): Complaint {
  return {
    code: form.code,
    what: `${last(field)} "${written}" must be ${form.must}.`,
    fix: `Write it like this:  ${/^\d+$/.test(name) ? '' : `${name}: `}${form.example}`,
  };
}

/** `accent: #1d4e79` reads as nothing, because # starts a comment. */
function emptyForm({ field, name }: WrongField, form: TextForm): Complaint {
  return {
    code: form.code,
    what: `${last(field)} is empty; it must be ${form.must}.`,
    fix: `Write it like this:  ${name}: ${form.example}`,
  };
}

/** The names of a record are school years. */
function yearKey({ field, name }: WrongField): Complaint {
  const record = last({ label: field.label.split(' › ').slice(0, -1).join(' › ') });
  return {
    code: 'not-a-school-year',
    what: `"${name}" under ${record} must be a school year: two years that follow each other.`,
    fix: 'Write it like this:  "2021-22":',
  };
}

function unknownChoice({ field, written }: WrongField, choices: readonly string[]): Complaint {
  return {
    code: 'unknown-choice',
    what:
      written === ''
        ? `${last(field)} is empty.`
        : `${last(field)} cannot be "${written}".${didYouMean(written, choices)}`,
    fix: `Write one of: ${choices.join(', ')}.`,
  };
}

function tooShort({ field }: WrongField): Complaint {
  return { code: 'empty-text', what: `${last(field)} is empty or too short.`, fix: field.sentence };
}

function wrongShape(wrong: WrongField): Complaint {
  const { field, value } = wrong;
  const wants = kindOf(field.schema);
  return {
    code: 'wrong-shape',
    what: `${last(field)} holds ${article(value)}; it takes ${wants}.`,
    fix: wrappedFix(wrong) ?? (field.sentence || 'Look at the indentation and at hyphens and colons.'),
  };
}

/** A single value where several belong: `"2021-22": 12000` lacks its braces, `schoolYears: 2021-22` its brackets. */
function wrappedFix({ field: { schema }, name, value, written }: WrongField): string | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  if (schema instanceof z.ZodObject) {
    return 'value' in schema.shape
      ? `Write it like this:  "${name}": { value: ${written} }`
      : `The fields it takes are: ${Object.keys(schema.shape).join(', ')}.`;
  }
  const isListOfTexts = schema instanceof z.ZodArray && !(schema.element instanceof z.ZodObject);
  return isListOfTexts ? `Write it in brackets:  ${name}: [${written}]` : undefined;
}

function kindOf(schema: z.ZodType | undefined): string {
  if (schema instanceof z.ZodArray) return 'a list, each item after a hyphen';
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return 'fields of its own, indented below it';
  if (schema instanceof z.ZodBoolean) return 'true or false';
  if (schema instanceof z.ZodNumber) return 'a number';
  return 'a text';
}

function article(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'fields';
  return typeof value === 'string' ? 'a text' : spell(value);
}

/** The innermost label that names a field: an item of a list goes by the name of the list. */
function last(field: Pick<FieldDescription, 'label'>): string {
  const labels = field.label.split(' › ');
  return labels.findLast((label) => !/^row \d+$/.test(label)) ?? field.label;
}

function spell(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

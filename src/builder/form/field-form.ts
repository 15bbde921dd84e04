import { z } from 'astro/zod';
import { showsCitations } from '../../schemas/cited-text.ts';
import { core, isMadeOf, metaOf } from '../../schemas/describe.ts';
import { percent, provenanceFields } from '../../schemas/figure.ts';
import type { NumberKind } from '../../import/story-form/typed-numbers.ts';
import { limitOf } from '../../schemas/limits.ts';
import { dollars } from '../../schemas/money.ts';
import { clockTime, schoolYear } from '../../schemas/time.ts';
import { optionLabel } from './option-label.ts';

/** How a field is filled in. Everything here comes from the schema, where the field is described. */
export type FieldForm = Named & Shape;

type Shape = LineForm | TextForm | NumberForm | PlainForm | ChoiceForm | ChoicesForm | GroupForm | ListForm;

interface Named {
  readonly label: string;
  /** What to write, in a sentence. */
  readonly hint: string;
  readonly isRequired: boolean;
}

interface LineForm {
  readonly kind: 'line';
  readonly type: 'text' | 'date' | 'time' | 'email' | 'url' | 'school-year';
  /** How many characters fit on the sheet. */
  readonly most: number | undefined;
}

interface TextForm {
  readonly kind: 'text';
  readonly most: number | undefined;
  /** Whether a claim can be cited in it. */
  readonly isCited: boolean;
}

interface NumberForm {
  /** A number, or a word that stands in its place. */
  readonly kind: 'number';
  readonly unit: NumberKind;
}

interface PlainForm {
  /** A yes; a yes or a no, which has to be said; or one of the works that are written beside it. */
  readonly kind: 'yes' | 'yes-or-no' | 'source';
}

interface ChoiceForm {
  /** A word of a list. */
  readonly kind: 'choice';
  readonly options: readonly string[];
}

interface ChoicesForm {
  /** Any words of a list. */
  readonly kind: 'choices';
  readonly options: readonly string[];
}

interface GroupForm {
  readonly kind: 'group';
  readonly fields: readonly NamedField[];
  /** Whether it is a number with where it comes from. */
  readonly isFigure: boolean;
  /** Fields that stand behind the others, folded under a name. */
  readonly folds?: readonly Fold[];
}

interface ListForm {
  readonly kind: 'list';
  readonly item: FieldForm;
}

/** Fields of a group by their names, folded under a name of their own. */
export interface Fold {
  readonly label: string;
  readonly names: readonly string[];
}

/** A field of a group: its name in the file, and its form. */
export interface NamedField {
  readonly name: string;
  readonly form: FieldForm;
}

/** Texts of which a sheet holds more characters than this get room for several lines. */
const longestLine = 80;

export function fieldForm(schema: z.ZodType): FieldForm {
  const { title = '', description = '' } = metaOf(schema);
  const isRequired = !schema.safeParse(undefined).success;
  return { label: title, hint: description, isRequired, ...shapeOf(schema, core(schema), isRequired) };
}

function shapeOf(schema: z.ZodType, inner: z.ZodType, isRequired: boolean): Shape {
  if (schema === provenanceFields.source) return { kind: 'source' };
  if (inner instanceof z.ZodEnum) return { kind: 'choice', options: inner.options.map(String) };
  if (inner instanceof z.ZodBoolean) return { kind: isRequired ? 'yes-or-no' : 'yes' };
  if (inner instanceof z.ZodUnion || inner instanceof z.ZodNumber) return { kind: 'number', unit: unitOf(inner) };
  if (inner instanceof z.ZodObject) return groupOf(inner);
  if (inner instanceof z.ZodRecord) return wordFields(inner);
  if (inner instanceof z.ZodArray) return listOf(fieldForm(inner.element as z.ZodType));
  return textOf(inner);
}

function unitOf(inner: z.ZodUnion | z.ZodNumber): NumberKind {
  const [number] = inner instanceof z.ZodUnion ? inner.options : [inner];
  if (isMadeOf(number as z.ZodType, dollars)) return 'dollars';
  return isMadeOf(number as z.ZodType, percent) ? 'percent' : 'number';
}

function groupOf(inner: z.ZodObject): GroupForm {
  const shape: readonly (readonly [string, z.ZodType])[] = Object.entries(inner.shape);
  return {
    kind: 'group',
    fields: shape.flatMap(([name, each]) => (isOpenRecord(core(each)) ? [] : [{ name, form: fieldForm(each) }])),
    isFigure: shape.some(([, each]) => each === provenanceFields.source),
  };
}

function listOf(item: FieldForm): ListForm | ChoicesForm {
  return item.kind === 'choice' ? { kind: 'choices', options: item.options } : { kind: 'list', item };
}

/** A record by the words of a list: a field for each of them. */
function wordFields({ keyType, valueType }: z.ZodRecord): GroupForm {
  const words = keyType instanceof z.ZodEnum ? keyType.options.map(String) : [];
  const form = fieldForm(valueType as z.ZodType);
  return {
    kind: 'group',
    fields: words.map((name) => ({ name, form: { ...form, label: optionLabel(name), isRequired: false } })),
    isFigure: false,
  };
}

/** A record whose names are the author's own, such as school years: it has a form of its own. */
function isOpenRecord(inner: z.ZodType): boolean {
  return inner instanceof z.ZodRecord && !(inner.keyType instanceof z.ZodEnum);
}

function textOf(inner: z.ZodType): LineForm | TextForm {
  const most = limitOf(inner);
  const isCited = showsCitations(inner);
  if (isCited || (most !== undefined && most > longestLine)) return { kind: 'text', most, isCited };
  return { kind: 'line', type: typeOf(inner), most };
}

function typeOf(inner: z.ZodType): LineForm['type'] {
  if (inner instanceof z.ZodISODate) return 'date';
  if (inner instanceof z.ZodEmail) return 'email';
  if (isMadeOf(inner, clockTime)) return 'time';
  if (isMadeOf(inner, schoolYear)) return 'school-year';
  return inner instanceof z.ZodURL ? 'url' : 'text';
}

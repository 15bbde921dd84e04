import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { FormField } from '../../model/stories/form/field.ts';
import type { Part, Place } from '../structure/part.ts';
import { drawField } from './appearance.ts';
import { embedFont } from './font.ts';
import { formatOf } from './format.ts';
import { fieldPlaces, inReadingOrder } from './places.ts';
import { fontName } from './text-font.ts';
import { FieldTree } from './tree.ts';

/** What makes a document a form. */
export interface FormParts {
  readonly fields: readonly FormField[];
  /** How the addresses of the links begin that hold the places of fields. */
  readonly address: string;
  /** The file of the font for what is typed: a whole TrueType font. */
  readonly font: Uint8Array;
}

/** The flags of a field: ISO 32000-1, tables 221, 228 and 230. */
const flags = { multiline: 1 << 12, doNotSpellCheck: 1 << 22, doNotScroll: 1 << 23, combo: 1 << 17 } as const;
/** An annotation that is printed. */
const printed = 4;
const rightAligned = 2;

/** Makes fields of the links that hold their places: ISO 32000-1, 12.7. */
export function writeForm(document: PDFDocument, whole: Part, { fields, address, font }: FormParts): void {
  const { context, catalog } = document;
  const places = fieldPlaces(document, whole, address);
  const tree = new FieldTree(context);
  for (const field of fields) {
    const own = places.get(field.name);
    if (!own) throw new Error(`The page has no place for the field ${field.name}.`);
    tree.add(field, fieldAt(document, field, own));
  }
  const unknown = [...places.keys()].find((name) => !fields.some((field) => field.name === name));
  if (unknown !== undefined) throw new Error(`The page has a place for ${unknown}, which is no field.`);
  const resources = { Font: { [fontName]: embedFont(document, font) } };
  const form = { Fields: tree.roots, DR: resources, DA: PDFString.of(appearanceOf('line')) };
  catalog.set(PDFName.of('AcroForm'), context.register(context.obj(form)));
  inReadingOrder(document, whole);
}

/** A size of 0 lets readers choose one that fits the height of the field and the width of what is typed. */
function appearanceOf(kind: FormField['kind']): string {
  return `/${fontName} ${kind === 'area' ? areaSize : 0} Tf 0 g`;
}
const areaSize = 11;

/** The field with its place; one that is shown in several places holds them. */
function fieldAt(document: PDFDocument, field: FormField, places: readonly Place[]): PDFRef {
  const { context } = document;
  const own = fieldDict(field, context);
  const [first, ...others] = places;
  if (first && others.length === 0) {
    makeWidget(document, field, first, own);
    return first.annotation;
  }
  const ref = context.register(own);
  own.set(PDFName.of('Kids'), context.obj(places.map(({ annotation }) => annotation)));
  for (const place of places) makeWidget(document, field, place, context.obj({ Parent: ref }));
  return ref;
}

function fieldDict({ kind, limit, options, ...field }: FormField, context: PDFContext): PDFDict {
  const format = formatOf(kind);
  return context.obj({
    ...{ FT: options ? 'Ch' : 'Tx', Ff: flagsOf(kind), V: PDFString.of('') },
    ...{ TU: tooltip(field), DA: PDFString.of(appearanceOf(kind)) },
    ...(kind === 'amount' ? { Q: rightAligned } : {}),
    ...(options ? { Opt: options.map((each) => PDFHexString.fromText(each)) } : {}),
    ...(limit === undefined || options ? {} : { MaxLen: limit }),
    ...(format === undefined ? {} : { AA: { F: { S: 'JavaScript', JS: PDFString.of(format) } } }),
  });
}

function flagsOf(kind: FormField['kind']): number {
  if (kind === 'choice') return flags.combo;
  // What a sheet would cut off cannot be typed.
  if (kind === 'area') return flags.multiline | flags.doNotScroll;
  return kind === 'line' ? 0 : flags.doNotSpellCheck;
}

function tooltip({ label, hint }: Pick<FormField, 'label' | 'hint'>): PDFHexString {
  return PDFHexString.fromText(`${label}. ${hint}`);
}

/** Makes a field of the link at a place. */
function makeWidget(document: PDFDocument, field: FormField, place: Place, own: PDFDict): void {
  const { context } = document;
  const annotation = context.lookup(place.annotation, PDFDict);
  for (const key of ['A', 'Dest', 'Border', 'Contents', 'H']) annotation.delete(PDFName.of(key));
  const page = document.getPage(place.page).ref;
  // Readers look for the tooltip here, also where the field has it.
  const widget = context.obj({ Subtype: 'Widget', F: printed, P: page, MK: {}, TU: tooltip(field) });
  for (const [key, value] of [...widget.entries(), ...own.entries()]) annotation.set(key, value);
  drawField(document, annotation);
}

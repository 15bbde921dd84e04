import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** A field as a form has it. */
export interface PlacedField {
  /** The whole name, with those of the fields above it. */
  readonly name: string;
  readonly dict: PDFDict;
  /** Where it is shown. */
  readonly widgets: readonly PDFDict[];
  readonly value: string;
  /** What can be chosen in it, in its order. */
  readonly options: readonly string[];
  readonly isArea: boolean;
  readonly isRightAligned: boolean;
  /** What the field above it is called: the name of the row it stands in. */
  readonly row: string | undefined;
}

/** Fields stand in fields, but no deeper than in these. */
const mostLevels = 8;
const multiline = 1 << 12;

/** Every field of a form that holds a value, by its name. */
export function placedFields({ catalog }: PDFDocument): ReadonlyMap<string, PlacedField> {
  const roots = catalog.lookup(PDFName.of('AcroForm'));
  const found = new Map<string, PlacedField>();
  const seen = new Set<PDFDict>();
  const visit = (dict: PDFDict, above: readonly PDFDict[]): void => {
    if (seen.has(dict) || above.length >= mostLevels) return;
    seen.add(dict);
    const kids = dictsIn(dict, 'Kids');
    const fields = kids.filter((kid) => kid.has(PDFName.of('T')));
    for (const field of fields) visit(field, [...above, dict]);
    if (fields.length === 0) {
      const field = placedField(dict, above, kids);
      found.set(field.name, field);
    }
  };
  if (roots instanceof PDFDict) for (const root of dictsIn(roots, 'Fields')) visit(root, []);
  return found;
}

function placedField(dict: PDFDict, above: readonly PDFDict[], kids: readonly PDFDict[]): PlacedField {
  const line = [...above, dict];
  const inherited = (key: string): PDFObject | undefined =>
    line.map((each) => each.lookup(PDFName.of(key))).findLast((value) => value !== undefined);
  const options = inherited('Opt');
  return {
    ...{ name: line.map((each) => textIn(each, 'T')).join('.'), dict, widgets: kids.length > 0 ? kids : [dict] },
    value: textOf(inherited('V')),
    options: options instanceof PDFArray ? options.asArray().map((each) => optionOf(dict.context.lookup(each))) : [],
    isArea: (numberOf(inherited('Ff')) & multiline) !== 0,
    isRightAligned: numberOf(inherited('Q')) === 2,
    row: above.length > 0 ? textIn(above.at(-1) ?? dict, 'TU') || undefined : undefined,
  };
}

/** A choice may be written as what is saved and what is shown. */
function optionOf(option: PDFObject | undefined): string {
  return option instanceof PDFArray ? textOf(option.lookup(1)) : textOf(option);
}

function dictsIn(dict: PDFDict, key: string): PDFDict[] {
  const list = dict.lookup(PDFName.of(key));
  const all = list instanceof PDFArray ? list.asArray().map((each) => dict.context.lookup(each)) : [];
  return all.filter((each) => each instanceof PDFDict);
}

function textIn(dict: PDFDict, key: string): string {
  return textOf(dict.lookup(PDFName.of(key)));
}

function textOf(object: PDFObject | undefined): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
}

function numberOf(object: PDFObject | undefined): number {
  return object instanceof PDFNumber ? object.asNumber() : 0;
}

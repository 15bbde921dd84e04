import { PDFArray, PDFName, PDFString, type PDFContext, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { textOf } from '../objects.ts';
import { partsOf, type Attribute, type Part } from './part.ts';

/**
 * Names for the cells that others refer to. Browsers number them on from page to page; here each document counts its
 * own, so that a page gives the same bytes whatever was printed before it.
 */
export function cellNames(whole: Part): ReadonlyMap<string, string> {
  const ids = [...partsOf(whole)].flatMap(({ id }) => id ?? []);
  const digits = String(ids.length).length;
  return new Map(ids.map((id, index) => [id, `cell-${String(index + 1).padStart(digits, '0')}`]));
}

/** The attributes of a part, one set for each owner, without what holds of every cell anyhow. */
export function attributeSets(
  attributes: readonly Attribute[],
  names: ReadonlyMap<string, string>,
  context: PDFContext,
): PDFObject | undefined {
  const sets = new Map<string, PDFDict>();
  for (const { owner, name, value } of attributes) {
    const said = name === 'Headers' ? headers(value, names, context) : value;
    if (said === undefined || (/^(?:Row|Col)Span$/.test(name) && value.toString() === '1')) continue;
    const set = sets.get(owner) ?? context.obj({ O: owner });
    set.set(PDFName.of(name), said);
    sets.set(owner, set);
  }
  return sets.size < 2 ? [...sets.values()][0] : context.obj([...sets.values()]);
}

/** The cells that head this one; none where the browser names none, as it does in a form without headings. */
function headers(value: PDFObject, names: ReadonlyMap<string, string>, context: PDFContext): PDFObject | undefined {
  const ids = value instanceof PDFArray ? value.asArray() : [];
  const known = ids.flatMap((each) => names.get(textOf(each) ?? '') ?? []);
  return known.length === 0 ? undefined : context.obj(known.map((name) => PDFString.of(name)));
}

import { eachPart, partsOf, type Part } from './part.ts';

/**
 * An HTML figure holds a picture and its caption. The picture has the text that stands for it; the whole has none,
 * and would be a picture that nobody can read.
 */
export function figuresWithText(whole: Part): Part {
  return eachPart(whole, (each) => (isFrame(each) ? { ...each, role: 'Div' } : each));
}

function isFrame(each: Part): boolean {
  if (each.role !== 'Figure' || each.kept.has('Alt')) return false;
  return [...partsOf(each)].some((inside) => inside !== each && inside.role !== 'NonStruct');
}

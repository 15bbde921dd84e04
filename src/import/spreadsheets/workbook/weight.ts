import { attributes, valueOf } from './attributes.ts';
import { openTags, tagName } from './tags.ts';

/** What the tags of a part cost hucre beyond their letters. */
export interface Weight {
  /** Each becomes a part of an object. */
  readonly attributes: number;
  /** Spans of columns that a worksheet says something of. */
  readonly spans: number;
  /** Columns up to the last of each span: each may become an object. */
  readonly columns: number;
  /** Letters of the longest text that says how numbers look: it is looked through for every number. */
  readonly lookLetters: number;
}

export function weightOf(xml: string): Weight {
  const weight = { attributes: 0, spans: 0, columns: 0, lookLetters: 0 };
  for (const tag of openTags(xml)) {
    for (const [name, value] of attributes(tag)) {
      weight.attributes += 1;
      if (name === 'formatCode') weight.lookLetters = Math.max(weight.lookLetters, value.length);
    }
    if (tagName(tag) !== 'col') continue;
    weight.spans += 1;
    weight.columns += columnsTo(Number(valueOf(tag, 'max')));
  }
  return weight;
}

/** A sheet has 16,384 columns, and hucre makes no more of them. */
function columnsTo(last: number): number {
  return last > 0 ? Math.min(last, 16_384) : 0;
}

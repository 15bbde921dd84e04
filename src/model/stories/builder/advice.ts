/** Where advice on words comes from: a place in a work of sources.yaml, or in an entry of this site. */
export type AdviceOrigin =
  | { readonly source: string; readonly at: string }
  /** An entry as "guides/talk-about-inequality", and the heading or the field in it. */
  | { readonly entry: string; readonly at: string };

/** Names the page a piece of advice comes from: "sources/tlp-essentials-2019". */
export function originKey(origin: AdviceOrigin): string {
  return 'source' in origin ? `sources/${origin.source}` : origin.entry;
}

/** Words that a reader stumbles over, with others to think of. Nothing is ever replaced: the writer knows what is meant. */
export interface Wording {
  readonly id: string;
  /** Found as whole words, whatever their capitals, also with a plural s at the end. */
  readonly phrases: readonly string[];
  /** What might stand there; several ways are told apart by "or". */
  readonly instead: string;
  /** Why, in a sentence. */
  readonly reason: string;
  readonly origin: AdviceOrigin;
}

/** The advice of this site on how a story is told. */
export const clearAndShort: AdviceOrigin = {
  entry: 'guides/make-your-case-with-data',
  at: '5. Make it clear and short',
};

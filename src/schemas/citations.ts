/** A citation as it stands in a text, with the number of characters before it. */
export interface CitationText {
  readonly source: string;
  readonly at: string | undefined;
  readonly start: number;
  readonly length: number;
}

/** A run of citations in one pair of brackets: `[@source-id, p. 11; @other, p. 3]`, as Pandoc writes them. */
const brackets = /\[(@[^[\]]+)\]/g;

/** A bracket of citations: its place and length, and what it cites. */
export interface CitationGroup {
  readonly start: number;
  readonly length: number;
  readonly citations: readonly CitationText[];
}

/** Finds every bracket of citations in a piece of text; most pieces have none, which is seen without the pattern. */
export function citationGroups(text: string): readonly CitationGroup[] {
  if (!text.includes('[@')) return noGroups;
  return [...text.matchAll(brackets)].map((match) => ({
    start: match.index,
    length: match[0].length,
    citations: citationsIn(match[1] ?? '', match.index + 1),
  }));
}

const noGroups: readonly CitationGroup[] = [];

function citationsIn(inside: string, offset: number): CitationText[] {
  const found: CitationText[] = [];
  let start = offset;
  for (const part of inside.split(';')) {
    const [source = '', ...place] = part.trim().replace(/^@/, '').split(',');
    found.push({ source: source.trim(), at: place.join(',').trim() || undefined, start, length: part.length });
    start += part.length + 1;
  }
  return found;
}

/** Two citations of the same place share one note. */
export function noteKey(citation: { readonly source: string; readonly at: string | undefined }): string {
  return `${citation.source}\n${citation.at ?? ''}`;
}

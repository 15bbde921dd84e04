/** What a program can tell of a Markdown text without rendering it. Offsets count characters of the file. */
export interface Prose {
  readonly format: 'md' | 'mdx';
  /** Whether anything stands after the fields. */
  readonly hasText: boolean;
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly citations: readonly Citation[];
  /** Ids of the terms of the glossary whose words it uses, in the order of their first use. */
  readonly terms: readonly string[];
  /** Counted in guides only, whose text is what people read. */
  readonly counts: ProseCounts | undefined;
  readonly components: readonly Component[];
  /** Raw HTML and, in MDX, code: never published. */
  readonly code: readonly CodePiece[];
  /** Set where the text could not be read at all: where, what is the matter, and how to mend it. */
  readonly unreadable?: { readonly offset: number; readonly what: string; readonly fix: string };
}

/** What pages need of it beside the text itself. */
export type StoredProse = Pick<Prose, 'hasText' | 'headings' | 'citations' | 'terms'>;

/** What its reading level is made from: paragraphs and lists, without citations, code and the names of designs. */
export interface ProseCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** The longest sentence, and about where it starts. */
  readonly longest: { readonly words: number; readonly offset: number };
}

export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** The anchor the page gives it. */
  readonly slug: string;
  readonly offset: number;
}

export interface Link {
  readonly url: string;
  readonly offset: number;
}

export interface Image {
  readonly url: string;
  readonly alternative: string;
  readonly offset: number;
}

/** One citation: `[@source, p. 11]`. `at` is undefined where no place is given. */
export interface Citation {
  readonly source: string;
  readonly at: string | undefined;
  readonly offset: number;
}

export interface Component {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly value: string | undefined }[];
  readonly offset: number;
}

export interface CodePiece {
  readonly kind: 'html' | 'mdx';
  readonly text: string;
  readonly offset: number;
}

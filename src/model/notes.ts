import { noteKey } from '../schemas/citations.ts';
import { date } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import { firstUses } from '../lib/terms.ts';
import type { Provenance } from '../schemas/cells.ts';
import type { Citation } from '../schemas/prose.ts';
import type { Context } from './context.ts';
import { termFinder } from './glossary/finder.ts';

/** One numbered note of a page. */
export interface Note {
  readonly number: number;
  readonly id: string;
  /** The cited work; absent where the note is a remark only. */
  readonly source: { readonly title: string; readonly href: string; readonly fictional: boolean } | undefined;
  readonly at: string | undefined;
  readonly asOf: string | undefined;
  readonly remark: string | undefined;
  /** Where in the page a reader came from; absent for notes that tables share. */
  readonly back: string | undefined;
}

/** A number that leads to a note. */
export interface NoteReference {
  readonly number: number;
  readonly href: string;
  readonly label: string;
}

/** A piece of a text that leads to a term. */
export interface TermLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

type NoteText = Partial<Provenance> & { readonly note?: string | undefined };

/** Collects the notes of one page in the order in which they are first referred to, and which terms it has led to. */
export class Notes {
  readonly #notes = new Map<string, Note>();
  readonly #context: Context;
  readonly #terms: Set<string>;

  /**
   * @param cited the citations of the text of the page, which is read first and numbers its notes itself
   * @param terms ids of terms that the page leads to already, or is about
   */
  constructor(context: Context, cited: readonly Citation[] = [], terms: readonly string[] = []) {
    this.#context = context;
    this.#terms = new Set(terms);
    for (const note of textNotes(cited, context)) this.#notes.set(note.key, note);
  }

  /** The reference to the note that says this; none where there is nothing to say. The same note is listed once. */
  refer({ source, at, asOf, note }: NoteText): NoteReference[] {
    if (source === undefined && note === undefined) return [];
    const key = keyOf(source, at, asOf, note);
    const found = this.#notes.get(key) ?? this.#add(key, source, at, asOf, note);
    return [{ number: found.number, href: `#${found.id}`, label: `Note ${found.number}` }];
  }

  /** Where a text uses a term for the first time on the page; asked for each text of a page once, in their order. */
  termLinks(text: string): TermLink[] {
    const { href } = this.#context;
    return firstUses(text, termFinder(this.#context), this.#terms).map(({ start, end, id }) => ({
      ...{ start, end, href: href(paths.entry('glossary', id)) },
    }));
  }

  get all(): readonly Note[] {
    return [...this.#notes.values()];
  }

  #add(
    key: string,
    source: string | undefined,
    at: string | undefined,
    asOf: string | undefined,
    remark: string | undefined,
  ): Note {
    const number = this.#notes.size + 1;
    const cited = source === undefined ? undefined : citedSource(this.#context, source);
    const note = { number, id: `note-${number}`, source: cited, at, asOf: asOf && date(asOf), remark, back: undefined };
    this.#notes.set(key, note);
    return note;
  }
}

function keyOf(...parts: readonly (string | undefined)[]): string {
  return parts.map((part) => part ?? '').join('\n');
}

/** The notes of a text, numbered as the text numbers them: by the first citation of each place. */
export function textNotes(citations: readonly Citation[], context: Context): (Note & { readonly key: string })[] {
  const places = new Map<string, Citation>();
  for (const citation of citations) if (!places.has(noteKey(citation))) places.set(noteKey(citation), citation);
  return [...places.values()].map(({ source, at }, index) => ({
    ...{ number: index + 1, id: `note-${index + 1}`, source: citedSource(context, source), at },
    ...{ asOf: undefined, remark: undefined, back: `#cite-${index + 1}`, key: keyOf(source, at, undefined, undefined) },
  }));
}

function citedSource({ source, href }: Context, id: string): Note['source'] {
  const entry = source(id);
  return {
    title: entry?.data.title ?? id,
    href: href(paths.entry('sources', id)),
    fictional: entry?.data.fictional ?? false,
  };
}

import { date } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { citationGroups } from '../../schemas/citations.ts';
import type { Context } from '../context.ts';
import type { Cited, CitedPiece } from '../library/cited.ts';
import type { NoteReference } from '../notes.ts';

/** A work at the foot of a sheet. */
export interface SheetNote {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Where in the work, and of what day it is; empty where there is no room for it. */
  readonly places: string;
}

/** What stands at the foot of a sheet, in the room that the foot has. */
export interface SheetFoot {
  readonly notes: readonly SheetNote[];
  /** What was left out for want of room, in a sentence; nothing where all fits. */
  readonly more: string;
}

/** So many characters fit at the foot, also where they are wide. */
const room = 420;

interface Work {
  readonly id: string;
  readonly number: number;
  readonly places: Set<string>;
}

interface Place {
  readonly source?: string | undefined;
  readonly at?: string | undefined;
  readonly asOf?: string | undefined;
}

/** Collects the works one sheet rests on. A sheet has no room for a note of each place, so each work has one number. */
export class SheetNotes {
  readonly #works = new Map<string, Work>();
  readonly #context: Context;
  readonly #sheet: string;

  /** @param sheet begins the ids of the notes, which stand on one page with those of other sheets */
  constructor(context: Context, sheet: string) {
    this.#context = context;
    this.#sheet = sheet;
  }

  /** References to the works of some places, each work once, in the order in which the sheet first names them. */
  refer(...places: readonly Place[]): NoteReference[] {
    const numbers = places.flatMap((place) => (place.source === undefined ? [] : [this.#number(place.source, place)]));
    return [...new Set(numbers)]
      .sort((a, b) => a - b)
      .map((number) => ({ number, href: `#${this.#id(number)}`, label: `Note ${number}` }));
  }

  /** A text whose citations become the numbers of works. */
  cited(text: string): Cited {
    const pieces: CitedPiece[] = [];
    let end = 0;
    for (const { start, length, citations } of citationGroups(text)) {
      pieces.push({ kind: 'words', words: text.slice(end, start).trimEnd() });
      pieces.push({ kind: 'notes', notes: this.refer(...citations) });
      end = start + length;
    }
    return [...pieces, { kind: 'words', words: text.slice(end) }];
  }

  /** The notes with as much as there is room for: with their places, without them, or the first ones only. */
  get foot(): SheetFoot {
    const full = [...this.#works.values()].map((work) => this.#note(work));
    if (lengthOf(full) <= room) return { notes: full, more: '' };
    const short = full.map((note) => ({ ...note, places: '' }));
    const fitting = short.filter((_, index) => lengthOf(short.slice(0, index + 1)) <= room);
    const left = short.length - fitting.length;
    const works = left === 0 ? 'The places in these works stand' : `${left} more works and all places stand`;
    return { notes: fitting, more: `${works} on the web page of this story.` };
  }

  #number(source: string, { at, asOf }: Place): number {
    const work = this.#works.get(source) ?? { id: source, number: this.#works.size + 1, places: new Set<string>() };
    const place = [at, asOf && `as of ${date(asOf)}`].filter(Boolean).join(', ');
    if (place !== '') work.places.add(place);
    this.#works.set(source, work);
    return work.number;
  }

  #note({ id, number, places }: Work): SheetNote {
    const { title = id, fictional = false } = this.#context.source(id)?.data ?? {};
    return {
      ...{ number, id: this.#id(number), places: [...places].join('; ') },
      title: fictional && !/fictional/i.test(title) ? `${title} (fictional)` : title,
      href: this.#context.href(paths.entry('sources', id)),
    };
  }

  #id(number: number): string {
    return `${this.#sheet}-note-${number}`;
  }
}

/** The characters of some notes, with their numbers and what stands between them. */
function lengthOf(notes: readonly SheetNote[]): number {
  return notes.reduce((sum, { title, places }) => sum + title.length + places.length + 6, 0);
}

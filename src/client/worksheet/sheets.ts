import type { Answers } from '../../model/worksheet/form.ts';
import type { Store } from './store.ts';

/** One of the sheets of a page. */
export interface KeptSheet {
  readonly id: string;
  readonly name: string;
  /** When it was begun, in local time as ISO 8601 writes it; empty where that is not known. */
  readonly begun: string;
}

/** What the sheets need of the world around them. */
export interface World {
  /** The local time as ISO 8601 writes it. */
  readonly now: () => string;
  /** A new id that no other tab makes. */
  readonly newId: () => string;
}

/** The letters of a name that the page has room for. */
const longestName = 80;

/** The first sheet has one id in all tabs, so that two tabs that are opened first write on the same. */
const firstId = 'first';

/** The sheets of a page, each answer under a key of its own: two tabs never write over each other's answers. */
export class Sheets {
  readonly #store: Store;
  readonly #prefix: string;
  readonly #world: World;

  /** @param prefix what the keys of the page begin with */
  constructor(store: Store, prefix: string, world: World) {
    this.#store = store;
    this.#prefix = prefix;
    this.#world = world;
  }

  /** All sheets from the oldest to the newest; there is always one at least. */
  get all(): KeptSheet[] {
    const ids = new Set([...this.#idsIn('sheet'), ...this.#idsIn('answer')]);
    const sheets = [...(ids.size === 0 ? [firstId] : ids)].map((id) => this.find(id));
    return sheets.sort((a, b) => compare(a.begun, b.begun) || compare(a.id, b.id));
  }

  find(id: string): KeptSheet {
    const written = this.#store.get(this.#key('sheet', id));
    const { name = 'Sheet 1', begun = '' } = written === undefined ? {} : parsed(written);
    return { id, name, begun };
  }

  answers(id: string): Answers {
    const prefix = this.#key('answer', id, '');
    return new Map(this.#store.keys(prefix).map((key) => [key.slice(prefix.length), this.#store.get(key) ?? '']));
  }

  /** The sheet is in the list from its first answer on. */
  write(id: string, place: string, text: string): void {
    this.keep(id);
    this.#store.set(this.#key('answer', id, place), text);
  }

  /** Puts a sheet into the list, also while it is empty. */
  keep(id: string): void {
    if (this.#store.get(this.#key('sheet', id)) === undefined) this.rename(id, this.find(id).name);
  }

  rename(id: string, name: string): void {
    const begun = this.find(id).begun || this.#world.now();
    this.#store.set(this.#key('sheet', id), JSON.stringify({ name, begun }));
  }

  /** @param name "Sheet 2" and so on where none is given */
  add(name = this.#nextName(), answers: Answers = new Map()): string {
    const id = this.#world.newId();
    this.rename(id, name.slice(0, longestName));
    for (const [place, text] of answers) this.write(id, place, text);
    return id;
  }

  clear(id: string): void {
    for (const place of this.answers(id).keys()) this.#store.set(this.#key('answer', id, place), '');
  }

  remove(id: string): void {
    this.clear(id);
    this.#store.set(this.#key('sheet', id), '');
  }

  /** What a key of the storage is about, where it is of this page. */
  about(key: string): { readonly kind: string; readonly id: string; readonly place: string } | undefined {
    if (!key.startsWith(this.#prefix)) return undefined;
    const [kind = '', id = '', place = ''] = key.slice(this.#prefix.length).split(':');
    return { kind, id, place };
  }

  #nextName(): string {
    const names = new Set(this.all.map(({ name }) => name));
    let number = names.size + 1;
    while (names.has(`Sheet ${number}`)) number += 1;
    return `Sheet ${number}`;
  }

  #idsIn(kind: 'sheet' | 'answer'): string[] {
    return this.#store.keys(`${this.#prefix}${kind}:`).flatMap((key) => this.about(key)?.id ?? []);
  }

  #key(...parts: readonly string[]): string {
    return this.#prefix + parts.join(':');
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Another page of the same address may have written anything. */
function parsed(written: string): { name?: string; begun?: string } {
  try {
    const { name, begun } = JSON.parse(written) as Record<string, unknown>;
    return { name: String(name), begun: String(begun) };
  } catch {
    return {};
  }
}

import type { Store } from '../../client/worksheet/store.ts';
import type { Draft } from '../draft/draft.ts';

/**
 * Keeps the draft in the browser, each of its parts under a key of its own: two tabs that write different parts never
 * write over each other.
 */
export class KeptDraft {
  readonly #store: Store;
  readonly #prefix: string;

  /** @param prefix what the keys begin with */
  constructor(store: Store, prefix: string) {
    this.#store = store;
    this.#prefix = prefix;
  }

  /** What was kept; empty where nothing was. */
  read(): Draft {
    const keys = this.#store.keys(this.#prefix).toSorted();
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = parsed(this.#store.get(key) ?? '');
        return value === undefined ? [] : [[key.slice(this.#prefix.length), value]];
      }),
    );
  }

  /** Keeps what is not as it was before. */
  write(draft: Draft, before: Draft): void {
    for (const name of new Set([...Object.keys(before), ...Object.keys(draft)])) {
      if (draft[name] === before[name]) continue;
      const value = draft[name];
      this.#store.set(this.#prefix + name, value === undefined ? '' : JSON.stringify(value));
    }
  }

  /** The part that another tab has written, by its key; undefined for keys of something else. */
  written(key: string, text: string | null): { readonly name: string; readonly value: unknown } | undefined {
    if (!key.startsWith(this.#prefix)) return undefined;
    this.#store.forget(key);
    return { name: key.slice(this.#prefix.length), value: text === null ? undefined : parsed(text) };
  }
}

/** Another page of the same address may have written anything. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

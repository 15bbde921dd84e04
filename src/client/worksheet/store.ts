/** Why what is typed is not kept: the browser refuses to keep anything, or has no room left. */
export type Trouble = 'refused' | 'full';

/**
 * Keeps texts in the browser's storage. What the storage does not take stays here, so that nothing typed is lost while
 * the page is open, and goes to the storage as soon as it takes it.
 */
export class Store {
  readonly storage: Storage | undefined;
  readonly #changed: () => void;
  /** What the storage has not taken yet; undefined for what it has not removed yet. */
  readonly #waiting = new Map<string, string | undefined>();
  #trouble: Trouble | undefined;

  /** @param changed is called when there is trouble, and when it is over */
  constructor(storage: Storage | undefined, changed: () => void) {
    this.storage = storage;
    this.#changed = changed;
    this.#trouble = storage === undefined ? 'refused' : probe(storage);
  }

  get trouble(): Trouble | undefined {
    return this.#trouble;
  }

  /** Whether something typed would be lost with the page. */
  get hasUnsaved(): boolean {
    return this.#waiting.size > 0;
  }

  get(key: string): string | undefined {
    if (this.#waiting.has(key)) return this.#waiting.get(key);
    return this.storage?.getItem(key) ?? undefined;
  }

  /** Every key that begins so and has a text. */
  keys(prefix: string): string[] {
    const stored = this.storage ? Object.keys(this.storage) : [];
    return [...new Set([...stored, ...this.#waiting.keys()])].filter(
      (key) => key.startsWith(prefix) && this.get(key) !== undefined,
    );
  }

  /** @param text an empty one removes the key */
  set(key: string, text: string): void {
    const kept = text === '' ? undefined : text;
    if (this.get(key) === kept && !this.#waiting.has(key)) return;
    this.#waiting.set(key, kept);
    this.#save();
  }

  /** Another page changed the key, later than anything that waits here. */
  forget(key: string): void {
    this.#waiting.delete(key);
  }

  /** Tries everything that waits; what makes room goes first. */
  #save(): void {
    const before = this.#trouble;
    const waiting = [...this.#waiting].sort(([, one], [, other]) => (one?.length ?? 0) - (other?.length ?? 0));
    this.#trouble = this.storage ? undefined : 'refused';
    for (const [key, text] of waiting) {
      const trouble = put(this.storage, key, text);
      if (trouble === undefined) this.#waiting.delete(key);
      else this.#trouble = trouble;
    }
    if (this.#trouble !== before) this.#changed();
  }
}

function put(storage: Storage | undefined, key: string, text: string | undefined): Trouble | undefined {
  if (!storage) return 'refused';
  try {
    if (text === undefined) storage.removeItem(key);
    else storage.setItem(key, text);
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}

/** Finds trouble before anything is typed. */
function probe(storage: Storage): Trouble | undefined {
  const key = 'hornbook:probe';
  return put(storage, key, 'x') ?? put(storage, key, undefined);
}

/** The browser's storage, where it has one and lets the page use it. */
export function storageOf(keep: string): Storage | undefined {
  try {
    const name = keep === 'session' ? 'sessionStorage' : 'localStorage';
    // Where it is switched off, some browsers have none, and others one that throws when it is read.
    const storage = (window as Partial<Record<typeof name, Storage | null>>)[name] ?? undefined;
    storage?.getItem('');
    return storage;
  } catch {
    return undefined;
  }
}

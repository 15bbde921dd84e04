/** What pages need to know of the content as it was last read. */
export interface Shown {
  /** How often it was read; a page that was made from an earlier reading is out of date. */
  readonly reading: number;
  /** What is wrong with it, as a region in HTML; undefined where all is well. */
  readonly problems: string | undefined;
}

/** Vite gives what runs in pages its own copy of every module, so what they share hangs on the process. */
const slot = Symbol.for('hornbook.shown');
const shared = globalThis as { [slot]?: Shown };

/** Says that the content was read, and what is wrong with it. */
export function show(problems: string | undefined): void {
  shared[slot] = { reading: shown().reading + 1, problems };
}

/** What was last found. */
export function shown(): Shown {
  return shared[slot] ?? { reading: 0, problems: undefined };
}

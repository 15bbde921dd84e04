import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { PhraseFinder } from '../lib/phrases.ts';
import type { FileReference } from '../schemas/corpus.ts';
import type { Collected } from './collect.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Kept extends Vocabulary {
  /** When the file was last saved, as the file system counts. */
  readonly saved: number;
  readonly collected: Collected;
}

/** What was read of content folders before. Who reads them again opens only the files that were saved since. */
export class Earlier {
  readonly #files = new Map<string, Kept>();
  readonly #finders = new Map<string, { readonly key: string; readonly finder: PhraseFinder }>();

  /** What a file holds: as it was read before, or else as `read` finds it now. */
  collect(file: FileReference, { terms, names }: Vocabulary, read: () => Collected): Collected {
    const path = join(file.root, file.path);
    // Asked before it is read, so that what is saved in between is noticed the next time.
    const saved = statSync(path).mtimeMs;
    const kept = this.#files.get(path);
    if (kept?.saved === saved && kept.terms === terms && kept.names === names) return kept.collected;
    const collected = read();
    this.#files.set(path, { saved, terms, names, collected });
    return collected;
  }

  /** The finder of some words: the one from before, where the words are the same. */
  finder(name: string, words: readonly unknown[], make: () => PhraseFinder): PhraseFinder {
    const key = JSON.stringify(words);
    const kept = this.#finders.get(name);
    if (kept?.key === key) return kept.finder;
    const finder = make();
    this.#finders.set(name, { key, finder });
    return finder;
  }
}

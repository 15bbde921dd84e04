import type { Store } from '../../../client/worksheet/store.ts';
import type { Picture } from './picture.ts';

/** Keeps the logo beside the draft: it is too large to be written anew with each letter. */
export class KeptPicture {
  readonly #store: Store;
  readonly #key: string;

  constructor(store: Store, key: string) {
    this.#store = store;
    this.#key = key;
  }

  read(): Picture | undefined {
    try {
      const kept: unknown = JSON.parse(this.#store.get(this.#key) ?? 'null');
      return isPicture(kept) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  write(picture: Picture | undefined): void {
    this.#store.set(this.#key, picture === undefined ? '' : JSON.stringify(picture));
  }
}

/** Another page of the same address may have written anything. */
function isPicture(kept: unknown): kept is Picture {
  if (typeof kept !== 'object' || kept === null || !('data' in kept) || !('path' in kept)) return false;
  return typeof kept.data === 'string' && kept.data.startsWith('data:image/') && typeof kept.path === 'string';
}

import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** When every file in an archive was written: the first moment an archive can name, whatever the time zone. */
const mtime = new Date(1980, 0, 1);

/** The files inside a Word file, in the order of their names. */
export class Parts {
  readonly names: readonly string[];
  readonly #parts: Readonly<Record<string, Uint8Array>>;

  constructor(file: Uint8Array) {
    this.#parts = unzipSync(file);
    this.names = Object.keys(this.#parts).toSorted();
  }

  /** @throws Error where the file has no such part */
  bytes(name: string): Uint8Array {
    const part = this.#parts[name];
    if (!part) throw new Error(`The library wrote no "${name}".`);
    return part;
  }

  text(name: string): string {
    return strFromU8(this.bytes(name));
  }
}

/** An archive whose parts are packed as they are written, one after another. */
export class Archive {
  readonly #packed: Uint8Array[] = [];
  readonly #zip = new Zip((error, bytes) => {
    if (error) throw error;
    this.#packed.push(bytes);
  });
  #opened: ZipDeflate | undefined;

  add(name: string, content: string | Uint8Array): void {
    this.#close();
    // Pictures are packed already.
    const part = name.endsWith('.png') ? new ZipPassThrough(name) : new ZipDeflate(name);
    this.#zip.add(Object.assign(part, { mtime }));
    part.push(typeof content === 'string' ? strToU8(content) : content, true);
  }

  /** Opens a part that is written text by text, until another is added. */
  open(name: string): (text: string) => void {
    this.#close();
    const part = Object.assign(new ZipDeflate(name), { mtime });
    this.#opened = part;
    this.#zip.add(part);
    return (text) => part.push(strToU8(text));
  }

  bytes(): Uint8Array<ArrayBuffer> {
    this.#close();
    this.#zip.end();
    const whole = new Uint8Array(this.#packed.reduce((length, each) => length + each.length, 0));
    let end = 0;
    for (const bytes of this.#packed) {
      whole.set(bytes, end);
      end += bytes.length;
    }
    return whole;
  }

  #close(): void {
    this.#opened?.push(new Uint8Array(), true);
    this.#opened = undefined;
  }
}

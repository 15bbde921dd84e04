import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip file, and what its directory says of it where that is not true. */
export interface Part {
  readonly path: string;
  readonly contents: string | Uint8Array;
  /** Not packed: the part lies in the file as it is. */
  readonly isStored?: boolean;
  readonly says?: {
    readonly size?: number;
    readonly packed?: number;
    readonly checksum?: number;
    readonly flags?: number;
  };
}

/** A zip file as spreadsheet programs write it, byte for byte by hand: no library's mistakes are shared. */
export function zipped(parts: readonly Part[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { path, contents, isStored = false, says = {} } of parts) {
    const bytes = Buffer.from(contents);
    const packed = isStored ? bytes : deflateRawSync(bytes, { level: 9 });
    const name = Buffer.from(path);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(says.flags ?? 0, 2);
    facts.writeUInt16LE(isStored ? 0 : 8, 4);
    facts.writeUInt32LE(says.checksum ?? crc32(bytes), 10);
    facts.writeUInt32LE(says.packed ?? packed.length, 14);
    facts.writeUInt32LE(says.size ?? bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const file = [Buffer.from('PK\x03\x04'), facts, name, packed];
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), facts, rest, name);
    files.push(...file);
    at += Buffer.concat(file).length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}

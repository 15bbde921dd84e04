import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { crc32, createGunzip } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { ImportProblem } from '../problem.ts';
import { collect } from './collect.ts';
import type { TableSource } from './source.ts';

/** The endings of names that tables have, also inside an archive. */
const tableName = /\.(?:txt|csv|tsv|tab)$/i;
const archiveName = /\.(?:zip|gz)$/i;

/** More than any federal table takes; an archive that claims more is not one. */
const mostBytes = 4e9;

/** Whether a file may be a table, or hold one, by its name. */
export function mayHoldTable(name: string): boolean {
  return tableName.test(name) || archiveName.test(name);
}

/**
 * The tables of a file: itself, what it is compressed from, or the tables of a zip archive. What kind of file it is
 * is seen from its first bytes, not from its name. Nothing is unpacked before it is read, and then in pieces.
 *
 * @throws ImportProblem where a file may not be read, or an archive is damaged, cut off or encrypted
 */
export async function tablesOf(path: string): Promise<TableSource[]> {
  const name = basename(path);
  const [first, second] = await firstBytes(path);
  if (first === 0x1f && second === 0x8b) return [{ name, bytes: () => gunzipped(path) }];
  if (first === 0x50 && second === 0x4b) return zippedTables(path);
  return [{ name, bytes: () => createReadStream(path) }];
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path).catch((error: unknown) => {
    throw new ImportProblem(`${basename(path)} cannot be read (${String(error)}). Give yourself the right to read it.`);
  });
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* gunzipped(path: string): AsyncGenerator<Uint8Array> {
  try {
    // An error reaches whoever reads the end of the pipeline.
    yield* pipeline(createReadStream(path), createGunzip(), () => undefined) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw unreadable(basename(path), error);
  }
}

async function zippedTables(path: string): Promise<TableSource[]> {
  const archive = basename(path);
  const entries = await inArchive(path, (zip) => collect(zip.eachEntry()));
  return entries
    .filter(({ fileName }) => tableName.test(fileName) && !fileName.startsWith('__MACOSX/'))
    .map((entry) => {
      if (entry.uncompressedSize > mostBytes) throw tooLarge(archive, entry);
      return { name: `${archive} › ${basename(entry.fileName)}`, bytes: () => unzipped(path, entry.fileName) };
    });
}

/** The library compares sizes; the checksum tells a changed byte too. */
async function* unzipped(path: string, fileName: string): AsyncGenerator<Uint8Array> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    const entry = (await collect(zip.eachEntry())).find((each) => each.fileName === fileName);
    if (entry === undefined) throw new Error('it changed while it was read');
    let sum = 0;
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== entry.crc32) throw new Error('its checksum is another');
  } catch (error) {
    throw unreadable(basename(path), error);
  } finally {
    zip.close();
  }
}

async function inArchive<Result>(path: string, read: (zip: ZipFile) => Promise<Result>): Promise<Result> {
  try {
    return await read(await openPromise(path));
  } catch (error) {
    throw unreadable(basename(path), error);
  }
}

function unreadable(archive: string, error: unknown): ImportProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return new ImportProblem(
    `${archive} cannot be unpacked: it is cut off, damaged or encrypted (${reason}). Download it again from its owner.`,
    { cause: error },
  );
}

function tooLarge(archive: string, { fileName, uncompressedSize }: Entry): ImportProblem {
  return new ImportProblem(
    `${archive} says that ${basename(fileName)} takes ${Math.round(uncompressedSize / 1e9)} GB, which no federal table does. Download it again from its owner.`,
  );
}

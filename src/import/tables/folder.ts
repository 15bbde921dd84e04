import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ImportProblem } from '../problem.ts';
import { mayHoldTable } from './archives.ts';

/** The files of a folder, without those of the folders in it. */
export interface FolderFiles {
  /** Whole paths of those that may hold a table, in the order of their names. */
  readonly paths: readonly string[];
  /** The names of the others. */
  readonly others: readonly string[];
}

/** @throws ImportProblem where the folder is not there, may not be read, or holds nothing that may be a table */
export function filesOf(folder: string): FolderFiles {
  const names = namesIn(folder).filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isFile());
  const paths = names.filter(mayHoldTable).map((name) => join(folder, name));
  if (paths.length === 0)
    throw new ImportProblem(
      `${folder} holds no .txt, .csv, .tsv, .gz or .zip file. Download the files of NCES into it, and leave them as they are.`,
    );
  return { paths, others: names.filter((name) => !mayHoldTable(name)) };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const what = code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`;
    throw new ImportProblem(`The folder ${folder} ${what}. Name the folder that the files of NCES are in with --from.`);
  }
}

/** A file that was read, as it lay in the folder. */
export interface FileDigest {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What tells a file from any other of the same name. */
export async function digestOf(path: string): Promise<FileDigest> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return { name: basename(path), bytes: statSync(path).size, sha256: hash.digest('hex') };
}

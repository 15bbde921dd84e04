import { ImportProblem } from '../../../import/problem.ts';
import type { Spreadsheet } from '../../../import/spreadsheets/spreadsheet.ts';
import type { Draft } from '../../draft/draft.ts';
import { notLoaded } from '../../not-loaded.ts';
import type { Opened } from './opened.ts';

/** The endings of the files that are read. */
export const endings = '.pdf,.json,.yaml,.yml,.csv,.tsv,.txt,.xlsx';

/** The largest file that is read, in bytes: a filled form has half a megabyte. */
const largest = 20_000_000;

/** The story as it is, into which a file may be read, and the day. */
interface Into {
  readonly draft: Draft;
  readonly today: string;
}

/**
 * Reads a file: a whole story, or tables that are asked about before they are filled in.
 *
 * @returns what it came to, or a sentence that says why nothing was changed
 */
export async function openFile(file: File, into: Into): Promise<Opened | Spreadsheet | string> {
  if (file.size > largest)
    return `${file.name} is larger than 20 MB, so it was not opened. Choose the file of one story.`;
  try {
    return await readerOf(file.name)(file, into);
  } catch (error) {
    if (error instanceof ImportProblem) return `${error.message} Nothing was changed.`;
    return error instanceof TypeError ? notLoaded : `${file.name} could not be read. Nothing was changed.`;
  }
}

type Reader = (file: File, into: Into) => Promise<Opened | Spreadsheet>;

const yaml: Reader = async (file, { draft }) => (await import('./yaml-file.ts')).openYaml(await file.text(), draft);

/** What reads each kind of file is loaded when there is one. */
const readers: Readonly<Record<string, Reader>> = {
  json: async (file) => (await import('./story-file.ts')).openStoryFile(await file.text()),
  pdf: async (file, { today }) => (await import('./filled-pdf.ts')).openPdf(await bytesOf(file), today),
  ...{ yaml, yml: yaml },
};

/** What reads tables looks at the bytes: it also says what to do with a file of another program. */
const table: Reader = async (file) => {
  const { openTable } = await import('./table/table-file.ts');
  return openTable(file.name, await bytesOf(file));
};

function readerOf(name: string): Reader {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  return (Object.hasOwn(readers, ending) ? readers[ending] : undefined) ?? table;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

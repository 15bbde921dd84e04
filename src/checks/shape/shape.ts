import { z } from 'astro/zod';
import { typographicTexts } from '../../lib/typographic.ts';
import type { Issue } from '../../report/issue.ts';
import type { FileReference } from '../../schemas/corpus.ts';
import type { DataPath } from '../../schemas/describe.ts';
import { complaints } from './complaints.ts';
import { salvage } from './salvage.ts';

/** What is needed to say in the author's own spelling what is wrong with an entry. */
export interface ShapeInput {
  readonly raw: unknown;
  readonly schema: z.ZodObject;
  readonly file: FileReference;
  /** The entry's path in its file. */
  readonly path: DataPath;
  /** The text of a value as the author wrote it, by its path in the file. */
  readonly writtenAt: (path: DataPath) => string | undefined;
}

export interface Shaped {
  /** The entry's data; undefined where too little of it is right to go on with. */
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** Where something of `data` stands in the entry as it was written; the same place where nothing was left out. */
  readonly original: (path: DataPath) => DataPath;
}

/**
 * Checks one entry against its schema. Where fields are wrong, the rest of the entry is still returned, so that
 * checks across entries find their problems in the same run. Texts come with printers' quotation marks, as Markdown has
 * them: an author types the ones of the keyboard.
 */
export function shape(input: ShapeInput): Shaped {
  const result = input.schema.safeParse(input.raw);
  if (result.success) return { data: typographicTexts(result.data), issues: [], original: (path) => path };
  const { data, original } = salvage(input.raw, input.schema, result.error.issues);
  return {
    data: typographicTexts(data),
    original,
    issues: result.error.issues.flatMap((issue) => complaints(issue, input)),
  };
}

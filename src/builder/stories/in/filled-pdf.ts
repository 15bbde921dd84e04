import { readStoryForm } from '../../../import/story-form/read.ts';
import { sourced } from '../../../import/story-form/sourced.ts';
import type { Draft } from '../../draft/draft.ts';
import { nextRowId } from '../../draft/row-id.ts';
import type { Opened } from './opened.ts';

/**
 * A filled PDF form as a draft. It is loaded when a PDF is opened.
 *
 * @throws ImportProblem that says in a sentence why the file is not read
 */
export async function openPdf(bytes: Uint8Array, today: string): Promise<Opened> {
  const form = await readStoryForm(bytes);
  const draft: Draft = { reviewed: today, ...sourced(form, nextRowId([], 'Source')) };
  const problems = form.problems.map(({ label, message }) => `${label}: ${message}`);
  return { draft, said: 'The filled form was read. Undo brings the story before back.', problems };
}

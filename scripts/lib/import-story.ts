import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { mostBytes, tooManyBytes } from '../../src/import/pdf/open.ts';
import { ImportProblem } from '../../src/import/problem.ts';
import type { FormProblem } from '../../src/import/story-form/problem.ts';
import { slugOf } from '../../src/lib/slug.ts';
import { readStoryForm, type StoryForm } from '../../src/import/story-form/read.ts';
import { storyFile } from '../../src/import/story-form/yaml.ts';
import { exit, readOptions, UsageError, whereTyped } from './options.ts';
import { shippedContent } from './places.ts';

/**
 * `npm run import -- story filled.pdf`: turns a filled form of the data story into a content file.
 *
 * @returns an exit code
 */
export async function importStory(args: readonly string[]): Promise<number> {
  const [file, ...options] = args;
  if (file === undefined || file.startsWith('--'))
    throw new UsageError('Name the filled form: npm run import -- story filled.pdf [--out content/stories/name.yaml]');
  const { entry: chosen, today } = readOptions('import -- story filled.pdf', ['out', 'today'], options);
  const from = resolve(whereTyped(), file);
  const out = chosen ?? resolve(shippedContent, 'stories', nameFor(from));
  if (existsSync(out))
    throw new UsageError(`${out} is there already, and is left as it is. Remove it, or name another file with --out.`);
  try {
    const form = await readStoryForm(read(from));
    write(out, storyFile(form, { summary: summaryOf(form), reviewed: today, id: basename(out, extname(out)) }));
    console.log(report(form, out));
    return form.problems.length === 0 ? exit.fine : exit.problems;
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    console.error(`${error.message}\nNothing was written.`);
    return exit.problems;
  }
}

/** "Filled form (2).pdf" becomes "filled-form-2.yaml". */
function nameFor(file: string): string {
  return `${slugOf(basename(file, extname(file))) || 'story'}.yaml`;
}

/** A file that no form could be is not read into memory at all. */
function read(file: string): Uint8Array {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new ImportProblem(`There is no file ${file}.`);
  if (stat.size > mostBytes) throw new ImportProblem(tooManyBytes);
  return readFileSync(file);
}

function write(out: string, text: string): void {
  try {
    writeFileSync(out, text, { flag: 'wx' });
  } catch (error) {
    throw new ImportProblem(`${out} cannot be written (${String(error)}). Name another file with --out.`, {
      cause: error,
    });
  }
}

function summaryOf({ story }: StoryForm): string {
  const name = story['name'];
  return typeof name === 'string' ? `The data story of ${name}.` : 'A data story.';
}

function report({ problems, sources }: StoryForm, out: string): string {
  const count = problems.length === 1 ? 'One field needs' : `${problems.length} fields need`;
  return [
    ...problems.map(told),
    ...(problems.length > 0 ? [`${count} another look. What could be read was written.`, ''] : []),
    `The story is in ${out}`,
    'The form does not ask for a summary: look whether the one in the file says enough.',
    sources.length > 0
      ? 'What the form says of its sources stands under sources, and every figure names it.'
      : 'The form names no sources: every figure takes one.',
    'Then check the file:  npm run check',
  ].join('\n');
}

function told({ label, message }: FormProblem): string {
  return `${label}\n  ${message}`;
}

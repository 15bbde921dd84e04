import { defaultWords } from '../../schemas/words.ts';
import { storyFormFields } from '../../model/stories/form/fields.ts';
import { ImportProblem } from '../problem.ts';
import { Answers } from './answers.ts';
import { openForm } from './open.ts';
import type { FormProblem } from './problem.ts';
import { rowsIn } from './rows.ts';
import { complainOfShape } from './shape.ts';
import { storyOf, sourcesOf, type WrittenStory } from './story.ts';

/** What a filled form says. */
export interface StoryForm {
  /** A story as an author would write it, with what could be read; a form asks for no summary and no dates. */
  readonly story: WrittenStory;
  /** What it says of its sources, in words, one text a sheet. */
  readonly sources: readonly string[];
  readonly problems: readonly FormProblem[];
}

/**
 * Reads a filled form of a data story.
 *
 * @param bytes the file, in which nothing is changed
 * @throws ImportProblem that says in a sentence why it is not read at all
 */
export async function readStoryForm(bytes: Uint8Array): Promise<StoryForm> {
  const { fields } = await openForm(bytes);
  const rows = rowsIn(fields);
  const asked = storyFormFields(rows, defaultWords);
  const lost = asked.find(({ name }) => !fields.has(name));
  if (lost) throw new ImportProblem(`This form is not whole: it has no field "${lost.label}". Fill in a new one.`);
  const answers = new Answers(asked, fields);
  const story = storyOf(rows, answers);
  complainOfShape(story, asked, answers);
  const order = new Map(asked.map(({ name }, index) => [name, index]));
  return {
    ...{ story, sources: sourcesOf(answers) },
    problems: answers.problems.toSorted((a, b) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0)),
  };
}

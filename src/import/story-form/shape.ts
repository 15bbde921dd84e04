import type { FormField } from '../../model/stories/form/field.ts';
import { describe, formOf, type DataPath } from '../../schemas/describe.ts';
import { storySchema } from '../../schemas/stories.ts';
import type { Answers } from './answers.ts';
import type { WrittenStory } from './story.ts';

/** What a form does not ask for: an import gives it. */
const given = { summary: 'A summary', reviewed: '2026-01-01' };

/** Complains of what a story of this shape would not pass the check with, by the fields of its form. */
export function complainOfShape(story: WrittenStory, fields: readonly FormField[], answers: Answers): void {
  if (story['name'] === undefined) answers.complain('name', 'The story does not say which district it is about.');
  const { error } = storySchema.safeParse({ ...story, ...given });
  for (const { path } of error?.issues ?? []) {
    const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
    const name = fieldAt(steps, fields, answers);
    answers.complain(name, messageOf(steps, valueAt(story, steps)));
  }
}

function messageOf(path: DataPath, value: unknown): string {
  const { schema, sentence } = describe(storySchema, path);
  if (value === undefined) return `This is missing. ${sentence}`;
  if (typeof value === 'number') return `${value} has a fraction. It takes a whole number, as 1,250.`;
  const form = formOf(schema);
  const takes = form ? `It must be ${form.must}, as ${form.example}.` : sentence;
  return `"${typeof value === 'string' ? value : ''}" is not what this field takes. ${takes}`;
}

/** The field a place of a story was read from. */
function fieldAt(path: DataPath, fields: readonly FormField[], answers: Answers): string {
  const [block = '', list, index, part = ''] = path;
  if (list === 'figures' && typeof index === 'number') {
    // Blank places for numbers are left out of the story.
    const places = fields.flatMap(({ name }) => /^(\w+\.figures\.\d+)\.value$/.exec(name)?.[1] ?? []);
    const used = places.filter(
      (name) =>
        name.startsWith(`${block}.`) && (answers.isFilled(`${name}.value`) || answers.isFilled(`${name}.label`)),
    );
    return `${used[index] ?? ''}.${part}`;
  }
  const name = path.join('.');
  return fields.find((field) => field.name === name || `${field.name}.value` === name)?.name ?? name;
}

function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (inside, step) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, step) : undefined),
    value,
  );
}

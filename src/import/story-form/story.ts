import { blankFigures, blockNames, type BlockName } from '../../model/stories/blocks.ts';
import { figureNames } from '../../model/stories/description.ts';
import { stateNames } from '../../model/cases/state-names.ts';
import { fieldNames } from '../../model/stories/form/names.ts';
import type { FormRows } from '../../model/stories/form/rows.ts';
import type { Answers } from './answers.ts';
import { tablesOf } from './tables.ts';

/** A story as an author would write it, with nothing but what was written: its shape is checked afterwards. */
export type WrittenStory = Readonly<Record<string, unknown>>;

/** Puts the answers of a form where they stand in a story. */
export function storyOf(rows: FormRows, answers: Answers): WrittenStory {
  return written({
    ...{ title: answers.text('title'), name: answers.text('name'), state: stateOf(answers) },
    ...{ schoolYear: answers.year('schoolYear'), whoWeAre: answers.text('whoWeAre') },
    figures: written(Object.fromEntries(figureNames.map((name) => [name, figureOf(fieldNames.figure(name), answers)]))),
    tables: tablesOf(rows, answers),
    ...Object.fromEntries(blockNames.map((name) => [name, blockOf(name, answers)])),
    contact: written(
      Object.fromEntries(
        (['name', 'role', 'email', 'phone', 'link'] as const).map((name) => [name, contactOf(name, answers)]),
      ),
    ),
  });
}

/** What the form says of its sources; they are no entries, which figures could name. */
export function sourcesOf(answers: Answers): string[] {
  return ([1, 2] as const).flatMap((sheet) => answers.text(fieldNames.sources(sheet)) ?? []);
}

function stateOf(answers: Answers): string | undefined {
  const chosen = answers.choice('state');
  return chosen === undefined ? undefined : Object.keys(stateNames)[chosen];
}

function figureOf(name: string, answers: Answers) {
  const value = answers.number(name);
  return value === undefined ? undefined : { value };
}

function blockOf(name: BlockName, answers: Answers) {
  const figures = Array.from({ length: blankFigures[name] }, (_, index) =>
    written({
      value: answers.text(fieldNames.largeFigure(name, index + 1)),
      label: answers.text(fieldNames.largeFigureLabel(name, index + 1)),
    }),
  ).filter((figure) => Object.keys(figure).length > 0);
  return written({ figures: figures.length > 0 ? figures : undefined, text: answers.text(fieldNames.text(name)) });
}

/** A page of the web is found without its first letters, too. */
function contactOf(name: Parameters<typeof fieldNames.contact>[0], answers: Answers): string | undefined {
  const text = answers.text(fieldNames.contact(name));
  return name === 'link' && text !== undefined && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text)
    ? `https://${text}`
    : text;
}

/** Leaves out what is blank. */
function written(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    ),
  );
}

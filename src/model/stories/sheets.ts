import { storyLimits } from '../../schemas/stories.ts';
import type { Context } from '../context.ts';
import { blankBlock, blankText, blockNames, blockView, textView, type BlockView, type TextView } from './blocks.ts';
import { storyChart, type StoryChart } from './chart.ts';
import { contactOf, type ContactView } from './contact.ts';
import { describe, type Description } from './description.ts';
import { formRows } from './form/rows.ts';
import { moneyTables } from './money.ts';
import { SheetNotes, type SheetFoot } from './notes.ts';
import type { StoryParts } from './parts.ts';
import { isRoomy } from './roomy.ts';
import { blankStoryTable, storyTable, type StoryTable } from './tables.ts';

/** The first sheet: who the district is, and its money for professional learning. */
export interface FirstSheet {
  readonly whoWeAre: TextView | undefined;
  readonly description: Description;
  readonly tables: readonly StoryTable[];
  /** None on a blank form. */
  readonly chart: StoryChart | undefined;
  /** Whether its tables hold so little that all can be printed larger. */
  readonly isRoomy: boolean;
  readonly foot: SheetFoot;
}

/** The second sheet: the story, and whom to ask. */
export interface SecondSheet {
  readonly blocks: readonly BlockView[];
  readonly contact: ContactView | undefined;
  readonly foot: SheetFoot;
}

export function firstSheet(parts: StoryParts, context: Context): FirstSheet {
  const { data } = parts;
  const { words } = context;
  const notes = new SheetNotes(context, 'sheet-1');
  const tables = moneyTables(parts, words);
  const rows = formRows(data.tables);
  return {
    isRoomy: isRoomy(tables),
    whoWeAre: whoWeAre(data, notes),
    description: describe(parts, words, notes),
    tables: tables.map((table) => (data.template ? blankStoryTable(table, rows) : storyTable(table, words, notes))),
    // What the money is used for says more than where it comes from.
    chart: data.template ? undefined : storyChart(tables.toReversed(), words, data.fictional ? ' (fictional)' : ''),
    foot: notes.foot,
  };
}

function whoWeAre({ template, whoWeAre: text }: StoryParts['data'], notes: SheetNotes): TextView | undefined {
  if (template)
    return blankText(
      'Who is your district? Where is it, and whom does it serve? Two or three sentences.',
      4,
      'whoWeAre',
    );
  return text === undefined ? undefined : textView(text, storyLimits.whoWeAre, notes);
}

export function secondSheet(parts: StoryParts, context: Context): SecondSheet {
  const { data } = parts;
  const notes = new SheetNotes(context, 'sheet-2');
  return {
    blocks: blockNames.flatMap((name) =>
      data.template ? [blankBlock(name)] : (blockView(name, data[name], notes) ?? []),
    ),
    ...{ contact: contactOf(parts, context), foot: notes.foot },
  };
}

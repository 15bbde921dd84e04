import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { blankBlock, blockView, type BlockName, type BlockView, type LargeFigure } from './blocks.ts';
import { contactOf, type ContactView } from './contact.ts';
import { describe, type Description } from './description.ts';
import { sheetFrame, type SheetFrame } from './frame.ts';
import { blankMoney, moneyFigures } from './money.ts';
import { SheetNotes, type SheetFoot } from './notes.ts';
import { storyParts, type StoryParts } from './parts.ts';

/** What the shorter versions of a story share: the same story on less paper. */
export interface ShortVersion {
  readonly frame: SheetFrame;
  readonly blocks: readonly BlockView[];
  readonly contact: ContactView | undefined;
  readonly foot: SheetFoot;
}

/** The whole story on one sheet: three figures in place of the tables, and large figures for its impact only. */
export interface OnePage extends ShortVersion {
  readonly description: Description;
  readonly money: readonly LargeFigure[];
}

export function onePage(entry: PublishedEntry<'stories'>, context: Context): OnePage {
  const parts = storyParts(entry, context);
  const notes = new SheetNotes(context, 'one-page');
  return {
    frame: sheetFrame(parts, context),
    description: describe(parts, context.words, notes),
    money: parts.data.template ? blankMoney : moneyFigures(parts, context.words, notes),
    blocks: leanBlocks(['challenge', 'solution', 'impact'], parts, notes),
    ...{ contact: contactOf(parts, context), foot: notes.foot },
  };
}

/** Half a sheet to hand over: what was wrong, what came of it, and whom to ask. */
export function storyCard(entry: PublishedEntry<'stories'>, context: Context): ShortVersion {
  const parts = storyParts(entry, context);
  const notes = new SheetNotes(context, 'card');
  return {
    frame: sheetFrame(parts, context),
    blocks: leanBlocks(['challenge', 'impact'], parts, notes),
    ...{ contact: contactOf(parts, context), foot: notes.foot },
  };
}

/** Parts of a story of which only the impact has large figures. */
function leanBlocks(names: readonly BlockName[], { data }: StoryParts, notes: SheetNotes): BlockView[] {
  return names.flatMap((name) => {
    const isImpact = name === 'impact';
    if (data.template) return [blankBlock(name, true)];
    return blockView(name, { ...data[name], figures: isImpact ? data[name].figures : [] }, notes) ?? [];
  });
}

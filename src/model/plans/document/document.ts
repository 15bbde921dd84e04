import { paths } from '../../../lib/paths.ts';
import type { Context } from '../../context.ts';
import { frame } from '../../navigation.ts';
import { statusLine, type PlanEntry } from '../frame.ts';
import { activityBlocks } from './activities.ts';
import { alignmentBlocks } from './alignment.ts';
import { meta, type Block, type PlanDocument } from './blocks.ts';
import { budgetBlocks } from './budget.ts';
import { calendarBlocks } from './calendar.ts';
import { fictionalCaution } from './fictional.ts';
import { gapBlocks } from './gap.ts';
import { goalBlocks } from './goals.ts';
import { DocumentNotes } from './notes.ts';
import { overviewBlocks } from './overview.ts';
import { peopleBlocks } from './people.ts';
import { runningTitle } from './running.ts';

/** A whole plan as one document: what its pages show, in their order, with one list of notes. */
export function planDocument(entry: PlanEntry, context: Context): PlanDocument {
  const { data } = entry;
  const { organization, locale, paper } = context.corpus.site;
  const created = data.adopted ?? data.reviewed;
  return {
    ...{ title: data.title, subtitle: statusLine(data, context.today), summary: data.summary },
    ...{ author: organization.name, language: locale, paper },
    running: runningTitle(data),
    created,
    modified: [created, data.amended ?? created, data.reviewed].toSorted().at(-1) ?? created,
    blocks: blocksOf(entry, context),
  };
}

function blocksOf(entry: PlanEntry, context: Context): Block[] {
  const notes = new DocumentNotes();
  const parts = [
    ...overviewBlocks(entry, notes, context),
    ...goalBlocks(entry, notes, context),
    ...activityBlocks(entry, notes, context),
    ...calendarBlocks(entry, context),
    ...alignmentBlocks(entry, notes, context),
    ...budgetBlocks(entry, notes, context),
    ...peopleBlocks(entry, notes, context),
    ...gapBlocks(entry, notes, context),
  ];
  return [...fictionalCaution(entry.data), ...webAddress(entry, context), ...parts, ...notes.blocks];
}

/** Where the plan stands on the web, for sites that know their address: a file may be older than the page. */
function webAddress({ id }: PlanEntry, context: Context): Block[] {
  const address = frame(context).canonical(context.href(paths.entry('plans', id)));
  if (address === undefined) return [];
  return [
    meta([
      { kind: 'words', words: 'On the web, where the newest version stands: ' },
      { kind: 'words', words: address, href: address },
    ]),
  ];
}

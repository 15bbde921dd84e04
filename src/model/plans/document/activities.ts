import type { Context } from '../../context.ts';
import { planActivities, type ActivityView } from '../activities.ts';
import type { PlanEntry } from '../frame.ts';
import { heading, list, paragraph, part, strong, words, type Block, type TableBlock } from './blocks.ts';
import type { Citing, DocumentNotes } from './notes.ts';
import { factText } from './overview.ts';
import { standardTexts } from './standards.ts';
import { inParts } from './tables.ts';

/** The table of all activities, and each by itself. */
export function activityBlocks(entry: PlanEntry, notes: DocumentNotes, context: Context): Block[] {
  const page = planActivities(entry, context);
  const citing = notes.citing(page.notes);
  if (page.activities.length === 0) return [];
  return [
    heading(1, 'Activities'),
    ...inParts(allActivities(page.rows, page.frame.fictional)),
    ...page.activities.flatMap((activity) => activityBlock(activity, citing)),
  ];
}

function allActivities(rows: ReturnType<typeof planActivities>['rows'], fictional: boolean): TableBlock {
  return {
    ...{ kind: 'table', caption: fictional ? 'All activities (fictional)' : 'All activities' },
    columns: ['Activity', 'For', 'First session', 'Hours', 'Lead'],
    rows: rows.map(({ title, audience, first, hours, lead }) =>
      [title, audience, first, hours, lead].map((cell) => [words(cell)]),
    ),
  };
}

function activityBlock(activity: ActivityView, citing: Citing): Block[] {
  const { title, what, facts, goals, sessions, ongoing, tests, evidence, resources, standards } = activity;
  return [
    heading(2, title),
    ...(what === undefined ? [] : [paragraph(citing.text(what))]),
    ...list(facts.map(factText)),
    ...part(heading(3, 'Goals it serves'), list(goals.map(({ label }) => words(label)))),
    ...part(heading(3, 'Sessions'), [
      ...list(
        sessions.map(({ part: which, when, about }) => words([`${which}: ${when}`, about].filter(Boolean).join('. '))),
      ),
      ...(ongoing === undefined ? [] : [paragraph(words(`Between sessions: ${ongoing}`))]),
    ]),
    ...part(
      heading(3, 'The federal definition'),
      list(
        tests.map(({ label, answer, how }) => [
          ...strong(`${label}: ${answer}`),
          ...(how ? [...words('. '), ...citing.text(how)] : []),
        ]),
      ),
    ),
    ...part(
      heading(3, 'Evidence'),
      list(evidence.map(({ tier, study }) => [...words(`${tier}. `), ...citing.text(study)])),
    ),
    ...part(heading(3, 'What it needs'), list(resources.map(citing.text))),
    ...part(heading(3, 'Standards it serves'), standardTexts(standards)),
  ];
}

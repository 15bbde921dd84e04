import type { Context } from '../../context.ts';
import type { PlanEntry } from '../frame.ts';
import { notLegalAdvice, planGap, type GapProfile, type GapRow } from '../gap.ts';
import { caution, heading, paragraph, strong, words, type Block, type Cell } from './blocks.ts';
import type { Citing, DocumentNotes } from './notes.ts';

/** What laws and rules ask of the plan, as an appendix. */
export function gapBlocks(entry: PlanEntry, notes: DocumentNotes, context: Context): Block[] {
  const page = planGap(entry, context);
  if (page.profiles.length === 0) return [];
  const citing = notes.citing(page.notes);
  return [
    { kind: 'heading', level: 1, text: 'Appendix: requirements', newPage: true },
    caution(notLegalAdvice),
    ...page.profiles.flatMap((profile) => profileBlocks(profile, page.frame.fictional, citing)),
  ];
}

function profileBlocks({ profile, counts, asOf, rows }: GapProfile, fictional: boolean, citing: Citing): Block[] {
  const caption = `${profile.label}: point by point`;
  return [
    heading(2, profile.label),
    paragraph(words(`${counts} As of ${asOf}.`)),
    {
      ...{ kind: 'table', caption: fictional ? `${caption} (fictional plan)` : caption },
      columns: ['What is asked', 'What can be told', 'What would meet it'],
      rows: rows.map((row) => rowOf(row, citing)),
    },
  ];
}

function rowOf(row: GapRow, citing: Citing): Cell[] {
  const confirm = row.isConfirmed ? [] : [words('To be confirmed with the state.')];
  return [
    [strong(row.title), words(row.citation), ...confirm],
    [strong(row.label), words(row.because), ...(row.fields === '' ? [] : [words(row.fields)])],
    [citing.text(row.asks), ...(row.meet === undefined ? [] : [words(row.meet)])],
  ];
}

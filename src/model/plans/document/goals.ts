import { chartWords, type AnySpec } from '../../../charts/any-words.ts';
import type { Context } from '../../context.ts';
import type { PlanEntry } from '../frame.ts';
import { planGoals, type GoalView } from '../goals.ts';
import { heading, list, meta, paragraph, part, strong, words, type Block } from './blocks.ts';
import type { Citing, DocumentNotes } from './notes.ts';
import { standardTexts } from './standards.ts';
import { tablesOf } from './tables.ts';

/** What the data show, and every goal with what makes it SMART. */
export function goalBlocks(entry: PlanEntry, notes: DocumentNotes, context: Context): Block[] {
  const page = planGoals(entry, context);
  const citing = notes.citing(page.notes);
  return [
    ...part(
      heading(1, 'What the data show'),
      list(page.needs.map(({ finding, facts }) => [...citing.text(finding), ...words(` (${facts})`)])),
    ),
    ...part(
      heading(1, 'Goals'),
      page.goals.flatMap((goal) => goalBlock(goal, citing)),
    ),
  ];
}

function goalBlock(goal: GoalView, citing: Citing): Block[] {
  const statement = citing.text(goal.statement);
  const said = statement.flatMap((run) => (run.kind === 'words' ? [run.words] : [])).join('');
  const cited = statement.filter(({ kind }) => kind === 'notes');
  return [
    heading(2, `Goal ${String(goal.number)}: ${said}`),
    meta([...words(`${goal.area} · ${goal.audience}`), ...cited]),
    ...goal.lines.map(({ label, text }) => paragraph([...strong(`${label}: `), ...citing.text(text)])),
    ...part(heading(3, 'How it will be seen'), [
      ...(goal.measures ? tablesOf(goal.measures, citing) : []),
      ...goal.charts.flatMap(({ spec }) => chartBlocks(spec)),
    ]),
    ...part(heading(3, 'Activities that serve it'), list(goal.activities.map(({ label }) => words(label)))),
    ...part(heading(3, 'Standards it serves'), standardTexts(goal.standards)),
  ];
}

/** A chart under its name, with the sentence that says what it shows. */
export function chartBlocks(chart: AnySpec): Block[] {
  const sentence = chartWords(chart);
  return [
    heading(4, chart.title),
    { kind: 'picture', chart, alternative: `Chart: ${chart.title}. ${sentence}` },
    meta(words(sentence)),
  ];
}

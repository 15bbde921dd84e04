import { slugOf } from '../../lib/slug.ts';
import { cellOf, textOf, type Notebook, type PlacedCell, type PlanRow } from './rows.ts';
import { audienceOf, dayAt, idFor, idsAt, numberAt, said, texts, type Draft } from './values.ts';
import { wordMeant } from './words.ts';

/** A goal as it was read, with what other tables may call it. */
export interface ReadGoal {
  readonly id: string;
  readonly number: string;
  readonly statement: string;
  readonly draft: Draft & { readonly measures: Draft[] };
}

/** Rows without a goal give further measures of the goal above. */
const ofMeasures = new Set([
  'measure',
  'unit',
  'baseline',
  'baselineDate',
  'target',
  'targetDate',
  'actual',
  'actualDate',
]);

/** @param schools the names of schools by their ids, to which those that are named are added */
export function readGoals(rows: readonly PlanRow[], schools: Map<string, string>, notebook: Notebook): ReadGoal[] {
  const goals: ReadGoal[] = [];
  const ids = new Set<string>();
  for (const row of rows) {
    const above = goals.at(-1);
    if (textOf(row, 'statement') === '') {
      if (above) above.draft.measures.push(...measuresOf(row, above.draft.measures, notebook));
      else notebook.tellRow(row, 'This row names no goal. It is kept in the notes.');
      for (const cell of row.cells) if (!above || isLeft(cell, ofMeasures)) notebook.note(cell);
    } else goals.push(goalOf(row, goals, ids, schools, notebook));
  }
  return goals;
}

/** What a row that goes on with the one above says beside it. Columns that are kept in the notes are noted as a whole. */
export function isLeft({ column }: PlacedCell, taken: ReadonlySet<string>): boolean {
  return column.field !== '' && !taken.has(column.field);
}

function goalOf(
  row: PlanRow,
  others: readonly ReadGoal[],
  ids: Set<string>,
  schools: Map<string, string>,
  notebook: Notebook,
): ReadGoal {
  const [statement, number] = [textOf(row, 'statement'), textOf(row, 'number')];
  const twin = others.find((other) => slugOf(other.statement) === slugOf(statement));
  const id = idFor(/[a-z]/i.test(number) ? number : number === '' ? statement : `goal-${number}`, ids, 'goal');
  if (twin !== undefined)
    notebook.tellRow(row, `An earlier row has this goal as well. Both are kept, as “${twin.id}” and “${id}”.`);
  return {
    ...{ id, number, statement },
    draft: {
      ...{ id, statement, ...said('area', areaOf(row, notebook)), ...texts(row, ['specific']) },
      measures: measuresOf(row, [], notebook),
      ...texts(row, ['achievable', 'rationale']),
      ...said('by', dayAt(cellOf(row, 'by'), notebook)),
      ...audienceOf(row, schools, notebook),
      ...said('standards', idsAt(row, 'standards', notebook)),
    },
  };
}

/** Which area a goal is in has to be said, so that another word stands where the check names it. */
function areaOf(row: PlanRow, notebook: Notebook): string | undefined {
  const cell = cellOf(row, 'area');
  if (cell === undefined) return undefined;
  const area = wordMeant(cell.text, 'areas');
  if (area === undefined)
    notebook.tell(cell, `“${cell.text}” is none of the four areas. The check says which there are.`);
  return area ?? cell.text;
}

function measuresOf(row: PlanRow, others: readonly Draft[], notebook: Notebook): Draft[] {
  const what = textOf(row, 'measure');
  const [baseline, target, actual] = (['baseline', 'target', 'actual'] as const).map((name) =>
    reading(row, name, notebook),
  );
  if (what === '' && !baseline && !target && !actual) return [];
  const isShare = ['baseline', 'target', 'actual'].some((name) => textOf(row, name).endsWith('%'));
  const unit = textOf(row, 'unit') || (isShare ? 'percent' : '');
  return [
    {
      ...{
        id: idFor(what, new Set(others.map(({ id }) => String(id))), 'measure'),
        ...said('what', what),
        ...said('unit', unit),
      },
      ...said('baseline', baseline),
      ...said('target', target),
      ...said('actuals', actual && [actual]),
    },
  ];
}

function reading(row: PlanRow, name: 'baseline' | 'target' | 'actual', notebook: Notebook): Draft | undefined {
  const value = numberAt(cellOf(row, name), notebook);
  const day = dayAt(cellOf(row, `${name}Date`), notebook);
  return value === undefined && day === undefined ? undefined : { ...said('value', value), ...said('date', day) };
}

import type { PlanChoices } from '../../src/import/plan-tables/choices.ts';
import { chosenFor } from '../../src/import/plan-tables/columns.ts';
import { fieldLabel, planFields, tableLabel } from '../../src/import/plan-tables/fields.ts';
import { planQuestion } from '../../src/import/plan-tables/report.ts';
import type { ReadTable, UnderstoodPlan } from '../../src/import/plan-tables/understand.ts';
import { ImportProblem } from '../../src/import/problem.ts';
import { schoolYear } from '../../src/schemas/time.ts';
import { asks } from './ask.ts';
import { unitOf } from './spreadsheet-file.ts';

/** What is asked, with what stands on the command line in place of an answer, and what an answer means. */
const questions = {
  unit: {
    ask: 'What are the amounts counted in? dollars, thousands or millions:',
    add: 'Say what the amounts are counted in: add --unit dollars, thousands or millions.',
    choice: (answer: string): Partial<PlanChoices> => {
      const unit = Object.entries(unitOf).find(([word]) => word === answer)?.[1];
      return unit === undefined ? {} : { unit };
    },
  },
  years: {
    ask: 'Is a year such as 2027 the school year that ends in it or the one that starts in it? ends or starts:',
    add: 'Say which school years the plain years are: add --years ends where 2027 is 2026-27, --years starts where it is 2027-28.',
    choice: (answer: string): Partial<PlanChoices> =>
      answer === 'ends' || answer === 'starts' ? { plainYears: answer } : {},
  },
  'school-year': {
    ask: 'Which school year is the plan for, as 2026-27?',
    add: 'Say which school year the plan is for: add --school-year 2026-27.',
    choice: (answer: string): Partial<PlanChoices> =>
      schoolYear.safeParse(answer).success ? { schoolYear: answer } : {},
  },
} as const;

/**
 * Asks the next thing that the tables do not say: what amounts and years are, then what each unknown column holds.
 *
 * @returns the choices with the answer; undefined where nothing is left to ask
 * @throws ImportProblem where nobody answers what has to be known
 */
export async function askedOf(understood: UnderstoodPlan, choices: PlanChoices): Promise<PlanChoices | undefined> {
  const question = planQuestion(understood);
  if (question !== undefined) {
    const { ask, add, choice } = questions[question];
    const chosen = choice((await asks(ask))?.toLowerCase() ?? '');
    if (Object.keys(chosen).length === 0) throw new ImportProblem(add);
    return { ...choices, ...chosen };
  }
  return process.stdin.isTTY ? columnAsked(understood, choices) : undefined;
}

async function columnAsked({ tables }: UnderstoodPlan, choices: PlanChoices): Promise<PlanChoices | undefined> {
  for (const table of tables)
    for (const { letter, heading, index, isUnknown } of table.columns) {
      if (!isUnknown || chosenFor(heading, choices) !== undefined) continue;
      const labels = planFields[table.table].map(({ id }) => fieldLabel(table.table, id)).join(', ');
      console.log(
        `“${table.name}” (${tableLabel(table.table)}) has a column ${letter} “${heading}”${sample(table, index)}, which is not known.`,
      );
      const answer = await asks(`What is it? Write one of: ${labels}. Press Enter to keep it in the notes:`);
      return { ...choices, columns: { ...choices.columns, [heading.toLowerCase()]: answer ?? '' } };
    }
  return undefined;
}

function sample({ rows }: ReadTable, index: number): string {
  const cell = rows.flatMap(({ cells }) => cells).find(({ column }) => column.index === index);
  return cell === undefined ? '' : `, for example “${cell.text}”`;
}

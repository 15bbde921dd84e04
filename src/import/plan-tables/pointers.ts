import { slugOf } from '../../lib/slug.ts';
import type { ReadGoal } from './goals.ts';
import { cellsOf, type Notebook, type PlanRow } from './rows.ts';
import { itemsIn } from './words.ts';

/** The ids of the goals a row names by number, id or statement. One that does not exist stands as it was written. */
export function goalsAt(row: PlanRow, goals: readonly ReadGoal[], notebook: Notebook): readonly string[] {
  const found = cellsOf(row, 'goals').flatMap((cell) => {
    const whole = goalMeant(cell.text, goals);
    if (whole !== undefined) return [whole];
    return itemsIn(cell.text).map((item) => {
      const goal = goalMeant(item, goals);
      if (goal === undefined) notebook.tell(cell, `There is no goal “${item}”. ${thereAre(goals)}`);
      return goal ?? (slugOf(item) || item);
    });
  });
  return [...new Set(found)];
}

function thereAre(goals: readonly ReadGoal[]): string {
  const names = goals.map(({ number, id }) => number || id);
  return names.length === 0 ? 'No table of goals was found.' : `The goals are: ${names.join(', ')}.`;
}

function goalMeant(text: string, goals: readonly ReadGoal[]): string | undefined {
  const said = slugOf(text);
  const bare = said.replace(/^g(?:oals?)?-?(?=\d)/, '');
  const found =
    goals.find(({ id, number, statement }) =>
      [id, number, statement].some((each) => each !== '' && slugOf(each) === said),
    ) ??
    goals.find(({ number }) => number !== '' && slugOf(number).replace(/^g(?:oal)?-?(?=\d)/, '') === bare) ??
    // Where the table of goals has no numbers, they are counted.
    (goals.every(({ number }) => number === '') && /^\d+$/.test(bare) ? goals[Number(bare) - 1] : undefined);
  return found?.id;
}

import type { Plan } from '../../schemas/plans/plans.ts';

/** A day of the plan itself, or the first and the last of several. */
export interface KeyDate {
  readonly name: string;
  readonly days: readonly string[];
}

/** When the public is heard, when the board decides, by when it looks at the plan again. In the order of the days. */
export function keyDates({ comment, adopted, amended, reviewBy, goals }: Plan): KeyDate[] {
  const lastGoal = goals
    .flatMap(({ by }) => by ?? [])
    .sort()
    .at(-1);
  const dates: (KeyDate | undefined)[] = [
    comment && { name: 'The public can comment', days: [comment.opens, comment.closes] },
    one('Adopted', adopted),
    one('Amended', amended),
    one('To be reviewed by', reviewBy),
    one('The last goal is to be reached', lastGoal),
  ];
  return dates.filter((each) => each !== undefined).sort((a, b) => ((a.days[0] ?? '') < (b.days[0] ?? '') ? -1 : 1));
}

function one(name: string, day: string | undefined): KeyDate | undefined {
  return day === undefined ? undefined : { name, days: [day] };
}

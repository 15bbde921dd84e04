import { date } from '../../lib/format.ts';
import type { Issue } from '../../report/issue.ts';
import type { Corpus, Entry } from '../../schemas/corpus.ts';
import type { DataPath } from '../../schemas/describe.ts';
import { startOf } from '../../schemas/school-year.ts';
import type { Plan } from '../../schemas/plans/plans.ts';
import { fieldIssue, type Check } from '../check.ts';

/** What a plan dates lies in its years, and in the right order. */
export const planDates: Check = ({ corpus }) =>
  corpus.plans.flatMap((entry) => [...outside(entry), ...swapped(entry), ...early(entry, corpus)]);

interface Dated {
  readonly path: DataPath;
  readonly day: string;
}

function sessionsOf({ activities }: Plan): Dated[] {
  return activities.flatMap(({ sessions }, at) =>
    sessions.map((session, index) => ({ path: ['activities', at, 'sessions', index, 'date'], day: session.date })),
  );
}

function targetsOf({ goals }: Plan): Dated[] {
  return goals.flatMap(({ measures }, at) =>
    measures.flatMap(({ target }, index) =>
      target === undefined ? [] : [{ path: ['goals', at, 'measures', index, 'target', 'date'], day: target.date }],
    ),
  );
}

/** School years run from July to June. */
function outside(entry: Entry<'plans'>): Issue[] {
  const { goals, mandated, evaluation } = entry.data;
  // A plan that does not say its years is told so where its shape is checked.
  const schoolYears = (entry.data as Partial<Plan>).schoolYears ?? [];
  const inOrder = schoolYears.toSorted();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [`${String(startOf(first))}-07-01`, `${String(startOf(last) + 1)}-06-30`];
  const dated: Dated[] = [
    ...goals.flatMap(({ by }, index) => (by === undefined ? [] : [{ path: ['goals', index, 'by'], day: by }])),
    ...mandated.flatMap(({ due }, index) =>
      due === undefined ? [] : [{ path: ['mandated', index, 'due'], day: due }],
    ),
    ...sessionsOf(entry.data),
    ...targetsOf(entry.data),
    ...evaluation.cycles.map(({ date: day }, index) => ({ path: ['evaluation', 'cycles', index, 'date'], day })),
  ];
  return dated
    .filter(({ day }) => day < from || day > to)
    .map(({ path, day }) =>
      fieldIssue(entry, 'date-outside-plan', path, {
        what: `${date(day)} lies outside the years of the plan, ${first} to ${last}.`,
        fix: `Write a day from ${from} to ${to}, or add the school year to schoolYears.`,
      }),
    );
}

function swapped(entry: Entry<'plans'>): Issue[] {
  const { comment, goals } = entry.data;
  const wrong = (path: DataPath, what: string): Issue =>
    fieldIssue(entry, 'dates-swapped', path, { what, fix: 'Look which of the two is right.' });
  return [
    ...(comment && comment.closes < comment.opens
      ? [wrong(['comment', 'closes'], `The comment period closes on ${comment.closes} and opens on ${comment.opens}.`)]
      : []),
    ...goals.flatMap(({ measures }, at) =>
      measures.flatMap(({ baseline, target }, index) =>
        baseline && target && baseline.date >= target.date
          ? [
              wrong(
                ['goals', at, 'measures', index, 'baseline', 'date'],
                `The baseline is of ${baseline.date}, and the target of ${target.date}.`,
              ),
            ]
          : [],
      ),
    ),
  ];
}

/** The first version decides: what a later one takes over was decided already. */
function early(entry: Entry<'plans'>, { plans }: Corpus): Issue[] {
  const adopted = firstAdoption(entry, plans);
  if (adopted === undefined) return [];
  return sessionsOf(entry.data)
    .filter(({ day }) => day < adopted)
    .map(({ path, day }) =>
      fieldIssue(entry, 'before-adoption', path, {
        what: `This session, on ${date(day)}, lies before the plan was adopted, on ${date(adopted)}.`,
        fix: 'Look whether the day is right.',
      }),
    );
}

/** Undefined where the first version was not adopted, or cannot be read. */
function firstAdoption(entry: Entry<'plans'>, plans: Corpus['plans']): string | undefined {
  const seen = new Set<string>();
  let version = entry;
  let adopted = entry.data.adopted;
  while (version.data.replaces !== undefined && !seen.has(version.id)) {
    seen.add(version.id);
    const { replaces }: Plan = version.data;
    const before = plans.find(({ id }) => id === replaces);
    if (before === undefined) return undefined;
    adopted = before.data.adopted ?? adopted;
    version = before;
  }
  return adopted;
}

import { didYouMean } from '../../lib/nearest.ts';
import { list } from '../../lib/format.ts';
import type { Issue } from '../../report/issue.ts';
import type { Entry } from '../../schemas/corpus.ts';
import type { DataPath } from '../../schemas/describe.ts';
import type { Plan } from '../../schemas/plans/plans.ts';
import { fieldIssue, type Check } from '../check.ts';

/** The parts of a plan have ids of their own, and what points to one points to one there is. */
export const planParts: Check = ({ corpus }) => corpus.plans.flatMap((entry) => [...twins(entry), ...pointers(entry)]);

type Named = readonly { readonly id: string }[];

function twins(entry: Entry<'plans'>): Issue[] {
  const { data } = entry;
  const lists: readonly (readonly [DataPath, Named])[] = [
    ...(['schools', 'needs', 'goals', 'activities', 'mandated', 'budget'] as const).map(
      (name) => [[name], data[name]] as const,
    ),
    ...data.goals.map(({ measures }, index) => [['goals', index, 'measures'], measures] as const),
    ...data.activities.map(({ sessions }, index) => [['activities', index, 'sessions'], sessions] as const),
  ];
  return lists.flatMap(([path, named]) =>
    named.flatMap(({ id }, index) =>
      named.findIndex((other) => other.id === id) === index
        ? []
        : [fieldIssue(entry, 'two-parts-one-id', [...path, index, 'id'], twin(id))],
    ),
  );
}

function twin(id: string) {
  return { what: `An earlier row of this list has the id "${id}" as well.`, fix: 'Give this row an id of its own.' };
}

interface Pointer {
  readonly path: DataPath;
  readonly to: 'schools' | 'needs' | 'goals' | 'activities';
  readonly ids: readonly string[];
}

function pointers(entry: Entry<'plans'>): Issue[] {
  return pointersOf(entry.data).flatMap(({ path, to, ids }) => {
    const known = entry.data[to].map(({ id }) => id);
    return ids.flatMap((id, index) =>
      known.includes(id)
        ? []
        : [
            fieldIssue(entry, 'unknown-part', isOne(path) ? path : [...path, index], {
              what: `The plan has no ${kinds[to]} called "${id}".${didYouMean(id, known)}`,
              fix: known.length === 0 ? `Add it under ${to}.` : `Write one of: ${list(known)}.`,
            }),
          ],
    );
  });
}

const kinds = { schools: 'school', needs: 'need', goals: 'goal', activities: 'activity' } as const;

function pointersOf({ goals, activities, mandated, budget, evaluation }: Plan): Pointer[] {
  const audience = (name: string, rows: readonly { readonly schools: readonly string[] }[]): Pointer[] =>
    rows.map(({ schools }, index) => ({ path: [name, index, 'schools'], to: 'schools', ids: schools }));
  return [
    ...[...audience('goals', goals), ...audience('activities', activities), ...audience('mandated', mandated)],
    ...goals.map(({ needs }, index): Pointer => ({ path: ['goals', index, 'needs'], to: 'needs', ids: needs })),
    ...activities.map((each, index): Pointer => ({
      path: ['activities', index, 'goals'],
      to: 'goals',
      ids: each.goals,
    })),
    ...budget.flatMap((line, index): Pointer[] => [
      { path: ['budget', index, 'goals'], to: 'goals', ids: line.goals },
      {
        path: ['budget', index, 'activity'],
        to: 'activities',
        ids: line.activity === undefined ? [] : [line.activity],
      },
    ]),
    ...evaluation.cycles.map(({ goal }, index): Pointer => ({
      path: ['evaluation', 'cycles', index, 'goal'],
      to: 'goals',
      ids: [goal],
    })),
  ];
}

/** A field that holds one id, not a list of them. */
function isOne(path: DataPath): boolean {
  return path.at(-1) === 'activity' || path.at(-1) === 'goal';
}

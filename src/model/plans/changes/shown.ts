import { clock, date, dollars, exact, list } from '../../../lib/format.ts';
import { withoutCitations } from '../../../schemas/cited-text.ts';
import { formats } from '../../../schemas/designs/lists.ts';
import * as lists from '../../../schemas/plans/lists.ts';
import type { Plan } from '../../../schemas/plans/plans.ts';
import { defaultWords } from '../../../schemas/words.ts';

/** What ids and words of lists are called. */
export type Names = ReadonlyMap<string, string>;

/** Fields of whole dollars. */
const money: ReadonlySet<string> = new Set(['budgeted', 'spent']);

/** Fields that hold a word of a list, or the id of a part of the plan. */
const named: ReadonlySet<string> = new Set([
  ...['status', 'area', 'roles', 'grades', 'schools', 'goals', 'goal', 'needs', 'activity', 'from', 'use'],
  ...['formats', 'part', 'level', 'value', 'kind', 'design', 'standards', 'framework', 'spending', 'tier'],
]);

/** A value of a plan as a page shows it: money in dollars, days in words, parts by their names, no citations. */
export function shownValue(field: string, value: unknown, names: Names): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return money.has(field) ? dollars(value) : exact(value);
  if (typeof value === 'string') return named.has(field) ? nameAt(field, value, names) : shownText(value);
  if (Array.isArray(value)) return list(value.map((each) => shownValue(field, each, names)));
  return Object.entries(value as object)
    .map(([name, each]) => shownValue(name, each, names))
    .filter((text) => text !== '')
    .join(', ');
}

/** A need and a goal may have one id: the field says which of the two is meant. */
function nameAt(field: string, value: string, names: Names): string {
  return names.get(`${field}/${value}`) ?? names.get(value) ?? value;
}

function shownText(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return date(text);
  return /^\d{2}:\d{2}$/.test(text) ? clock(text) : withoutCitations(text);
}

/** The names of everything that two versions point to; of a part that both have, the newer one. */
export function namesIn(before: Plan, after: Plan): Names {
  const words = [
    lists.planStatuses,
    lists.planAreas,
    lists.definitionTests,
    lists.planRoles,
    lists.gradeBands,
    lists.evaluationLevels,
    lists.sessionParts,
    formats,
  ];
  const parts = [before, after].flatMap(({ needs, goals, activities, schools }) => [
    ...needs.map(({ id, finding }) => [`needs/${id}`, finding] as const),
    ...goals.flatMap(({ id, statement }) => ['goals', 'goal'].map((field) => [`${field}/${id}`, statement] as const)),
    ...activities.map(({ id, title }) => [`activity/${id}`, title] as const),
    ...schools.map(({ id, name }) => [`schools/${id}`, name] as const),
  ]);
  return new Map<string, string>([
    ...Object.entries(defaultWords),
    ...words.flatMap((each) => Object.entries(each)),
    ...parts.map(([id, name]) => [id, withoutCitations(name).replace(/\.$/, '')] as const),
  ]);
}

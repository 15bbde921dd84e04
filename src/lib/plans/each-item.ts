import type { Plan } from '../../schemas/plans/plans.ts';
import { list } from '../format.ts';
import { filledIn, saysSomething, valuesIn } from './fields.ts';
import type { Judged } from './judged.ts';

/** An item of a list, as a requirement sees it: it shows what is asked, it says itself that it does not, or it is silent. */
type Answer = 'shows' | 'says-no' | 'silent';

/** Names that a sentence can still be read with. */
const mostNames = 6;

/**
 * Whether every item of a list says all that is asked of it; a field that holds no is an answer, and the item does not
 * meet what is asked. The list is the first one on the way to the fields. Fields of other parts of the plan are asked
 * for beside it, and do not make up for a list none of whose items shows it.
 *
 * @param fields names with points between them: "activities.definition.sustained.met"
 */
export function eachItem(fields: readonly string[], plan: Plan): Judged {
  const path = fields.map((field) => listOn(field, plan)).find((each) => each !== undefined);
  if (path === undefined) return { verdict: 'missing', because: 'The plan does not say it.' };
  const name = path.split('.').at(-1) ?? path;
  const items = valuesIn(plan, path).flat();
  if (items.length === 0) return { verdict: 'missing', because: `The plan has no ${name}.` };
  const asked = fields.filter((field) => field.startsWith(`${path}.`)).map((field) => field.slice(path.length + 1));
  const answers = items.map((item) => ({ item, answer: answerOf(item, asked) }));
  const named = (answer: Answer): readonly string[] =>
    answers.filter((each) => each.answer === answer).map(({ item }) => nameOf(item));
  return weighed({ name, count: items.length, says: named, others: others(fields, path, plan) });
}

interface Weighing {
  readonly name: string;
  readonly count: number;
  readonly says: (answer: Answer) => readonly string[];
  /** Whether the fields of other parts of the plan say something. */
  readonly others: boolean;
}

function weighed({ name, count, says, others }: Weighing): Judged {
  const shown = says('shows').length;
  const because = [
    `${String(shown)} of ${String(count)} ${name} ${shown === 1 ? 'shows' : 'show'} it.`,
    ...sentence('The plan itself says no to it for', says('says-no')),
    ...sentence('It does not say it, or not how, for', says('silent')),
    ...(others ? [] : ['Of the rest that is asked, the plan does not say all.']),
  ].join(' ');
  if (shown === 0) return { verdict: 'missing', because };
  return { verdict: shown === count && others ? 'met' : 'partly', because };
}

function sentence(beginning: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const [first, rest] = [names.slice(0, mostNames), names.length - mostNames];
  return [`${beginning} ${list(rest > 0 ? [...first, `${String(rest)} more`] : first)}.`];
}

function answerOf(item: unknown, asked: readonly string[]): Answer {
  if (asked.every((field) => filledIn(item, field) === 'all')) return 'shows';
  return asked.some((field) => valuesIn(item, field).includes(false)) ? 'says-no' : 'silent';
}

function nameOf(item: unknown): string {
  const [title] = valuesIn(item, 'title').concat(valuesIn(item, 'id')).filter(saysSomething);
  return typeof title === 'string' ? `“${title}”` : 'one without a name';
}

function others(fields: readonly string[], path: string, plan: Plan): boolean {
  return fields.filter((field) => !field.startsWith(`${path}.`)).every((field) => filledIn(plan, field) === 'all');
}

/** The path of the first list on the way to a field; undefined where there is none. */
function listOn(field: string, plan: Plan): string | undefined {
  const names = field.split('.');
  return names
    .map((_, index) => names.slice(0, index + 1).join('.'))
    .slice(0, -1)
    .find((path) => valuesIn(plan, path).some(Array.isArray));
}

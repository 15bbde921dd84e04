import type { ChartSpec } from '../../charts/spec.ts';
import type { Answers, FieldForm, Sheet, SheetForm } from './form.ts';

/** A rating by a name that no other rating of the sheet has. */
export interface Rating {
  readonly field: FieldForm;
  readonly name: string;
}

/** The ratings of one or two sheets side by side. */
export interface RatingTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const notRated = 'not rated';

/** The ratings of a sheet in its order. One that stands alone in its part is called as the part is. */
export function ratingsOf({ groups }: SheetForm): Rating[] {
  const all = groups.flatMap((group) => {
    const fields = group.fields.filter(({ kind }) => kind === 'rating');
    return fields.map((field) => ({
      field,
      group: group.label,
      name: fields.length === 1 ? group.label : field.label,
    }));
  });
  return all.map(({ field, group, name }) => {
    const isOnly = all.filter((other) => other.name === name).length === 1;
    return { field, name: isOnly ? name : `${group}: ${field.label}` };
  });
}

/** How many of the ratings were given. */
export function countRated(ratings: readonly Rating[], answers: Answers): number {
  return ratings.filter(({ field }) => levelOf(field, answers) !== undefined).length;
}

/** The level of a rating, from 1 for the lowest; undefined where it was not given. */
export function levelOf({ id, options }: FieldForm, answers: Answers): number | undefined {
  const index = options.findIndex((option) => option.id === answers.get(id));
  return index === -1 ? undefined : index + 1;
}

/** The ratings in words; of two sheets also how the first differs from the second. */
export function ratingTable(ratings: readonly Rating[], sheet: Sheet, other: Sheet | undefined): RatingTable {
  return {
    columns: ['Part', ...(other ? [sheet.name, other.name, 'Difference'] : ['Rating'])],
    rows: ratings.map(({ field, name }) => [
      name,
      wordsOf(field, sheet.answers),
      ...(other ? [wordsOf(field, other.answers), difference(field, sheet.answers, other.answers)] : []),
    ]),
  };
}

function wordsOf(field: FieldForm, answers: Answers): string {
  return field.options[(levelOf(field, answers) ?? 0) - 1]?.label ?? notRated;
}

function difference(field: FieldForm, mine: Answers, theirs: Answers): string {
  const [own, other] = [levelOf(field, mine), levelOf(field, theirs)];
  if (own === undefined || other === undefined) return 'cannot be compared';
  const levels = Math.abs(own - other);
  if (levels === 0) return 'the same';
  return `${levels} ${levels === 1 ? 'level' : 'levels'} ${own > other ? 'higher' : 'lower'}`;
}

/** The radar chart of the ratings; undefined where their levels differ in number, or there are too few or too many. */
export function ratingChart(ratings: readonly Rating[], sheet: Sheet, other: Sheet | undefined): ChartSpec | undefined {
  const most = ratings[0]?.field.options.length ?? 0;
  const isEven = ratings.every(({ field }) => field.options.length === most);
  // A radar has a spoke for each; more than twelve have no room.
  if (!isEven || ratings.length < 3 || ratings.length > 12) return undefined;
  return {
    ...{ kind: 'radar', title: 'Ratings', unit: 'count', categoryLabel: 'Part', missingLabel: notRated },
    scale: { from: 0, to: most },
    categories: ratings.map(({ name }) => name),
    series: namesApart(sheet, other).map(({ name, answers }) => ({
      name,
      values: ratings.map(({ field }) => levelOf(field, answers) ?? null),
    })),
  };
}

function namesApart(sheet: Sheet, other: Sheet | undefined): Sheet[] {
  if (other === undefined) return [sheet];
  return [sheet, other.name === sheet.name ? { ...other, name: `${other.name} (other sheet)` } : other];
}

/** What the numbers of the chart stand for: "1 Not yet, 2 In part, 3 In full"; else only which end is high. */
export function levelKey(ratings: readonly Rating[]): string {
  const scales = new Set(
    ratings.map(({ field }) => field.options.map(({ label }, i) => `${i + 1} ${label}`).join(', ')),
  );
  const [only] = scales;
  return scales.size === 1 && only !== undefined ? `${only}.` : '1 is the lowest level of each rating.';
}

/** Ratings in the lower half of their levels, where something can be tried; of an odd number the middle is not low. */
export function lowRatings(ratings: readonly Rating[], answers: Answers): Rating[] {
  return ratings.filter(({ field }) => {
    const level = levelOf(field, answers);
    return level !== undefined && level <= field.options.length / 2;
  });
}

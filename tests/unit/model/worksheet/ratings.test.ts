import { describe, expect, it } from 'vitest';
import { assertDrawable } from '../../../../src/charts/spec.ts';
import {
  countRated,
  levelKey,
  lowRatings,
  ratingChart,
  ratingTable,
  ratingsOf,
} from '../../../../src/model/worksheet/ratings.ts';
import { formOf } from '../../../../src/model/worksheet/view.ts';
import { answers, viewOf } from './support/form.ts';

const levels = (...labels: readonly string[]) => labels.map((label, index) => ({ id: `level-${index + 1}`, label }));
const rating = (id: string, label = 'Rating', options = levels('Not yet', 'In part', 'Mostly', 'In full')) => ({
  ...{ id, label, kind: 'rating', options },
});
const group = (id: string, title: string, ...fields: readonly object[]) => ({ id, title, fields });

const form = formOf(
  viewOf([
    group('time', 'Time', rating('time')),
    group('trust', 'Trust', rating('trust')),
    group('use', 'Use', rating('tried', 'Tried'), rating('kept', 'Kept')),
  ]),
);
const ratings = ratingsOf(form);
const mine = { name: 'Mine', answers: answers({ time: 'level-1', trust: 'level-3', tried: 'level-2' }) };
const theirs = { name: 'Theirs', answers: answers({ time: 'level-1', trust: 'level-2', tried: 'level-4' }) };

describe('ratings', () => {
  it('are called as their part where they stand alone in it', () => {
    expect(ratings.map(({ name }) => name)).toEqual(['Time', 'Trust', 'Tried', 'Kept']);
  });

  it('of one name are told apart by their parts', () => {
    const twice = formOf(
      viewOf([
        group('a', 'A', rating('a1'), rating('a2', 'More')),
        group('b', 'B', rating('b1'), rating('b2', 'More')),
      ]),
    );
    expect(ratingsOf(twice).map(({ name }) => name)).toEqual(['A: Rating', 'A: More', 'B: Rating', 'B: More']);
  });

  it('are counted where they were given, and only with a level that is there', () => {
    expect(countRated(ratings, mine.answers)).toBe(3);
    expect(countRated(ratings, answers({ time: 'level-9' }))).toBe(0);
  });
});

describe('the table of ratings', () => {
  it('has the words of each level', () => {
    expect(ratingTable(ratings, mine, undefined)).toEqual({
      columns: ['Part', 'Rating'],
      rows: [
        ['Time', 'Not yet'],
        ['Trust', 'Mostly'],
        ['Tried', 'In part'],
        ['Kept', 'not rated'],
      ],
    });
  });

  it('of two sheets says how the first differs from the second', () => {
    expect(ratingTable(ratings, mine, theirs)).toEqual({
      columns: ['Part', 'Mine', 'Theirs', 'Difference'],
      rows: [
        ['Time', 'Not yet', 'Not yet', 'the same'],
        ['Trust', 'Mostly', 'In part', '1 level higher'],
        ['Tried', 'In part', 'In full', '2 levels lower'],
        ['Kept', 'not rated', 'not rated', 'cannot be compared'],
      ],
    });
  });
});

describe('the chart of ratings', () => {
  it('is a radar of the levels from nothing to the highest', () => {
    const spec = ratingChart(ratings, mine, theirs);
    if (!spec) throw new Error('There is no chart.');
    assertDrawable(spec);
    expect(spec).toMatchObject({
      ...{ kind: 'radar', scale: { from: 0, to: 4 }, categories: ['Time', 'Trust', 'Tried', 'Kept'] },
      series: [
        { name: 'Mine', values: [1, 3, 2, null] },
        { name: 'Theirs', values: [1, 2, 4, null] },
      ],
    });
  });

  it('tells two sheets of one name apart', () => {
    expect(ratingChart(ratings, mine, { ...theirs, name: 'Mine' })?.series.map(({ name }) => name)).toEqual([
      'Mine',
      'Mine (other sheet)',
    ]);
  });

  it('is not drawn of two ratings, of thirteen, or of levels that differ in number', () => {
    const many = (count: number) =>
      ratingsOf(
        formOf(viewOf([group('a', 'A', ...Array.from({ length: count }, (_, i) => rating(`r${i}`, `R ${i}`)))])),
      );
    expect(ratingChart(many(2), mine, undefined)).toBeUndefined();
    expect(ratingChart(many(13), mine, undefined)).toBeUndefined();
    expect(ratingChart(many(12), mine, undefined)).toBeDefined();
    const uneven = formOf(
      viewOf([group('a', 'A', rating('x', 'X'), rating('y', 'Y'), rating('z', 'Z', levels('No', 'Yes')))]),
    );
    expect(ratingChart(ratingsOf(uneven), mine, undefined)).toBeUndefined();
  });

  it('says what its numbers mean, where all ratings have the same levels', () => {
    expect(levelKey(ratings)).toBe('1 Not yet, 2 In part, 3 Mostly, 4 In full.');
    const mixed = formOf(viewOf([group('a', 'A', rating('x', 'X'), rating('y', 'Y', levels('a', 'b', 'c', 'd')))]));
    expect(levelKey(ratingsOf(mixed))).toBe('1 is the lowest level of each rating.');
  });
});

describe('a low rating', () => {
  it('is one in the lower half of its levels', () => {
    const names = (given: Readonly<Record<string, string>>) =>
      lowRatings(ratings, answers(given)).map(({ name }) => name);
    expect(names({ time: 'level-1', trust: 'level-2', tried: 'level-3', kept: 'level-4' })).toEqual(['Time', 'Trust']);
    expect(names({})).toEqual([]);
    const three = ratingsOf(formOf(viewOf([group('a', 'A', rating('x', 'X', levels('No', 'In part', 'Yes')))])));
    expect(lowRatings(three, answers({ x: 'level-1' }))).toHaveLength(1);
    expect(lowRatings(three, answers({ x: 'level-2' }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { storyParts } from '../../../../src/model/stories/parts.ts';
import { row, spendingEntry } from '../support/spending.ts';
import { figure, storyContext, storyEntry } from '../support/stories.ts';

const parts = (data: Readonly<Record<string, unknown>>, context = storyContext()) =>
  storyParts(storyEntry(data), context);

describe('a story takes from the entries it names', () => {
  it('the name, the state, and the figures of the newest year', () => {
    const { name, state, description } = parts({ district: 'riverbend' });
    expect([name, state, description.schoolYear]).toEqual(['Riverbend Unified', 'NE', '2021-22']);
    expect(description.figures).toEqual({ students: figure(20) });
  });

  it('the figures of the year it names, and none of another year', () => {
    expect(parts({ district: 'riverbend', schoolYear: '2020-21' }).description.figures).toEqual({
      students: figure(10),
    });
    expect(parts({ district: 'riverbend', schoolYear: '2019-20' }).description.figures).toEqual({});
  });

  it('the tables of the latest five school years', () => {
    const schoolYears = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20', '2020-21', '2021-22'];
    const context = storyContext({ spending: [spendingEntry({ schoolYears })] });
    expect(parts({ spending: 'riverbend' }, context).tables.schoolYears).toEqual(schoolYears.slice(2));
    expect(parts({ spending: 'riverbend' }).tables.byUse).toHaveLength(1);
  });
});

describe('what a story says itself wins', () => {
  it('over the name and single figures of its district', () => {
    const { name, description } = parts({
      district: 'riverbend',
      name: 'Riverbend',
      figures: { schools: figure(3), students: figure(21) },
    });
    expect([name, description.figures]).toEqual(['Riverbend', { schools: figure(3), students: figure(21) }]);
  });

  it('over all tables of its spending entry', () => {
    const { tables } = parts({
      spending: 'riverbend',
      tables: { schoolYears: ['2021-22'], byUse: [row({ use: 'other' }, 1)] },
    });
    expect([tables.schoolYears, tables.byUse.length, tables.bySource]).toEqual([['2021-22'], 1, []]);
  });
});

it('a district that the site leaves out is not there', () => {
  expect(parts({ district: 'gone', spending: 'gone', name: 'Riverbend' })).toMatchObject({
    ...{ name: 'Riverbend', district: undefined, spending: undefined, state: undefined },
    ...{ description: { figures: {} }, tables: { byUse: [] } },
  });
});

import { describe, expect, it } from 'vitest';
import { storyFormFields } from '../../../../src/model/stories/form/fields.ts';
import { formRows, keyOf, type FormRows } from '../../../../src/model/stories/form/rows.ts';
import { formValues } from '../../../../src/model/stories/form/values.ts';
import { spendingTables } from '../../../../src/schemas/spending.ts';
import { storySchema } from '../../../../src/schemas/stories.ts';
import { defaultWords } from '../../../../src/schemas/words.ts';

const rowsOf = (tables: object): FormRows => formRows(spendingTables.parse(tables));

describe('the rows of a form', () => {
  it('have names of their own where a template has two of a kind', () => {
    const { byUse } = rowsOf({
      byUse: [
        { use: 'other', name: 'Books' },
        { use: 'other', name: 'Other:' },
      ],
    });
    expect(byUse.map(({ id, isOpen }) => [id, isOpen])).toEqual([
      ['other', false],
      ['other-2', true],
    ]);
    expect(byUse.map(({ id }) => keyOf('byUse', id))).toEqual(['other', 'other']);
  });

  it('say what they are of by their names', () => {
    expect(keyOf('bySource', 'title-ii-a-3')).toBe('title-ii-a');
    expect(keyOf('bySource', 'coaching')).toBeUndefined();
    expect(keyOf('byUse', 'other-x')).toBeUndefined();
  });
});

const rows = rowsOf({ bySource: [{ from: 'state' }], byUse: [{ use: 'coaching', name: 'Coaches' }, { use: 'other' }] });
const fields = storyFormFields(rows, defaultWords);

describe('the fields of a form', () => {
  it('each have a name and a label of their own, and say what to write', () => {
    for (const of of ['name', 'label'] as const)
      expect(new Set(fields.map((field) => field[of])).size).toBe(fields.length);
    expect(fields.filter(({ hint }) => hint.length < 10)).toEqual([]);
  });

  it('are called as the template calls their rows', () => {
    expect(fields.find(({ name }) => name === 'tables.byUse.coaching.2')).toMatchObject({
      ...{ kind: 'amount', label: 'Spending by use › Coaches › column 2', row: 'Coaches' },
    });
  });

  it('take what their schema takes', () => {
    const kinds = (start: string) => fields.filter(({ name }) => name.startsWith(start)).map(({ kind }) => kind);
    expect(new Set(kinds('figures.'))).toEqual(new Set(['number', 'percent', 'dollars']));
    expect(fields.find(({ name }) => name === 'figures.titleIEligiblePercent')?.kind).toBe('percent');
    expect(fields.find(({ name }) => name === 'figures.perPupilExpenditure')?.kind).toBe('dollars');
  });
});

describe('a story in the fields of a form', () => {
  const given = { title: 'T', summary: 'S', reviewed: '2026-11-22' };
  const values = (story: object) => formValues(storySchema.parse({ ...given, ...story }), rows, defaultWords);
  const amounts = { '2021-22': { value: 5 }, '2022-23': { value: 'not-reported' } };

  it('has nothing in what it does not say', () => {
    expect(values({})).toEqual({ title: 'T' });
  });

  it('has its amounts in the rows of the form, with the totals that are known', () => {
    const settled = { kind: 'spent', status: 'actual' };
    const byUse = [
      { use: 'other', name: 'Books', ...settled, amounts },
      { use: 'coaching', ...settled, amounts: { '2021-22': { value: 7 } } },
    ];
    expect(values({ tables: { schoolYears: ['2021-22', '2022-23'], byUse } })).toEqual({
      ...{ title: 'T', 'tables.schoolYears.1': '2021-22', 'tables.schoolYears.2': '2022-23' },
      ...{ 'tables.kind': 'spent', 'tables.status': 'actual', 'tables.byUse.coaching.1': '7' },
      ...{ 'tables.byUse.other.name': 'Books', 'tables.byUse.other.1': '5', 'tables.byUse.other.2': 'not reported' },
      'totals.byUse.1': '12',
    });
  });

  it('does not say that all was spent where some was only planned', () => {
    const row = (use: string, kind: string) => ({ use, kind, status: 'actual', amounts });
    const tables = { schoolYears: ['2021-22'], byUse: [row('coaching', 'spent'), row('other', 'budgeted')] };
    expect(values({ tables })['tables.kind']).toBeUndefined();
  });
});

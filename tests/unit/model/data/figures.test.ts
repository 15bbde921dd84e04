import { describe, expect, it } from 'vitest';
import { districtRecord } from '../../../../src/model/data/districts.ts';
import { spendingEntry as spendingData } from '../../../../src/model/data/spending.ts';
import { districtLineSchema, districtRecordSchema, figureNames } from '../../../../src/schemas/data/district-record.ts';
import { spendingEntrySchema } from '../../../../src/schemas/data/spending-entry.ts';
import { contextOf } from '../support/context.ts';
import { districtEntry, receivedRow, row, spendingEntry, years } from '../support/spending.ts';
import { linesOf } from './support/files.ts';

const place = { source: 'budget', at: 'p. 3' };
const district = districtEntry(
  {
    '2021-22': { students: { value: 0, ...place, note: 'So "it" is.' }, teachers: { value: 'not-applicable' } },
    '2020-21': { perPupilExpenditure: { value: 13940, ...place, asOf: '2021-06-30' } },
  },
  { ncesId: '0100005', fictional: false },
);

describe('a district as data', () => {
  const { figures, ...rest } = districtRecord(district, contextOf());
  const figure = (year: string, name: string) =>
    figures.find(({ schoolYear, figure: { id } }) => schoolYear === year && id === name);

  it.each([district, districtEntry({})])('has the shape that is described', (entry) => {
    const made = districtRecord(entry, contextOf());
    expect(districtRecordSchema.parse(made)).toStrictEqual(made);
  });

  it('is called by its name, with its id as text', () => {
    expect(rest).toMatchObject({ title: 'Riverbend Unified', ncesId: '0100005', state: 'NE', fictional: false });
  });

  it('has every figure of every year, oldest first', () => {
    expect(figures.map(({ schoolYear }) => schoolYear)).toEqual([
      ...figureNames.map(() => '2020-21'),
      ...figureNames.map(() => '2021-22'),
    ]);
  });

  it('keeps a zero, a word and a figure nobody wrote apart', () => {
    const students = { id: 'students', label: 'Students' };
    expect(figure('2021-22', 'students')).toStrictEqual({
      ...{ schoolYear: '2021-22', figure: students, value: 0, unit: 'count', ...place, note: 'So "it" is.' },
    });
    expect(figure('2021-22', 'teachers')?.value).toBe('not-applicable');
    expect(figure('2020-21', 'students')).toStrictEqual({
      ...{ schoolYear: '2020-21', figure: students, value: 'not-reported', unit: 'count' },
    });
  });

  it('says what each figure counts', () => {
    const units = Object.fromEntries(figures.map(({ figure: { id }, unit }) => [id, unit]));
    expect(units).toMatchObject({
      ...{ students: 'count', englishLearnersPercent: 'percent', perPupilExpenditure: 'dollars' },
      studentTeacherRatio: 'ratio',
    });
  });
});

describe('the spreadsheet of districts', () => {
  it('has a line for each figure, which says whose it is', () => {
    const lines = linesOf('districts', contextOf({ districts: [district] }));
    expect(lines).toHaveLength(2 * figureNames.length);
    expect(
      lines.find(({ figure, school_year }) => figure === 'perPupilExpenditure' && school_year === '2020-21'),
    ).toEqual({
      ...{ id: 'riverbend', title: 'Riverbend Unified', address: '/districts/riverbend/', also_known_as: '' },
      ...{ state: 'NE', nces_id: '0100005', website: '', school_year: '2020-21', figure: 'perPupilExpenditure' },
      ...{ figure_label: 'Per-pupil expenditure', value: '13940', unit: 'dollars', source: 'budget' },
      ...{ place_in_source: 'p. 3', as_of: '2021-06-30', note: '', reviewed: '2026-11-01', fictional: '' },
    });
    expect(lines.filter(({ value }) => value === '0')).toHaveLength(1);
    expect(lines.filter(({ value }) => value === 'not-reported')).toHaveLength(2 * figureNames.length - 3);
  });

  it('has a line for a district without figures', () => {
    const lines = linesOf('districts', contextOf({ districts: [districtEntry({})] }));
    expect(lines.map(({ id, value }) => [id, value])).toEqual([['riverbend', '']]);
  });

  it('has lines as they are described', () => {
    const { figures, ...rest } = districtRecord(district, contextOf());
    expect(() => districtLineSchema.parse({ ...rest, ...figures[0] })).not.toThrow();
  });
});

const spending = spendingEntry({
  ...{ district: 'riverbend', received: [receivedRow(9)] },
  bySource: [row({ from: 'state' }, 0, 'not-reported', { value: 5, kind: 'budgeted' })],
});
const context = contextOf({ spending: [spending], districts: [district] });

describe('a spending page as data', () => {
  const record = spendingData(spending, context);

  it('has the shape that is described', () => {
    expect(spendingEntrySchema.parse(record)).toStrictEqual(record);
    expect(record).toMatchObject({ address: '/spending/riverbend/', district: { id: 'riverbend' } });
  });

  it('leaves out a total that cannot be given, and keeps one that is zero', () => {
    expect(record.totals).toStrictEqual([
      { schoolYear: '2019-20', bySource: 0 },
      { schoolYear: '2020-21' },
      { schoolYear: '2021-22', bySource: 5 },
    ]);
  });
});

describe('the spreadsheet of spending', () => {
  const lines = linesOf('spending', context);

  it('has a line for each cell, which says whose it is', () => {
    expect(lines[3]).toEqual({
      ...{ id: 'riverbend', title: 'Spending', address: '/spending/riverbend/', district: 'riverbend' },
      ...{ district_name: 'Riverbend Unified', state: 'NE', nces_id: '0100005', table: 'spending by source' },
      ...{ row: 'State', school_year: years[0], value: '0', kind: 'spent', status: 'actual', source: 'budget' },
      ...{ place_in_source: 'p. 1', as_of: '', note: '', reviewed: '2026-11-01', fictional: '' },
    });
  });

  it('keeps what is not reported a word, and money of each kind apart', () => {
    expect(lines.map(({ table, value, kind }) => [table, value, kind])).toEqual([
      ['money received', '9', 'received'],
      ['money received', 'not-reported', 'received'],
      ['money received', 'not-reported', 'received'],
      ['spending by source', '0', 'spent'],
      ['spending by source', 'not-reported', 'spent'],
      ['spending by source', '5', 'budgeted'],
    ]);
  });
});

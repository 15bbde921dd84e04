import { describe, expect, it } from 'vitest';
import { spendingCharts, spendingPage } from '../../../../src/model/spending/page.ts';
import { contextOf } from '../support/context.ts';
import { districtEntry, receivedRow, row, spendingEntry } from '../support/spending.ts';

const coaching = (...values: Parameters<typeof row>[1][]) => row({ use: 'coaching' }, ...values);
const state = (...values: Parameters<typeof row>[1][]) => row({ from: 'state' }, ...values);
const page = (data: Readonly<Record<string, unknown>>, context = contextOf()) =>
  spendingPage(spendingEntry(data), context);

describe('a spending page', () => {
  it('shows received money apart, without a total', () => {
    const [received, bySource] = page({ received: [receivedRow(5, 5, 5)], bySource: [state(1, 1, 1)] }).sections;
    expect([received?.id, received?.table.summary, received?.derived]).toEqual(['received', [], []]);
    expect(bySource?.table.summary.map(({ cells }) => cells[0]?.text)).toEqual(['$1', '–']);
    expect(received?.introduction).toContain('enters no total');
  });

  it('has no section for a table without rows', () => {
    expect(page({ byUse: [coaching(1)] }).sections.map(({ id }) => id)).toEqual(['by-use']);
  });

  it('lists its parts', () => {
    const context = contextOf({ districts: [districtEntry({ '2019-20': { students: { value: 10 } } })] });
    expect(page({ district: 'riverbend', byUse: [coaching(1)] }, context).contents).toEqual([
      { label: 'Spending by use', href: '#by-use' },
      { label: 'Per student and per teacher', href: '#per-student-and-teacher' },
      { label: 'Notes and sources', href: '#notes' },
    ]);
  });

  it('says why a year has no total', () => {
    const remarks = (...rows: object[]) => page({ byUse: rows }).sections[0]?.remarks;
    expect(remarks(coaching(1, 2, 3))).toEqual(['All amounts are spent, actual.']);
    expect(remarks(coaching(1, 2))).toContain('A year has a total only where every row is reported.');
    expect(remarks(coaching(1, 2, 3), row({ use: 'other', kind: 'budgeted' }, 1, 2, 3))).toEqual([
      'Spent and budgeted money are never added together, so a year that holds both has no total.',
    ]);
  });

  it('shows shares and changes only where there are any', () => {
    const derived = (...rows: object[]) => page({ byUse: rows }).sections[0]?.derived.map(({ id }) => id);
    expect(derived(coaching(1, 2, 3))).toEqual(['by-use-shares', 'by-use-changes']);
    expect(derived(coaching(1))).toEqual(['by-use-shares']);
    expect(derived(coaching('not-reported'))).toEqual([]);
  });

  it('is marked as fictional in every caption and chart', () => {
    const [section] = page({ fictional: true, byUse: [coaching(1, 2, 3)] }).sections;
    const names = [
      section?.table.caption,
      ...(section?.charts ?? []).map(({ title }) => title),
      ...(section?.derived ?? []).map(({ caption }) => caption),
    ];
    expect(names).toHaveLength(4);
    expect(names.filter((name) => !name?.includes('(fictional)'))).toEqual([]);
    expect(page({ fictional: true }).fictional).toBe(true);
  });

  it('names its district and leads to it below the base path', () => {
    const context = contextOf({ districts: [districtEntry({}, { ncesId: '0100005' })] }, { basePath: '/pl/' });
    expect(page({ district: 'riverbend' }, context).district).toEqual({
      name: 'Riverbend Unified',
      href: '/pl/districts/riverbend/',
      facts: 'NE · NCES id 0100005',
    });
    expect(page({}).district).toBeUndefined();
    expect(page({}).downloads.map(({ href }) => href)).toEqual([
      '/data/v1/spending/riverbend.csv',
      '/data/v1/spending/riverbend.json',
    ]);
  });
});

describe('a blank template', () => {
  const template = page({ template: true, schoolYears: [], received: [receivedRow()], byUse: [coaching()] });

  it('has blanks, and neither charts, notes, derived tables nor data files', () => {
    expect(template.isTemplate).toBe(true);
    const cells = template.sections.flatMap(({ table }) =>
      [...table.rows, ...table.summary].flatMap((line) => line.cells),
    );
    expect(new Set(cells.map(({ kind }) => kind))).toEqual(new Set(['blank']));
    expect(template.sections.flatMap(({ charts, derived, remarks }) => [...charts, ...derived, ...remarks])).toEqual(
      [],
    );
    expect([template.notes, template.downloads, template.perPerson]).toEqual([[], [], undefined]);
  });

  it('asks who filled it in', () => {
    expect(template.writeIn).toEqual(['District', 'NCES id', 'Filled in by', 'Date', 'Sources of the figures']);
  });
});

describe('the words of the site', () => {
  it('name tables, rows, kinds, and what is missing', () => {
    const words = {
      byUse: 'Our investment',
      coaching: 'Coaches',
      spent: 'paid',
      actual: 'final',
      'not-reported': 'unknown',
    };
    const [section] = page({ byUse: [coaching(1, 'not-reported', 3)] }, contextOf({}, { words })).sections;
    expect(section).toMatchObject({
      heading: 'Our investment',
      remarks: ['All amounts are paid, final.', 'A year has a total only where every row is reported.'],
    });
    expect(section?.table.rows[0]).toMatchObject({
      name: 'Coaches',
      cells: [{ text: '$1' }, { text: 'unknown' }, { text: '$3' }],
    });
    expect(section?.charts[0]?.missingLabel).toBe('unknown');
  });

  it('give way to the name a row has itself', () => {
    const context = contextOf({}, { words: { coaching: 'Coaches' } });
    expect(
      page({ byUse: [row({ use: 'coaching', name: 'Our coaches' }, 1)] }, context).sections[0]?.table.rows[0]?.name,
    ).toBe('Our coaches');
  });
});

describe('the charts in a text', () => {
  const entry = spendingEntry({ fictional: true, bySource: [state(1)], byUse: [coaching(2)] });
  const context = contextOf({ spending: [entry] });

  it('are those of the table they name', () => {
    const values = (rows: 'source' | 'use') =>
      spendingCharts('riverbend', rows, context)?.charts.map(({ series }) => series[0]?.values);
    expect([values('source'), values('use')]).toEqual([[[1, null, null]], [[2, null, null]]]);
  });

  it('lead to the page they come from, and say what is made up', () => {
    expect(spendingCharts('riverbend', 'use', context)).toMatchObject({
      title: 'Spending',
      href: '/spending/riverbend/',
      fictional: true,
      charts: [{ title: 'Spending by use (fictional)' }],
    });
  });

  it('are none where the site leaves the entry out', () => {
    expect(spendingCharts('gone', 'use', context)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { createContext } from '../../../../src/model/context.ts';
import { spendingCsv } from '../../../../src/model/spending/csv.ts';
import { spendingRecord } from '../../../../src/model/spending/record.ts';
import { readPublished } from '../../../../src/integrations/published.ts';
import { spendingRecordSchema } from '../../../../src/schemas/data/spending-record.ts';
import { today } from '../../support/checked.ts';
import { readCsv } from '../../lib/support/read-csv.ts';
import { contextOf, sourceEntry } from '../support/context.ts';
import { districtEntry, receivedRow, row, spendingEntry, years } from '../support/spending.ts';

const coaching = (...values: Parameters<typeof row>[1][]) => row({ use: 'coaching' }, ...values);
const state = (...values: Parameters<typeof row>[1][]) => row({ from: 'state' }, ...values);
const recordOf = (data: Readonly<Record<string, unknown>>, context = contextOf()) =>
  spendingRecord(spendingEntry(data), context);

describe.each(['content', 'tests/fixtures/riverbend'])('every record of %s', (folder) => {
  const { corpus } = readPublished(new URL(`../../../../${folder}`, import.meta.url).pathname, today);
  const context = createContext(corpus);

  it.each(corpus.spending.map((entry) => [entry.id, entry] as const))(
    'has the shape that is published: %s',
    (_, entry) => {
      const record = spendingRecord(entry, context);
      expect(spendingRecordSchema.parse(record)).toEqual(record);
      expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    },
  );

  it.each(corpus.spending.map((entry) => [entry.id, entry] as const))('names every source it cites: %s', (_, entry) => {
    const record = spendingRecord(entry, context);
    const cited = [...record.received, ...record.bySource, ...record.byUse].flatMap(({ amounts }) =>
      amounts.flatMap(({ source }) => source ?? []),
    );
    expect(record.sources.map(({ id }) => id).sort()).toEqual([...new Set(cited)].sort());
  });
});

describe('a record', () => {
  it('says of each amount what the page says', () => {
    const own = { value: 5, kind: 'budgeted', status: 'revised', at: 'p. 9', asOf: '2022-06-30', note: 'A guess.' };
    expect(recordOf({ byUse: [coaching(1, own)] }).byUse).toEqual([
      {
        name: 'Coaching',
        amounts: [
          { schoolYear: '2019-20', value: 1, kind: 'spent', status: 'actual', source: 'budget', at: 'p. 1' },
          { schoolYear: '2020-21', source: 'budget', ...own },
          {
            schoolYear: '2021-22',
            value: 'not-reported',
            kind: 'spent',
            status: 'actual',
            source: 'budget',
            at: 'p. 1',
          },
        ],
      },
    ]);
  });

  it('has totals of spending only: money received never enters them', () => {
    const without = recordOf({ bySource: [state(1, 2, 3)], byUse: [coaching(1, 2, 3)] });
    const received = recordOf({
      received: [receivedRow(1000, 1000, 1000)],
      bySource: [state(1, 2, 3)],
      byUse: [coaching(1, 2, 3)],
    });
    expect(received.totals).toEqual(without.totals);
    expect(received.totals.map(({ bySource }) => bySource)).toEqual([1, 2, 3]);
  });

  it('has null for a total that cannot be given, and zero for one that is zero', () => {
    const planned = { value: 1, kind: 'budgeted' };
    const record = recordOf({
      bySource: [state(0, 'not-reported', 5)],
      byUse: [coaching(0, 1, 5), row({ use: 'other' }, 0, 1, planned)],
    });
    expect(record.totals).toEqual([
      { schoolYear: '2019-20', bySource: 0, byUse: 0 },
      { schoolYear: '2020-21', bySource: null, byUse: 2 },
      { schoolYear: '2021-22', bySource: 5, byUse: null },
    ]);
  });

  it('names its district, with the id as text', () => {
    const districts = [districtEntry({}, { ncesId: '0100005', fictional: false })];
    const record = recordOf({ district: 'riverbend' }, contextOf({ districts }));
    expect(record.district).toEqual({ id: 'riverbend', name: 'Riverbend Unified', state: 'NE', ncesId: '0100005' });
    expect(recordOf({})).not.toHaveProperty('district');
  });

  it('leads to its schema below the base path', () => {
    expect(recordOf({}, contextOf({}, { basePath: '/pl/' })).$schema).toBe('/pl/schemas/spending-entry-data.json');
  });

  it('has rows in the words of the site', () => {
    const context = contextOf({}, { words: { coaching: 'Coaches' } });
    expect(recordOf({ byUse: [coaching(1)] }, context).byUse[0]?.name).toBe('Coaches');
  });
});

describe('the same as a spreadsheet', () => {
  const sources = [sourceEntry('budget')];
  const record = (data: Readonly<Record<string, unknown>>) => recordOf(data, contextOf({ sources }));

  it('has one line for each cell, with its kind, status and place', () => {
    const rows = readCsv(
      spendingCsv(
        record({
          received: [receivedRow(9)],
          byUse: [coaching(0, 'not-applicable', { value: 3, note: 'So "it" is, I think.' })],
        }),
      ),
    );
    expect(rows[0]).toEqual([
      'table',
      'row',
      'school_year',
      'value',
      'kind',
      'status',
      'source',
      'place_in_source',
      'as_of',
      'note',
      'fictional',
    ]);
    expect(rows.slice(1)).toEqual([
      ['money received', 'Federal Title II-A', years[0], '9', 'received', 'actual', 'budget', 'p. 1', '', '', ''],
      [
        'money received',
        'Federal Title II-A',
        years[1],
        'not-reported',
        'received',
        'actual',
        'budget',
        'p. 1',
        '',
        '',
        '',
      ],
      [
        'money received',
        'Federal Title II-A',
        years[2],
        'not-reported',
        'received',
        'actual',
        'budget',
        'p. 1',
        '',
        '',
        '',
      ],
      ['spending by use', 'Coaching', years[0], '0', 'spent', 'actual', 'budget', 'p. 1', '', '', ''],
      ['spending by use', 'Coaching', years[1], 'not-applicable', 'spent', 'actual', 'budget', 'p. 1', '', '', ''],
      [
        'spending by use',
        'Coaching',
        years[2],
        '3',
        'spent',
        'actual',
        'budget',
        'p. 1',
        '',
        'So "it" is, I think.',
        '',
      ],
    ]);
  });

  it('says on every line what is made up', () => {
    const rows = readCsv(spendingCsv(record({ fictional: true, byUse: [coaching(1, 2, 3)] })));
    expect(rows.slice(1).map((cells) => cells.at(-1))).toEqual(['fictional', 'fictional', 'fictional']);
  });

  it('runs nothing an author wrote', () => {
    const rows = readCsv(
      spendingCsv(
        record({
          byUse: [
            row({ use: 'other', name: '=HYPERLINK("https://elsewhere.example")' }, { value: 1, note: '@SUM(1)' }),
          ],
        }),
      ),
    );
    expect([rows[1]?.[1], rows[1]?.[9]]).toEqual(['\'=HYPERLINK("https://elsewhere.example")', "'@SUM(1)"]);
  });
});

import { describe, expect, it } from 'vitest';
import { Notes } from '../../../../src/model/notes.ts';
import { perPersonTable } from '../../../../src/model/spending/per-person.ts';
import { contextOf } from '../support/context.ts';
import { districtEntry, receivedRow, row, spendingEntry } from '../support/spending.ts';

const coaching = (...values: Parameters<typeof row>[1][]) => row({ use: 'coaching' }, ...values);
const head = (value: number | string) => ({ value, source: 'atlas', at: 'p. 3' });

function perPerson(rows: object, figures: object) {
  const entry = spendingEntry({ district: 'riverbend', ...rows });
  const context = contextOf({ districts: [districtEntry(figures)], spending: [entry] });
  const notes = new Notes(context);
  const table = perPersonTable(entry, context, notes, 'id');
  return { notes: notes.all, rows: table?.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]) };
}

describe('spending for each person', () => {
  it('is the total of the year by the heads of the year', () => {
    const figures = { '2019-20': { students: head(10), teachers: head(2.5) }, '2020-21': { students: head(3) } };
    const { rows, notes } = perPerson({ byUse: [coaching(1000, 1000, 1000)] }, figures);
    expect(rows).toEqual([
      ['Per student', '$100', '$333', '–'],
      ['Per teacher', '$400', '–', '–'],
    ]);
    expect(notes.map(({ at }) => at)).toEqual(['p. 3']);
  });

  it('is none in years without a total, without heads, or with zero heads', () => {
    const figures = {
      '2019-20': { students: head(10) },
      '2020-21': { students: head('not-reported') },
      '2021-22': { students: head(0) },
    };
    expect(perPerson({ byUse: [coaching('not-reported', 5, 5)] }, figures).rows).toBeUndefined();
  });

  it('counts no money received', () => {
    expect(perPerson({ received: [receivedRow(1000)] }, { '2019-20': { students: head(10) } }).rows).toBeUndefined();
  });

  it('takes either total, where one table is not complete', () => {
    const rows = { bySource: [row({ from: 'state' }, 'not-reported')], byUse: [coaching(500)] };
    expect(perPerson(rows, { '2019-20': { students: head(10) } }).rows?.[0]).toEqual(['Per student', '$50', '–', '–']);
  });

  it('is left out without a district', () => {
    const entry = spendingEntry({ byUse: [coaching(1)] });
    const context = contextOf({ spending: [entry] });
    expect(perPersonTable(entry, context, new Notes(context), 'id')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { caseRecord } from '../../../../src/model/data/cases.ts';
import { caseRecordSchema } from '../../../../src/schemas/data/case-record.ts';
import { caseEntry, designEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';
import { linesOf } from './support/files.ts';

const place = { source: 'budget', at: 'p. 3', asOf: '2021-06-30' };
const entry = caseEntry({
  ...{ levels: ['high'], states: ['NE'], ncesId: '0100005', years: { from: 2019, to: 2021 } },
  context: [
    { label: 'Students', value: 0, ...place },
    { label: 'Coaches', value: 'not-reported', ...place },
    { label: 'Low-income students', value: 70, to: 80, unit: 'percent', qualifier: 'about', ...place },
  ],
  results: [
    { claim: 'They met [@budget, p. 4].', value: 12, unit: 'weeks', ...place },
    { claim: 'No figures.', value: 'none-published', ...place },
    { claim: 'They liked it.', note: 'Said by one.' },
  ],
  designs: ['fishbowl', 'gone'],
});
const context = contextOf({ cases: [entry], designs: [designEntry()] });
const record = caseRecord(entry, context);

describe('a case as data', () => {
  it.each([entry, caseEntry()])('has the shape that is described', (each) => {
    const made = caseRecord(each, context);
    expect(caseRecordSchema.parse(made)).toStrictEqual(made);
  });

  it('has figures with their unit, their source and the place in it', () => {
    expect(record.context).toStrictEqual([
      { label: 'Students', value: 0, unit: 'count', ...place },
      { label: 'Coaches', value: 'not-reported', unit: 'count', ...place },
      { label: 'Low-income students', value: 70, unit: 'percent', to: 80, qualifier: 'about', ...place },
    ]);
  });

  it('keeps the word where a source has no figure, and no unit with it', () => {
    expect(record.results).toStrictEqual([
      {
        claim: { text: 'They met.', citations: [{ source: 'budget', at: 'p. 4' }] },
        value: 12,
        unit: 'weeks',
        ...place,
      },
      { claim: { text: 'No figures.' }, value: 'none-published', ...place },
      { claim: { text: 'They liked it.' }, note: 'Said by one.' },
    ]);
  });

  it('leads to nothing that the site leaves out', () => {
    expect(record.designs).toEqual(['fishbowl']);
  });
});

it('has the same in a spreadsheet: lists that belong together keep their places', () => {
  expect(linesOf('cases', context)).toEqual([
    expect.objectContaining({
      ...{ kind: 'district', kind_label: 'District', levels: 'high', nces_id: '0100005', year_from: '2019' },
      ...{ context_values: '0; not-reported; 70', context_values_to: '; ; 80', context_units: 'count; count; percent' },
      ...{ result_claims: 'They met.; No figures.; They liked it.', result_values: '12; none-published; ' },
      ...{ result_units: 'weeks; ; ', result_places: 'p. 3; p. 3; ', challenge: 'Time.', designs: 'fishbowl' },
    }),
  ]);
});

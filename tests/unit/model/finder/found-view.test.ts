import { expect, it } from 'vitest';
import { foundView } from '../../../../src/model/finder/found-view.ts';
import type { DistrictRecord } from '../../../../src/model/finder/shards.ts';
import { mediansOf, origins, recordOf, start } from '../../../support/shipped-shards.ts';

function viewOf(id: string, change: Partial<DistrictRecord> = {}) {
  const record = recordOf(id);
  return foundView({ ...record, ...change }, start, origins, mediansOf(record.state));
}

it('says who a district is, with the source of its address and locale', () => {
  const source = 'NCES EDGE, 2018-19, row LEAID 3619320';

  expect(viewOf('3619320').facts).toEqual([
    { label: 'State', value: 'New York' },
    { label: 'Address', value: '223 Wisner Ave, Middletown 10940', source },
    { label: 'Locale', value: 'Suburb, small', source },
    { label: 'NCES id', value: '3619320' },
  ]);
});

it('says not reported where no file gives an address or a figure', () => {
  const view = viewOf('2923580', { address: undefined, cells: {} } as unknown as Partial<DistrictRecord>);

  expect(view.facts.slice(1, 3).map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Address: not reported',
    'Locale: not reported',
  ]);
  expect(view.rows.map(({ label, amount }) => [label, amount])).toEqual([
    ['Students', 'not reported'],
    ['Per-pupil expenditure', 'not reported'],
    ['Title I money received', 'not reported'],
    ['Title II-A money received', 'not reported'],
    ['Instructional staff', 'not reported'],
  ]);
  expect([view.comparisons, view.sources]).toEqual([[], []]);
});

it('compares the newest year of each figure, and says how many reported it', () => {
  const { comparisons } = viewOf('3619320');

  expect(comparisons.map(({ label }) => label)).toEqual([
    'Per-pupil expenditure, 2021-22',
    'Title I money received, 2021-22',
    'Title II-A money received, 2021-22',
    'Instructional staff, 2023-24',
    'Students, 2023-24',
  ]);
  expect(comparisons[2]?.sentence).toMatch(
    /^For Middletown City School District, Title II-A money received for each student in 2021-22 is not reported; the median is not known in New York, where none of [\d,]+ districts reported it, and \$\d+ in the nation, where [\d,]+ of [\d,]+ districts reported it\.$/,
  );
  // Where nobody reported there is nothing to draw.
  expect(comparisons.map(({ drawnFrom }) => drawnFrom)).toEqual([
    ...['nces-f33-2022', 'nces-f33-2022', undefined, 'nces-ccd-2023-24', 'nces-ccd-2023-24'],
  ]);
});

it('shows no 0 of Title money and nothing of E07 for any district of a state that reports nothing', () => {
  for (const id of ['3619320', '2502790', '1709930']) {
    const amounts = viewOf(id).rows.filter(({ label }) => label.startsWith('Title II-A money received'));
    expect(new Set(amounts.map(({ amount }) => amount))).toEqual(new Set(['not reported']));
    expect(JSON.stringify(viewOf(id))).not.toContain('E07');
  }
});

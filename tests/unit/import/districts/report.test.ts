import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../../src/import/districts/manifest.ts';
import { releaseSummary } from '../../../../src/import/districts/manifest.ts';
import { importReport } from '../../../../src/import/districts/report.ts';
import type { Cell } from '../../../../src/model/finder/gaps.ts';
import { release } from '../support/parts.ts';

const f22 = release('nces-f33-2022', '2021-22', ['students', 'titleIIA']);
const cells: readonly (readonly [string, readonly Cell[]])[] = [
  ['MO', [100, 3000]],
  ['MO', [200, 'z']],
  ['NY', [50, 'z']],
  ['MA', [50, 'u']],
  ['WA', ['n', 'n']],
];
const records = cells.map(([state, of], index) => ({
  ...{ id: `000000${index}`, name: 'A', otherNames: [], state, cells: { 'nces-f33-2022': of } },
}));

const manifest: Manifest = {
  ...{ version: 1, made: '2026-11-22', files: [], notRead: [], districts: 5, controls: [] },
  tables: [
    {
      ...{ table: 'sdf22_1a.txt', what: 'NCES school district finance survey (F-33)', link: 'https://nces.ed.gov' },
      ...{ source: 'nces-f33-2022', schoolYear: '2021-22', encoding: 'windows-1252', districts: 5, states: 1 },
      leftOut: { rows: 3, why: 'they are agencies' },
    },
  ],
  releases: [releaseSummary(f22, records)],
};

describe('what an import understood', () => {
  it('is said of each file and column, without counting a gap as 0', () => {
    expect(importReport(manifest)).toMatchInlineSnapshot(`
      "sdf22_1a.txt
        NCES school district finance survey (F-33), school year 2021-22, Windows-1252
        5 districts in 1 state or territory; 3 rows left out: they are agencies

      School year 2021-22, source nces-f33-2022
        OF_students → students in the fall: 400 in 4 districts, not reported by 0, not applicable to 1
        OF_titleIIA → Title II-A money received: $3,000 in 1 district, not reported by 3, not applicable to 1; no district of MA and NY reported it

      Not compared with what NCES published, because the folder holds no totals of 2021-22.

      5 districts in all."
    `);
  });

  it('shows which totals were compared with those of NCES', () => {
    const published = { fiscalYear: 2022, column: 'V33', count: 4, minimum: 50, maximum: 200, mean: 100 };
    const report = importReport({ ...manifest, controls: [{ published, found: published }], notRead: ['a.pdf'] });
    expect(report).toContain(
      'Fiscal year 2022: 1 column adds up to what NCES published\n  V33: 4 districts, from 50 to 200, mean 100',
    );
    expect(report).not.toContain('Not compared');
    expect(report).toContain('Left out, because they are no files about districts: a.pdf');
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { run, type Ended } from '../../support/commands.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { workbook } from '../import/support/workbook.ts';

let folder: string;
let [file, out]: string[] = [];

beforeEach(() => {
  folder = temporaryFolder();
  [file, out] = [join(folder, 'Budget (2).xlsx'), join(folder, 'budget.yaml')];
  writeFileSync(
    file,
    workbook(
      {
        name: 'Budget',
        rows: [
          ['In thousands of dollars', null, null],
          ['Category', '2019-20', 2021],
          ['Instructional coaches', 98.5, 99],
          ['Travel', 1, 'n/a'],
          ['Total', 99.5, 99],
        ],
      },
      {
        name: 'Old',
        rows: [
          ['Use', '2017-18'],
          ['Coaching', 5],
        ],
      },
    ),
  );
});

const importing = (...options: string[]): Promise<Ended> =>
  run('import', ['spending', file ?? '', '--out', out ?? '', '--today', '2026-11-22', ...options]);

it('a workbook becomes a spending entry, once what it can mean is said', async () => {
  const { code, stdout, stderr } = await importing('--unit', 'thousands', '--years', 'ends', '--yes');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.replaceAll(folder, 'FOLDER')).toMatchInlineSnapshot(`
    "What was read in Budget (2).xlsx
      Of Budget (2).xlsx, the sheet “Budget” was read. Not read: “Old”.
      The file says: “In thousands of dollars”.
    Columns
      A “Category”: what each row is
      B “2019-20”: amounts of 2019-20
      C “2021”: amounts of 2020-21
    Rows
      3 “Instructional coaches”: By use: Coaching
      4 “Travel”: By use: other, by its own name
      5 “Total”: left out. It is a total: the sheet sums the rows itself.
    2 rows of 2 school years are filled in. 1 row is left out.
    The tables are in FOLDER/budget.yaml
    Then check the file:  npm run check
    "
  `);
  expect(readFileSync(out ?? '', 'utf8')).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../.schemas/spending.json
    # These amounts were read from a spreadsheet. Say of each row, beside from or use, where they come from (source, at),
    # whether the money was spent or budgeted (kind), and how settled the amounts are (status), as in sample-district.yaml.

    title: Professional-learning money of Budget (2)
    schoolYears:
      - 2019-20
      - 2020-21
    byUse:
      - use: coaching
        name: Instructional coaches
        amounts:
          2019-20:
            value: 98500
          2020-21:
            value: 99000
      - use: other
        name: Travel
        amounts:
          2019-20:
            value: 1000
          2020-21:
            value: not-reported
    reviewed: 2026-11-22
    "
  `);
});

it('the entry passes the check once its sources are named', async () => {
  await importing('--unit', 'thousands', '--years', 'ends', '--yes', '--district', 'ours');
  const text = readFileSync(out ?? '', 'utf8').replaceAll(
    '    amounts:',
    '    source: ledger\n    at: p. 3\n    kind: spent\n    status: actual\n    amounts:',
  );
  const content = contentFolder({
    'site.yaml': 'name: N\ndescription: D\norganization: { name: O }\n',
    'sources.yaml': '- { id: ledger, title: Ledger, kind: district record }\n',
    'districts/ours.yaml': 'name: Ours\nncesId: "3411490"\nstate: NJ\nreviewed: 2026-11-22\n',
    'spending/budget.yaml': text,
  });
  const checked = await run('check', ['--content', content.root, '--today', '2026-11-22']);
  content.remove();
  expect([checked.code, checked.stdout]).toEqual([0, 'No problems found.\n']);
});

it.each([
  [
    ['--yes'],
    1,
    'Say first what the amounts are counted in. Add --unit dollars, thousands or millions.\nNothing was written.\n',
  ],
  [
    ['--yes', '--unit', 'dollars'],
    1,
    'Say first which school years the plain years are. Add --years ends where 2022 is 2021-22, --years starts where it is 2022-23.\nNothing was written.\n',
  ],
  [
    ['--unit', 'dollars', '--years', 'ends'],
    2,
    'Nobody is there to be asked. Look at what was understood, and add --yes to write it.\n',
  ],
  [['--sheet', 'New'], 1, 'Budget (2).xlsx has no sheet “New”. It has: “Budget”, “Old”.\nNothing was written.\n'],
] as const)('with %j nothing is written, and it is said what to add', async (options, code, says) => {
  const ended = await importing(...options);
  expect([ended.code, ended.stderr]).toEqual([code, says]);
  expect(existsSync(out ?? '')).toBe(false);
});

it('another sheet can be chosen', async () => {
  expect((await importing('--sheet', 'Old', '--yes')).code).toBe(0);
  expect(readFileSync(out ?? '', 'utf8')).toContain('2017-18:\n        value: 5\n');
});

it('a file that is there stays as it is, and a file that is none is named', async () => {
  writeFileSync(out ?? '', 'mine');
  expect((await importing('--yes')).stderr).toContain('is there already, and is left as it is.');
  expect(readFileSync(out ?? '', 'utf8')).toBe('mine');
  const none = await run('import', ['spending', join(folder, 'none.csv'), '--yes', '--out', join(folder, 'new.yaml')]);
  expect([none.code, none.stderr.replaceAll(folder, 'FOLDER')]).toEqual([
    1,
    'There is no file FOLDER/none.csv.\nNothing was written.\n',
  ]);
});

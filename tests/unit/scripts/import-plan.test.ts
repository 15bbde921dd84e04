import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { run, type Ended } from '../../support/commands.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { workbook } from '../import/support/workbook.ts';
import { wholePlan } from '../import/plan-tables/support.ts';

let folder: string;
let [file, out]: string[] = [];

beforeEach(() => {
  folder = temporaryFolder();
  [file, out] = [join(folder, 'Our plan.xlsx'), join(folder, 'ours.yaml')];
  writeFileSync(file, workbook(...wholePlan));
});

const importing = (...options: string[]): Promise<Ended> =>
  run('import', ['plan', file ?? '', '--out', out ?? '', '--today', '2026-11-22', ...options]);

it('a workbook becomes a plan, and the check names only where its figures come from', async () => {
  const { code, stdout, stderr } = await importing('--yes', '--name', 'Our plan', '--district', 'ours');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.replaceAll(folder, 'FOLDER')).toMatchInlineSnapshot(`
    "What was read
    Budget, from “Budget 2026-27”
      A “Funding Source”: Funding source
      B “Purpose”: Use
      C “Activity”: Activity
      D “Amount ($)”: Budgeted
    Goals, from “Goals”
      A “Goal #”: Id
      B “SMART Goal”: Goal
      C “Focus Area”: Area
      D “Measure of success”: What is measured
      E “Unit”: Unit
      F “Baseline”: Baseline
      G “Baseline date”: Baseline date
      H “Target”: Target
      I “Target date”: Target date
    Activities, from “PD Calendar”
      A “No.”: Id
      B “Activity”: Title
      C “Goal(s)”: Goals
      D “Audience”: Roles
      E “Grade Levels”: Grade bands
      F “Date”: Date
      G “Follow-up”: Follow-up
      H “Time”: Start and end
      I “Hours”: Hours
      J “Person responsible”: Lead
    2 goals, 2 activities and 2 budget lines, for 2026-27.
    What has no field is kept in 1 note, on the plan’s page “For the committee”.
    The plan is in FOLDER/ours.yaml
    Look whether its title and its summary say enough. Then check the file:  npm run check
    "
  `);
  const content = contentFolder({
    'site.yaml': 'name: N\ndescription: D\norganization: { name: O }\n',
    'districts/ours.yaml': 'name: Ours\nncesId: "3411490"\nstate: NJ\nreviewed: 2026-11-22\n',
    'plans/ours.yaml': readFileSync(out ?? '', 'utf8'),
  });
  const checked = await run('check', ['--content', content.root, '--today', '2026-11-22', '--format', 'json']);
  content.remove();
  const { issues } = JSON.parse(checked.stdout) as { readonly issues: readonly { code: string; severity: string }[] };
  const problems = issues.filter(({ severity }) => severity === 'problem').map((issue) => issue.code);
  expect(problems).toEqual(['figure-without-source', 'figure-without-source']);
});

it('a folder of text files is read as one plan', async () => {
  mkdirSync(join(folder, 'tables'));
  writeFileSync(join(folder, 'tables/goals.csv'), 'Goal,Area\nWrite each day,Culture\n');
  writeFileSync(join(folder, 'tables/pd.csv'), 'Activity,Goal,Date\nLesson study,1,10/14/2026\n');
  writeFileSync(join(folder, 'tables/letter.docx'), 'no table');
  const options = ['--out', out ?? '', '--yes', '--today', '2026-11-22'];
  expect((await run('import', ['plan', join(folder, 'tables'), ...options])).code).toBe(0);
  expect(readFileSync(out ?? '', 'utf8')).toContain('goals:\n      - write-each-day\n');
  const both = ['goals.csv', 'pd.csv'].map((name) => join(folder, 'tables', name));
  const before = readFileSync(out ?? '', 'utf8');
  expect((await run('import', ['plan', ...both, ...options, '--replace'])).code).toBe(0);
  expect(readFileSync(out ?? '', 'utf8')).toBe(before);
});

it('what has to be looked at is told, and ends the command with a failure though the plan is written', async () => {
  writeFileSync(file ?? '', 'Activity,Date,Vendor\nLesson study,2026-02-31,Acme\n');
  const { code, stdout } = await importing('--yes', '--school-year', '2026-27', '--columns', 'vendor = provider');
  expect([code, stdout]).toEqual([1, expect.stringContaining('row 2, column B “Date”: “2026-02-31” is no day')]);
  expect(readFileSync(out ?? '', 'utf8')).toContain('provider:\n      name: Acme\n');
});

it.each([
  [[], 2, 'Nobody is there to be asked. Look at what was understood, and add --yes to write it.\n'],
  [['--columns', 'Vendor'], 2, '--columns takes headings with what they are, as "Vendor=Provider", not "Vendor".'],
  [['--school-year', '2026'], 2, '--school-year takes a school year, as 2026-27, not "2026".'],
] as const)('with %j nothing is written, and it is said what to add', async (options, code, says) => {
  const ended = await importing(...options);
  expect([ended.code, ended.stderr]).toEqual([code, expect.stringContaining(says)]);
  expect(existsSync(out ?? '')).toBe(false);
});

it('where the tables name no year, it is said how to give one', async () => {
  writeFileSync(file ?? '', 'Goal,Area\nWrite,Culture\n');
  const { code, stderr } = await importing('--yes');
  expect([code, stderr]).toEqual([
    1,
    'Say which school year the plan is for: add --school-year 2026-27.\nNothing was written.\n',
  ]);
});

it('a plan that is there stays as it is, unless it is to be replaced', async () => {
  writeFileSync(out ?? '', 'mine');
  const { code, stderr } = await importing('--yes');
  expect([code, readFileSync(out ?? '', 'utf8')]).toEqual([2, 'mine']);
  expect(stderr).toContain('is there already, and is left as it is. Name another file with --out, or add --replace');
  expect((await importing('--yes', '--replace')).code).toBe(0);
  expect(readFileSync(out ?? '', 'utf8')).toContain('status: draft');
});

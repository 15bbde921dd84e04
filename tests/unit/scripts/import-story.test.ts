import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run, type Ended } from '../../support/commands.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { enough, madeForm } from '../import/support/made-form.ts';

let folder: string;
let [form, out]: string[] = [];

beforeEach(() => {
  folder = temporaryFolder();
  [form, out] = [join(folder, 'filled.pdf'), join(folder, 'lodz.yaml')];
});

async function importing(values: Readonly<Record<string, string>>, ...options: string[]): Promise<Ended> {
  writeFileSync(form ?? '', await madeForm(values));
  return run('import', ['story', form ?? '', '--out', out ?? '', '--today', '2026-11-22', ...options]);
}

const all = {
  ...{
    ...enough,
    'figures.students': '1,250',
    'figures.teachers': 'not reported',
    'tables.kind': 'spent',
    'tables.status': 'actual',
  },
  ...{ 'tables.schoolYears.1': '2020-21', 'tables.bySource.state.1': '$300', 'sources.2': 'Our report: p. 3 # of 5' },
  'challenge.figures.1.value': '"yes": 21%',
  'challenge.figures.1.label': '- of new teachers',
};

it('a filled form becomes a content file, which says what it still lacks', async () => {
  const { code, stdout, stderr } = await importing(all);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.replaceAll(folder, 'FOLDER')).toMatchInlineSnapshot(`
    "The story is in FOLDER/lodz.yaml
    The form does not ask for a summary: look whether the one in the file says enough.
    What the form says of its sources stands under sources, and every figure names it.
    Then check the file:  npm run check
    "
  `);
  expect(readFileSync(out ?? '', 'utf8')).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../.schemas/stories.json
    # The figures name what the form says of its sources. Where there are several, write each of them under sources, and
    # name with every figure the one it stands in, by source and at.

    title: Coaches help
    summary: The data story of Łódź Unified.
    name: Łódź Unified
    state: ME
    schoolYear: 2021-22
    whoWeAre: Who.
    figures:
      students:
        value: 1250
        source: lodz-sources
        at: as the form says
      teachers:
        value: not-reported
        source: lodz-sources
        at: as the form says
    tables:
      schoolYears:
        - 2020-21
      bySource:
        - from: title-ii-a
          name: Federal (Title II-A)
          kind: spent
          status: actual
          amounts: {}
          source: lodz-sources
          at: as the form says
        - from: state
          kind: spent
          status: actual
          amounts:
            2020-21:
              value: 300
          source: lodz-sources
          at: as the form says
    challenge:
      figures:
        - value: '"yes": 21%'
          label: '- of new teachers'
          source: lodz-sources
          at: as the form says
      text: A challenge.
    solution:
      text: A solution.
    impact:
      text: ≥ 40 % – done.
    contact:
      name: The office
    sources:
      - id: lodz-sources
        title: 'Our report: p. 3 # of 5'
        kind: district record
    reviewed: 2026-11-22
    "
  `);
});

it('the file passes the check but for what a form does not ask', async () => {
  await importing(all);
  const site = contentFolder({
    'site.yaml': 'name: N\ndescription: D\norganization: { name: O }\n',
    'stories/lodz.yaml': readFileSync(out ?? '', 'utf8'),
  });
  const { stdout, stderr } = await run('check', ['--content', site.root, '--today', '2026-11-22', '--format', 'json']);
  site.remove();
  const { issues } = JSON.parse(stdout) as { issues: readonly { code: string; severity: string }[] };
  expect(stderr).toBe('');
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['missing-amount']));
});

describe('every problem is listed by its field', () => {
  it('and what could be read is written', async () => {
    const { code, stdout } = await importing({ ...all, 'figures.schools': '12.5k', 'contact.email': 'nobody' });
    expect(code).toBe(1);
    expect(stdout).toContain('District description › Schools\n  "12.5k" cannot be read in one way only.');
    expect(stdout).toContain('Contact information › E-mail\n  "nobody" is not what this field takes.');
    expect(stdout).toContain('2 fields need another look. What could be read was written.');
    expect(readFileSync(out ?? '', 'utf8')).not.toContain('12.5k');
  });
});

describe('nothing is written', () => {
  it('where the file is not our form', async () => {
    writeFileSync(form ?? '', 'Dear district');
    const { code, stderr } = await run('import', ['story', form ?? '', '--out', out ?? '']);
    expect([code, stderr]).toEqual([1, 'This file is no PDF.\nNothing was written.\n']);
    expect(existsSync(out ?? '')).toBe(false);
  });

  it('where there is no such file', async () => {
    const { code, stderr } = await run('import', ['story', form ?? '', '--out', out ?? '']);
    expect([code, stderr]).toEqual([1, `There is no file ${form}.\nNothing was written.\n`]);
  });

  it('over a file that is there', async () => {
    writeFileSync(out ?? '', 'title: Mine\n');
    const { code, stderr } = await importing(all);
    expect([code, stderr.trim()]).toEqual([
      2,
      `${out} is there already, and is left as it is. Remove it, or name another file with --out.`,
    ]);
    expect(readFileSync(out ?? '', 'utf8')).toBe('title: Mine\n');
  });

  it('where there is no such folder', async () => {
    writeFileSync(form ?? '', await madeForm(all));
    const { code, stderr } = await run('import', ['story', form ?? '', '--out', join(folder, 'no', 'x.yaml')]);
    expect(code).toBe(1);
    expect(stderr).toContain('cannot be written');
  });

  it('where no form is named', async () => {
    const { code, stderr } = await run('import', ['story']);
    expect(code).toBe(2);
    expect(stderr).toContain('Name the filled form: npm run import -- story filled.pdf');
  });
});

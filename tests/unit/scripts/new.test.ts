import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeEach, describe, expect, it } from 'vitest';
import { districtSchema } from '../../../src/schemas/districts.ts';
import { run, type Ended } from '../../support/commands.ts';
import { filesIn } from '../../support/files.ts';
import { temporaryFolder } from '../../support/temporary.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

const start = (...words: string[]): Promise<Ended> => run('new', [...words, '--today', '2026-11-22']);
const here = (path: string): string => join(folder, path);
const text = (path: string): string => readFileSync(here(path), 'utf8');
const district = ['--name', 'Our Township Schools', '--state', 'NJ', '--nces', '0111490'];

/** How the check of the new folder ends, and the codes of what it finds. */
async function checkedCodes(): Promise<[number, string[]]> {
  const { code, stdout } = await run('check', ['--content', here('ours'), '--format', 'json']);
  const { issues } = JSON.parse(stdout) as { readonly issues: readonly { readonly code: string }[] };
  return [code, [...new Set(issues.map((issue) => issue.code))]];
}

describe('a new folder', () => {
  it('holds what a district begins with, and the check finds nothing but what the plan lacks', async () => {
    const { code, stderr } = await start('folder', here('ours'), ...district);
    expect([code, stderr]).toEqual([0, '']);
    expect(filesIn(here('ours')).filter((path) => !path.startsWith('.'))).toEqual([
      'README.md',
      'districts/our-township-schools.yaml',
      'plans/our-township-schools-2026.yaml',
      'site.yaml',
    ]);
    expect(existsSync(here('ours/.schemas/plans.json'))).toBe(true);
    expect(text('ours/districts/our-township-schools.yaml')).toContain('ncesId: "0111490"');
    expect(text('ours/README.md')).toContain(`npm run check -- --content ${here('ours')}`);

    expect(await checkedCodes()).toEqual([0, ['requirement-missing']]);
  });

  it('gives its district to the entries that are started in it', async () => {
    await start('folder', here('ours'), ...district);
    expect((await start('spending', '--name', 'What we spend', '--content', here('ours'))).code).toBe(0);

    expect(text('ours/spending/what-we-spend.yaml')).toContain('\ndistrict: our-township-schools\n');
    expect(await checkedCodes()).toEqual([0, ['requirement-missing']]);
  });

  it('without an NCES id has one problem left, which the check names', async () => {
    await start('folder', here('ours'), '--name', 'Ours', '--state', 'NJ');
    const checked = await run('check', ['--content', here('ours')]);
    expect(checked.code).toBe(1);
    expect(checked.stdout).toContain('1 problem and 5 warnings');
    expect(checked.stdout).toContain('This district has no NCES id');
  });

  it('is not written over anything, and nothing is left behind', async () => {
    mkdirSync(here('ours'));
    writeFileSync(here('ours/mine.txt'), 'mine');
    const { code, stderr } = await start('folder', here('ours'), ...district);
    expect(code).toBe(2);
    expect(stderr).toContain('is there already and not empty. It is left as it is; name another folder.');
    expect([readdirSync(folder), readdirSync(here('ours'))]).toEqual([['ours'], ['mine.txt']]);
  });

  it('needs a name and a state', async () => {
    const { code, stderr } = await start('folder', here('ours'), '--name', 'Ours');
    expect([code, existsSync(here('ours'))]).toEqual([2, false]);
    expect(stderr).toContain('Say which district it is: npm run new -- folder DIR --name "…" --state NJ');
    expect((await start('folder', here('ours'), '--state', 'New Jersey')).stderr).toContain(
      '--state takes the two capital letters of a state, as NJ, not "New Jersey".',
    );
  });
});

describe('a new entry', () => {
  it('stands where its collection is, and the check names what is left', async () => {
    const { code, stdout } = await start('learning', 'design', '--name', 'Walks & talks', '--content', folder);
    expect([code, stdout.replaceAll(folder, 'FOLDER')]).toEqual([
      0,
      'The new learning design is in FOLDER/designs/walks-talks.md\nFill it in, then check it:  npm run check -- --content FOLDER\n',
    ]);
    expect(text('designs/walks-talks.md')).toMatch(/^---\n# yaml[^]*\ntitle: Walks & talks\n[^]*\n---\n\nWrite/);
    writeFileSync(here('site.yaml'), 'name: N\ndescription: D\norganization: { name: O }\n');
    const checked = await run('check', ['--content', folder]);
    expect(checked.stdout).toMatch(/designs\/walks-talks\.md:\d+:\d+ {2}Summary\n {2}Summary holds nothing/);
  });

  it('never takes the place of another', async () => {
    await start('plan', '--id', 'ours', '--content', folder);
    writeFileSync(here('plans/ours.yaml'), 'mine');
    const { code, stderr } = await start('plan', '--id', 'ours', '--content', folder);
    expect([code, text('plans/ours.yaml')]).toEqual([2, 'mine']);
    expect(stderr).toContain('ours.yaml is there already, and is left as it is. Choose another name with --id.');
  });

  it('of a list is added below the others, which stay as they are', async () => {
    const before = '- { id: ledger, title: Ledger, kind: district record }\n';
    writeFileSync(here('sources.yaml'), before);
    expect((await start('source', '--name', 'Budget 2026', '--content', folder)).code).toBe(0);
    expect(text('sources.yaml')).toMatch(
      /^- \{ id: ledger.*\n\n# Id: .*\n- id: budget-2026\n[^]*\n {2}title: Budget 2026\n/,
    );

    const twin = await start('source', '--id', 'ledger', '--content', folder);
    expect(twin.stderr).toContain('has an entry "ledger" already, and is left as it is.');
    writeFileSync(here('sources.yaml'), '[{ id: ledger }]\n');
    const flow = await start('source', '--id', 'budget', '--content', folder);
    expect([flow.code, text('sources.yaml')]).toEqual([2, '[{ id: ledger }]\n']);
    expect(flow.stderr).toContain('nothing can be added below it');
  });

  it('says what can be started, and what it needs', async () => {
    expect((await start('essay')).stderr).toContain('with one of: site, source, redirect, district, spending entry,');
    expect((await start('plan', '--content', folder)).stderr).toContain(
      'Say what the plan is called: npm run new -- plan --name "…", or --id with a short name.',
    );
    expect((await start('plan', '--id', 'Our Plan')).stderr).toContain(
      '--id takes small letters and digits, joined by hyphens',
    );
  });

  it('leaves nothing where it cannot be written', async () => {
    writeFileSync(here('plans'), 'a file where the folder would be');
    const { code, stderr } = await start('plan', '--id', 'ours', '--content', folder);
    expect([code, readdirSync(folder)]).toEqual([2, ['plans']]);
    expect(stderr).toContain('Nothing was written');
  });
});

describe('a district that federal files know', () => {
  it('is filled in with what they say, and its sources are listed', async () => {
    const { code, stdout } = await start('district', '--nces', '2923580', '--content', folder);
    expect([code, stdout.replaceAll(folder, 'FOLDER')]).toMatchInlineSnapshot(`
      [
        0,
        "Federal files know 2923580 as Parkway C-2: Chesterfield, Missouri, 16,924 students in 2023-24.
      The new district is in FOLDER/districts/parkway-c-2.yaml
      Added to sources.yaml: nces-ccd-2023-24, nces-f33-2020 and nces-f33-2022
      Fill it in, then check it:  npm run check -- --content FOLDER
      ",
      ]
    `);
    const entry = load(text('districts/parkway-c-2.yaml'));
    expect(districtSchema.safeParse(entry).error).toBeUndefined();
    expect(entry).toMatchObject({
      ...{ name: 'Parkway C-2', ncesId: '2923580', state: 'MO', reviewed: '2026-11-22' },
      figures: { '2021-22': { students: { value: 16975, source: 'nces-f33-2022', asOf: '2021-10-01' } } },
    });
    const cited = new Set([...text('districts/parkway-c-2.yaml').matchAll(/source: (nces-\S+)/g)].map(([, id]) => id));
    const listed = (load(text('sources.yaml')) as { id: string }[]).map(({ id }) => id);
    expect(listed).toEqual([...cited].sort());
  });

  it('makes a folder whose check names nothing but what the plan lacks', async () => {
    expect((await start('folder', here('ours'), '--nces', '2923580')).code).toBe(0);
    expect(await checkedCodes()).toEqual([0, ['requirement-missing']]);
  });

  it('that they do not list is told, with what to do, and nothing is written', async () => {
    const { code, stderr } = await start('district', '--nces', '3499999', '--content', folder);
    expect([code, readdirSync(folder)]).toEqual([2, []]);
    expect(stderr).toContain('do not list the district 3499999; they hold 17 districts.');
    expect(stderr).toContain('npm run import -- districts --from FOLDER');
    expect((await start('district', '--nces', '34')).stderr).toContain('--nces takes the seven digits of NCES');
  });
});

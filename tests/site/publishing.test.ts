import { unzipSync } from 'fflate';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mimeTypes } from '../../src/publishing/mime-types.ts';
import { run } from '../support/commands.ts';
import { filesIn } from '../support/files.ts';
import { riverbendSite as site } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary.ts';

test('a server that follows the recipes knows every kind of file of a site', () => {
  const endings = new Set(filesIn(site.folder).map((file) => extname(file).slice(1)));
  const unknown = [...endings].filter((ending) => !(ending in mimeTypes));

  expect(unknown.filter((ending) => !/^(?:pf_.*|pagefind)$/.test(ending))).toEqual([]);
});

describe('a recipe', () => {
  test('is written into the folder the person is in, for the content there', async () => {
    const folder = repository();
    const { code, stdout } = await recipe(folder, ['github', '--content', 'our-district']);

    expect(code).toBe(0);
    expect(stdout).toContain('Written: .github/workflows/publish.yml');
    expect(readFileSync(join(folder, '.github/workflows/publish.yml'), 'utf8')).toContain('--content our-district ');
  });

  test('leaves what stands there as it is, and writes nothing then', async () => {
    const folder = repository();
    writeFileSync(join(folder, 'netlify.toml'), '# My own\n');
    const { code, stderr } = await recipe(folder, ['netlify', '--content', 'our-district']);

    expect(code).toBe(2);
    expect(stderr).toContain('netlify.toml: something else stands there already.');
    expect(existsSync(join(folder, '.github'))).toBe(false);
    expect(readFileSync(join(folder, 'netlify.toml'), 'utf8')).toBe('# My own\n');
  });

  test('is not written for content that a provider would not have', async () => {
    const { code, stderr } = await recipe(temporaryFolder(), ['github', '--content', site.content]);

    expect(code).toBe(2);
    expect(stderr).toContain('does not stand in the folder you are in');
  });

  test('is asked for by its name', async () => {
    const { code, stderr } = await recipe(temporaryFolder(), ['ftp']);

    expect(code).toBe(2);
    expect(stderr).toContain('npm run recipe -- github | netlify | cloudflare | nginx');
  });
});

describe('a zip', () => {
  test('holds every file of a site, and is the same each time', async () => {
    const folder = temporaryFolder();
    const [first, second] = [join(folder, 'first.zip'), join(folder, 'second.zip')];
    for (const out of [first, second]) expect((await run('zip', ['--site', site.folder, '--out', out])).code).toBe(0);
    const files = unzipSync(readFileSync(first));

    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
    expect(Object.keys(files).sort()).toEqual([...filesIn(site.folder)].sort());
    expect(Buffer.from(files['index.html'] ?? []).equals(readFileSync(join(site.folder, 'index.html')))).toBe(true);
  });

  test('is not made where there is no site', async () => {
    const { code, stderr } = await run('zip', ['--site', temporaryFolder()]);

    expect(code).toBe(2);
    expect(stderr).toContain('There is no finished site in');
  });
});

/** A folder as a provider has it, with the content in it. */
function repository(): string {
  const folder = temporaryFolder();
  cpSync(site.content, join(folder, 'our-district'), { recursive: true });
  return folder;
}

function recipe(folder: string, args: readonly string[]) {
  return run('recipe', args, { environment: { INIT_CWD: folder } });
}

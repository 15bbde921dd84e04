import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../support/files.ts';
import { readableSite, type ReadableSite } from '../support/readable.ts';
import { goldenSites } from '../support/sites.ts';

/**
 * A site built whole is what it was when somebody last read it. To add one, put its content into a folder of
 * tests/fixtures and make a folder of the same name here; `UPDATE_GOLDEN=1 npx vitest run --project site golden`
 * writes what the sites are now, to be read before it is committed.
 */
describe.each(goldenSites)('the site $name', ({ name, folder }) => {
  const golden = resolve(import.meta.dirname, '../golden', name);
  let built: ReadableSite;

  beforeAll(async () => {
    built = await readableSite(folder);
    if (process.env['UPDATE_GOLDEN'] === '1') write(golden, built);
  });

  test('has the files it had', () => {
    expect(filesIn(golden)).toEqual([...built.keys()].sort());
  });

  test('has the pages and data it had', () => {
    for (const path of filesIn(golden)) expect(built.get(path), path).toBe(readFileSync(join(golden, path), 'utf8'));
  });
});

function write(golden: string, built: ReadableSite): void {
  rmSync(golden, { recursive: true, force: true });
  for (const [path, text] of built) {
    mkdirSync(dirname(join(golden, path)), { recursive: true });
    writeFileSync(join(golden, path), text);
  }
}

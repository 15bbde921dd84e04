import { cpSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/commands.ts';
import { differences } from '../support/digests.ts';
import { filesIn } from '../support/files.ts';
import { hornbookSite, riverbendSite, shippedContent } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary.ts';

const day = ['--today', '2026-11-22'];

test('the same content gives the same bytes', async () => {
  const out = join(temporaryFolder(), 'site');

  const { code } = await run('build', ['--content', shippedContent, '--out', out, ...day]);

  expect(code).toBe(0);
  expect(differences(out, hornbookSite.folder)).toEqual([]);
});

test('content outside the project gives the same bytes on a machine far away, and nothing is left in the project', async () => {
  const folder = temporaryFolder();
  const [content, out] = [join(folder, 'Our content (new)'), join(folder, 'out/site')];
  cpSync(riverbendSite.content, content, { recursive: true });
  const before = stateOfProject();

  const { code } = await run('build', ['--content', content, '--out', out, ...day], {
    environment: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', BASE_URL: '/elsewhere/' },
  });

  expect(code).toBe(0);
  expect(differences(out, riverbendSite.folder)).toEqual([]);
  expect(filesIn(folder).filter((file) => !/^(?:Our content \(new\)|out\/site)\//.test(file))).toEqual([]);
  expect(stateOfProject()).toEqual(before);
});

/** The files of the project that Git knows or would list as new, each with its size and the moment it was written. */
function stateOfProject(): readonly string[] {
  const root = resolve(import.meta.dirname, '../..');
  const ignored = /^(?:node_modules|\.git|\.astro|\.build|dist|coverage)\/|(?:^|\/)\.schemas\//;
  return filesIn(root)
    .filter((file) => !ignored.test(file))
    .map((file) => [file, statSync(join(root, file))] as const)
    .map(([file, { size, mtimeMs }]) => `${file} ${size} ${mtimeMs}`);
}

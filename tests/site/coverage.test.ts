import { expect, test } from 'vitest';
import { run } from '../support/commands.ts';
import { hornbookSite, toolsSite } from '../support/sites.ts';

const coverage = (site: string) => run('coverage', ['--site', site]);

test('every fact that the sources print stands on the page of its entry', async () => {
  const { code, stdout, stderr } = await coverage(hornbookSite.folder);

  expect(stdout.split('\n').filter((line) => /not shown:|no page$|^Not needed:/.test(line))).toEqual([]);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^all +213 +\d+ +0 +0 +\d+$/m);
  expect(code).toBe(0);
});

test('a site without the library has none of its pages, and says so', async () => {
  const { code, stdout } = await coverage(toolsSite.folder);

  expect(stdout).toMatch(/^the-met +\/cases\/the-met\/ +no page$/m);
  expect(code).toBe(1);
});

test('a folder without a site is told from one with gaps', async () => {
  const { code, stderr } = await coverage(hornbookSite.content);

  expect(stderr).toMatch(/^There is no finished site in .*content\. Build one/);
  expect(code).toBe(2);
});

import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';
import { indexedPages, indexFiles, writePages } from './support/pages.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function pages(bodies: Readonly<Record<string, string>>): string {
  const folder = writePages(bodies);
  folders.push(folder);
  return folder;
}

const welcome = '<main data-pagefind-body><h1>Welcome</h1><p>Coaching.</p></main>';

test('pages that do not mark their text are left out, and not counted', async () => {
  const folder = pages({ 'index.html': welcome, '404.html': '<main><h1>Not here</h1></main>' });
  expect(await writeSearchIndex(folder)).toBe(1);
  expect(indexedPages(folder).map(({ url }) => url)).toEqual(['/']);
});

test('a figure stays apart from the number of its note, and table headings from each other', async () => {
  const table =
    '<table><caption>Figures</caption><thead><tr><th>2018-19</th><th>2019-20</th></tr></thead><tbody>' +
    '<tr><th>Students</th><td>5,983<sup class="citation"><a href="#note-1">1</a></sup></td></tr></tbody></table>';
  const folder = pages({ 'index.html': `<main data-pagefind-body><h1>District</h1>${table}</main>` });
  await writeSearchIndex(folder);
  expect(indexedPages(folder).map(({ content }) => content)).toEqual(['District. Students 5,983.']);
});

test('of the ways to show results, only the one the site uses is kept', async () => {
  const folder = pages({ 'index.html': welcome });
  await writeSearchIndex(folder);
  const shown = [...indexFiles(folder).keys()].filter((file) => /\.(css|js)$/.test(file));
  expect(shown).toEqual(['pagefind-component-ui.css', 'pagefind-component-ui.js', 'pagefind-worker.js', 'pagefind.js']);
});

test('the same pages give the same bytes', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [
      `page-${at}/index.html`,
      welcome.replace('Coaching', `Coaching ${at} years`),
    ]),
  );
  const [first, second] = [pages(many), pages(many)];
  await writeSearchIndex(first);
  await writeSearchIndex(second);
  expect(indexFiles(second)).toEqual(indexFiles(first));
});

test('a site in which nothing can be found is not published', async () => {
  const folder = pages({});
  await expect(writeSearchIndex(folder)).rejects.toThrow(
    `${folder}  Search\n` +
      '  The pages were built, but the search index was not: search would find nothing.\n' +
      '  No page of the site could be added to the index.\n',
  );
});

test('when the program that makes the index breaks down, the build says so and fails', async () => {
  const folder = pages({ 'index.html': welcome });
  // Where the folder of the index should be there is a file: Pagefind stops there without an answer.
  writeFileSync(join(folder, 'pagefind'), '');
  const build = promisify(execFile)(process.execPath, [join(import.meta.dirname, 'support/index-folder.ts'), folder]);
  await expect(build).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('The program that makes the index stopped before it was done.') as string,
  });
});

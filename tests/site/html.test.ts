import { HtmlValidate } from 'html-validate';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { pagesIn } from '../support/files.ts';
import { everySite } from '../support/sites.ts';

const validator = new HtmlValidate(config);

test.each(everySite)('the pages of $name are HTML without an error or a warning', async ({ folder }) => {
  const pages = pagesIn(folder);
  const found = await Promise.all(pages.map((page) => complaints(folder, page)));

  expect(pages).toContain('index.html');
  expect(found.flat()).toEqual([]);
});

async function complaints(folder: string, page: string): Promise<string[]> {
  const { results } = await validator.validateFile(join(folder, page));
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${page}:${line}:${column} ${message} [${ruleId}]`);
}

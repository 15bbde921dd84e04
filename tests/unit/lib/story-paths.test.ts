import { expect, it } from 'vitest';
import { pageOfFile, sitePages } from '../../../src/lib/paths.ts';
import { checked } from '../support/checked.ts';
import { storied } from '../support/stories.ts';

it('a story has a page with the parts of its sheets, and two shorter versions', () => {
  const pages = sitePages(checked(storied).published.corpus, []);
  expect([...pages.keys()].filter((path) => path.startsWith('/stories/'))).toEqual([
    ...['/stories/', '/stories/riverbend/', '/stories/riverbend/one-page/', '/stories/riverbend/card/'],
  ]);
  expect([...(pages.get('/stories/riverbend/') ?? [])]).toEqual([
    ...['who-we-are', 'district-description', 'by-source', 'by-use'],
    ...['challenge', 'solution', 'impact', 'contact-information', 'where-it-comes-from'],
  ]);
  expect(pageOfFile('stories/riverbend.yaml')).toBe('/stories/riverbend/');
});

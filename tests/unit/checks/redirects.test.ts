import { expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { withFiles } from '../support/riverbend.ts';

const redirects = (...pairs: readonly (readonly [from: string, to: string])[]) =>
  withFiles({ 'redirects.yaml': pairs.map(([from, to]) => `- from: ${from}\n  to: ${to}\n`).join('') });

it('refuses an old address that is a page', () => {
  expect(report(redirects(['/about/', '/guides/']))).toMatchInlineSnapshot(`
    "redirects.yaml:1:9  Old address
      "/about/" is a page of the site, so it cannot lead elsewhere.
      Remove the redirect, or the page.                                       [redirect-collision]

    1 problem in 1 file."
  `);
});

it('refuses an address that is listed twice', () => {
  expect(report(redirects(['/old/', '/guides/'], ['/old/', '/sources/']))).toMatchInlineSnapshot(`
    "redirects.yaml:3:9  Old address
      "/old/" is listed twice.
      Keep one of the two.                                                    [redirect-collision]

    1 problem in 1 file."
  `);
});

it('refuses a new address that is no page', () => {
  expect(report(redirects(['/old/', '/spending/riverbed/']))).toMatchInlineSnapshot(`
    "redirects.yaml:2:7  New address
      The site has no page at "/spending/riverbed/". Did you mean "/spending/riverbend/"?
      Write the path of a page as the address bar shows it, without the base path.  [broken-link]

    1 problem in 1 file."
  `);
});

it('refuses a new address that is an old address itself', () => {
  expect(checked(redirects(['/old/', '/older/'], ['/older/', '/guides/'])).codes).toEqual(['broken-link']);
});

it('takes addresses of pages, entries and the search', () => {
  expect(
    checked(redirects(['/a/', '/search/'], ['/b/', '/guides/welcome/'], ['/c/', '/sources/budget-2022/'])).codes,
  ).toEqual([]);
});

it('takes an empty list, and one with all its entries commented out', () => {
  expect(checked(withFiles({ 'redirects.yaml': '[]\n' })).codes).toEqual([]);
  expect(checked(withFiles({ 'redirects.yaml': '# - from: /old/\n#   to: /new/\n' })).codes).toEqual([]);
});

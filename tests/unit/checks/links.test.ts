import { describe, expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { edited, guide, withFiles } from '../support/riverbend.ts';

describe('a link to a page', () => {
  it('leads to one that exists', () => {
    expect(report(guide('See [the money](/spending/riverbed/).'))).toMatchInlineSnapshot(`
      "guides/money.md:8:5  Link
        The site has no page at "/spending/riverbed/". Did you mean "/spending/riverbend/"?
        Write the path of a page, such as /guides/, or a whole address that starts with https://.  [broken-link]

      1 problem in 1 file."
    `);
  });

  it('ends with a slash', () => {
    expect(report(guide('See [all guides](/guides).'))).toMatchInlineSnapshot(`
      "guides/money.md:8:5  Link
        The site has no page at "/guides". Did you mean "/guides/"?
        Write the path of a page, such as /guides/, or a whole address that starts with https://.  [broken-link]

      1 problem in 1 file."
    `);
  });

  it('starts with a slash', () => {
    expect(report(guide('See [all guides](guides).'))).toMatchInlineSnapshot(`
      "guides/money.md:8:5  Link
        The site has no page at "/guides/guides/". Did you mean "/guides/money/"?
        Write the path of a page, such as /guides/, or a whole address that starts with https://.  [broken-link]

      1 problem in 1 file."
    `);
  });

  it('leads to a heading that exists', () => {
    expect(report(guide('See [the uses](/spending/riverbend/#by-uses).'))).toMatchInlineSnapshot(`
      "guides/money.md:8:5  Link
        The page /spending/riverbend/ has no heading "#by-uses". Did you mean "#by-use"?
        Correct the part after #, or leave it out.                              [broken-anchor]

      1 problem in 1 file."
    `);
  });

  it('leads to a heading of its own page that exists', () => {
    expect(report(guide('See [below](#cost).\n\n## Costs'))).toMatchInlineSnapshot(`
      "guides/money.md:8:5  Link
        The page /guides/money/ has no heading "#cost". Did you mean "#costs"?
        Correct the part after #, or leave it out.                              [broken-anchor]

      1 problem in 1 file."
    `);
  });

  it('leads to no part that only other kinds of pages have', () => {
    expect(checked(guide('See [it](/guides/welcome/#by-use) and [it](/districts/riverbend/#received).')).codes).toEqual(
      ['broken-anchor', 'broken-anchor'],
    );
  });

  it('may name the file of an entry, a heading, a file in images', () => {
    const text = [
      '[a](../spending/riverbend.yaml) [b](welcome.md) [c](./welcome.md#where-the-money-goes) [d](#costs)',
      '[e](/images/plan.png) [f](/spending/riverbend/#by-use) [g](/districts/riverbend/#figures) [h](/)',
      '## Costs',
    ];
    expect(checked({ ...guide(text.join('\n\n')), 'images/plan.png': 'x' }).codes).toEqual([]);
  });

  it('is found in lists, tables, notes and definitions', () => {
    const text =
      '- [a](/no-1/)\n\n| x |\n|---|\n| [b](/no-2/) |\n\nText[^1] and [c][ref].\n\n[^1]: [d](/no-3/)\n\n[ref]: /no-4/';
    expect(checked(guide(text)).issues.map(({ code, line }) => [code, line])).toEqual([
      ['broken-link', 8],
      ['broken-link', 12],
      ['broken-link', 16],
      ['broken-link', 18],
    ]);
  });

  it('may lead to the pages for authors only where the site has them', () => {
    const text = 'See [codes](/docs/problems/).';
    expect(checked(guide(text)).codes).toEqual(['broken-link']);
    const documented = edited('site.yaml', 'description:', 'documentation: true\ndescription:', withFiles(guide(text)));
    expect(checked(documented).codes).toEqual([]);
  });
});

describe('a link out of the site', () => {
  it('runs no code', () => {
    expect(report(guide('[Print](javascript:print())'))).toMatchInlineSnapshot(`
      "guides/money.md:8:1  Link
        The link "javascript:print()" does not lead to a page.
        Links may start with https://, http://, mailto:, tel: or /.             [unsafe-link]

      1 problem in 1 file."
    `);
  });

  it('says its scheme', () => {
    expect(report(guide('[Elsewhere](//elsewhere.example/)'))).toMatchInlineSnapshot(`
      "guides/money.md:8:1  Link
        The link "//elsewhere.example/" does not lead to a page.
        Links may start with https://, http://, mailto:, tel: or /.             [unsafe-link]

      1 problem in 1 file."
    `);
  });

  it.each([
    ['entities', '[x](javascript&colon;alert(1))'],
    ['numbered entities', '[x](&#106;avascript:alert(1))'],
    ['capitals', '[x](JaVaScRiPt:alert(1))'],
    ['a tab inside', '[x](<java\tscript:alert(1)>)'],
    ['a numbered line end inside', '[x](java&#10;script:alert(1))'],
    ['a blank before', '[x](<   javascript:alert(1)>)'],
    ['angle brackets', '<javascript:alert(1)>'],
    ['a definition', '[x][y]\n\n[y]: javascript:alert(1)'],
    ['another scheme', '[x](vbscript:msgbox(1))'],
    ['data', '[x](data:text/html;base64,PHNjcmlwdD4=)'],
    ['a file of the machine', '[x](file:///etc/passwd)'],
    ['two backslashes', '[x](\\\\\\\\host/share)'],
  ])('is refused in the disguise of %s', (_, text) => {
    expect(checked(guide(text)).codes).toEqual(['unsafe-link']);
  });

  it('may be of the web, of mail, or a telephone number', () => {
    const text =
      '[a](https://example.org/?a=b#c) [b](http://example.org) <c@example.org> [d](mailto:d@example.org) [e](tel:+15550100)';
    expect(checked(guide(text)).codes).toEqual([]);
  });
});

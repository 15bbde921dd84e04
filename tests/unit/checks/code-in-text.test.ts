import { describe, expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { guide } from '../support/riverbend.ts';

describe('HTML', () => {
  it('is refused', () => {
    expect(report(guide('Costs <b>rose</b>.'))).toMatchInlineSnapshot(`
      "guides/money.md:8:7  Text
        HTML stands in the text: <b>
        Write it as Markdown. To show the signs themselves, put them between backticks.  [raw-html]

      guides/money.md:8:14  Text
        HTML stands in the text: </b>
        Write it as Markdown. To show the signs themselves, put them between backticks.  [raw-html]

      2 problems in 1 file."
    `);
  });

  it('is shown in short', () => {
    const long = `<table class="wide">\n${'<tr><td>1</td></tr>\n'.repeat(3)}</table>`;
    expect(report(guide(long))).toMatchInlineSnapshot(`
      "guides/money.md:8:1  Text
        HTML stands in the text: <table class="wide"> <tr><td>1</td></tr>…
        Write it as Markdown. To show the signs themselves, put them between backticks.  [raw-html]

      1 problem in 1 file."
    `);
  });

  it.each([
    ['an event handler', '<img src="x" onerror="alert(1)">'],
    ['a script', '<script>alert(1)</script>'],
    ['a frame', '<iframe src="https://elsewhere.example/"></iframe>'],
    ['HTML after a comment', '<!-- a remark --><script>alert(1)</script>'],
    ['HTML after a comment that is empty', '<!--><script>alert(1)</script> -->'],
    ['HTML after a comment that is all but empty', '<!---><img src=x onerror=alert(1)> -->'],
    ['HTML after a comment that ends with an exclamation mark', '<!-- a --!><script>alert(1)</script> -->'],
    ['a comment without an end', '<!-- a remark\n\nand more'],
    ['a declaration', '<!DOCTYPE html>'],
    ['a processing instruction', '<?php echo 1 ?>'],
  ])('is found in the form of %s', (_, text) => {
    expect(checked(guide(text)).codes).toContain('raw-html');
  });

  it('may stand in code, and comments may stand alone', () => {
    const text =
      '`<b>`\n\n```html\n<script>alert(1)</script>\n```\n\n<!-- a remark -- with dashes -->\n\nText <!-- a remark --> goes on.\n\n<!-- a\nb -->\n<!-- c -->';
    expect(checked(guide(text)).codes).toEqual([]);
  });
});

describe('program code in MDX', () => {
  it('is refused where it imports', () => {
    expect(report(guide('import data from "../budget.json"', 'mdx'))).toMatchInlineSnapshot(`
      "guides/money.mdx:8:1  Text
        Program code stands in the text: import data from "../budget.json"
        Remove it. import, export and { } are not taken in content; to show braces, put them between backticks.  [mdx-code]

      1 problem in 1 file."
    `);
  });

  it('is refused where it exports', () => {
    expect(checked(guide('export const year = 2021', 'mdx')).codes).toEqual(['mdx-code']);
  });

  it('is refused between braces', () => {
    expect(report(guide('It costs {12 * 1000} dollars.\n\n{process.exit(1)}', 'mdx'))).toMatchInlineSnapshot(`
      "guides/money.mdx:8:10  Text
        Program code stands in the text: 12 * 1000
        Remove it. import, export and { } are not taken in content; to show braces, put them between backticks.  [mdx-code]

      guides/money.mdx:10:1  Text
        Program code stands in the text: process.exit(1)
        Remove it. import, export and { } are not taken in content; to show braces, put them between backticks.  [mdx-code]

      2 problems in 1 file."
    `);
  });

  it('may stand in code', () => {
    expect(checked(guide('`{year}`\n\n```js\nimport x from "y"\n```', 'mdx')).codes).toEqual([]);
  });

  it('is plain text in Markdown', () => {
    expect(checked(guide('It costs {12 * 1000} dollars.\n\nimport data from "../budget.json"')).codes).toEqual([]);
  });
});

describe('MDX that cannot be read', () => {
  it('has a component that is not closed', () => {
    expect(report(guide('Before.\n\n<Callout kind="note">\n\nHello', 'mdx'))).toMatchInlineSnapshot(`
      "guides/money.mdx:10:1  Text
        MDX cannot be read from here on: <Callout> is not closed.
        Close it where it ends:  </Callout>                                     [mdx-syntax]

      1 problem in 1 file."
    `);
  });

  it('has a brace that is not closed', () => {
    expect(report(guide('It costs {twelve dollars.', 'mdx'))).toMatchInlineSnapshot(`
      "guides/money.mdx:8:10  Text
        MDX cannot be read from here on: a { is not closed.
        Remove it, or put it between backticks where the sign itself is meant.  [mdx-syntax]

      1 problem in 1 file."
    `);
  });

  it('has a sign that starts nothing', () => {
    expect(report(guide('Schools with <5 teachers', 'mdx'))).toMatchInlineSnapshot(`
      "guides/money.mdx:8:14  Text
        MDX cannot be read from here on: this < starts no component that is written out.
        Look for a missing quote or >. Write a link as [words](https://…), and < as a mere sign between backticks.  [mdx-syntax]

      1 problem in 1 file."
    `);
  });

  it('has a tag that closes nothing', () => {
    expect(report(guide('Hello</Callout>', 'mdx'))).toMatchInlineSnapshot(`
      "guides/money.mdx:8:6  Text
        MDX cannot be read from here on: </Callout> closes nothing that is open.
        Remove it, or open the component before it.                             [mdx-syntax]

      1 problem in 1 file."
    `);
  });

  it('has a comment of HTML', () => {
    expect(report(guide('<!-- a remark -->', 'mdx'))).toMatchInlineSnapshot(`
      "guides/money.mdx:8:1  Text
        MDX cannot be read from here on: a piece of HTML that starts with <! stands here.
        Remove it; MDX takes no comments of HTML.                               [mdx-syntax]

      1 problem in 1 file."
    `);
  });
});

import { expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { guide } from '../support/riverbend.ts';

const mdx = (text: string) => guide(text, 'mdx');

it('refuses a component that is not listed', () => {
  expect(report(mdx('<Calout kind="note">Hello</Calout>'))).toMatchInlineSnapshot(`
    "guides/money.mdx:8:1  Component
      There is no component called <Calout>. Did you mean "Callout"?
      The components are: Callout, SpendingChart.                             [unknown-component]

    1 problem in 1 file."
  `);
});

it('refuses HTML, with its event handlers', () => {
  expect(report(mdx('<div onclick="alert(1)">Hello</div>'))).toMatchInlineSnapshot(`
    "guides/money.mdx:8:1  Component
      There is no component called <div>.
      Write it as Markdown. The components are: Callout, SpendingChart.       [unknown-component]

    1 problem in 1 file."
  `);
});

it('refuses an empty tag', () => {
  expect(report(mdx('<>Hello</>'))).toMatchInlineSnapshot(`
    "guides/money.mdx:8:1  Component
      An empty tag <> stands in the text.
      Write it as Markdown. The components are: Callout, SpendingChart.       [unknown-component]

    1 problem in 1 file."
  `);
});

it('refuses values that are program code', () => {
  expect(report(mdx('<Callout kind={process.env.HOME}>Hello</Callout>'))).toMatchInlineSnapshot(`
    "guides/money.mdx:8:1  Component
      <Callout> is given program code in kind.
      Write the value in quotes:  kind="…"                                    [mdx-code]

    1 problem in 1 file."
  `);
});

it('refuses fields that are program code', () => {
  expect(report(mdx('<Callout {...secrets}>Hello</Callout>'))).toMatchInlineSnapshot(`
    "guides/money.mdx:8:1  Component
      <Callout> is given program code in {…}.
      Write the value in quotes:  kind="…"                                    [mdx-code]

    1 problem in 1 file."
  `);
});

it('refuses fields and values a component does not take', () => {
  expect(report(mdx('<SpendingChart entry="riverbend" rows="money" />'))).toMatchInlineSnapshot(`
    "guides/money.mdx:8:1  Component
      <SpendingChart> is given something it does not take, or lacks something.
      It takes: entry (an id), rows (source or use).                          [component-fields]

    1 problem in 1 file."
  `);
  expect(report(mdx('<Callout tone="note">Hello</Callout>'))).toMatchInlineSnapshot(`
    "guides/money.mdx:8:1  Component
      <Callout> is given something it does not take, or lacks something.
      It takes: kind (note or caution).                                       [component-fields]

    1 problem in 1 file."
  `);
});

it('refuses a component without a field it needs', () => {
  expect(checked(mdx('<Callout>Hello</Callout>')).codes).toEqual(['component-fields']);
  expect(checked(mdx('<Callout kind>Hello</Callout>')).codes).toEqual(['component-fields']);
});

it('refuses an entry that does not exist', () => {
  expect(report(mdx('<SpendingChart entry="riverbed" rows="use" />'))).toMatchInlineSnapshot(`
    "guides/money.mdx:8:1  Component
      There is no entry called "riverbed" in spending. Did you mean "riverbend"?
      Look up the id in the folder spending.                                  [unknown-reference]

    1 problem in 1 file."
  `);
});

it('refuses names that every object has', () => {
  expect(checked(mdx('<constructor kind="note">Hello</constructor>')).codes).toEqual(['unknown-component']);
});

it('takes the components it lists', () => {
  const text =
    '<Callout kind="caution">\nHello [@budget-2022, p. 1]\n</Callout>\n\n<SpendingChart entry="riverbend" rows="use" />';
  expect(checked(mdx(text)).codes).toEqual([]);
});

import { expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { edited, guide, riverbend, withFiles } from '../support/riverbend.ts';

const leftover = withFiles({
  'sources.yaml': `${riverbend['sources.yaml']}- id: leftover\n  title: A leftover\n  kind: book\n  fictional: true\n`,
});

it('warns of a source that nothing cites', () => {
  expect(report(leftover)).toMatchInlineSnapshot(`
    "sources.yaml:9:7  warning  Id
      Nothing cites the source "leftover".
      Cite it where it is used, or remove it.                                 [unused-source]

    1 warning in 1 file."
  `);
});

it('takes a source that only a text cites', () => {
  expect(
    checked({ ...guide('It is so [@leftover, p. 1].'), 'sources.yaml': leftover['sources.yaml'] ?? '' }).codes,
  ).toEqual([]);
});

it('takes a source that a row names although no cell of it has an amount', () => {
  const cells = '      "2020-21": { value: 9000 }\n      "2021-22": { value: 9500 }\n';
  const absent = '      "2020-21": { value: not-reported }\n      "2021-22": { value: not-reported }\n';
  const named = edited(
    'spending/riverbend.yaml',
    'at: p. 2\n    amounts:\n' + cells,
    'at: p. 2\n    amounts:\n' + absent,
  );
  const files = edited(
    'spending/riverbend.yaml',
    'source: budget-2022\n    at: p. 2',
    'source: leftover\n    at: p. 2',
    {
      ...named,
      'sources.yaml': leftover['sources.yaml'] ?? '',
    },
  );
  expect(checked(files).codes).toEqual([]);
});

import { expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { riverbend, withFiles } from '../support/riverbend.ts';

it('refuses two files with the same id', () => {
  expect(report(withFiles({ 'guides/welcome.mdx': riverbend['guides/welcome.md'] }))).toMatchInlineSnapshot(`
    "guides/welcome.mdx:1:1  Id
      The id "welcome" is taken by another entry in guides/welcome.md.
      Give one of the two files another name.                                 [duplicate-id]

    1 problem in 1 file."
  `);
});

it('refuses two files of the same name in folders below the collection', () => {
  expect(checked(withFiles({ 'guides/more/welcome.md': riverbend['guides/welcome.md'] })).codes).toEqual([
    'duplicate-id',
  ]);
});

it('refuses two sources with the same id', () => {
  const twice = `${riverbend['sources.yaml']}- id: atlas-2021\n  title: Another atlas\n  kind: report\n`;
  expect(report(withFiles({ 'sources.yaml': twice }))).toMatchInlineSnapshot(`
    "sources.yaml:9:7  Id
      The id "atlas-2021" is taken by another entry in sources.yaml.
      Give one of the two another id.                                         [duplicate-id]

    1 problem in 1 file."
  `);
});

it('refuses ids that differ in capital letters only', () => {
  const twice = `${riverbend['sources.yaml']}- id: Atlas-2021\n  title: Another atlas\n  kind: report\n`;
  expect(report(withFiles({ 'sources.yaml': twice }))).toMatchInlineSnapshot(`
    "sources.yaml:9:7  Id
      The id "Atlas-2021" is taken by "atlas-2021" in sources.yaml.
      Give one of the two another id.                                         [duplicate-id]

    sources.yaml:9:7  Id
      Id "Atlas-2021" must be small letters and digits, joined by hyphens.
      Write it like this:  id: rural-small                                    [not-an-id]

    sources.yaml:9:7  warning  Id
      Nothing cites the source "Atlas-2021".
      Cite it where it is used, or remove it.                                 [unused-source]

    2 problems and 1 warning in 1 file."
  `);
});

it('takes the same id in two collections', () => {
  expect(checked(withFiles({ 'guides/riverbend.md': riverbend['guides/welcome.md'] })).codes).toEqual([]);
});

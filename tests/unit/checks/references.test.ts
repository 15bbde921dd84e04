import { expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { edited, withFiles, without } from '../support/riverbend.ts';

const district = (number: number) =>
  [
    `districts/district-${number}.yaml`,
    `name: District ${number}\nstate: NE\nfictional: true\nreviewed: 2026-11-01\n`,
  ] as const;

it('finds the district of a spending entry', () => {
  expect(report(edited('spending/riverbend.yaml', 'district: riverbend', 'district: riverbed'))).toMatchInlineSnapshot(`
    "spending/riverbend.yaml:2:11  District
      There is no entry called "riverbed" in districts. Did you mean "riverbend"?
      Write one of: riverbend.                                                [unknown-reference]

    1 problem in 1 file."
  `);
});

it('lists no more than eight districts', () => {
  const nine = Object.fromEntries(Array.from({ length: 9 }, (_, index) => district(index + 1)));
  const files = edited('spending/riverbend.yaml', 'district: riverbend', 'district: springfield', withFiles(nine));
  expect(report(files)).toMatchInlineSnapshot(`
    "spending/riverbend.yaml:2:11  District
      There is no entry called "springfield" in districts.
      Look up the id in the folder districts.                                 [unknown-reference]

    1 problem in 1 file."
  `);
});

it('finds the district of the site', () => {
  const files = edited('site.yaml', 'description:', 'district: springfield\ndescription:');
  expect(report(files)).toMatchInlineSnapshot(`
    "site.yaml:2:11  District
      There is no entry called "springfield" in districts.
      Write one of: riverbend.                                                [unknown-reference]

    1 problem in 1 file."
  `);
});

it('takes a district whose file cannot be read: that is what has to be mended', () => {
  const files = withFiles({ 'districts/riverbend.yaml': 'name: "Riverbend\nstate: NE\n' });
  expect(checked(files).codes.filter((code) => code !== 'unused-source')).toEqual(['yaml-syntax']);
});

it('takes a site without a district', () => {
  expect(checked(without('redirects.yaml')).codes).toEqual([]);
});

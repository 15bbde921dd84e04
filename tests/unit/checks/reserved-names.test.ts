import { expect, it } from 'vitest';
import { paths } from '../../../src/lib/paths.ts';
import { checked, report } from '../support/checked.ts';
import { planned, planPath } from '../support/plans.ts';
import { textIn, withFiles } from '../support/riverbend.ts';

const district = 'name: Find\nstate: NE\nfictional: true\nreviewed: 2026-11-01\n';

it('refuses a district at the address of the page that finds districts', () => {
  expect(paths.findDistrict).toBe('/districts/find/');
  expect(report(withFiles({ 'districts/find.yaml': district }))).toMatchInlineSnapshot(`
    "districts/find.yaml:1:1  File name
      The file name "find" gives this district the address /districts/find/, where the site finds districts.
      Give the file another name, such as find-ne, and use it where entries name the district.  [reserved-file-name]

    1 problem in 1 file."
  `);
});

it('refuses it in a folder below the collection too', () => {
  expect(checked(withFiles({ 'districts/ne/find.yaml': district })).codes).toEqual(['reserved-file-name']);
});

it('refuses a plan at the address of the list of earlier versions', () => {
  const plan = textIn(planned, planPath);
  expect(checked({ ...planned, 'plans/archive.yaml': plan }).codes).toEqual(['reserved-file-name']);
});

it('takes a district of a longer name, and other entries of that name', () => {
  const form = 'title: Form\ntemplate: true\nreviewed: 2026-11-01\n';
  expect(checked(withFiles({ 'districts/find-ne.yaml': district, 'spending/find.yaml': form })).codes).toEqual([]);
});

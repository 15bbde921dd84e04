import { expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { edited, withFiles } from '../../support/riverbend.ts';

it('spending belongs to a district', () => {
  expect(report(edited('spending/riverbend.yaml', 'district: riverbend\n', ''))).toMatchInlineSnapshot(`
    "spending/riverbend.yaml:1:1  District
      The entry does not say which district the money belongs to.
      Name the district by its id, or mark a form to fill in by hand:  template: true  [missing-district]

    1 problem in 1 file."
  `);
});

it('a blank template belongs to none', () => {
  const form = 'title: Form\ntemplate: true\nreviewed: 2026-11-01\n';
  expect(checked(withFiles({ 'spending/form.yaml': form })).codes).toEqual([]);
});

it('a real district has its NCES id', () => {
  const real = 'name: Springfield\nstate: NE\nreviewed: 2026-11-01\n';
  expect(report(withFiles({ 'districts/springfield.yaml': real }))).toMatchInlineSnapshot(`
    "districts/springfield.yaml:1:1  District id
      This district has no NCES id, and is not marked as fictional.
      Look the id up at nces.ed.gov and write it in quotes:  ncesId: "0100005"  [missing-district]

    1 problem in 1 file."
  `);
  expect(checked(withFiles({ 'districts/springfield.yaml': `${real}ncesId: "0000000"\n` })).codes).toEqual([]);
  expect(checked(withFiles({ 'districts/springfield.yaml': `${real}fictional: true\n` })).codes).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { edited, guide, riverbend } from '../support/riverbend.ts';

describe('what rests on something made up is marked as made up', () => {
  it('spending of a fictional district, and figures of a fictional source', () => {
    expect(report(edited('spending/riverbend.yaml', 'fictional: true\n', ''))).toMatchInlineSnapshot(`
      "spending/riverbend.yaml:2:11  District
        This rests on the district "riverbend", which is marked as fictional.
        Mark this entry fictional too (fictional: true), or point to something real.  [fictional-mismatch]

      spending/riverbend.yaml:7:13  Money received › row 1 › Source
        This rests on the source "budget-2022", which is marked as fictional.
        Mark this entry fictional too (fictional: true), or point to something real.  [fictional-mismatch]

      2 problems in 1 file."
    `);
  });

  it('a district whose figures come from a fictional source', () => {
    const real = edited('districts/riverbend.yaml', 'fictional: true\n', 'ncesId: "0100005"\n');
    expect(report(real)).toMatchInlineSnapshot(`
      "districts/riverbend.yaml:5:38  Figures by school year › 2021-22 › Students › Source
        This rests on the source "atlas-2021", which is marked as fictional.
        Mark this entry fictional too (fictional: true), or point to something real.  [fictional-mismatch]

      1 problem in 1 file."
    `);
  });

  it('a text that cites a fictional source', () => {
    const files = edited('guides/welcome.md', 'fictional: true\n', '');
    expect(report(files)).toMatchInlineSnapshot(`
      "guides/welcome.md:7:15  Citation
        This rests on the source "budget-2022", which is marked as fictional.
        Mark this entry fictional too (fictional: true), or point to something real.  [fictional-mismatch]

      1 problem in 1 file."
    `);
  });
});

it('takes fictional entries that rest on real things', () => {
  const real = edited('sources.yaml', '  kind: report\n  fictional: true\n', '  kind: report\n');
  expect(checked(real).codes).toEqual([]);
  expect(checked({ ...guide('Nothing is cited here.'), ...riverbend }).codes).toEqual([]);
});

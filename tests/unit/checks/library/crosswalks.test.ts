import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { editedLibrary, type LibraryPath } from '../../support/library.ts';

const data = 'standards/lf-2011/lf-2011-data.md';
const link = (standard: string) => `crosswalk:\n  - standard: ${standard}\n    relation: overlaps\n    reason: So.\n`;
const linked = (path: LibraryPath, standard: string, base?: Parameters<typeof editedLibrary>[3]) =>
  editedLibrary(path, 'fictional: true\n', `${link(standard)}fictional: true\n`, base);

describe('a crosswalk', () => {
  it('leads out of its own edition', () => {
    const inside = editedLibrary(data, 'standard: lf-2022-evidence', 'standard: lf-2011-leadership');
    expect(report(inside)).toMatchInlineSnapshot(`
      "standards/lf-2011/lf-2011-data.md:7:15  Crosswalk › row 1 › Standard
        "lf-2011-leadership" belongs to the same framework as this standard.
        Name a standard of another edition or framework, or remove the link.    [crosswalk-inside]

      1 problem in 1 file."
    `);
  });

  it('leads to no standard that is new', () => {
    const toNew = editedLibrary(data, 'standard: lf-2022-evidence', 'standard: lf-2022-equity');
    expect(report(toNew)).toMatchInlineSnapshot(`
      "standards/lf-2011/lf-2011-data.md:7:15  Crosswalk › row 1 › Standard
        The publisher calls "lf-2022-equity" new, so no earlier standard corresponds to it.
        Remove the link.                                                        [crosswalk-to-new]

      1 problem in 1 file."
    `);
  });

  it('leads from no standard that is new', () => {
    expect(report(linked('standards/lf-2022/lf-2022-equity.md', 'lf-2011-leadership'))).toMatchInlineSnapshot(`
      "standards/lf-2022/lf-2022-equity.md:8:15  Crosswalk › row 1 › Standard
        The publisher calls "lf-2022-equity" new, so no earlier standard corresponds to it.
        Remove the link.                                                        [crosswalk-to-new]

      1 problem in 1 file."
    `);
  });

  it('may lead both ways between two standards', () => {
    expect(checked(linked('standards/lf-2022/lf-2022-evidence.md', 'lf-2011-data')).codes).toEqual([]);
  });

  it('is not judged where the edition of a standard cannot be told', () => {
    const paths = [data, 'standards/lf-2011/lf-2011-leadership.md'] as const;
    const files = paths.reduce(
      (base, path) => editedLibrary(path, 'framework: lf-2011\n', '', base),
      editedLibrary(data, 'standard: lf-2022-evidence', 'standard: lf-2011-leadership'),
    );
    expect(checked(files).codes).toEqual(['missing-field', 'missing-field']);
  });
});

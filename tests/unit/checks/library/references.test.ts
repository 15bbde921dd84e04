import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { editedLibrary, library, type LibraryPath } from '../../support/library.ts';

const pairs = 'designs/pairs.md';
const mill = 'cases/mill-school.md';
const data = 'standards/lf-2011/lf-2011-data.md';

describe('an entry of the library points to entries there are', () => {
  it.each<[what: string, path: LibraryPath, from: string, to: string]>([
    ['a design to standards', pairs, 'standards: [lf-2011-data]', 'standards: [lf-2011-dat]'],
    ['a design to related designs', pairs, 'design: rounds', 'design: round'],
    ['a case to designs', mill, 'designs: [pairs]', 'designs: [pair]'],
    ['a case to standards', mill, '[lf-2022-evidence]', '[lf-2022-evidenc]'],
    ['a framework to the one that took its place', 'frameworks/lf-2011.md', 'By: lf-2022', 'By: lf-2023'],
  ])('%s', (_, path, from, to) => {
    expect(checked(editedLibrary(path, from, to)).issues.map(({ file, code }) => [file.path, code])).toEqual([
      [path, 'unknown-reference'],
    ]);
  });

  it('a standard to its framework, and to those of other editions', () => {
    const framework = editedLibrary(data, 'framework: lf-2011', 'framework: lf-2010');
    const both = editedLibrary(data, 'standard: lf-2022-evidence', 'standard: lf-2022-evidense', framework);
    expect(report(both)).toMatchInlineSnapshot(`
      "standards/lf-2011/lf-2011-data.md:4:12  Framework
        There is no entry called "lf-2010" in frameworks. Did you mean "lf-2011"?
        Write one of: lf-2011, lf-2022.                                         [unknown-reference]

      standards/lf-2011/lf-2011-data.md:7:15  Crosswalk › row 1 › Standard
        There is no entry called "lf-2022-evidense" in standards. Did you mean "lf-2022-evidence"?
        Write one of: lf-2011-data, lf-2011-leadership, lf-2022-equity, lf-2022-evidence.  [unknown-reference]

      2 problems in 1 file."
    `);
  });

  it('each of a list by its own line', () => {
    const two = editedLibrary(pairs, 'standards: [lf-2011-data]', 'standards:\n  - lf-2011-data\n  - lf-2011-time');
    expect(report(two)).toMatchInlineSnapshot(`
      "designs/pairs.md:30:5  Standards › row 2
        There is no entry called "lf-2011-time" in standards. Did you mean "lf-2011-data"?
        Write one of: lf-2011-data, lf-2011-leadership, lf-2022-equity, lf-2022-evidence.  [unknown-reference]

      1 problem in 1 file."
    `);
  });

  it('also where those are wrong in themselves', () => {
    expect(checked(editedLibrary('designs/rounds.md', 'title: Rounds\n', '')).codes).toEqual(['missing-field']);
  });
});

describe('an entry of the library does not point to itself', () => {
  it('a standard in its crosswalk', () => {
    expect(report(editedLibrary(data, 'standard: lf-2022-evidence', 'standard: lf-2011-data'))).toMatchInlineSnapshot(`
      "standards/lf-2011/lf-2011-data.md:7:15  Crosswalk › row 1 › Standard
        "lf-2011-data" is this entry itself.
        Name another entry, or remove the line.                                 [self-reference]

      1 problem in 1 file."
    `);
  });

  it.each<[what: string, path: LibraryPath, from: string, to: string]>([
    ['a design among related ones', pairs, 'design: rounds', 'design: pairs'],
    ['a framework in what took its place', 'frameworks/lf-2011.md', 'By: lf-2022', 'By: lf-2011'],
  ])('%s', (_, path, from, to) => {
    expect(checked(editedLibrary(path, from, to)).codes).toEqual(['self-reference']);
  });

  it('but may point to one of the same id in another collection', () => {
    const named = { ...library, 'cases/pairs.md': library[mill] };
    expect(checked(named).codes).toEqual([]);
  });
});

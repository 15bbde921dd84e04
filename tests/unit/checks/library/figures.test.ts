import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { editedLibrary, type LibraryPath } from '../../support/library.ts';

const mill = 'cases/mill-school.md';
const source = '    source: atlas-2021\n    at: p. 12\n';
const result = `    value: 80\n    to: 90\n    unit: percent\n${source}`;
const codes = (from: string, to: string) => checked(editedLibrary(mill, from, to)).codes;

describe('a case', () => {
  it('names the source of every figure', () => {
    expect(report(editedLibrary(mill, ', source: atlas-2021, at: p. 10', ''))).toMatchInlineSnapshot(`
      "cases/mill-school.md:8:5  Context › row 1
        This figure or claim does not say where it comes from.
        Name its source and the place in it:  source: spangler-2019, at: p. 61  [figure-without-source]

      1 problem in 1 file."
    `);
  });

  it('names the source of every result', () => {
    expect(report(editedLibrary(mill, source, ''))).toMatchInlineSnapshot(`
      "cases/mill-school.md:13:5  Results › row 1
        This figure or claim does not say where it comes from.
        Name its source and the place in it:  source: spangler-2019, at: p. 61  [figure-without-source]

      1 problem in 1 file."
    `);
  });

  it('names it for a result without a figure too, and for one of which the source prints none', () => {
    expect(codes(result, '')).toEqual(['figure-without-source']);
    expect(codes(result, '    value: none-published\n')).toEqual(['figure-without-source']);
    expect(codes(result, source)).toEqual([]);
    expect(codes(result, `    value: none-published\n${source}`)).toEqual([]);
  });

  it('names the place in it', () => {
    expect(report(editedLibrary(mill, '    at: p. 12\n', ''))).toMatchInlineSnapshot(`
      "cases/mill-school.md:17:13  warning  Results › row 1 › Source
        The source is named, but not the place in it.
        Add the page, line or column:  at: p. 11                                [source-without-place]

      1 warning in 1 file."
    `);
  });

  it('is not asked again for a source whose id is misspelled', () => {
    expect(codes('    source: atlas-2021\n', '    source: Atlas 2021\n')).toEqual(['not-an-id']);
  });
});

describe('a figure of the library names its source', () => {
  it.each<[what: string, path: LibraryPath, from: string, to: string, place: string]>([
    [
      'in a data set',
      'datasets/visits-2021.yaml',
      'unit: percent, source: atlas-2021, at: p. 25 }\n  - { label: Each month',
      'unit: percent }\n  - { label: Each month',
      'datasets/visits-2021.yaml:7:5 Figures › row 1',
    ],
    [
      'in a tier of a pathway',
      'pathways/visitor.yaml',
      '{ value: 75, source: atlas-2021, at: p. 24 }',
      '{ value: 75 }',
      'pathways/visitor.yaml:13:5 Tiers › row 2 › Stipend',
    ],
    [
      'in the pay of a pathway',
      'pathways/visitor.yaml',
      'designs:',
      'pay: { value: 125 }\ndesigns:',
      'pathways/visitor.yaml:14:1 Pay',
    ],
    [
      'in the measurements of a cycle',
      'cycles/later-bell.yaml',
      'value: 5, source: atlas-2021, at: p. 23',
      'value: 5',
      'cycles/later-bell.yaml:10:7 Measure › Data points › row 2',
    ],
  ])('%s', (_, path, from, to, place) => {
    const { issues } = checked(editedLibrary(path, from, to));
    expect(issues.map(({ file, line, column, label }) => `${file.path}:${line}:${column} ${label}`)).toEqual([place]);
    expect(issues.map(({ code }) => code)).toEqual(['figure-without-source']);
  });

  it('and the place in it', () => {
    const edited = editedLibrary(
      'pathways/visitor.yaml',
      '75, source: atlas-2021, at: p. 24',
      '75, source: atlas-2021',
    );
    expect(checked(edited).codes).toEqual(['source-without-place']);
  });

  it.each<[what: string, path: LibraryPath, from: string]>([
    ['in a data set', 'datasets/visits-2021.yaml', 'source: atlas-2021, at: p. 25 }\nchart'],
    ['in a tier of a pathway', 'pathways/visitor.yaml', 'source: atlas-2021, at: p. 24 }\n  - id'],
    ['in the measurements of a cycle', 'cycles/later-bell.yaml', 'source: atlas-2021, at: p. 23 }\ncases'],
  ])('but is not asked again for one whose id is misspelled, %s', (_, path, from) => {
    expect(checked(editedLibrary(path, from, from.replace('atlas-2021', 'Atlas 2021'))).codes).toEqual(['not-an-id']);
  });

  it.each<[what: string, path: LibraryPath, from: string, to: string]>([
    ['context', 'cases/mill-school.md', 'context:\n  - {', 'context: none\n#  - {'],
    ['figures', 'datasets/visits-2021.yaml', '\nvalues:', '\nvalues: none\nscales:'],
    ['tiers', 'pathways/visitor.yaml', '\ntiers:', '\ntiers: none\nsteps:'],
    ['measure', 'cycles/later-bell.yaml', '\nmeasure:', '\nmeasure: none\nmore:'],
  ])('and nothing is said of %s that are no figures at all', (_, path, from, to) => {
    expect(checked(editedLibrary(path, from, to)).codes).not.toContain('figure-without-source');
  });
});

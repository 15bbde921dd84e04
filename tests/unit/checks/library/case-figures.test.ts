import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { editedLibrary } from '../../support/library.ts';

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

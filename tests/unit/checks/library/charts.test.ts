import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { editedLibrary, library } from '../../support/library.ts';
import { textIn } from '../../support/riverbend.ts';

const path = 'datasets/visits-2021.yaml';
const only = 'only: [Each week, Each month]';
const edit = (from: string, to: string) => editedLibrary(path, from, to);
const codes = (from: string, to: string) => checked(edit(from, to)).codes;

/** The data set with other lines in place of its figures and its chart. */
const withFigures = (lines: string) => ({
  ...library,
  [path]: textIn(library, path).replace(/values:\n(?: .*\n)+chart:\n(?: .*\n)+/, lines),
});

describe('a chart', () => {
  it('names rows there are', () => {
    expect(report(edit('Each month]', 'Each moth]'))).toMatchInlineSnapshot(`
      "datasets/visits-2021.yaml:14:21  Chart › Only › row 2
        No figure has the label "Each moth".
        Write the label as it stands with the figure.                           [chart-rows]

      1 problem in 1 file."
    `);
  });

  it('draws rows of one unit', () => {
    expect(report(edit(`  ${only}\n`, ''))).toMatchInlineSnapshot(`
      "datasets/visits-2021.yaml:10:1  Chart
        The chart would draw percent and count on one axis.
        Name in only the rows that are all percent, all dollars, or all counts.  [chart-rows]

      1 problem in 1 file."
    `);
  });

  it('draws rows of a unit that has an axis', () => {
    const hours = (label: string) => `  - { label: ${label}, value: 4, unit: hours, source: atlas-2021, at: p. 25 }\n`;
    const chart = 'chart: { kind: bar, title: How long, category: Visits }\n';
    expect(report(withFigures(`values:\n${hours('First')}${hours('Second')}${chart}`))).toMatchInlineSnapshot(`
      "datasets/visits-2021.yaml:9:1  Chart
        The chart would draw hours on one axis.
        Name in only the rows that are all percent, all dollars, or all counts.  [chart-rows]

      1 problem in 1 file."
    `);
  });

  it('may draw one row of those there are, or all where they are alike', () => {
    expect(codes(only, 'only: [Visits]')).toEqual([]);
    expect(codes('label: Visits, value: 80, source', 'label: Visits, value: 80, unit: percent, source')).toEqual([]);
  });

  it('is not asked about rows that were left out as wrong', () => {
    expect(codes('Each month, value: 30, unit: percent', 'Each month, value: 30, unit: per cent')).toEqual([
      'unknown-choice',
    ]);
    expect(codes(only, 'only: [[Each week]]')).toEqual(['wrong-shape']);
  });
});

describe('a data set without figures', () => {
  it('says why', () => {
    expect(report(withFigures('values: []\n'))).toMatchInlineSnapshot(`
      "datasets/visits-2021.yaml:6:1  Figures
        There are no figures, and nothing says why.
        Add the figures the source prints, or say in notDrawn why there are none.  [nothing-drawn]

      1 problem in 1 file."
    `);
  });

  it('may leave its figures out where it says why', () => {
    expect(checked(withFigures('notDrawn: The bars carry no numbers.\n')).codes).toEqual([]);
  });

  it('is not asked why where its figures, or the reason, are only wrong', () => {
    expect(checked(withFigures('values: none\n')).codes).toEqual(['wrong-shape']);
    expect(
      checked(withFigures('values:\n  - { label: Visits, value: many, source: atlas-2021, at: p. 2 }\n')).codes,
    ).toEqual(['not-a-number']);
    expect(checked(withFigures('notDrawn: ""\n')).codes).toEqual(['empty-text']);
  });

  it('is still asked where something else is wrong', () => {
    const { codes: found } = checked(withFigures('values: []\nremarks: none\n'));
    expect(found.toSorted()).toEqual(['nothing-drawn', 'wrong-shape']);
  });
});

import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { editedLibrary, library, type LibraryPath } from '../../support/library.ts';
import { riverbend } from '../../support/riverbend.ts';

const pairs = 'designs/pairs.md';
const mill = 'cases/mill-school.md';
const data = 'standards/lf-2011/lf-2011-data.md';
const equity = 'standards/lf-2022/lf-2022-equity.md';
const found = (files: Parameters<typeof checked>[0]) => checked(files).issues.map(({ line, code }) => [line, code]);

describe('a citation in a field', () => {
  it('points to the bibliography and says the place', () => {
    const unknown = editedLibrary(pairs, 'grade [@atlas-2021, p. 5]', 'grade [@atlas-2020, p. 5; @atlas-2021]');
    expect(report(unknown)).toMatchInlineSnapshot(`
      "designs/pairs.md:8:5  warning  Use it when › row 1
        The source is named, but not the place in it.
        Add the page, line or column:  [@atlas-2021, p. 11]                     [source-without-place]

      designs/pairs.md:8:5  Use it when › row 1
        There is no source called "atlas-2020". Did you mean "atlas-2021"?
        Correct the id, or add the source to sources.yaml.                      [unknown-source]

      1 problem and 1 warning in 1 file."
    `);
  });

  it('stands only where it is shown as a note', () => {
    const summary = editedLibrary(pairs, 'visit each other.', 'visit each other [@atlas-2021, p. 5].');
    expect(report(editedLibrary(pairs, 'title: Visit', 'title: Visit [@budget-2022]', summary))).toMatchInlineSnapshot(`
      "designs/pairs.md:3:10  Summary
        The citation [@atlas-2021] would be shown as it is written: this field has no notes.
        Move the claim with its citation into the text or into a field that takes citations.  [citation-not-shown]

      designs/pairs.md:26:12  Steps › row 1 › Step
        The citation [@budget-2022] would be shown as it is written: this field has no notes.
        Move the claim with its citation into the text or into a field that takes citations.  [citation-not-shown]

      2 problems in 1 file."
    `);
  });

  it.each<[what: string, path: LibraryPath, from: string, to: string]>([
    ['a case', mill, 'label: Students', 'label: "Students [@atlas-2021, p. 1]"'],
    ['a framework', 'frameworks/lf-2011.md', 'The older one.', 'The older one [@atlas-2021, p. 1].'],
    ['a standard', data, 'number: 1', 'number: 1\ngroup: "Ways [@atlas-2021, p. 1]"'],
    ['a guide', 'guides/welcome.md', 'Where to begin.', 'Where to begin [@atlas-2021, p. 1].'],
    ['an estimate', pairs, 'Nothing is bought.', '"Nothing is bought [@atlas-2021, p. 1]."'],
  ])('does not stand in what %s shows without notes', (_, path, from, to) => {
    expect(checked(editedLibrary(path, from, to)).codes).toEqual(['citation-not-shown']);
  });

  it.each<[what: string, path: LibraryPath, from: string, to: string]>([
    ['a step', pairs, 'One watches the other teach', 'One watches the other teach [@atlas-2021, p. 1]'],
    ['a reason', pairs, 'More people watch', 'More people watch [@atlas-2021, p. 1]'],
    ['a lesson', mill, 'Begin small', 'Begin small [@atlas-2021, p. 1]'],
    ['a claim', mill, 'Most of them met', 'Most of them met [@atlas-2021, p. 1]'],
    ['a crosswalk', data, 'Both are about figures', 'Both are about figures [@atlas-2021, p. 1]'],
  ])('may stand in %s', (_, path, from, to) => {
    expect(checked(editedLibrary(path, from, to)).codes).toEqual([]);
  });

  it('is found in folded lines, with its place', () => {
    const folded = '  - >-\n    Two teachers teach the same grade\n    [@atlas-2020,\n    p. 5].';
    expect(found(editedLibrary(pairs, '  - Two teachers teach the same grade [@atlas-2021, p. 5].', folded))).toEqual([
      [8, 'unknown-source'],
    ]);
  });
});

describe('a source beside a number or a rating', () => {
  it('stands in the bibliography', () => {
    const basis = editedLibrary(pairs, '{ source: atlas-2021, at: p. 6 }', '{ source: atlas-2020, at: p. 6 }');
    const study = editedLibrary(pairs, '    source: atlas-2021\n', '    source: atlas\n', basis);
    expect(report(study)).toMatchInlineSnapshot(`
      "designs/pairs.md:14:20  People › Basis › Source
        There is no source called "atlas-2020". Did you mean "atlas-2021"?
        Correct the id, or add the source to sources.yaml.                      [unknown-source]

      designs/pairs.md:39:13  Evidence › row 1 › Source
        There is no source called "atlas".
        Correct the id, or add the source to sources.yaml.                      [unknown-source]

      2 problems in 1 file."
    `);
    expect(found(editedLibrary(mill, 'value: 400, source: atlas-2021', 'value: 400, source: atlas-20'))).toEqual([
      [8, 'unknown-source'],
    ]);
    expect(found(editedLibrary(equity, 'source: atlas-2021', 'source: atlas-20'))).toEqual([[6, 'unknown-source']]);
  });

  it('says the place', () => {
    expect(found(editedLibrary(pairs, '{ source: atlas-2021, at: p. 6 }', '{ source: atlas-2021 }'))).toEqual([
      [14, 'source-without-place'],
    ]);
  });
});

describe('a source that an entry cites', () => {
  const only = (text: string) => ({
    ...editedLibrary(pairs, 'One watches the other teach.', text),
    'sources.yaml': `${riverbend['sources.yaml']}- id: leftover\n  title: A leftover\n  kind: book\n  fictional: true\n`,
  });

  it('counts as used, in a sentence or beside a number', () => {
    expect(checked(only('One watches.')).codes).toEqual(['unused-source']);
    expect(checked(only('One watches [@leftover, p. 1].')).codes).toEqual([]);
    const beside = editedLibrary(mill, 'value: 400, source: atlas-2021', 'value: 400, source: leftover', only('One.'));
    expect(checked(beside).codes).toEqual([]);
  });

  it('that is made up makes the entry made up', () => {
    const real = editedLibrary(pairs, 'fictional: true\n', '');
    expect(report(real)).toMatchInlineSnapshot(`
      "designs/pairs.md:8:5  Use it when › row 1
        This rests on the source "atlas-2021", which is marked as fictional.
        Mark this entry fictional too (fictional: true), or point to something real.  [fictional-mismatch]

      designs/pairs.md:14:20  People › Basis › Source
        This rests on the source "atlas-2021", which is marked as fictional.
        Mark this entry fictional too (fictional: true), or point to something real.  [fictional-mismatch]

      designs/pairs.md:35:22  Evidence › row 1 › Basis of the tier › Source
        This rests on the source "atlas-2021", which is marked as fictional.
        Mark this entry fictional too (fictional: true), or point to something real.  [fictional-mismatch]

      designs/pairs.md:36:14  Evidence › row 1 › Outcome
        This rests on the source "atlas-2021", which is marked as fictional.
        Mark this entry fictional too (fictional: true), or point to something real.  [fictional-mismatch]

      designs/pairs.md:39:13  Evidence › row 1 › Source
        This rests on the source "atlas-2021", which is marked as fictional.
        Mark this entry fictional too (fictional: true), or point to something real.  [fictional-mismatch]

      designs/pairs.md:44:12  Citation
        This rests on the source "atlas-2021", which is marked as fictional.
        Mark this entry fictional too (fictional: true), or point to something real.  [fictional-mismatch]

      6 problems in 1 file."
    `);
  });
});

it('takes what is right', () => {
  expect(report(library)).toBe('No problems found.');
});

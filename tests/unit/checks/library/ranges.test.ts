import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { editedLibrary, library, type LibraryPath } from '../../support/library.ts';

const pairs = 'designs/pairs.md';
const mill = 'cases/mill-school.md';

describe('of two numbers the first is the smaller one', () => {
  it('of people', () => {
    expect(report(editedLibrary(pairs, 'max: 4\n', 'max: 1\n'))).toMatchInlineSnapshot(`
      "designs/pairs.md:13:8  People › Most people
        1 is less than 2, which stands before it.
        Change the two numbers round, or correct one.                           [range-reversed]

      1 problem in 1 file."
    `);
  });

  it('of minutes and of weeks', () => {
    const minutes = editedLibrary(pairs, '{ min: 30, max: 60 }', '{ min: 60, max: 30 }');
    expect(report(editedLibrary(pairs, '{ min: 1, max: 6 }', '{ min: 36, max: 6 }', minutes))).toMatchInlineSnapshot(`
      "designs/pairs.md:16:28  Time › Minutes a meeting › Longest
        30 is less than 60, which stands before it.
        Change the two numbers round, or correct one.                           [range-reversed]

      designs/pairs.md:17:26  Time › Weeks of a cycle › Longest
        6 is less than 36, which stands before it.
        Change the two numbers round, or correct one.                           [range-reversed]

      2 problems in 1 file."
    `);
  });

  it('of the years of a case, and of its figures', () => {
    const years = editedLibrary(mill, 'from: 2019, to: 2021', 'from: 2021, to: 2019');
    const context = editedLibrary(mill, 'value: 400', 'value: 400, to: 40', years);
    expect(report(editedLibrary(mill, 'value: 80', 'value: 95', context))).toMatchInlineSnapshot(`
      "cases/mill-school.md:6:26  Years › To
        2019 is less than 2021, which stands before it.
        Change the two numbers round, or correct one.                           [range-reversed]

      cases/mill-school.md:8:40  Context › row 1 › Up to
        40 is less than 400, which stands before it.
        Change the two numbers round, or correct one.                           [range-reversed]

      cases/mill-school.md:15:9  Results › row 1 › Up to
        90 is less than 95, which stands before it.
        Change the two numbers round, or correct one.                           [range-reversed]

      3 problems in 1 file."
    `);
  });
});

it.each<[what: string, path: LibraryPath, from: string, to: string]>([
  [
    'the people of a protocol',
    'protocols/door-talk.md',
    'minutes:\n',
    'people: { min: 4, max: 2, basis: { estimate: A. } }\nminutes:\n',
  ],
  ['the words of an answer', 'protocols/door-talk.md', 'kind: text }', 'kind: text, words: { min: 9, max: 2 } }'],
  [
    'the words of what is handed in',
    'pathways/visitor.yaml',
    '    text: One visit.\n',
    '    text: One visit.\n    requirements: [{ id: note, text: A note., words: { min: 9, max: 2 } }]\n',
  ],
  ['a figure of a data set', 'datasets/visits-2021.yaml', 'value: 80, source', 'value: 80, to: 8, source'],
])('of all of the library: %s', (_, path, from, to) => {
  expect(checked(editedLibrary(path, from, to)).issues.map(({ file, code }) => [file.path, code])).toEqual([
    [path, 'range-reversed'],
  ]);
});

it('of numbers only: a shift from one thing to another is none', () => {
  expect(library['frameworks/three-doors.md']).toMatch(/from: .*\n +to: /);
  expect(checked(library).codes).toEqual([]);
});

it('takes two numbers that are the same, a single number, and a word in place of one', () => {
  expect(checked(editedLibrary(pairs, 'max: 4\n', 'max: 2\n')).codes).toEqual([]);
  expect(checked(editedLibrary(mill, ', to: 2021', '')).codes).toEqual([]);
  expect(checked(editedLibrary(mill, 'value: 80', 'value: not-reported')).codes).toEqual([]);
  expect(checked(library).codes).toEqual([]);
});

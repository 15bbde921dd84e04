import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { editedLibrary, library, type LibraryPath } from '../../support/library.ts';

const doors = 'frameworks/three-doors.md';
const visitor = 'pathways/visitor.yaml';
const codes = (path: LibraryPath, from: string, to: string) => checked(editedLibrary(path, from, to)).codes;

describe('an id inside an entry stands for one row', () => {
  it('of the parts of a model', () => {
    expect(report(editedLibrary(doors, '- id: quiet', '- id: open'))).toMatchInlineSnapshot(`
      "frameworks/three-doors.md:19:9  Parts › row 2 › Id
        The id "open" stands here twice.
        Give each row an id of its own.                                         [repeated-name]

      1 problem in 1 file."
    `);
  });

  it('of the tiers of a pathway', () => {
    expect(report(editedLibrary(visitor, '- id: second', '- id: first'))).toMatchInlineSnapshot(`
      "pathways/visitor.yaml:10:9  Tiers › row 2 › Id
        The id "first" stands here twice.
        Give each row an id of its own.                                         [repeated-name]

      1 problem in 1 file."
    `);
  });

  it('of the requirements of a tier, which another tier may have too', () => {
    const requirements = (...ids: readonly string[]) =>
      `    requirements:\n${ids.map((id) => `      - { id: ${id}, text: A text. }\n`).join('')}`;
    const first = editedLibrary(visitor, '    text: One visit.\n', `    text: One visit.\n${requirements('note')}`);
    const both = (...ids: readonly string[]) =>
      editedLibrary(visitor, '    text: Another visit.\n', `    text: Another visit.\n${requirements(...ids)}`, first);
    expect(checked(both('note')).codes).toEqual([]);
    expect(report(both('note', 'film', 'note'))).toMatchInlineSnapshot(`
      "pathways/visitor.yaml:18:15  Tiers › row 2 › Requirements › row 3 › Id
        The id "note" stands here twice.
        Give each row an id of its own.                                         [repeated-name]

      1 problem in 1 file."
    `);
  });
});

describe('an example of a model', () => {
  it('shows a part there is', () => {
    expect(report(editedLibrary(doors, 'part: open', 'part: opne'))).toMatchInlineSnapshot(`
      "frameworks/three-doors.md:25:11  Shown by › row 1 › Part
        The framework has no part called "opne". Did you mean "open"?
        Write one of: open, quiet.                                              [unknown-name]

      1 problem in 1 file."
    `);
  });

  it('shows nothing where there are no parts', () => {
    expect(report({ ...library, [doors]: library[doors].replace(/parts:\n(?: .*\n)+(?=examples)/, '') }))
      .toMatchInlineSnapshot(`
      "frameworks/three-doors.md:10:11  Shown by › row 1 › Part
        The framework has no part called "open".
        Describe its parts in parts, or remove the example.                     [unknown-name]

      1 problem in 1 file."
    `);
  });

  it('is not blamed for a part that was left out as wrong', () => {
    expect(codes(doors, '- id: open', '- id: Open')).toEqual(['not-an-id']);
    expect(codes(doors, '    title: Open\n', '')).toEqual(['missing-field']);
    expect(codes(doors, 'parts:\n', 'parts: none\nmore:\n')).not.toContain('unknown-name');
  });
});

describe('a set of standards', () => {
  it('says whether it is in force', () => {
    expect(report(editedLibrary('frameworks/lf-2022.md', 'status: current\n', ''))).toMatchInlineSnapshot(`
      "frameworks/lf-2022.md:4:7  Kind
        A set of standards does not say whether it is in force.
        Write  status: current  or  status: superseded.                         [edition-without-status]

      1 problem in 1 file."
    `);
  });

  it('is not asked again where what it says is wrong', () => {
    expect(codes('frameworks/lf-2022.md', 'status: current', 'status: in force')).toEqual(['unknown-choice']);
  });

  it('is still asked where something else is wrong', () => {
    const edited = editedLibrary('frameworks/lf-2022.md', 'status: current\n', '');
    expect(checked(editedLibrary('frameworks/lf-2022.md', 'year: 2022', 'year: soon', edited)).codes).toEqual([
      ...['edition-without-status', 'not-a-number'],
    ]);
  });
});

it('asks no model for a status', () => {
  expect(checked(library).codes).toEqual([]);
  expect(library[doors]).not.toContain('status:');
});

it('says nothing of lists that are no lists', () => {
  expect(codes(visitor, '\ntiers:\n', '\ntiers: none\nsteps:\n')).not.toContain('repeated-name');
  expect(codes(doors, 'examples:\n', 'examples: none\nmore:\n')).not.toContain('unknown-name');
});

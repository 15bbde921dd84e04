import { describe, expect, it } from 'vitest';
import { checked, report } from '../../support/checked.ts';
import { editedLibrary, library, type LibraryPath } from '../../support/library.ts';

const notes = 'lenses/visit-notes.yaml';
const edit = (from: string, to: string) => editedLibrary(notes, from, to);
const codes = (from: string, to: string) => checked(edit(from, to)).codes;

const visitor = '      - { id: visitor, label: Visitor, kind: line }\n';
const withField = (field: string) => edit(visitor, `${visitor}      - ${field}\n`);
const many = '          - { id: many, label: Many }\n';

describe('an id in a sheet stands for one thing', () => {
  it('of the places to write, also in different parts', () => {
    const more = '  - id: yard\n    title: The yard\n    fields: [{ id: voices, label: Voices, kind: line }]\n';
    expect(report(edit('groups:\n', `groups:\n${more}`))).toMatchInlineSnapshot(`
      "lenses/visit-notes.yaml:14:13  Parts › row 2 › Places to write › row 1 › Id
        The id "voices" stands here twice.
        Give each place to write an id of its own.                              [repeated-name]

      1 problem in 1 file."
    `);
  });

  it('of the parts', () => {
    const more = '  - id: room\n    title: The yard\n    fields: [{ id: trees, label: Trees, kind: line }]\n';
    expect(report(edit('groups:\n', `groups:\n${more}`))).toMatchInlineSnapshot(`
      "lenses/visit-notes.yaml:11:9  Parts › row 2 › Id
        The id "room" stands here twice.
        Give each row an id of its own.                                         [repeated-name]

      1 problem in 1 file."
    `);
  });

  it.each([
    ['answers', '{ id: few, label: Few }', '{ id: many, label: Few }'],
    [
      'columns of a table',
      '{ id: when, label: When, kind: date }',
      '{ id: when, label: When, kind: date }\n          - { id: when, label: Until, kind: date }',
    ],
    [
      'rows of a table',
      '        blankRows: 3',
      '        rows:\n          - { id: monday, label: Monday }\n          - { id: monday, label: Tuesday }',
    ],
  ])('of the %s', (_, from, to) => {
    expect(codes(from, to)).toEqual(['repeated-name']);
  });
});

describe('a place to write has what its kind needs', () => {
  it('a rating has answers', () => {
    expect(report(withField('{ id: more, label: More, kind: rating }'))).toMatchInlineSnapshot(`
      "lenses/visit-notes.yaml:18:40  Parts › row 1 › Places to write › row 3 › Kind
        A rating has nothing to choose from.
        List its answers in options, each with id and label.                    [place-without]

      1 problem in 1 file."
    `);
  });

  it('a table has columns', () => {
    expect(report(withField('{ id: more, label: More, kind: table, blankRows: 2 }'))).toMatchInlineSnapshot(`
      "lenses/visit-notes.yaml:18:40  Parts › row 1 › Places to write › row 3 › Kind
        The table has no columns.
        List its columns, each with id, label and kind.                         [place-without]

      1 problem in 1 file."
    `);
  });

  it('a table has rows, fixed or blank', () => {
    expect(report(edit('        blankRows: 3\n', ''))).toMatchInlineSnapshot(`
      "lenses/visit-notes.yaml:21:15  Parts › row 1 › Places to write › row 4 › Kind
        The table has no rows.
        List its rows, or write how many empty ones it has:  blankRows: 5       [place-without]

      1 problem in 1 file."
    `);
    expect(codes('blankRows: 3', 'rows: [{ id: monday, label: Monday }]')).toEqual([]);
  });

  it('a column of choices has answers', () => {
    expect(report(edit('label: When, kind: date', 'label: When, kind: choice'))).toMatchInlineSnapshot(`
      "lenses/visit-notes.yaml:23:44  Parts › row 1 › Places to write › row 4 › Columns › row 1 › Kind
        A choice has nothing to choose from.
        List its answers in options, each with id and label.                    [place-without]

      1 problem in 1 file."
    `);
  });

  it.each([
    ['rating', 1, ['place-without']],
    ['rating', 2, []],
    ['choice', 1, ['place-without']],
    ['choice', 2, []],
    ['marks', 0, ['place-without']],
    ['marks', 1, []],
    ['line', 0, []],
  ])('a %s with %i answers', (kind, count, expected) => {
    const options = ['a', 'b'].slice(0, count).map((id) => `{ id: ${id}, label: ${id} }`);
    const field = `{ id: more, label: More, kind: ${kind}, options: [${options.join(', ')}] }`;
    expect(checked(withField(field)).codes).toEqual(expected);
  });

  it('or is not asked for it where that is only wrong', () => {
    expect(codes(many, many.replace('label', 'lable')).toSorted()).toEqual(['missing-field', 'unknown-field']);
    expect(codes('blankRows: 3', 'blankRows: many')).toEqual(['not-a-number']);
  });

  it('and is asked for it where another place is wrong', () => {
    const edited = withField('{ id: more, label: More, kind: rating }');
    const both = editedLibrary(notes, 'label: Host, kind: line', 'label: Host, kind: lines', edited);
    expect(checked(both).codes.toSorted()).toEqual(['place-without', 'unknown-choice']);
  });
});

describe('an answer that must differ from another', () => {
  it('names a place there is', () => {
    expect(report(edit('differentFrom: visitor', 'differentFrom: visiter'))).toMatchInlineSnapshot(`
      "lenses/visit-notes.yaml:18:61  Parts › row 1 › Places to write › row 3 › Different from
        The sheet has no other place called "visiter". Did you mean "visitor"?
        Write the id of another place of this sheet.                            [unknown-name]

      1 problem in 1 file."
    `);
  });

  it('names no place of another entry, and not its own', () => {
    expect(codes('differentFrom: visitor', 'differentFrom: seen')).toEqual(['unknown-name']);
    expect(codes('differentFrom: visitor', 'differentFrom: host')).toEqual(['unknown-name']);
  });

  it('is not blamed for a place that was left out as wrong', () => {
    expect(codes('id: visitor,', 'id: Visitor,')).toEqual(['not-an-id']);
  });
});

describe('every collection with sheets', () => {
  const sheet = 'groups: [{ id: a, title: A, fields: [{ id: b, label: B, kind: choice }] }]\n';

  it.each<[LibraryPath]>([
    ['lenses/door-check.yaml'],
    ['cycles/later-bell.yaml'],
    ['credentials/host.yaml'],
    ['research/rivera-2019.md'],
  ])('is looked through: %s', (path) => {
    expect(checked(editedLibrary(path, 'fictional:', `${sheet}fictional:`)).codes).toEqual(['place-without']);
  });

  it('is looked through: protocols', () => {
    expect(checked(editedLibrary('protocols/door-talk.md', 'kind: text', 'kind: rating')).codes).toEqual([
      'place-without',
    ]);
  });
});

it('says nothing of a sheet that is none', () => {
  expect(codes('groups:\n', 'groups: none\nmore:\n').toSorted()).toEqual(['unknown-field', 'wrong-shape']);
  expect(checked(library).codes).toEqual([]);
});

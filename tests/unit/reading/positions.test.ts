import { describe, expect, it } from 'vitest';
import { Positions } from '../../../src/reading/positions.ts';
import { atField, atOffset, wholeFile } from '../../../src/report/issue.ts';
import type { DataPath } from '../../../src/schemas/describe.ts';
import { withContentFolder } from '../../support/content-folder.ts';

const lines = [
  /*  1 */ '# A comment',
  /*  2 */ 'title: "In quotes"',
  /*  3 */ '  # Another comment',
  /*  4 */ 'summary: >-',
  /*  5 */ '  Two lines',
  /*  6 */ '  of text.',
  /*  7 */ 'rows:',
  /*  8 */ '  - from: state',
  /*  9 */ '    "2021-22": { value: 0012, at: é 😀 p. 3, source: x }',
  /* 10 */ '  - from: other',
  /* 11 */ '    list: [one, "two",',
  /* 12 */ '      three]',
  /* 13 */ 'empty:',
  /* 14 */ 'note: |',
  /* 15 */ '  a: b',
  /* 16 */ 'last: 5',
];

type Where = readonly [path: DataPath, part: 'key' | 'value', line: number, column: number];

const places: readonly Where[] = [
  [['title'], 'value', 2, 8],
  [['title'], 'key', 2, 1],
  [['summary'], 'value', 4, 10],
  [['rows'], 'value', 7, 1],
  [['rows'], 'key', 7, 1],
  [['rows', 0], 'value', 8, 5],
  [['rows', 0, 'from'], 'value', 8, 11],
  [['rows', 0, '2021-22'], 'value', 9, 5],
  [['rows', 0, '2021-22', 'value'], 'value', 9, 25],
  [['rows', 0, '2021-22', 'value'], 'key', 9, 18],
  [['rows', 0, '2021-22', 'source'], 'value', 9, 54],
  [['rows', 1, 'list', 1], 'value', 11, 17],
  [['rows', 1, 'list', 2], 'value', 12, 7],
  [['empty'], 'key', 13, 1],
  [['note'], 'value', 14, 7],
  [['last'], 'value', 16, 7],
  // What is not there is sought where it should stand.
  [['rows', 0, 'use'], 'value', 8, 5],
  [['rows', 0, '2021-22', 'status'], 'value', 9, 5],
  [['rows', 5, 'from'], 'value', 7, 1],
  [['nothing', 'at', 'all'], 'value', 2, 1],
];

const layouts = [
  { name: 'YAML', path: 'a.yaml', before: [], after: [], end: '\n' },
  { name: 'YAML of Windows', path: 'a.yaml', before: [], after: [], end: '\r\n' },
  { name: 'the fields of a page', path: 'a.md', before: ['---'], after: ['---', '', 'title: text', '---'], end: '\n' },
  {
    name: 'the fields of a page of Windows',
    path: 'a.mdx',
    before: ['--- '],
    after: ['---', '', 'last: x'],
    end: '\r\n',
  },
] as const;

describe.each(layouts)('in $name', ({ path, before, after, end }) => {
  const text = [...before, ...lines, ...after].join(end);
  const positions = <Result>(use: (positions: Positions) => Result): Result =>
    withContentFolder({ [path]: text }, ({ root }) => use(new Positions({ root, path })));

  it.each(places)('%j as a %s stands at its line and column', (at, part, line, column) => {
    expect(positions((found) => found.of(atField(at, part)))).toEqual({ line: line + before.length, column });
  });

  it('an offset is a line and a column', () => {
    const at = text.indexOf('of text.');
    expect(positions((found) => found.of(atOffset(at)))).toEqual({ line: 6 + before.length, column: 3 });
    expect(positions((found) => found.of(atOffset(0)))).toEqual({ line: 1, column: 1 });
    expect(positions((found) => found.of(atOffset(text.length)))).toMatchObject({ line: text.split('\n').length });
  });

  it('a whole file is its first character', () => {
    expect(positions((found) => found.of(wholeFile))).toEqual({ line: 1, column: 1 });
  });

  it('a value is known as it was written', () => {
    const written = (at: DataPath) => positions((found) => found.writtenAt(at));
    expect(written(['rows', 0, '2021-22', 'value'])).toBe('0012');
    expect(written(['title'])).toBe('In quotes');
    expect(written(['rows'])).toBeUndefined();
    expect(written(['nothing'])).toBeUndefined();
  });
});

it('a mark at the start of a file takes no column', () => {
  withContentFolder({ 'a.yaml': '\ufeffa: 1\nb: 2' }, ({ root }) => {
    const positions = new Positions({ root, path: 'a.yaml' });
    expect(positions.of(atField(['a']))).toEqual({ line: 1, column: 4 });
    expect(positions.of(atField(['b']))).toEqual({ line: 2, column: 4 });
  });
});

it('finds what it can in a file that is broken further down', () => {
  withContentFolder({ 'a.yaml': 'a: 1\nb: 2\na: 3\nc: "x\n' }, ({ root }) => {
    expect(new Positions({ root, path: 'a.yaml' }).of(atField(['b']))).toEqual({ line: 2, column: 4 });
  });
});

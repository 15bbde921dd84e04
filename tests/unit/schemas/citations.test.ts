import { describe, expect, it } from 'vitest';
import { citationGroups, noteKey } from '../../../src/schemas/citations.ts';

const cited = (text: string) =>
  citationGroups(text).map(({ citations }) => citations.map(({ source, at }) => [source, at]));

describe('citations', () => {
  it('stand in brackets with a place', () => {
    expect(cited('A [@one, p. 1] and [@two].')).toEqual([[['one', 'p. 1']], [['two', undefined]]]);
  });

  it('may share brackets', () => {
    expect(cited('[@one, p. 1; @two, pp. 3, 4;@three]')).toEqual([
      [
        ['one', 'p. 1'],
        ['two', 'pp. 3, 4'],
        ['three', undefined],
      ],
    ]);
  });

  it('lose blanks around them', () => {
    expect(cited('[@one ,  p. 1 ; @two ]')).toEqual([
      [
        ['one', 'p. 1'],
        ['two', undefined],
      ],
    ]);
  });

  it.each(['[one]', '@one', '[ @one]', '[see @one]', '[]', '[@]x', 'a@b.org', '[@one', '@one]', '[[@one'])(
    'are none in %j',
    (text) => {
      expect(cited(text)).toEqual([]);
    },
  );

  it('know where they stand', () => {
    const text = 'So [@one, p. 1; @two, p. 2] it is.';
    const [group] = citationGroups(text);
    expect(text.slice(group?.start, (group?.start ?? 0) + (group?.length ?? 0))).toBe('[@one, p. 1; @two, p. 2]');
    expect(group?.citations.map(({ start, length }) => text.slice(start, start + length))).toEqual([
      '@one, p. 1',
      ' @two, p. 2',
    ]);
  });
});

it('of the same place share a note', () => {
  expect(noteKey({ source: 'a', at: undefined })).toBe(noteKey({ source: 'a', at: '' }));
  expect(noteKey({ source: 'a', at: 'p. 1' })).not.toBe(noteKey({ source: 'a', at: 'p. 2' }));
  expect(noteKey({ source: 'a', at: 'b' })).not.toBe(noteKey({ source: 'ab', at: undefined }));
});

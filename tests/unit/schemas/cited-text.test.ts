import { describe, expect, it } from 'vitest';
import { fieldSources, showsCitations, withoutCitations } from '../../../src/schemas/cited-text.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { describe as place } from '../../../src/schemas/describe.ts';

describe('the sources an entry names in its fields', () => {
  it('stand in sentences, one after the other, with their places', () => {
    expect(fieldSources({ steps: [{ text: 'It grew [@a, p. 1; @b]. It fell [@a, pp. 2, 3].' }] })).toEqual([
      { kind: 'sentence', source: 'a', at: 'p. 1', path: ['steps', 0, 'text'] },
      { kind: 'sentence', source: 'b', at: undefined, path: ['steps', 0, 'text'] },
      { kind: 'sentence', source: 'a', at: 'pp. 2, 3', path: ['steps', 0, 'text'] },
    ]);
  });

  it('stand beside a number or a rating', () => {
    const data = { people: { min: 2, basis: { source: 'a', at: 'p. 1' } }, results: [{ claim: 'So.', source: 'b' }] };
    expect(fieldSources(data)).toEqual([
      { kind: 'field', source: 'a', at: 'p. 1', path: ['people', 'basis', 'source'] },
      { kind: 'field', source: 'b', at: undefined, path: ['results', 0, 'source'] },
    ]);
  });

  it('are none where none is named', () => {
    expect(fieldSources({ title: 'A [link](/guides/)', year: 2019, origin: null, source: 5 })).toEqual([]);
  });
});

it.each([
  ['It grew [@a, p. 1].', 'It grew.'],
  ['It grew [@a, p. 1; @b] and fell [@c].', 'It grew and fell.'],
  ['[@a] says so.', ' says so.'],
  ['It grew.', 'It grew.'],
])('%j without its citations is %j', (text, rest) => {
  expect(withoutCitations(text)).toBe(rest);
});

describe('a field', () => {
  const shows = (name: keyof typeof collections, ...path: (string | number)[]) =>
    showsCitations(place(collections[name].schema, path).schema);

  it('shows citations where it is a sentence of a page', () => {
    expect(shows('designs', 'useWhen', 0)).toBe(true);
    expect(shows('designs', 'steps', 0, 'text')).toBe(true);
    expect(shows('designs', 'facilitator', 'note')).toBe(true);
    expect(shows('cases', 'challenge')).toBe(true);
    expect(shows('standards', 'crosswalk', 0, 'reason')).toBe(true);
  });

  it('shows none where it is a name, or stands in lists', () => {
    expect(shows('designs', 'title')).toBe(false);
    expect(shows('designs', 'summary')).toBe(false);
    expect(shows('designs', 'steps', 0, 'title')).toBe(false);
    expect(shows('designs', 'cost', 'basis', 'estimate')).toBe(false);
    expect(shows('frameworks', 'publisher')).toBe(false);
    expect(showsCitations(undefined)).toBe(false);
  });
});

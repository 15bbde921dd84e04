import { describe, expect, it } from 'vitest';
import { Notes, textNotes } from '../../../src/model/notes.ts';
import { contextOf, sourceEntry } from './support/context.ts';

const context = contextOf(
  { sources: [sourceEntry('budget'), sourceEntry('atlas', { fictional: true })] },
  { basePath: '/pl/' },
);
const citation = (source: string, at?: string) => ({ source, at, offset: 0 });

describe('the notes of tables', () => {
  it('are numbered in the order in which they are first referred to', () => {
    const notes = new Notes(context);
    const numbers = [
      notes.refer({ source: 'budget', at: 'p. 1' }),
      notes.refer({ source: 'atlas' }),
      notes.refer({ source: 'budget', at: 'p. 2' }),
    ];
    expect(numbers).toEqual([
      [{ number: 1, href: '#note-1', label: 'Note 1' }],
      [{ number: 2, href: '#note-2', label: 'Note 2' }],
      [{ number: 3, href: '#note-3', label: 'Note 3' }],
    ]);
    expect(notes.all.map(({ number, id }) => [number, id])).toEqual([
      [1, 'note-1'],
      [2, 'note-2'],
      [3, 'note-3'],
    ]);
  });

  it('are shared by cells that say the same, and by no others', () => {
    const notes = new Notes(context);
    const same = { source: 'budget', at: 'p. 1', asOf: '2022-06-30', note: 'So.' };
    const others = [
      { ...same, at: 'p. 2' },
      { ...same, asOf: '2022-07-01' },
      { ...same, note: 'Not so.' },
      { ...same, source: 'atlas' },
    ];
    expect([same, { ...same }, ...others, same].map((each) => notes.refer(each)[0]?.number)).toEqual([
      1, 1, 2, 3, 4, 5, 1,
    ]);
  });

  it('name the work, the place, the day in words, and the remark', () => {
    const notes = new Notes(context);
    notes.refer({ source: 'atlas', at: 'p. 1', asOf: '2022-06-30', note: 'So.' });
    expect(notes.all).toEqual([
      {
        ...{ number: 1, id: 'note-1', at: 'p. 1', asOf: 'June 30, 2022', remark: 'So.', back: undefined },
        source: { title: 'The atlas', href: '/pl/sources/atlas/', fictional: true },
      },
    ]);
  });

  it('may be a remark alone; nothing to say is no note', () => {
    const notes = new Notes(context);
    expect(notes.refer({ note: 'So.' })).toHaveLength(1);
    expect(notes.all[0]?.source).toBeUndefined();
    expect(notes.refer({})).toEqual([]);
    expect(notes.refer({ at: 'p. 1' })).toEqual([]);
    expect(notes.all).toHaveLength(1);
  });
});

describe('the notes of a text', () => {
  it('are one for each place, in the order of its first citation, and lead back to it', () => {
    const notes = textNotes(
      [citation('budget', 'p. 1'), citation('atlas', 'p. 9'), citation('budget', 'p. 1'), citation('budget', 'p. 2')],
      context,
    );
    expect(notes.map(({ number, source, at, back }) => [number, source?.title, at, back])).toEqual([
      [1, 'The budget', 'p. 1', '#cite-1'],
      [2, 'The atlas', 'p. 9', '#cite-2'],
      [3, 'The budget', 'p. 2', '#cite-3'],
    ]);
  });

  it('are none without citations', () => {
    expect(textNotes([], context)).toEqual([]);
  });
});

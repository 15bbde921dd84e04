import { describe, expect, it } from 'vitest';
import { SheetNotes } from '../../../../src/model/stories/notes.ts';
import { sourceEntry } from '../support/context.ts';
import { storyContext } from '../support/stories.ts';

const notes = (context = storyContext()) => new SheetNotes(context, 'sheet-1');

describe('the notes of a sheet', () => {
  it('give each work one number, with all its places', () => {
    const all = notes();
    expect(all.refer({ source: 'budget', at: 'p. 1' }).map(({ number, href }) => [number, href])).toEqual([
      [1, '#sheet-1-note-1'],
    ]);
    expect(
      all
        .refer({ source: 'atlas', at: 'p. 9', asOf: '2022-06-30' }, { source: 'budget', at: 'p. 2' })
        .map(({ number }) => number),
    ).toEqual([1, 2]);
    all.refer({ source: 'budget', at: 'p. 1' });
    expect(all.foot).toMatchObject({
      notes: [
        { number: 1, id: 'sheet-1-note-1', title: 'The budget', href: '/sources/budget/', places: 'p. 1; p. 2' },
        { number: 2, places: 'p. 9, as of June 30, 2022' },
      ],
      more: '',
    });
  });

  it('say of a work that is made up that it is', () => {
    const all = notes();
    all.refer({ source: 'survey', at: 'p. 1' });
    expect(all.foot.notes[0]?.title).toBe('The survey (fictional)');
  });

  it('take the place of citations in a text', () => {
    expect(notes().cited('Many left [@budget, p. 2; @atlas, p. 3]. Why?')).toMatchObject([
      { kind: 'words', words: 'Many left' },
      { kind: 'notes', notes: [{ number: 1 }, { number: 2 }] },
      { kind: 'words', words: '. Why?' },
    ]);
    expect(notes().cited('No citation.')).toEqual([{ kind: 'words', words: 'No citation.' }]);
  });

  it('leave nothing where there is no source', () => {
    const all = notes();
    expect([all.refer({ at: 'p. 1' }), all.foot]).toEqual([[], { notes: [], more: '' }]);
  });
});

describe('a foot with too little room', () => {
  const many = (count: number, title: string) => {
    const sources = Array.from({ length: count }, (_, index) => sourceEntry(`s-${index}`, { title }));
    const all = notes(storyContext({ sources }));
    for (const { id } of sources) all.refer({ source: id, at: 'the first of many pages' });
    return all.foot;
  };

  it('leaves out the places, and says where they stand', () => {
    const { notes: shown, more } = many(8, 'A work with a title, and more');
    expect(shown.map(({ places }) => places)).toEqual(Array.from({ length: 8 }, () => ''));
    expect(more).toBe('The places in these works stand on the web page of this story.');
  });

  it('leaves out works, and says how many', () => {
    const { notes: shown, more } = many(
      9,
      'A title of a work that is so long that few of them fit on any sheet of paper',
    );
    expect([shown.length, more]).toEqual([5, '4 more works and all places stand on the web page of this story.']);
  });
});

import { describe, expect, it } from 'vitest';
import { basisView } from '../../../../src/model/library/basis.ts';
import { cited, citedBesideLink, type Cited } from '../../../../src/model/library/cited.ts';
import { Notes } from '../../../../src/model/notes.ts';
import { notesOf } from '../../../../src/model/library/page.ts';
import { contextOf, sourceEntry, termEntry } from '../support/context.ts';

const context = contextOf({ sources: [sourceEntry('budget'), sourceEntry('atlas')] });
const citation = (source: string, at?: string) => ({ source, at, offset: 0 });

/** A sentence as a reader sees it: its words, and in brackets the numbers of notes. */
function read(text: string, notes = new Notes(context)): string {
  return written(cited(text, notes));
}

function written(pieces: Cited): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'words') return piece.words;
      return piece.kind === 'term' ? `<${piece.words}>` : `(${piece.notes.map(({ number }) => number).join(' ')})`;
    })
    .join('');
}

describe('a sentence', () => {
  it.each([
    ['It grew.', 'It grew.'],
    ['It grew [@budget, p. 1].', 'It grew(1).'],
    ['It grew [@budget, p. 1; @atlas, p. 2] and fell [@budget].', 'It grew(1 2) and fell(3).'],
    ['[@budget] says so', '(1) says so'],
    ['It grew [@budget, p. 1] and again [@budget, p. 1].', 'It grew(1) and again(1).'],
    ['A [link](/guides/) is none.', 'A [link](/guides/) is none.'],
    ['', ''],
  ])('written as %j reads %j', (text, words) => {
    expect(read(text)).toBe(words);
  });

  it('is in pieces that lead to the notes', () => {
    expect(cited('It grew [@budget, p. 1].', new Notes(context))).toEqual([
      { kind: 'words', words: 'It grew' },
      { kind: 'notes', notes: [{ number: 1, href: '#note-1', label: 'Note 1' }] },
      { kind: 'words', words: '.' },
    ]);
  });

  it('is numbered after the text of the page, and shares its notes', () => {
    const notes = new Notes(context, [
      citation('atlas', 'p. 9'),
      citation('budget', 'p. 1'),
      citation('atlas', 'p. 9'),
    ]);
    expect(read('It fell [@atlas, p. 3] and grew [@budget, p. 1].', notes)).toBe('It fell(3) and grew(2).');
    expect(notes.all.map(({ number, source, at, back }) => [number, source?.title, at, back])).toEqual([
      [1, 'The atlas', 'p. 9', '#cite-1'],
      [2, 'The budget', 'p. 1', '#cite-2'],
      [3, 'The atlas', 'p. 3', undefined],
    ]);
  });
});

describe('a term in a sentence', () => {
  const glossary = [termEntry('rubric', ['rubric']), termEntry('median', ['median'])];
  const site = contextOf({ sources: [sourceEntry('budget')], glossary }, { basePath: '/pl/' });

  it('leads to its page at its first use on the page', () => {
    const notes = new Notes(site);
    expect(read('Rubrics [@budget, Median] and a rubric.', notes)).toBe('<Rubrics>(1) and a rubric.');
    expect(read('A rubric and the median.', notes)).toBe('A rubric and the <median>.');
    expect(cited('The median.', new Notes(site))).toContainEqual({
      ...{ kind: 'term', words: 'median', href: '/pl/glossary/median/' },
    });
  });

  it('leads nowhere where the text of the page has led to it, or the page is its own', () => {
    expect(read('A rubric and the median.', new Notes(site, [], ['median']))).toBe('A <rubric> and the median.');
    const page = termEntry('rubric', ['rubric']);
    expect(read('A rubric and the median.', notesOf(page, site))).toBe('A rubric and the <median>.');
    const prose = { hasText: true, headings: [], citations: [], terms: ['median'] };
    expect(read('A rubric and the median.', notesOf({ ...page, id: 'other', prose }, site))).toBe(
      'A <rubric> and the median.',
    );
  });

  it('leads nowhere where the site does not publish the term', () => {
    expect(read('A rubric.')).toBe('A rubric.');
  });

  it('leads nowhere in the reason for a link, and is used for the first time after it', () => {
    const notes = new Notes(site);
    expect(written(citedBesideLink('A rubric [@budget, p. 1].', notes))).toBe('A rubric(1).');
    expect(read('A rubric.', notes)).toBe('A <rubric>.');
  });
});

describe('what a number rests on', () => {
  it('is a source, in a note with the place', () => {
    const notes = new Notes(context);
    expect(basisView({ source: 'budget', at: 'p. 6' }, notes)).toEqual({
      words: 'from a source',
      notes: [{ number: 1, href: '#note-1', label: 'Note 1' }],
    });
    expect(notes.all).toMatchObject([{ source: { title: 'The budget' }, at: 'p. 6', remark: undefined }]);
  });

  it('is an estimate of this site, which the note says again', () => {
    const notes = new Notes(context);
    expect(basisView({ estimate: 'We counted.' }, notes)).toMatchObject({ words: 'this site’s estimate' });
    expect(notes.all).toMatchObject([{ source: undefined, remark: 'This site’s estimate. We counted.' }]);
  });

  it('shares its note with what rests on the same', () => {
    const notes = new Notes(context);
    const numbers = ['We counted.', 'We guessed.', 'We counted.'].map(
      (estimate) => basisView({ estimate }, notes).notes[0]?.number,
    );
    expect(numbers).toEqual([1, 2, 1]);
  });
});

import { expect, it } from 'vitest';
import { createContext } from '../../../src/model/context.ts';
import { guidePage } from '../../../src/model/guide.ts';
import { checked } from '../support/checked.ts';
import { edited } from '../support/riverbend.ts';
import { guideEntry } from './structured/support/entries.ts';
import { contextOf } from './support/context.ts';
import { readCited } from './support/read.ts';
import { lensEntry, researchEntry } from './support/reference.ts';

it('a guide lists its headings of level 2 and its notes', () => {
  const files = edited(
    'guides/welcome.md',
    '## Where the money goes',
    '## Where the money goes\n\n### In detail\n\nMore [@budget-2022, p. 4] [@atlas-2021, p. 1].',
  );
  const { corpus } = checked(files).published;
  const [guide] = corpus.guides;
  const page = guide && guidePage(guide, createContext(corpus));
  expect(page?.contents).toEqual([
    { label: 'Where the money goes', href: '#where-the-money-goes' },
    { label: 'Notes and sources', href: '#notes' },
  ]);
  expect(page?.notes.map(({ number, at, source }) => [number, source?.title, at])).toEqual([
    [1, 'Budget book 2022', 'p. 4'],
    [2, 'Atlas of districts', 'p. 1'],
  ]);
  expect(page).toMatchObject({ title: 'Welcome', fictional: true, foot: { reviewed: 'November 1, 2026' } });
});

it('a guide leads to what its author names, to what is about the same, and to what names it', () => {
  const guide = guideEntry({
    purposes: ['reflect'],
    related: [{ entry: 'lenses/notes', reason: 'To look at [@budget, p. 1].' }],
  });
  const named = researchEntry({ title: 'Later', related: [{ entry: 'guides/welcome', reason: 'R.' }] }, 'later');
  const research = [researchEntry({ purposes: ['reflect'] }), named];
  const page = guidePage(guide, contextOf({ guides: [guide], lenses: [lensEntry()], research }));
  expect(page.related.map(({ label, reason }) => [label, readCited(reason)])).toEqual([
    ['Notes', 'To look at(1).'],
    ['Visits', 'Shares the purpose “Reflect on your own practice”.'],
  ]);
  expect(page.naming.flatMap(({ links }) => links.map(({ label }) => label))).toEqual(['Later']);
  expect(page.notes.map(({ at }) => at)).toEqual(['p. 1']);
});

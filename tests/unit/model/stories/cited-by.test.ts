import { expect, it } from 'vitest';
import { figure, storyContext, storyEntry } from '../support/stories.ts';

it('a story is among the pages that cite a source, whether it says so itself or takes it from another entry', () => {
  const story = storyEntry({
    ...{ district: 'riverbend', spending: 'riverbend', whoWeAre: 'A district [@atlas, p. 3].' },
    impact: { figures: [{ value: '9%', label: 'left', source: 'survey', at: 'p. 5' }] },
  });
  const { citedBy } = storyContext({ stories: [story] });
  const cited = { collection: 'stories', title: 'Coaches', path: '/stories/riverbend/' };
  expect([citedBy('atlas'), citedBy('survey')]).toEqual([[cited], [cited]]);
  expect(citedBy('budget')[0]).toEqual(cited);
});

it('a story does not cite what it does not take', () => {
  const story = storyEntry({
    district: 'riverbend',
    schoolYear: '2019-20',
    figures: { schools: figure(1, { source: 'atlas' }) },
  });
  const { citedBy } = storyContext({ stories: [story], spending: [] });
  expect(citedBy('budget').map(({ collection }) => collection)).toEqual(['districts']);
  expect(citedBy('atlas').map(({ collection }) => collection)).toEqual(['stories']);
});

import { describe, expect, it } from 'vitest';
import { storyThings } from '../../../../src/model/structured/story.ts';
import { storyContext, storyEntry } from '../support/stories.ts';

describe('what search engines are told of a story', () => {
  const told = { district: 'riverbend', spending: 'riverbend' };
  const things = (more: object) => storyThings(storyEntry({ ...told, ...more }), storyContext());

  it('is an article about a district and its years', () => {
    expect(things({})).toEqual([
      {
        ...{ '@type': 'Article', headline: 'Coaches', name: 'Coaches', description: 'Why teachers stay.' },
        ...{ url: '/stories/riverbend/', inLanguage: 'en-US', dateModified: '2026-11-01', isAccessibleForFree: true },
        publisher: { '@type': 'Organization', name: 'Riverbend Unified' },
        contentLocation: { '@type': 'Place', name: 'Riverbend Unified, NE' },
        temporalCoverage: '2019/2021',
      },
    ]);
  });

  it('says that it is made up, and names no years where it has none', () => {
    const [thing] = things({ fictional: true, spending: undefined });
    expect(thing?.['description']).toBe('Fictional, for illustration only. Why teachers stay.');
    expect(thing).not.toHaveProperty('temporalCoverage');
  });

  it('is nothing for a blank form', () => {
    expect(things({ template: true })).toEqual([]);
  });
});

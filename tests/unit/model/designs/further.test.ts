import { describe, expect, it } from 'vitest';
import { furtherFor, type FurtherItem } from '../../../../src/model/designs/further.ts';
import { furtherItems } from '../../../../src/model/designs/further-items.ts';
import { caseEntry, guideEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';
import { datasetEntry, lensEntry, researchEntry } from '../support/reference.ts';
import { credentialEntry, protocolEntry } from '../support/tools.ts';

describe('tools and guides for the short list of designs', () => {
  it('are those with a purpose, collection by collection, in the order of their titles', () => {
    const purposes = ['reflect'];
    const context = contextOf(
      {
        guides: [guideEntry({ purposes })],
        research: [researchEntry({ purposes: ['use-data'] })],
        protocols: [protocolEntry({ purposes })],
        lenses: [lensEntry({ title: 'Zest', purposes }, 'z'), lensEntry({ title: 'Air', purposes }, 'a')],
        credentials: [credentialEntry()],
      },
      { basePath: '/pl/', words: { lenses: 'Glasses' } },
    );
    expect(
      furtherItems(context).map(({ kind, label, href, purposes: serves }) => [kind, label, href, ...serves]),
    ).toEqual([
      ['Protocols', 'Talk', '/pl/protocols/talk/', 'reflect'],
      ['Glasses', 'Air', '/pl/lenses/a/', 'reflect'],
      ['Glasses', 'Zest', '/pl/lenses/z/', 'reflect'],
      ['Guides', 'Welcome', '/pl/guides/welcome/', 'reflect'],
      ['Research', 'Visits', '/pl/research/rivera/', 'use-data'],
    ]);
  });

  it('are no cases and no figures, which are nothing to do', () => {
    const context = contextOf({ cases: [caseEntry()], datasets: [datasetEntry({ purposes: ['reflect'] })] });
    expect(furtherItems(context)).toEqual([]);
  });
});

describe('what serves a purpose', () => {
  const item = (label: string, kind: string, ...purposes: FurtherItem['purposes']): FurtherItem => ({
    ...{ label, kind, purposes, href: `/${label}/` },
  });
  const labels = (items: readonly FurtherItem[], purpose: string) =>
    furtherFor(items, purpose).map(({ label }) => label);

  it('has the purpose among its own', () => {
    const items = [item('a', 'Lenses', 'reflect', 'use-data'), item('b', 'Lenses', 'show-skill')];
    expect([labels(items, 'use-data'), labels(items, 'show-skill'), labels(items, 'build-team')]).toEqual([
      ...[['a'], ['b'], []],
    ]);
  });

  it('is three of each kind at most, the first ones', () => {
    const lenses = ['a', 'b', 'c', 'd'].map((label) => item(label, 'Lenses', 'reflect'));
    const guides = ['e', 'f'].map((label) => item(label, 'Guides', 'reflect'));
    expect(labels([...lenses, ...guides], 'reflect')).toEqual(['a', 'b', 'c', 'e', 'f']);
  });
});

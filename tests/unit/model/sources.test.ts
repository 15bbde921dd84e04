import { describe, expect, it } from 'vitest';
import { citation, sourceList, sourcePage } from '../../../src/model/sources.ts';
import { checked } from '../support/checked.ts';
import { riverbend } from '../support/riverbend.ts';
import { createContext } from '../../../src/model/context.ts';
import { caseEntry } from './structured/support/entries.ts';
import { contextOf, sourceEntry } from './support/context.ts';

describe('a citation', () => {
  it.each([
    [{ authors: ['A. One', 'B. Two'], year: 2019, publisher: 'Press' }, 'A. One, B. Two (2019). The x. Press.'],
    [{ authors: ['Office Inc.'], title: 'Why?' }, 'Office Inc. Why?'],
    [{ year: 2019 }, '(2019). The x.'],
    [{ title: 'Ends with a dot.' }, 'Ends with a dot.'],
    [{}, 'The x.'],
  ])('of %j is %s', (more, text) => {
    expect(citation(sourceEntry('x', more))).toBe(text);
  });
});

describe('the page of a source', () => {
  const context = createContext(checked(riverbend).published.corpus);
  const page = (id: string) => {
    const entry = context.source(id);
    return entry && sourcePage(entry, context);
  };

  it('lists the pages that cite it, each kind by itself', () => {
    expect(page('budget-2022')?.citedBy).toEqual([
      { heading: 'Spending', links: [{ label: 'Spending of Riverbend', href: '/spending/riverbend/' }] },
      { heading: 'Guides', links: [{ label: 'Welcome', href: '/guides/welcome/' }] },
    ]);
    expect(page('atlas-2021')?.citedBy).toEqual([
      { heading: 'Districts', links: [{ label: 'Riverbend Unified', href: '/districts/riverbend/' }] },
    ]);
  });

  it('lists pages of a kind by their titles, in the words of the site', () => {
    const cases = ['Mill', 'dover', 'Aston'].map((title, index) =>
      caseEntry({ title, challenge: 'Time [@budget, p. 1].' }, `case-${index}`),
    );
    const context = contextOf({ cases }, { words: { cases: 'Stories' } });
    const [group] = sourcePage(sourceEntry('budget'), context).citedBy;
    expect([group?.heading, ...(group?.links ?? []).map(({ label }) => label)]).toEqual([
      ...['Stories', 'Aston', 'dover', 'Mill'],
    ]);
  });

  it('shows what is known of it, and nothing else', () => {
    const entry = sourceEntry('x', {
      year: 2019,
      accessed: '2026-11-22',
      link: 'https://example.org/',
      licence: 'none stated',
    });
    expect(sourcePage(entry, contextOf()).facts).toEqual([
      { label: 'Kind', value: 'report' },
      { label: 'Year', value: '2019' },
      { label: 'Licence', value: 'none stated' },
      { label: 'Opened', value: 'November 22, 2026' },
      { label: 'Link', value: 'https://example.org/', href: 'https://example.org/' },
    ]);
    expect(page('budget-2022')?.fictional).toBe(true);
  });
});

describe('a work that stands in another', () => {
  const issue = sourceEntry('issue');
  const sources = [issue, sourceEntry('a', { partOf: 'issue' }), sourceEntry('b', { partOf: 'issue' })];
  const cases = [
    caseEntry({ title: 'Both', challenge: 'Time [@a, p. 1].', lessons: ['Begin [@b, p. 2].'] }, 'both'),
    caseEntry({ title: 'Whole', challenge: 'Time [@issue, p. 1].' }, 'whole'),
  ];
  const context = contextOf({ sources, cases });

  it('is listed on the page of the whole', () => {
    expect(sourcePage(issue, context).parts).toEqual([
      { label: 'The a', href: '/sources/a/' },
      { label: 'The b', href: '/sources/b/' },
    ]);
    expect(sourcePage(sourceEntry('a', { partOf: 'issue' }), context).parts).toEqual([]);
  });

  it('leads to the whole', () => {
    const facts = (data: object) => sourcePage(sourceEntry('a', data), context).facts;
    expect(facts({ partOf: 'issue' })[0]).toEqual({ label: 'Stands in', value: 'The issue', href: '/sources/issue/' });
    expect(facts({}).map(({ label }) => label)).not.toContain('Stands in');
  });

  it('passes the pages that cite it on to the whole, each once', () => {
    const labels = (id: string) =>
      sourcePage(sourceEntry(id), context).citedBy.flatMap(({ links }) => links.map(({ label }) => label));
    expect(labels('issue')).toEqual(['Both', 'Whole']);
    expect(labels('a')).toEqual(['Both']);
  });
});

it('lists works by author, then title', () => {
  const sources = [
    sourceEntry('z', { authors: ['Élan'] }),
    sourceEntry('b', { authors: ['zebra'] }),
    sourceEntry('a', { authors: ['Alpha'] }),
  ];
  expect(sourceList(contextOf({ sources })).map(({ href }) => href)).toEqual([
    '/sources/a/',
    '/sources/z/',
    '/sources/b/',
  ]);
});

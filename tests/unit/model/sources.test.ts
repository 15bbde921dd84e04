import { describe, expect, it } from 'vitest';
import { citation, sourceList, sourcePage } from '../../../src/model/sources.ts';
import { checked } from '../support/checked.ts';
import { riverbend } from '../support/riverbend.ts';
import { createContext } from '../../../src/model/context.ts';
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

  it('lists the pages that cite it, each once', () => {
    expect(page('budget-2022')?.citedBy).toEqual([
      { label: 'Spending of Riverbend', href: '/spending/riverbend/' },
      { label: 'Welcome', href: '/guides/welcome/' },
    ]);
    expect(page('atlas-2021')?.citedBy).toEqual([{ label: 'Riverbend Unified', href: '/districts/riverbend/' }]);
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

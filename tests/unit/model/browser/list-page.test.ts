import { describe, expect, it } from 'vitest';
import { pageSize } from '../../../../src/model/browser/browser.ts';
import { browserOf, furtherListPages, listPage } from '../../../../src/model/browser/list-page.ts';
import { designEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';

const many = Array.from({ length: 2 * pageSize + 1 }, (_, index) =>
  designEntry({ title: `Design ${index + 1}` }, `design-${index + 1}`),
);

describe('a list of more entries than one page shows', () => {
  const context = contextOf({ designs: many });

  it('goes on to further pages, each with its own entries', () => {
    const pages = [1, 2, 3].map((number) => listPage('designs', number, context));

    expect(pages.map(({ items }) => items.length)).toEqual([pageSize, pageSize, 1]);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(many.length);
    expect(pages[1]?.pages).toEqual([
      { label: 'Page 1', href: '/designs/', current: false },
      { label: 'Page 2', href: '/designs/pages/2/', current: true },
      { label: 'Page 3', href: '/designs/pages/3/', current: false },
    ]);
    expect(furtherListPages('designs', context).map(({ params }) => params.page)).toEqual(['2', '3']);
  });

  it('is one page where it fits on one', () => {
    const few = contextOf({ designs: many.slice(0, pageSize) });

    expect(furtherListPages('designs', few)).toEqual([]);
    expect(listPage('designs', 1, few).pages).toHaveLength(1);
  });

  it('numbers in titles count as numbers', () => {
    expect(browserOf('designs', context).items[9]?.title).toBe('Design 10');
  });
});

describe('the facets of designs', () => {
  const short = {
    minutes: { min: 10, max: 40 },
    weeks: { min: 1, max: 1 },
    frequency: 'once',
    basis: { estimate: 'x' },
  };
  const designs = [
    designEntry({ title: 'A', time: short, people: { min: 1, max: 2, basis: { estimate: 'x' } } }, 'a'),
    designEntry({ title: 'B', people: { min: 25, basis: { estimate: 'x' } } }, 'b'),
  ];
  const { items, facets } = browserOf('designs', contextOf({ designs }));

  it('put a design in every step its range touches', () => {
    expect(items[0]?.values).toMatchObject({ time: ['up-to-30', '31-to-45'], people: ['alone', 'two'] });
    expect(items[1]?.values).toMatchObject({ people: ['13-to-30', 'over-30'], evidence: ['none'] });
  });

  it('leave out values nothing has, and facets that select nothing', () => {
    const people = facets.find(({ name }) => name === 'people');

    expect(people?.options.map(({ value, count }) => [value, count])).toEqual([
      ['alone', 1],
      ['two', 1],
      ['13-to-30', 1],
      ['over-30', 1],
    ]);
    expect(facets.map(({ name }) => name)).not.toContain('standard');
  });
});

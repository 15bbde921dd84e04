import { describe, expect, it } from 'vitest';
import { breadcrumb, frame } from '../../../../src/model/navigation.ts';
import { pageGraph } from '../../../../src/model/structured/graph.ts';
import { contextOf } from '../support/context.ts';

const context = contextOf({}, { address: 'https://pl.example.org', basePath: '/pl/' });
const trail = breadcrumb(context, { label: 'Guides', href: '/guides/' });
const thing = { '@type': 'Article', name: 'Welcome' };
const list = {
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://pl.example.org/pl/' },
    { '@type': 'ListItem', position: 2, name: 'Guides', item: 'https://pl.example.org/pl/guides/' },
  ],
};

describe('what search engines are told on a page', () => {
  it('is the way to it and what it is about, in one graph', () => {
    expect(pageGraph(trail, [thing], frame(context))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [list, thing],
    });
  });

  it('is one thing without a graph around it', () => {
    expect(pageGraph(trail, [], frame(context))).toEqual({ '@context': 'https://schema.org', ...list });
    expect(pageGraph([], [thing], frame(context))).toEqual({ '@context': 'https://schema.org', ...thing });
  });

  it('is nothing on a page that stands nowhere and is about nothing', () => {
    expect(pageGraph([], [], frame(context))).toBeUndefined();
  });

  it('is paths where the site does not know its address', () => {
    const unknown = contextOf();
    expect(pageGraph(breadcrumb(unknown), [], frame(unknown))).toMatchObject({ itemListElement: [{ item: '/' }] });
  });
});

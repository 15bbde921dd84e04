import { describe, expect, it } from 'vitest';
import { breadcrumb, frame } from '../../../src/model/navigation.ts';
import { contextOf } from './support/context.ts';
import { districtEntry, spendingEntry } from './support/spending.ts';

describe('the frame of a page', () => {
  it('lists sections that have something in them, in the words of the site', () => {
    const context = contextOf(
      { districts: [districtEntry({})], spending: [spendingEntry({})] },
      { words: { spending: 'Investment' }, basePath: '/pl/' },
    );
    expect(frame(context).sections).toEqual([
      { label: 'Investment', href: '/pl/spending/' },
      { label: 'Districts', href: '/pl/districts/' },
    ]);
    expect(frame(contextOf()).sections).toEqual([]);
  });

  it('leads from the foot of every page to what the site is, what it cites and what can be downloaded', () => {
    const { footer } = frame(contextOf({}, { basePath: '/pl/', words: { data: 'Files' } }));
    expect(footer).toEqual([
      { label: 'About', href: '/pl/about/' },
      { label: 'Sources', href: '/pl/sources/' },
      { label: 'Files', href: '/pl/data/' },
    ]);
  });

  it('leads to the pages for authors only where the site has them', () => {
    expect(frame(contextOf({}, { documentation: true })).sections).toEqual([{ label: 'For authors', href: '/docs/' }]);
  });

  it.each([
    [{ name: 'Office', email: 'a@example.org', link: 'https://example.org/' }, 'mailto:a@example.org'],
    [{ name: 'Office', link: 'https://example.org/', phone: '555 0100' }, 'https://example.org/'],
    [{ name: 'Office', phone: '+1 (555) 010-0' }, 'tel:+15550100'],
  ])('leads to the contact %j', (contact, href) => {
    expect(frame(contextOf({}, { contact })).contact).toEqual({ label: 'Office', href });
  });

  it('has no contact where none can be reached', () => {
    expect([frame(contextOf()).contact, frame(contextOf({}, { contact: { name: 'Office' } })).contact]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('puts the base path before its files', () => {
    const shown = frame(contextOf({}, { basePath: '/pl/', logo: { file: 'images/logo.svg', alt: 'A river' } }));
    expect([shown.logo, shown.home, shown.theme]).toEqual([
      { src: '/pl/images/logo.svg', alt: 'A river' },
      '/pl/',
      '/pl/theme.css',
    ]);
  });

  it('knows the whole address of a page where the site knows its own', () => {
    expect(frame(contextOf({}, { address: 'https://pl.example.org', basePath: '/pl/' })).canonical('/pl/about/')).toBe(
      'https://pl.example.org/pl/about/',
    );
    expect(frame(contextOf()).canonical('/about/')).toBeUndefined();
  });

  it('names a page and the site', () => {
    const { pageTitle } = frame(contextOf());
    expect([pageTitle('Guides'), pageTitle('Riverbend')]).toEqual(['Guides · Riverbend', 'Riverbend']);
  });
});

it('leads from the home page down', () => {
  const context = contextOf({}, { basePath: '/pl/', words: { home: 'Start' } });
  expect(breadcrumb(context, { label: 'Guides', href: '/guides/' })).toEqual([
    { label: 'Start', href: '/pl/' },
    { label: 'Guides', href: '/pl/guides/' },
  ]);
});

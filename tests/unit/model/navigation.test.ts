import { describe, expect, it } from 'vitest';
import { breadcrumb, frame, sectionOrder, sectionTrail } from '../../../src/model/navigation.ts';
import { contextOf } from './support/context.ts';
import { datasetEntry, lensEntry } from './support/reference.ts';
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

  it('lists the tools and the readings as one section each', () => {
    const words = { tools: 'Workshop' };
    const { sections } = frame(contextOf({ lenses: [lensEntry()], datasets: [datasetEntry()] }, { words }));
    expect(sections).toEqual([
      { label: 'Workshop', href: '/tools/' },
      { label: 'Reference', href: '/reference/' },
    ]);
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
    const labels = (documentation: boolean) => frame(contextOf({}, { documentation })).footer.map(({ label }) => label);
    expect(labels(true)).toEqual([...labels(false), 'For authors']);
    expect(frame(contextOf({}, { documentation: true })).footer.at(-1)?.href).toBe('/docs/');
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

it('a district’s own site opens with its plan, any other with what there is to learn', () => {
  expect([sectionOrder('riverbend')[0], sectionOrder(undefined)[0]]).toEqual(['plans', 'designs']);
  expect(sectionOrder('riverbend').toSorted()).toEqual(sectionOrder(undefined).toSorted());
});

describe('the way to a collection', () => {
  it('leads through its hub, in the words of the site', () => {
    const context = contextOf({}, { words: { reference: 'Shelf' } });
    expect(sectionTrail('datasets', context)).toEqual([{ label: 'Shelf', href: '/reference/' }]);
    expect(sectionTrail('protocols', context)).toEqual([{ label: 'Tools', href: '/tools/' }]);
  });

  it('is short where the collection is a section of its own', () => {
    expect(sectionTrail('designs', contextOf())).toEqual([]);
  });
});

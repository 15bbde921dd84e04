import { describe, expect, it } from 'vitest';
import { aboutPage } from '../../../src/model/about.ts';
import { browsePage } from '../../../src/model/browse.ts';
import {
  districtCard,
  guideCard,
  libraryCard,
  libraryCards,
  spendingCard,
  storyCard,
} from '../../../src/model/cards.ts';
import { homePage } from '../../../src/model/home.ts';
import type { PublishedEntry } from '../../../src/schemas/corpus.ts';
import { guideSchema } from '../../../src/schemas/guides.ts';
import { frameworkEntry } from './standards/support/entries.ts';
import { caseEntry, designEntry } from './structured/support/entries.ts';
import { contextOf } from './support/context.ts';
import {
  datasetEntry,
  lensEntry,
  modelEntry,
  organizationEntry,
  researchEntry,
  termEntry,
} from './support/reference.ts';
import { districtEntry, spendingEntry } from './support/spending.ts';
import { storyEntry } from './support/stories.ts';
import { credentialEntry, cycleEntry, pathwayEntry, protocolEntry } from './support/tools.ts';

const guide = (id: string): PublishedEntry<'guides'> => ({
  ...{ collection: 'guides', id, prose: undefined },
  data: guideSchema.parse({ title: `Guide ${id}`, summary: 'S.', reviewed: '2026-11-01' }),
});
const district = districtEntry({ '2021-22': {}, '2019-20': {} }, { ncesId: '0100005' });
const spending = spendingEntry({ district: 'riverbend', summary: 'What it shows.', fictional: true });

const sheetPart = (id: string) => ({ id, title: id, fields: [{ id: `${id}-line`, label: 'L', kind: 'line' }] });

describe('a card', () => {
  const context = contextOf({ districts: [district] }, { basePath: '/pl/' });

  it('of spending names state and years', () => {
    expect(spendingCard(spending, context)).toEqual({
      ...{ title: 'Spending', href: '/pl/spending/riverbend/', summary: 'What it shows.', fictional: true },
      facts: 'NE · 2019-20 to 2021-22',
    });
    expect(spendingCard(spendingEntry({ template: true, schoolYears: [] }), context)).toMatchObject({
      facts: 'Blank form to print',
      summary: '',
    });
  });

  it('of a story says where it is, and who tells it', () => {
    expect(storyCard(storyEntry({ district: 'riverbend', fictional: true }), context)).toEqual({
      ...{ title: 'Coaches', href: '/pl/stories/riverbend/', summary: 'Why teachers stay.', fictional: true },
      facts: 'NE · Told by the district',
    });
    const facts = (more: Readonly<Record<string, unknown>>) => storyCard(storyEntry(more), context).facts;
    expect(facts({ name: 'Rural', state: 'MO', voice: 'from-sources' })).toBe('MO · Written from published sources');
    expect(facts({ template: true })).toBe('Blank form to print');
  });

  it('of a district names its years in their order', () => {
    expect(districtCard(district, context)).toMatchObject({
      summary: 'Figures for 2019-20 and 2021-22.',
      facts: 'NE · NCES id 0100005',
    });
    expect(districtCard(districtEntry({}), context)).toMatchObject({ summary: 'No figures yet.', facts: 'NE' });
  });

  it('of a guide says when it was reviewed', () => {
    expect(guideCard(guide('a'), context)).toMatchObject({
      title: 'Guide a',
      href: '/pl/guides/a/',
      facts: 'Last reviewed November 1, 2026',
    });
  });

  it('of a design says how long it takes, how many it takes, and what it costs', () => {
    const design = designEntry({ fictional: true, people: { min: 4, max: 12, basis: { estimate: 'So.' } } });
    expect(libraryCard(design, context)).toEqual({
      ...{ title: 'Fishbowl', href: '/pl/designs/fishbowl/', summary: 'What it is.', fictional: true },
      facts: '45–90 minutes · 4–12 people · No extra money',
    });
  });

  it('of a case says what it is and where, in the words of the site', () => {
    expect(libraryCard(caseEntry(), contextOf({}, { words: { 'case-district': 'School system' } }))).toMatchObject({
      ...{ title: 'Riverbend', href: '/cases/riverbend/', facts: 'School system · Riverbend, Nebraska' },
    });
  });

  it('of a framework says who published it, when, and whether it is in force', () => {
    expect(libraryCard(frameworkEntry('old', { status: 'superseded' }), context)).toMatchObject({
      ...{ title: 'Framework old', href: '/pl/frameworks/old/', facts: 'The association · 2011 · superseded' },
    });
  });

  it.each<[what: string, entry: Parameters<typeof libraryCard>[0], facts: string]>([
    ['a model', modelEntry(), 'Rivera, A. · 2019'],
    ['a protocol with a fixed time', protocolEntry({ minutes: { total: 45, basis: {} } }), '45 minutes · 1 step'],
    ['a protocol without', protocolEntry(), '1 step'],
    ['a lens with parts of its own', lensEntry({ groups: [sheetPart('a'), sheetPart('b')] }), '2 parts'],
    ['a lens without', lensEntry(), ''],
    ['a cycle', cycleEntry({ status: 'blank' }), 'To fill in'],
    ['a pathway', pathwayEntry({ status: 'past' }), 'No longer in use · Riverbend'],
    ['a credential', credentialEntry({ length: 'two months', place: 'Riverbend' }), 'two months · Riverbend'],
    ['a brief of one study', researchEntry(), 'Rivera, A., 2019'],
    [
      'a brief of many works, of which two are named',
      researchEntry({ works: ['A', 'B', 'C'].map((author) => ({ authors: [author, 'Z'] })) }),
      'A · B',
    ],
    ['figures', datasetEntry(), 'Rivera, A. · 2021'],
    ['an organization', organizationEntry({ focus: ['equity', 'research'] }), 'Equity and opportunity · Research'],
    ['a term', termEntry({ alsoKnownAs: ['Free entry', 'Way in'] }), 'Free entry, Way in'],
  ])('says of %s what tells it from others', (_, entry, facts) => {
    expect(libraryCard(entry, contextOf()).facts).toBe(facts);
  });

  it('stands in the order of the titles', () => {
    const cases = ['Mill', 'Dover', 'aston'].map((title, index) => caseEntry({ title }, `case-${index}`));
    expect(libraryCards('cases', contextOf({ cases })).map(({ title }) => title)).toEqual(['aston', 'Dover', 'Mill']);
  });
});

describe('the home page', () => {
  const springfield = { ...districtEntry({}, { name: 'Springfield' }), id: 'springfield' };
  const theirs = spendingEntry({ title: 'Theirs', district: 'springfield' }, 'springfield');
  const corpus = { districts: [district, springfield], spending: [spending, theirs] };
  const titles = (context: ReturnType<typeof contextOf>) =>
    homePage(context).groups.map(({ heading, cards }) => [heading, ...cards.map(({ title }) => title)]);

  it('shows all districts where the site belongs to none', () => {
    expect(titles(contextOf(corpus))).toEqual([
      ['Spending', 'Spending', 'Theirs'],
      ['Districts', 'Riverbend Unified', 'Springfield'],
    ]);
  });

  it('opens with the district it belongs to', () => {
    expect(titles(contextOf(corpus, { district: 'springfield' }))).toEqual([
      ['Spending', 'Theirs'],
      ['Districts', 'Springfield'],
    ]);
  });

  it('shows the stories of its district, and all where it has none', () => {
    const stories = [
      storyEntry({ title: 'Ours', district: 'springfield' }),
      storyEntry({ title: 'Form', template: true }, 'form'),
    ];
    const last = (district: string) => titles(contextOf({ ...corpus, stories }, { district })).at(-1);
    expect(last('springfield')).toEqual(['Data stories', 'Ours']);
    expect(last('riverbend')).toEqual(['Data stories', 'Ours', 'Form']);
  });

  it('shows all spending where its district has none', () => {
    expect(titles(contextOf({ ...corpus, spending: [spending] }, { district: 'springfield' }))[0]).toEqual([
      'Spending',
      'Spending',
    ]);
  });

  it('shows the kinds of tools and of readings there are, and leads to all', () => {
    const { groups } = homePage(
      contextOf({ lenses: [lensEntry()], datasets: [datasetEntry(), datasetEntry({}, 'b')] }),
    );
    expect(groups.map(({ heading, all, cards }) => [heading, all.href, ...cards.map(({ href }) => href)])).toEqual([
      ['Tools', '/tools/', '/lenses/'],
      ['Reference', '/reference/', '/datasets/'],
    ]);
    expect(groups.flatMap(({ cards }) => cards.map(({ facts }) => facts))).toEqual(['1 in all', '2 in all']);
  });

  it('shows sets of standards, and no models, beside the standards', () => {
    const frameworks = [modelEntry(), frameworkEntry('old')];
    const { groups } = homePage(contextOf({ frameworks }));
    expect(groups.find(({ heading }) => heading === 'Standards')?.cards.map(({ title }) => title)).toEqual([
      'Framework old',
    ]);
  });

  it('shows six of a kind and leads to the rest, in the words of the site', () => {
    const guides = Array.from({ length: 9 }, (_, index) => guide(String(index)));
    const [group] = homePage(contextOf({ guides }, { words: { guides: 'Help' } })).groups;
    expect([group?.heading, group?.all, group?.cards.length]).toEqual([
      'Help',
      { label: 'All: Help', href: '/guides/' },
      6,
    ]);
  });
});

describe('a list of a section', () => {
  it('has a card for each entry', () => {
    const context = contextOf(
      { districts: [district], spending: [spending], guides: [guide('a')] },
      { words: { spending: 'Investment' } },
    );
    expect(browsePage('spending', context)).toMatchObject({
      title: 'Investment',
      path: '/spending/',
      cards: [{ title: 'Spending' }],
    });
    expect(browsePage('stories', contextOf({ stories: [storyEntry()] }))).toMatchObject({
      path: '/stories/',
      cards: [{ title: 'Coaches' }],
    });
    expect(browsePage('districts', context).cards).toHaveLength(1);
    expect(browsePage('guides', context).cards).toHaveLength(1);
  });
});

describe('the page about the site', () => {
  it('falls back on the description, and uses the words of the site', () => {
    expect(aboutPage(contextOf()).paragraphs).toEqual(['D']);
    expect(aboutPage(contextOf({}, { about: ['One.', 'Two.'] })).paragraphs).toEqual(['One.', 'Two.']);
    expect(aboutPage(contextOf({}, { words: { 'not-reported': 'unknown' } })).figures.join(' ')).toContain('"unknown"');
  });
});

import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/model/context.ts';
import { frameworkPage } from '../../../../src/model/frameworks/page.ts';
import { standardGroups } from '../../../../src/model/standards/groups.ts';
import { standardsOverview } from '../../../../src/model/standards/overview.ts';
import { standardPage } from '../../../../src/model/standards/page.ts';
import type { Cited } from '../../../../src/model/library/cited.ts';
import { caseEntry, designEntry } from '../structured/support/entries.ts';
import { contextOf, sourceEntry } from '../support/context.ts';
import { frameworkEntry, standardEntry, twoEditions } from './support/entries.ts';

/** @throws where the site has no such standard */
function pageOf(id: string, context: Context = twoEditions()) {
  const entry = context.find('standards', id);
  if (!entry) throw new Error(`There is no standard "${id}".`);
  return standardPage(entry, context);
}

const single = (more: object, site: object = {}) =>
  standardPage(standardEntry('only', 4, more), contextOf({ frameworks: [frameworkEntry('old')] }, site));
const words = (text: Cited | undefined) => text?.map((piece) => ('words' in piece ? piece.words : '*')).join('');

describe('a crosswalk', () => {
  it('is this site’s reading where no source says it, and says so', () => {
    const [link] = pageOf('old-leaders').crosswalk;
    expect(link).toMatchObject({
      ...{ label: 'Standard new-leaders', href: '/standards/new-leaders/', framework: 'Framework new' },
      ...{ relation: 'Overlaps', reader: 'This site’s reading', notes: [] },
    });
    expect(words(link?.reason)).toBe('Both are about time.');
  });

  it('is from a source where one says it, with the place', () => {
    const page = pageOf('old-data');
    expect(page.crosswalk).toMatchObject([
      { relation: 'Same subject', reader: 'From a source', notes: [{ number: 3 }] },
    ]);
    expect(page.notes.map(({ at }) => at)).toEqual(['p. 2', 'p. 4', 'p. 11']);
  });

  it('stays this site’s reading where its reasoning is given', () => {
    const basis = { estimate: 'We read both.' };
    const link = { standard: 'new-data', relation: 'overlaps', reason: 'Figures.', basis };
    const page = standardPage(standardEntry('old-more', 3, { crosswalk: [link] }), twoEditions());
    expect(page.crosswalk).toMatchObject([{ reader: 'This site’s reading', notes: [{ number: 1 }] }]);
    expect(page.notes).toMatchObject([{ source: undefined, remark: 'We read both.' }]);
  });

  it('leaves out what the site leaves out', () => {
    const crosswalk = [{ standard: 'gone', relation: 'overlaps', reason: 'Time.' }];
    expect(single({ crosswalk })).toMatchObject({ crosswalk: [], contents: [{ label: 'Designs and cases' }] });
  });
});

describe('the page of a standard', () => {
  it('names its edition, and what took its place', () => {
    expect(pageOf('old-data')).toMatchObject({
      pageTitle: 'Standard old-data · Framework old',
      framework: { label: 'Framework old', href: '/frameworks/old/', status: 'superseded by the edition of 2022' },
    });
    expect(pageOf('new-data').framework?.status).toBe('current');
  });

  it('tells what is known of it', () => {
    const more = { group: 'Ways', alsoKnownAs: ['Evidence', 'Figures'], link: 'https://standards.example.org/data' };
    expect(single(more).facts).toEqual([
      { label: 'Number', value: '4' },
      { label: 'Group', value: 'Ways' },
      { label: 'Also known as', value: 'Evidence, Figures' },
      { label: 'Publisher’s page', value: 'standards.example.org', href: 'https://standards.example.org/data' },
    ]);
    expect(single({}).facts).toEqual([{ label: 'Number', value: '4' }]);
  });

  it('says who asks each question', () => {
    const questions = [
      { text: 'Who decides [@budget, p. 3]?', origin: 'source' },
      { text: 'Who is heard?', origin: 'site' },
    ];
    expect(single({ questions }).questions.map(({ text, origin }) => [words(text), origin])).toEqual([
      ['Who decides*?', 'Asked in a source, in our words'],
      ['Who is heard?', 'This site’s question'],
    ]);
  });

  it('says where its publisher calls it new', () => {
    expect(single({ newInEdition: { source: 'budget', at: 'p. 1' } }).newInEdition).toMatchObject([{ number: 1 }]);
    expect(single({}).newInEdition).toBeUndefined();
  });

  it('numbers its notes as it reads: its text first, then its fields from top to bottom', () => {
    const cite = (at: number) => `[@budget, p. ${at}]`;
    const entry = standardEntry('more', 5, {
      newInEdition: { source: 'budget', at: 'p. 2' },
      about: [`A ${cite(3)}.`],
      questions: [{ text: `B ${cite(4)}?`, origin: 'source' }],
      crosswalk: [
        {
          ...{ standard: 'only', relation: 'overlaps', reason: `C ${cite(5)}.` },
          basis: { source: 'budget', at: 'p. 6' },
        },
      ],
    });
    const prose = { hasText: true, headings: [], terms: [], citations: [{ source: 'budget', at: 'p. 1', offset: 0 }] };
    const { notes } = standardPage({ ...entry, prose }, contextOf({ standards: [standardEntry('only', 1)] }));
    expect(notes.map(({ at }) => at)).toEqual(['p. 1', 'p. 2', 'p. 3', 'p. 4', 'p. 5', 'p. 6']);
  });

  it('leads to the designs and cases that serve it', () => {
    const context = contextOf({
      standards: [standardEntry('only', 1)],
      designs: [designEntry({ standards: ['only'] })],
      cases: [caseEntry({ standards: ['only'] })],
    });
    expect(pageOf('only', context)).toMatchObject({
      designs: [{ label: 'Fishbowl' }],
      cases: [{ label: 'Riverbend' }],
    });
  });

  it('lists its parts, and only those it has', () => {
    const contents = (more: object) => single(more).contents.map(({ label }) => label);
    expect(contents({})).toEqual(['Designs and cases']);
    expect(contents({ about: ['So [@budget, p. 1].'] })).toEqual(['Designs and cases', 'Notes and sources']);
    expect(contents({ questions: [{ text: 'Who?', origin: 'site' }] })[0]).toBe('Questions to discuss');
    expect(pageOf('old-leaders').contents.map(({ label }) => label)).toEqual([
      'In other editions',
      'Designs and cases',
    ]);
  });
});

describe('the list of all standards', () => {
  it('has the edition in force first, then the newest', () => {
    const frameworks = [
      frameworkEntry('a', { year: 2001, status: 'superseded' }),
      frameworkEntry('b', { year: 2020, status: 'superseded' }),
      frameworkEntry('c', { year: 2011, status: 'current' }),
      frameworkEntry('d', { year: 2015, status: 'current' }),
    ];
    const overview = standardsOverview(contextOf({ frameworks }, { words: { standards: 'Norms' } }));
    expect(overview.frameworks.map(({ id, line }) => [id, line])).toEqual([
      ['d', 'The association, 2015, current'],
      ['c', 'The association, 2011, current'],
      ['b', 'The association, 2020, superseded'],
      ['a', 'The association, 2001, superseded'],
    ]);
    expect([overview.title, overview.path]).toEqual(['Norms', '/standards/']);
  });

  it('has the standards of each by number, in its groups', () => {
    const [current] = standardsOverview(twoEditions()).frameworks;
    expect(current).toMatchObject({ id: 'new', label: 'Framework new', href: '/frameworks/new/' });
    expect(current?.groups.map(({ heading, standards }) => [heading, standards.map(({ number }) => number)])).toEqual([
      ['Aims', [1]],
      ['Ways', [2, 3]],
      [undefined, [4]],
    ]);
  });
});

describe('the page of a framework', () => {
  it('tells what is known of it, and what took its place', () => {
    const context = twoEditions({ basePath: '/pl/' });
    const facts = (id: string) => {
      const entry = context.find('frameworks', id);
      return entry && frameworkPage(entry, context).page.facts;
    };
    expect(facts('old')).toEqual([
      { label: 'Publisher', value: 'The association' },
      { label: 'Edition', value: '2011' },
      { label: 'Status', value: 'superseded' },
      { label: 'Superseded by', value: 'Framework new', href: '/pl/frameworks/new/' },
    ]);
    expect(facts('new')?.at(-1)).toEqual({
      ...{ label: 'Publisher’s page', value: 'standards.example.org', href: 'https://standards.example.org/' },
    });
  });

  it('has its standards with what they are about, its notes, and a file to take along', () => {
    const prose = { hasText: true, headings: [], terms: [], citations: [{ source: 'study', at: 'p. 5', offset: 0 }] };
    const context = contextOf({ sources: [sourceEntry('study')], standards: [standardEntry('data', 1)] });
    const { page, groups, download } = frameworkPage({ ...frameworkEntry('old'), prose }, context);
    expect(groups).toMatchObject([
      { heading: undefined, standards: [{ label: 'Standard data', number: 1, summary: 'About data.' }] },
    ]);
    expect(page.notes).toMatchObject([{ number: 1, at: 'p. 5', back: '#cite-1' }]);
    expect(download?.href).toBe('/data/v1/case/old.json');
  });

  it('has none of another edition', () => {
    expect(standardGroups('nowhere', twoEditions())).toEqual([]);
  });
});

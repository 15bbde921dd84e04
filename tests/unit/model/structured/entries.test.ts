import { describe, expect, it } from 'vitest';
import { caseThing } from '../../../../src/model/structured/case.ts';
import { designThing } from '../../../../src/model/structured/design.ts';
import { frameworkThing } from '../../../../src/model/structured/framework.ts';
import { guideThing } from '../../../../src/model/structured/guide.ts';
import { standardThing } from '../../../../src/model/structured/standard.ts';
import { websiteThing } from '../../../../src/model/structured/website.ts';
import { frameworkEntry, standardEntry, twoEditions } from '../standards/support/entries.ts';
import { contextOf } from '../support/context.ts';
import { caseEntry, designEntry, guideEntry } from './support/entries.ts';

const site = {
  ...{ address: 'https://pl.example.org', basePath: '/pl/' },
  organization: { name: 'Riverbend Unified', link: 'https://www.example.org/' },
};
const at = (path: string) => `https://pl.example.org/pl${path}`;
const publisher = { '@type': 'Organization', name: 'Riverbend Unified', url: 'https://www.example.org/' };
const common = {
  ...{ description: 'What it is.', inLanguage: 'en-US', dateModified: '2026-11-01' },
  ...{ isAccessibleForFree: true, publisher },
};

/** What the standard "old-data" of the two editions is to an entry that serves it. */
const alignment = {
  ...{ '@type': 'AlignmentObject', targetName: 'Standard old-data', targetUrl: at('/standards/old-data/') },
  educationalFramework: 'Framework old',
};

describe('what search engines are told of a learning design', () => {
  it('is for whom it is, what for, how long it takes at most, and which standards it serves', () => {
    const entry = designEntry({ alsoKnownAs: ['Inner circle'], standards: ['old-data', 'left-out'] });
    expect(designThing(entry, twoEditions(site))).toEqual({
      ...{ '@type': 'LearningResource', name: 'Fishbowl', url: at('/designs/fishbowl/'), ...common },
      ...{ alternateName: ['Inner circle'], learningResourceType: 'Learning design' },
      audience: [
        { '@type': 'EducationalAudience', educationalRole: 'Teachers' },
        { '@type': 'EducationalAudience', educationalRole: 'Coaches and mentors' },
      ],
      educationalUse: ['Use data', 'Reflect on your own practice'],
      timeRequired: 'PT90M',
      educationalAlignment: [alignment],
    });
  });

  it('uses the words of the site, and leaves out what is not known', () => {
    const thing = designThing(designEntry(), contextOf({}, { words: { 'purpose-use-data': 'Look at numbers' } }));
    expect(thing).toMatchObject({ educationalUse: ['Look at numbers', 'Reflect on your own practice'] });
    expect(Object.keys(thing)).not.toContain('alternateName');
    expect(Object.keys(thing)).not.toContain('educationalAlignment');
    expect(Object.keys(thing)).not.toContain('license');
  });

  it('is a path where the site does not know its address', () => {
    expect(designThing(designEntry(), contextOf({}, { basePath: '/pl/' }))).toMatchObject({
      url: '/pl/designs/fishbowl/',
      publisher: { '@type': 'Organization', name: 'Riverbend Unified' },
    });
  });
});

it('search engines are told that a guide is there to learn from', () => {
  expect(guideThing(guideEntry(), contextOf({}, site))).toEqual({
    ...{ '@type': 'LearningResource', name: 'Welcome', url: at('/guides/welcome/'), ...common },
    learningResourceType: 'Guide',
  });
});

describe('what search engines are told of a case', () => {
  it('is an article about a place and its years', () => {
    const entry = caseEntry({ years: { from: 2009, to: 2014 }, standards: ['old-data'] });
    expect(caseThing(entry, twoEditions(site))).toEqual({
      ...{ '@type': 'Article', headline: 'Riverbend', name: 'Riverbend', url: at('/cases/riverbend/'), ...common },
      contentLocation: { '@type': 'Place', name: 'Riverbend, Nebraska' },
      ...{ temporalCoverage: '2009/2014', educationalAlignment: [alignment] },
    });
  });

  it.each([
    [{ years: { from: 2009 } }, '2009'],
    [{ years: { from: 2009, to: 2009 } }, '2009'],
    [{}, undefined],
  ])('with %j covers %s', (more, covered) => {
    expect(caseThing(caseEntry(more), contextOf())['temporalCoverage']).toBe(covered);
  });
});

describe('what search engines are told of standards', () => {
  const context = twoEditions(site);
  const framework = (id: string) => context.find('frameworks', id) ?? never();
  const standard = (id: string) => context.find('standards', id) ?? never();

  it('is a set of terms in their order', () => {
    expect(frameworkThing(framework('old'), context)).toEqual({
      ...{ '@type': 'DefinedTermSet', name: 'Framework old', description: 'What it is.', url: at('/frameworks/old/') },
      ...{ alternateName: ['The seven', 'The wheel'], publisher: { '@type': 'Organization', name: 'The association' } },
      ...{ datePublished: '2011', creativeWorkStatus: 'superseded' },
      hasDefinedTerm: [
        {
          ...{ '@type': 'DefinedTerm', name: 'Standard old-leaders', termCode: '1' },
          url: at('/standards/old-leaders/'),
        },
        { '@type': 'DefinedTerm', name: 'Standard old-data', termCode: '2', url: at('/standards/old-data/') },
      ],
    });
    expect(frameworkThing(framework('new'), context)).toMatchObject({ sameAs: 'https://standards.example.org/' });
  });

  it('is a term in its set', () => {
    expect(standardThing(standard('old-data'), context)).toEqual({
      ...{ '@type': 'DefinedTerm', name: 'Standard old-data', termCode: '2', url: at('/standards/old-data/') },
      ...{ description: 'About old-data.', alternateName: ['Evidence'], sameAs: 'https://example.org/data' },
      inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Framework old', url: at('/frameworks/old/') },
    });
  });

  it('has no set where the site leaves the framework out', () => {
    expect(Object.keys(standardThing(standard('old-data'), contextOf()))).not.toContain('inDefinedTermSet');
  });
});

it('search engines are told of the site as a whole', () => {
  expect(websiteThing(contextOf({}, site))).toEqual({
    ...{ '@type': 'WebSite', name: 'Riverbend', description: 'D', inLanguage: 'en-US', url: at('/') },
    publisher,
  });
});

it('what is made up says so in its description', () => {
  const context = contextOf();
  const made = { fictional: true, summary: 'What it is.' };
  const things = [
    designThing(designEntry(made), context),
    caseThing(caseEntry(made), context),
    guideThing(guideEntry(made), context),
    frameworkThing(frameworkEntry('f', made), context),
    standardThing(standardEntry('s', 1, made), context),
  ];
  const descriptions = things.map(({ description }) => description);
  expect(new Set(descriptions)).toEqual(new Set(['Fictional, for illustration only. What it is.']));
});

function never(): never {
  throw new Error('The site of this test lacks what the test looks at.');
}

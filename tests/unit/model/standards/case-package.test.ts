import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/model/context.ts';
import { casePackage } from '../../../../src/model/standards/case-package.ts';
import { casePackageSchema, type CasePackage } from '../../../../src/schemas/data/case-package.ts';
import { readCasePackage } from './support/case-reader.ts';
import { contextOf } from '../support/context.ts';
import { frameworkEntry, standardEntry, twoEditions } from './support/entries.ts';

/** The package of a framework, as its file is read by whoever fetches it. */
function packageOf(id: string, context: Context = twoEditions()): CasePackage {
  const framework = context.find('frameworks', id);
  if (!framework) throw new Error(`There is no framework "${id}".`);
  return casePackage(framework, context);
}

const read = (id: string, context?: Context) => readCasePackage(JSON.stringify(packageOf(id, context)));
const itemOf = ({ CFItems }: CasePackage, label: string) =>
  CFItems.find(({ abbreviatedStatement }) => abbreviatedStatement === label);

/** A framework of one standard with these fields. */
function single(standard: object, framework: object = {}, site: object = {}): CasePackage {
  const entries = { frameworks: [frameworkEntry('old', framework)], standards: [standardEntry('only', 1, standard)] };
  return packageOf('old', contextOf(entries, site));
}

const address = { address: 'https://pl.example.org', basePath: '/pl/' };

describe.each([
  ['with a web address', address],
  ['without', {}],
])('the packages of a site %s', (_, site) => {
  it.each(['old', 'new'])('have the shape that is described: %s', (id) => {
    const contents = packageOf(id, twoEditions(site));
    expect(casePackageSchema.parse(contents)).toEqual(contents);
    expect(JSON.parse(JSON.stringify(contents))).toEqual(contents);
  });

  it.each(['old', 'new'])('are read by a program that knows the specification only: %s', (id) => {
    expect(read(id, twoEditions(site)).title).toBe(`Framework ${id}`);
  });
});

describe('a package that is opened again', () => {
  it('has the standards in their order', () => {
    expect(read('old')).toMatchObject({
      ...{ title: 'Framework old', status: 'Retired' },
      tree: [
        { code: '1', label: 'Standard old-leaders', children: [] },
        { code: '2', label: 'Standard old-data', children: [] },
      ],
    });
  });

  it('has the groups as branches, in the order of their standards', () => {
    const outline = read('new').tree.map(({ label, code, children }) => [label, code, children.map((c) => c.label)]);
    expect(outline).toEqual([
      ['Aims', undefined, ['Standard new-equity']],
      ['Ways', undefined, ['Standard new-leaders', 'Standard new-data']],
      ['Standard new-last', '4', []],
    ]);
  });

  it('has the crosswalk with who says so, and the edition that came after', () => {
    expect(read('old').relations).toEqual([
      { type: 'replacedBy', from: 'Framework old', to: 'Framework new', notes: undefined },
      {
        ...{ type: 'isRelatedTo', from: 'Standard old-leaders', to: 'Standard new-leaders' },
        notes: 'The two overlap. Both are about time. This site’s reading.',
      },
      {
        ...{ type: 'isRelatedTo', from: 'Standard old-data', to: 'Standard new-data' },
        notes: 'Same subject. Both are about figures. Source (p. 11): Doe, J. (2020). The study.',
      },
    ]);
  });

  it('has no link that another framework writes', () => {
    expect(read('new').relations).toEqual([]);
  });
});

describe('identifiers', () => {
  it('are made from the address of the entry and never change: others have stored them', () => {
    const context = contextOf({
      frameworks: [frameworkEntry('lf-2011')],
      standards: [standardEntry('lf-2011-data', 4, { framework: 'lf-2011', group: 'Ways' })],
    });
    const { CFDocument, CFItems, CFAssociations, CFDefinitions } = packageOf('lf-2011', context);
    const parts = [CFDocument, ...CFItems, CFAssociations[1], ...CFDefinitions.CFLicenses];
    // Calculated with Python's uuid.uuid5, another implementation of RFC 9562.
    expect(parts.map((part) => part?.identifier)).toEqual([
      'f7e88dfe-fa59-5662-836a-2d76d02c1ebe',
      'd33dcd14-9fe3-5717-b3fa-a1c591b5d891',
      '70e1899b-e651-5425-b78c-311b9c2ea3c3',
      '756f8453-dde6-5fd2-84a4-b942767fb42a',
      'cf0d23de-10e2-5bb4-b7e4-7ebbc665c14c',
    ]);
  });

  it('depend on no site: with an address or without, under any name', () => {
    const ids = (site: object) => packageOf('new', twoEditions(site)).CFItems.map(({ identifier }) => identifier);
    expect(ids({ ...address, name: 'Elsewhere' })).toEqual(ids({}));
  });
});

describe('URIs', () => {
  it('are the address of the file with the identifier behind it', () => {
    const { CFDocument, CFAssociations } = packageOf('old', twoEditions(address));
    expect(CFDocument.uri).toBe(`https://pl.example.org/pl/data/v1/case/old.json#${CFDocument.identifier}`);
    const other = CFAssociations.find(({ associationType }) => associationType === 'isRelatedTo')?.destinationNodeURI;
    expect(other?.uri).toBe(`https://pl.example.org/pl/data/v1/case/new.json#${other?.identifier}`);
  });

  it('are the identifier as a URN where the site has no address', () => {
    const { CFDocument } = packageOf('old');
    expect(CFDocument.uri).toBe(`urn:uuid:${CFDocument.identifier}`);
  });
});

describe('what a package says', () => {
  it('is this site’s own, and it says so', () => {
    const { CFDocument, CFItems, CFDefinitions } = packageOf('old');
    expect(CFDocument).toMatchObject({
      ...{ caseVersion: '1.1', creator: 'The association', publisher: 'Riverbend Unified', version: '2011' },
      ...{ language: 'en', adoptionStatus: 'Retired', description: 'What it is.' },
      notes:
        'The statements are summaries by Riverbend in its own words, not the publisher’s wording.\n\n' +
        'Also known as: The seven; The wheel.',
    });
    expect(CFItems[1]?.notes).toBe(
      'The statement is this site’s own summary, not the publisher’s wording.\n\n' +
        'What the standard asks for, in this site’s own words and never the publisher’s:\n\n' +
        'Look at figures.\n\nAnd ask why.\n\nThe publisher’s page: https://example.org/data',
    );
    expect(CFItems[0]?.notes).toBe('The statement is this site’s own summary, not the publisher’s wording.');
    expect(CFDefinitions.CFLicenses[0]?.licenseText).toBe(
      'The statements in this file are summaries by Riverbend in its own words. The standards and their wording ' +
        'belong to The association. This file copies none of it and permits no use of it. ' +
        'Ask Riverbend Unified about uses of the summaries.',
    );
  });

  it('states the summary and nothing else', () => {
    const item = itemOf(packageOf('old'), 'Standard old-data');
    expect(item?.fullStatement).toBe('About old-data.');
    expect(item?.conceptKeywords).toEqual(['Evidence']);
  });

  it('names the edition in force and the publisher’s page', () => {
    const { CFDocument } = packageOf('new');
    expect(CFDocument).toMatchObject({
      ...{ adoptionStatus: 'Implemented', officialSourceURL: 'https://standards.example.org/' },
    });
  });

  it('says what is made up', () => {
    const { CFDocument, CFItems } = single({ fictional: true }, { fictional: true });
    expect([CFDocument.notes, CFItems[0]?.notes].every((notes) => notes?.endsWith('Made up for illustration.'))).toBe(
      true,
    );
  });

  it('gives the reasoning of an estimate', () => {
    const link = { standard: 'new-one', relation: 'overlaps', reason: 'Time.', basis: { estimate: 'We read both.' } };
    const entries = {
      frameworks: [frameworkEntry('old'), frameworkEntry('new')],
      standards: [standardEntry('new-one', 1, { framework: 'new' }), standardEntry('one', 1, { crosswalk: [link] })],
    };
    expect(read('old', contextOf(entries)).relations[0]?.notes).toBe(
      'The two overlap. Time. This site’s reading. We read both.',
    );
  });

  it('leaves out links to what the site leaves out', () => {
    const crosswalk = [{ standard: 'gone', relation: 'overlaps', reason: 'Time.' }];
    expect(single({ crosswalk }, { status: 'superseded', supersededBy: 'gone' }).CFAssociations).toHaveLength(1);
  });

  it('keeps line breaks out of names, where CASE allows none', () => {
    const contents = single({ title: 'Two\nlines', group: 'A\tpart', alsoKnownAs: ['An\nother'] }, { title: 'A\nset' });
    expect(readCasePackage(JSON.stringify(contents))).toMatchObject({
      title: 'A set',
      tree: [{ label: 'A part', children: [{ label: 'Two lines' }] }],
    });
  });
});

describe('dates', () => {
  it('are the days of review; the document changes with its latest part', () => {
    const { CFDocument, CFItems } = packageOf('new');
    expect(CFDocument.lastChangeDateTime).toBe('2026-11-05T00:00:00+00:00');
    expect(CFItems.map(({ abbreviatedStatement, lastChangeDateTime }) => [abbreviatedStatement, lastChangeDateTime]))
      // A group has no day of its own.
      .toEqual([
        ['Aims', '2026-11-01T00:00:00+00:00'],
        ['Ways', '2026-11-05T00:00:00+00:00'],
        ['Standard new-equity', '2026-11-01T00:00:00+00:00'],
        ['Standard new-leaders', '2026-11-01T00:00:00+00:00'],
        ['Standard new-data', '2026-11-05T00:00:00+00:00'],
        ['Standard new-last', '2026-11-01T00:00:00+00:00'],
      ]);
  });
});

it('gives the same bytes in two runs', () => {
  expect(JSON.stringify(packageOf('new', twoEditions()))).toBe(JSON.stringify(packageOf('new', twoEditions())));
});

describe('the reader of these tests', () => {
  const broken = (change: (contents: CasePackage) => unknown) => () =>
    readCasePackage(JSON.stringify(change(packageOf('old'))));

  it.each<[string, (contents: CasePackage) => unknown]>([
    [
      'The specification has no CFPackageURI here.',
      (c) => ({ ...c, CFDocument: { ...c.CFDocument, CFPackageURI: '' } }),
    ],
    ['document.creator is not line: undefined', (c) => ({ ...c, CFDocument: { ...c.CFDocument, creator: undefined } })],
    ['has 0 parents.', (c) => ({ ...c, CFAssociations: [] })],
    ['A licence is not among the definitions.', (c) => ({ ...c, CFDefinitions: { CFLicenses: [] } })],
    ['Two parts have one identifier.', (c) => ({ ...c, CFItems: [...c.CFItems, ...c.CFItems] })],
    ['item.notes is not text: null', (c) => ({ ...c, CFItems: c.CFItems.map((item) => ({ ...item, notes: null })) })],
  ])('refuses a file: %s', (message, change) => {
    expect(broken(change)).toThrow(message);
  });
});

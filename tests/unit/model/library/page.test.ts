import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/model/context.ts';
import { libraryPage, notesOf, whereNext, type FramedCollection } from '../../../../src/model/library/page.ts';
import type { LibraryEntry } from '../../../../src/model/library/entries.ts';
import { frameworkEntry, standardEntry } from '../standards/support/entries.ts';
import { caseEntry, designEntry, guideEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';
import { readCited } from '../support/read.ts';
import {
  datasetEntry,
  lensEntry,
  modelEntry,
  organizationEntry,
  researchEntry,
  termEntry,
} from '../support/reference.ts';
import { credentialEntry, cycleEntry, pathwayEntry, protocolEntry } from '../support/tools.ts';

const pageOf = (entry: LibraryEntry<FramedCollection>, context: Context = contextOf()) =>
  libraryPage(entry, notesOf(entry, context), { facts: [], contents: [] }, context);

describe('the frame of a page of the library', () => {
  it.each<[kind: string, way: readonly string[], entry: LibraryEntry<FramedCollection>]>([
    ['Framework', ['/reference/', '/frameworks/'], modelEntry()],
    ['Research brief', ['/reference/', '/research/'], researchEntry()],
    ['Figures', ['/reference/', '/datasets/'], datasetEntry()],
    ['Organization', ['/reference/', '/organizations/'], organizationEntry()],
    ['Term', ['/reference/', '/glossary/'], termEntry()],
    ['Protocol', ['/tools/', '/protocols/'], protocolEntry()],
    ['Lens', ['/tools/', '/lenses/'], lensEntry()],
    ['Improvement cycle', ['/tools/', '/cycles/'], cycleEntry()],
    ['Pathway', ['/tools/', '/pathways/'], pathwayEntry()],
    ['Credential', ['/tools/', '/credentials/'], credentialEntry()],
  ])('says what it is, and the way to it: %s', (kind, way, entry) => {
    const page = pageOf(entry);
    expect([page.kind, ...page.trail.map(({ href }) => href)]).toEqual([kind, ...way]);
    expect(page.list.href).toBe(way[1]);
  });

  it('is in the words of the site', () => {
    const page = pageOf(lensEntry(), contextOf({}, { words: { tools: 'Workshop', lenses: 'Glasses' } }));
    expect(page.trail.map(({ label }) => label)).toEqual(['Workshop', 'Glasses']);
  });

  it('leads to the designs, cases and standards it names, but to none that the site leaves out', () => {
    const context = contextOf({
      designs: [designEntry({ title: 'Pairs' }, 'pairs')],
      cases: [caseEntry({ title: 'Mill' }, 'mill')],
      ...{ standards: [standardEntry('data', 1)], frameworks: [frameworkEntry('old')] },
    });
    const ties = { designs: ['gone', 'pairs'], cases: ['mill', 'gone'], standards: ['data', 'gone'] };
    const page = pageOf(lensEntry(ties), context);
    expect([page.designs, page.cases, page.standards].map((links) => links.map(({ label }) => label))).toEqual([
      ...[['Pairs'], ['Mill'], ['Standard data']],
    ]);
  });

  it('says whether it is made up, when it was reviewed and whether it has a text', () => {
    const prose = { hasText: true, headings: [], citations: [], terms: [] };
    expect(pageOf({ ...protocolEntry({ fictional: true }), prose })).toMatchObject({
      ...{ fictional: true, hasText: true, foot: { reviewed: 'November 1, 2026' } },
    });
    expect(pageOf(protocolEntry())).toMatchObject({ fictional: false, hasText: false });
  });

  it('numbers the notes of its text first', () => {
    const citations = [{ source: 'budget', at: 'p. 9', offset: 0 }];
    const entry = { ...protocolEntry(), prose: { hasText: true, headings: [], citations, terms: [] } };
    const notes = notesOf(entry, contextOf());
    expect(notes.refer({ source: 'budget', at: 'p. 1' }).map(({ number }) => number)).toEqual([2]);
    expect(notes.all.map(({ at }) => at)).toEqual(['p. 9', 'p. 1']);
  });

  it('tells search engines what it is, but not of an organization', () => {
    const types = (entry: LibraryEntry<FramedCollection>) => pageOf(entry).things.map((thing) => thing['@type']);
    expect([types(datasetEntry()), types(organizationEntry())]).toEqual([['Dataset'], []]);
  });
});

describe('where a reader can go next', () => {
  const reflect = { purposes: ['reflect'] };
  const talk = protocolEntry({
    ...{ ...reflect, designs: ['pairs'] },
    related: [
      { entry: 'lenses/named', reason: 'It asks [@budget, p. 1].' },
      { entry: 'lenses/gone', reason: 'Gone.' },
      { entry: 'sources/budget', reason: 'It tells of it.' },
    ],
  });
  const context = contextOf({
    protocols: [talk],
    designs: [designEntry({ title: 'Pairs', ...reflect }, 'pairs')],
    lenses: ['named', 'b', 'c', 'd', 'e'].map((id) => lensEntry({ title: `Lens ${id}`, ...reflect }, id)),
    research: [researchEntry({ related: [{ entry: 'protocols/talk', reason: 'R.' }] })],
    guides: [guideEntry({ related: [{ entry: 'lenses/named', reason: 'R.' }] })],
  });
  const next = (entry: LibraryEntry<FramedCollection | 'guides'>, site = context) =>
    whereNext(entry, notesOf(entry, site), site);

  it('is first what the author names, then what shares most, four together', () => {
    expect(next(talk).related.map(({ label, reason }) => [label, readCited(reason)])).toEqual([
      ['Lens named', 'It asks(1).'],
      ['The budget', 'It tells of it.'],
      ['Lens b', 'Shares the purpose “Reflect on your own practice”.'],
      ['Lens c', 'Shares the purpose “Reflect on your own practice”.'],
    ]);
  });

  it('is all that the author names, however much that is', () => {
    const related = ['named', 'b', 'c', 'd', 'e'].map((id) => ({ entry: `lenses/${id}`, reason: 'R.' }));
    expect(next(guideEntry({ related })).related).toHaveLength(5);
  });

  it('shares nothing with what the page names in another way', () => {
    expect(next(talk).related.map(({ label }) => label)).not.toContain('Pairs');
  });

  it('is then what names the entry', () => {
    expect(next(talk).naming.map(({ collection, links }) => [collection, ...links.map(({ label }) => label)])).toEqual([
      ['research', 'Visits'],
    ]);
  });

  it('names once what is named both ways', () => {
    const named = lensEntry({ related: [{ entry: 'guides/welcome', reason: 'R.' }] }, 'named');
    expect(next(named).naming.map(({ collection }) => collection)).toEqual(['protocols']);
    expect(next(lensEntry({}, 'named')).naming.map(({ collection }) => collection)).toEqual(['guides', 'protocols']);
  });
});

import { describe, expect, it } from 'vitest';
import { derivedColumns, derivedRecord } from '../../../../src/model/data/derived.ts';
import { frameworkRecord } from '../../../../src/model/data/frameworks.ts';
import { guideRecord } from '../../../../src/model/data/guides.ts';
import { recordSchemas } from '../../../../src/schemas/data/data-file.ts';
import { caseEntry, designEntry, guideEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';
import { datasetEntry, lensEntry, modelEntry, researchEntry } from '../support/reference.ts';
import { spendingEntry } from '../support/spending.ts';
import { cycleEntry, protocolEntry } from '../support/tools.ts';
import { linesOf } from './support/files.ts';

const context = contextOf({
  designs: [designEntry({}, 'pairs')],
  cases: [caseEntry({}, 'mill')],
  datasets: [datasetEntry()],
  spending: [spendingEntry({})],
});
const basis = { source: 'budget', at: 'p. 6' };
const talk = protocolEntry({
  ...{ minutes: { total: 10, basis }, materials: ['Paper [@budget, p. 2].', 'A pen.'], alsoKnownAs: ['Chat'] },
  steps: [
    { title: 'Tell', text: 'One tells [@budget, p. 3; @atlas].', minutes: 5 },
    { title: 'Ask', text: 'The other asks.' },
  ],
  ...{ reviewBy: '2027-11-01', silence: [{ code: 'large-change', reason: 'It is right as it is.' }] },
});

describe('a record that follows from its schema', () => {
  const record = derivedRecord(talk, context);

  it('has the shape that is described', () => {
    expect(recordSchemas.protocols.parse(record)).toStrictEqual(record);
    for (const entry of [datasetEntry(), researchEntry(), lensEntry(), cycleEntry()])
      expect(recordSchemas[entry.collection].parse(derivedRecord(entry, context))).toStrictEqual(
        derivedRecord(entry, context),
      );
  });

  it('has sentences apart from what they cite, however deep they stand', () => {
    expect(record).toMatchObject({
      materials: [{ text: 'Paper.', citations: [{ source: 'budget', at: 'p. 2' }] }, { text: 'A pen.' }],
      steps: [
        {
          ...{ title: 'Tell', minutes: 5 },
          text: { text: 'One tells.', citations: [{ source: 'budget', at: 'p. 3' }, { source: 'atlas' }] },
        },
        { title: 'Ask', text: { text: 'The other asks.' } },
      ],
    });
  });

  it('has all else as its author wrote it', () => {
    expect(record).toMatchObject({ alsoKnownAs: ['Chat'], minutes: { total: 10, basis }, audiences: ['teachers'] });
  });

  it('names every place its page cites, each once', () => {
    expect(record.citations).toEqual([
      { source: 'budget', at: 'p. 6' },
      { source: 'budget', at: 'p. 2' },
      { source: 'budget', at: 'p. 3' },
      { source: 'atlas' },
    ]);
  });

  it('leaves out what is not written, and what is for authors only', () => {
    for (const name of ['people', 'origin', 'reviewBy', 'silence']) expect(record).not.toHaveProperty(name);
  });

  it('keeps a zero and a word in place of a number apart', () => {
    const value = (number: number | string) => ({ label: 'A', value: number, source: 'budget', at: 'p. 1' });
    const entry = datasetEntry({ values: [value(0), value('not-reported')] });
    expect(derivedRecord(entry, context)).toMatchObject({ values: [{ value: 0 }, { value: 'not-reported' }] });
  });
});

describe('an id in a record leads to an entry that is published', () => {
  const related = ['designs/pairs', 'designs/gone', 'spending/riverbend', 'sources/budget'].map((entry) => ({
    ...{ entry, reason: 'R.' },
  }));

  it('in the lists of ids', () => {
    const ties = {
      designs: ['gone', 'pairs'],
      cases: ['mill', 'gone'],
      standards: ['gone'],
      datasets: ['visits', 'gone'],
    };
    expect(derivedRecord(researchEntry(ties), context)).toMatchObject({
      ...{ designs: ['pairs'], cases: ['mill'], standards: [], datasets: ['visits'] },
    });
  });

  it('among related entries, of a guide too', () => {
    const kept = ['designs/pairs', 'spending/riverbend', 'sources/budget'].map((entry) => ({
      ...{ entry, reason: { text: 'R.' } },
    }));
    expect(derivedRecord(protocolEntry({ related }), context)).toMatchObject({ related: kept });
    expect(guideRecord(guideEntry({ related }), context)).toMatchObject({ related: kept });
  });

  it('among the cases that show a part of a model', () => {
    const example = (id: string) => ({ case: id, part: 'a', mark: 'described', text: 'T.' });
    const entry = modelEntry({ examples: [example('gone'), example('mill')] });
    expect(frameworkRecord(entry, context)).toMatchObject({ examples: [{ case: 'mill' }] });
    expect(frameworkRecord(entry, context)['examples']).toHaveLength(1);
  });

  it('where a lens is made from a framework', () => {
    const lens = lensEntry({ from: { framework: 'doors', levels: ['No', 'Yes'] } });
    const site = contextOf({ frameworks: [modelEntry()] });
    expect(derivedRecord(lens, site)).toMatchObject({ from: { framework: 'doors', levels: ['No', 'Yes'] } });
    expect(derivedRecord(lens, context)).not.toHaveProperty('from');
    expect(recordSchemas.lenses.parse(derivedRecord(lens, context))).toBeDefined();
  });
});

describe('the columns that follow from a schema', () => {
  const columns = derivedColumns('protocols');
  const names = Object.keys(columns);

  it('begin and end as those of the whole library do', () => {
    expect(names.slice(0, 5)).toEqual(['id', 'title', 'address', 'summary', 'also_known_as']);
    expect(names.slice(-4)).toEqual(['cited_sources', 'cited_places', 'reviewed', 'fictional']);
  });

  it('are named by the way to the field, and show of a sentence its words', () => {
    expect(columns).toMatchObject({
      ...{ minutes_total: 'minutes.total', minutes_basis_source: 'minutes.basis.source', audiences: 'audiences[]' },
      ...{ steps_title: 'steps[].title', steps_text: 'steps[].text.text', not_in_source: 'notInSource[].text' },
    });
  });

  it('end where a cell could no longer be read: at lists in the rows of lists', () => {
    expect(columns).toMatchObject({ groups_fields_label: 'groups[].fields[].label' });
    expect(names.filter((name) => name.startsWith('groups_fields_options'))).toEqual([]);
  });

  it('have what is written in one cell, lists with a semicolon', () => {
    expect(linesOf('protocols', contextOf({ protocols: [talk] }))).toEqual([
      expect.objectContaining({
        ...{ id: 'talk', title: 'Talk', also_known_as: 'Chat', minutes_total: '10', minutes_basis_at: 'p. 6' },
        ...{ materials: 'Paper.; A pen.', steps_title: 'Tell; Ask', steps_minutes: '5; ', people_min: '' },
        ...{ cited_sources: 'budget; budget; budget; atlas', reviewed: '2026-11-01', fictional: '' },
      }),
    ]);
  });
});

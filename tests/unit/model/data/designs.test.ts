import { describe, expect, it } from 'vitest';
import { designRecord } from '../../../../src/model/data/designs.ts';
import { designRecordSchema } from '../../../../src/schemas/data/design-record.ts';
import { standardEntry } from '../standards/support/entries.ts';
import { designEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';
import { linesOf } from './support/files.ts';

const basis = { source: 'budget', at: 'p. 6' };
const study = {
  ...{ study: 'Rivera, 2019', source: 'budget', at: 'p. 8' },
  ...{ outcome: 'More questions [@budget, p. 8].', population: 'Forty teachers.', setting: 'Four schools.' },
};
const full = designEntry({
  people: { min: 2, max: 4, basis },
  useWhen: ['Two teach the same grade [@budget, p. 5; @atlas].', 'There is time.'],
  cost: { band: 'under-100', drivers: ['A substitute [@budget].'], basis },
  facilitator: { need: 'trained', note: 'Keeps time.' },
  roles: [{ role: 'Host', does: 'Teaches.' }],
  steps: [
    { title: 'Visit', text: 'One watches [@budget, p. 9].', minutes: 45 },
    { title: 'Talk', text: 'Both talk.' },
  ],
  ...{ standards: ['old-data', 'gone'], related: [{ design: 'gone', reason: 'More people.' }] },
  origin: { who: ['Rivera, A.'], year: 2001, text: 'She described it [@budget, p. 1].' },
  evidence: [{ ...study, tier: 2, basis }, study],
});
const context = contextOf({ designs: [full], standards: [standardEntry('old-data', 1)] });
const record = designRecord(full, context);

describe('a design as data', () => {
  it.each([full, designEntry()])('has the shape that is described', (entry) => {
    const made = designRecord(entry, context);
    expect(designRecordSchema.parse(made)).toStrictEqual(made);
  });

  it('has texts without brackets, each with the places it cites', () => {
    expect(record.useWhen).toEqual([
      { text: 'Two teach the same grade.', citations: [{ source: 'budget', at: 'p. 5' }, { source: 'atlas' }] },
      { text: 'There is time.' },
    ]);
    expect(record.steps).toStrictEqual([
      { title: 'Visit', text: 'One watches.', citations: [{ source: 'budget', at: 'p. 9' }], minutes: 45 },
      { title: 'Talk', text: 'Both talk.' },
    ]);
  });

  it('has the words of closed lists with their labels, in the words of the site', () => {
    const renamed = contextOf({}, { words: { 'purpose-use-data': 'Read figures' } });
    expect(designRecord(full, renamed).purposes).toEqual([
      { id: 'use-data', label: 'Read figures' },
      { id: 'reflect', label: 'Reflect on your own practice' },
    ]);
    expect(record.cost.band).toEqual({ id: 'under-100', label: 'Under $100 a person' });
  });

  it('says what each number rests on', () => {
    expect(record.people).toEqual({ min: 2, max: 4, basis });
    expect(record.time.basis).toEqual({ estimate: 'Counted by hand.' });
  });

  it('leaves out a limit there is not, and a tier nobody gave', () => {
    expect(designRecord(designEntry(), context).people).not.toHaveProperty('max');
    expect(record.evidence.map((each) => ['tier' in each, 'basis' in each])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('leads to nothing that the site leaves out', () => {
    expect([record.standards, record.related]).toEqual([['old-data'], []]);
  });

  it('names every place its page cites, each once, the text first', () => {
    const prose = { hasText: true, headings: [], terms: [], citations: [{ source: 'budget', at: 'p. 9', offset: 0 }] };
    expect(designRecord({ ...full, prose }, context).citations).toEqual([
      { source: 'budget', at: 'p. 9' },
      { source: 'budget', at: 'p. 5' },
      { source: 'atlas' },
      { source: 'budget', at: 'p. 6' },
      { source: 'budget' },
      { source: 'budget', at: 'p. 1' },
      { source: 'budget', at: 'p. 8' },
    ]);
  });
});

it('has the same in a spreadsheet, lists in one cell', () => {
  expect(linesOf('designs', context)).toEqual([
    expect.objectContaining({
      ...{ id: 'fishbowl', purposes: 'use-data; reflect', people_min: '2', people_max: '4' },
      ...{ people_source: 'budget', people_place: 'p. 6', people_estimate: '', time_estimate: 'Counted by hand.' },
      ...{ use_when: 'Two teach the same grade.; There is time.', steps: 'Visit; Talk', step_minutes: '45; ' },
      ...{ studies: 'Rivera, 2019; Rivera, 2019', study_tiers: '2; ', study_places: 'p. 8; p. 8' },
      ...{ standards: 'old-data', related_designs: '', origin_year: '2001', reviewed: '2026-11-01', fictional: '' },
    }),
  ]);
});

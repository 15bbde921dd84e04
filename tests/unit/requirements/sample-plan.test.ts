import { describe, expect, it } from 'vitest';
import { shippedContent } from '../../../scripts/lib/places.ts';
import { readPublished } from '../../../src/integrations/published.ts';
import { createContext } from '../../../src/model/context.ts';
import { gapProfile } from '../../../src/model/plans/gap.ts';
import { Notes } from '../../../src/model/notes.ts';
import { today } from '../support/checked.ts';

const context = createContext(readPublished(shippedContent, today).corpus);
const plan = context.find('plans', 'sample-district-2026');
if (plan === undefined) throw new Error('The shipped content has its sample plan.');

/** The gap report of the sample plan: what it counts, and every requirement that is neither met nor left to a person. */
const reports: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  'federal-definition': [
    '0 met, 6 partly, 0 missing; of 2 only a person can tell.',
    {
      Sustained: 'Partly',
      Intensive: 'Partly',
      Collaborative: 'Partly',
      'Job-embedded': 'Partly',
      'Data-driven': 'Partly',
      'Classroom-focused': 'Partly',
    },
  ],
  'federal-title-ii-a-application': ['0 met, 0 partly, 0 missing; of 9 only a person can tell.', {}],
  'federal-title-ii-a-reporting': ['0 met, 0 partly, 0 missing; of 8 only a person can tell.', {}],
  'federal-title-ii-a-uses': ['0 met, 0 partly, 0 missing; of 11 only a person can tell.', {}],
  florida: ['0 met, 0 partly, 0 missing; of 9 only a person can tell.', {}],
  iowa: ['0 met, 0 partly, 0 missing; of 7 only a person can tell.', {}],
  massachusetts: ['0 met, 0 partly, 0 missing; of 8 only a person can tell.', {}],
  'new-hampshire': ['0 met, 0 partly, 1 missing; of 7 only a person can tell.', { 'Five years': 'Missing' }],
  'new-jersey': ['0 met, 0 partly, 0 missing; of 8 only a person can tell.', {}],
  'new-york': ['0 met, 1 partly, 0 missing; of 12 only a person can tell.', { Sustained: 'Partly' }],
  pennsylvania: ['3 met, 0 partly, 0 missing; of 6 only a person can tell.', {}],
  texas: ['0 met, 0 partly, 0 missing; of 5 only a person can tell.', {}],
};

const made = context.corpus.requirements.map((profile) => gapProfile(profile, plan, new Notes(context), context));
const rowOf = (profile: string, title: string) =>
  made.find(({ id }) => id === profile)?.rows.find((row) => row.title === title);

describe('the gap report of the sample plan', () => {
  it('is made for every profile there is', () => {
    expect(made.map(({ id }) => id).sort()).toEqual(Object.keys(reports).sort());
  });

  it.each(made)('says what is so: $id', ({ id, counts, rows }) => {
    const open = rows.filter(({ verdict }) => verdict === 'partly' || verdict === 'missing');
    expect([counts, Object.fromEntries(open.map(({ title, label }) => [title, label]))]).toEqual(reports[id]);
  });

  it('names the two activities that say themselves that they are not sustained', () => {
    expect(rowOf('federal-definition', 'Sustained')?.because).toBe(
      '20 of 22 activities show it. The plan itself says no to it for “One-day workshop on reading materials” and “First aid and safety”.',
    );
    expect(rowOf('federal-definition', 'Collaborative')?.because).toBe(
      '21 of 22 activities show it. The plan itself says no to it for “First aid and safety”.',
    );
  });

  it('counts the days from its own dates: June 1 to June 30, and to the board on August 18', () => {
    expect(rowOf('pennsylvania', '28 days of public inspection')?.because).toBe('29 days lie between; 28 are asked.');
    expect(rowOf('pennsylvania', 'Inspection before approval')?.because).toBe('78 days lie between; 28 are asked.');
    expect(rowOf('new-hampshire', 'Five years')?.because).toBe('The plan covers 3 school years; 5 are asked.');
  });

  it('holds the adoption of a later version against the years from its own on', () => {
    expect(rowOf('new-york', 'Adopted by September 1')?.because).toBe(
      'The plan gives August 18, 2026. That is in time for 2026-27 (by September 1, 2026) and 2027-28 (by September 1, 2027). Whether it is enough, a person has to tell.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/model/context.ts';
import { designPage } from '../../../../src/model/designs/page.ts';
import type { Cited } from '../../../../src/model/library/cited.ts';
import { caseEntry, designEntry } from '../structured/support/entries.ts';
import { twoEditions } from '../standards/support/entries.ts';
import { contextOf, sourceEntry } from '../support/context.ts';

const basis = { source: 'study', at: 'p. 1' };
const estimate = { estimate: 'Counted by hand.' };
const study = {
  ...{ study: 'Rivera, 2019', source: 'study', at: 'p. 8', outcome: 'More questions [@study, p. 9].' },
  ...{ population: 'Forty teachers.', setting: 'Four schools.' },
};
const page = (more: object = {}, context: Context = contextOf({ sources: [sourceEntry('study')] })) =>
  designPage(designEntry(more), context);
const words = (text: Cited | undefined) => text?.map((piece) => ('words' in piece ? piece.words : '*')).join('');

describe('the evidence of a design', () => {
  it('is "not rated" without a study, and never a tier', () => {
    const { evidence } = page();
    expect(evidence.studies).toEqual([]);
    expect(evidence.introduction).toBe(
      'Not rated. No study of this design is listed here. That does not mean that it does not work.',
    );
    expect(JSON.stringify(page())).not.toMatch(/tier/i);
  });

  it('has a tier with each study that somebody rated, and who that was', () => {
    const { evidence } = page({
      evidence: [
        { ...study, tier: 2, basis },
        { ...study, study: 'Doe, 2020' },
      ],
    });
    expect(evidence.introduction).toContain('It does not rate designs.');
    expect(evidence.studies).toMatchObject([
      { study: 'Rivera, 2019', tier: 'Tier 2: moderate', basis: { words: 'from a source' } },
      { study: 'Doe, 2020', tier: 'Not rated', basis: undefined },
    ]);
    expect(words(evidence.studies[0]?.outcome)).toBe('More questions*.');
  });

  it.each([
    [1, 'Tier 1: strong'],
    [3, 'Tier 3: promising'],
    [4, 'Tier 4: a rationale under study'],
  ])('names tier %d in words', (tier, text) => {
    const [first] = page({ evidence: [{ ...study, tier, basis: estimate }] }).evidence.studies;
    expect([first?.tier, first?.basis?.words]).toEqual([text, 'this site’s estimate']);
  });
});

describe('the notes of a design', () => {
  it('are numbered as the page reads: its text first, then its fields from top to bottom', () => {
    const cite = (place: number) => `[@study, p. ${place}]`;
    const full = designEntry({
      people: { min: 2, basis: { source: 'study', at: 'p. 2' } },
      ...{ useWhen: [`A ${cite(3)}.`], notWhen: [`B ${cite(4)}.`], materials: [`D ${cite(6)}.`] },
      roles: [{ role: 'Host', does: `C ${cite(5)}.` }],
      steps: [{ title: 'Begin', text: `E ${cite(7)}.` }],
      pitfalls: [`F ${cite(8)}.`],
      evidence: [{ ...study, at: 'p. 9', tier: 1, basis: { source: 'study', at: 'p. 10' }, outcome: `G ${cite(11)}.` }],
      origin: { text: `H ${cite(12)}.` },
      related: [{ design: 'pairs', reason: `I ${cite(13)}.` }],
      time: { minutes: { min: 5, max: 5 }, weeks: { min: 1, max: 1 }, frequency: 'once', basis },
      cost: { band: 'none', basis },
    });
    const citations = [{ source: 'study', at: 'p. 1', offset: 0 }];
    const prose = { hasText: true, headings: [], terms: [], citations };
    const context = contextOf({ sources: [sourceEntry('study')], designs: [designEntry({}, 'pairs')] });
    const { notes } = designPage({ ...full, prose }, context);
    expect(notes.map(({ at }) => at)).toEqual(Array.from({ length: 13 }, (_, index) => `p. ${index + 1}`));
  });
});

describe('the steps of a design', () => {
  const steps = (...minutes: (number | undefined)[]) =>
    page({ steps: minutes.map((each) => ({ title: 'Step', text: 'So.', ...(each && { minutes: each }) })) });

  it('take the sum of their minutes, where each says how long it takes', () => {
    expect(steps(10, 20, 15).stepsTotal).toBe('45 minutes in all');
    expect(steps(480, 480, 480).stepsTotal).toBe('1,440 minutes in all');
    expect(steps(10, undefined).stepsTotal).toBeUndefined();
  });

  it('say how long each takes', () => {
    expect(steps(10, 1, undefined).steps.map(({ minutes }) => minutes)).toEqual(['10 minutes', '1 minute', undefined]);
  });
});

describe('the page of a design', () => {
  it('says who described it, and when', () => {
    const who = (origin: object) => page({ origin }).origin?.who;
    expect(who({ who: ['A. One', 'B. Two'], year: 1999 })).toBe('A. One and B. Two, 1999');
    expect(who({ who: ['A. One'] })).toBe('A. One');
    expect(who({ year: 1999 })).toBe('1999');
    expect(who({ text: 'From a journal.' })).toBeUndefined();
    expect(page().origin).toBeUndefined();
  });

  it('has other names where there are any', () => {
    expect(page({ alsoKnownAs: ['PLC', 'Team'] }).otherNames).toBe('PLC, Team');
    expect(page().otherNames).toBeUndefined();
  });

  it('leads first to the designs its author names, with the reason, then to those that share most', () => {
    const designs = ['a', 'b', 'c'].map((id) => designEntry({ title: `Design ${id}` }, id));
    const related = [
      { design: 'c', reason: 'More people [@study, p. 4].' },
      { design: 'gone', reason: 'Hidden by the site.' },
    ];
    const { related: links } = page({ related }, contextOf({ designs, sources: [sourceEntry('study')] }));
    expect(links.map(({ label, reason }) => [label, words(reason)])).toEqual([
      ['Design c', 'More people*.'],
      ['Design a', 'Shares the purpose “Use data” and the purpose “Reflect on your own practice”.'],
      ['Design b', 'Shares the purpose “Use data” and the purpose “Reflect on your own practice”.'],
    ]);
  });

  it('leads to its standards with their editions, and to the cases that show it', () => {
    const standards = twoEditions().corpus;
    const cases = [caseEntry({ title: 'Mill', designs: ['fishbowl'] }), caseEntry({ title: 'Dover' }, 'dover')];
    const made = page({ standards: ['new-data'] }, contextOf({ ...standards, cases }));
    expect(made.standards).toMatchObject([{ label: 'Standard new-data', framework: 'Framework new' }]);
    expect(made.cases).toEqual([{ label: 'Mill', href: '/cases/riverbend/' }]);
  });

  it('lists its parts, and only those it has', () => {
    const contents = (more: object, context?: Context) => page(more, context).contents.map(({ label }) => label);
    const always = ['When to use it', 'Steps', 'Evidence', 'Standards and cases'];
    expect(contents({})).toEqual([...always, 'Notes and sources']);
    const related = contextOf({ designs: [designEntry({ title: 'Pairs' }, 'pairs')] });
    expect(contents({}, related)).toEqual([...always, 'Related designs', 'Notes and sources']);
  });

  it('can be laid beside others', () => {
    expect(page({}, contextOf({}, { basePath: '/pl/' })).compare).toBe('/pl/compare/?design=fishbowl');
  });
});

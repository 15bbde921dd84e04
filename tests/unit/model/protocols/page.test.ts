import { describe, expect, it } from 'vitest';
import { protocolPage } from '../../../../src/model/protocols/page.ts';
import { contextOf } from '../support/context.ts';
import { readCited } from '../support/read.ts';
import { protocolEntry } from '../support/tools.ts';

const context = contextOf();
const basis = { source: 'budget', at: 'p. 1' };

describe('the page of a protocol', () => {
  it('tells at a glance how long it takes, for how many and for whom, with what stands behind the numbers', () => {
    const { page } = protocolPage(
      protocolEntry({
        ...{ minutes: { total: 45, basis }, people: { min: 2, max: 7, basis: { estimate: 'One team.' } } },
        ...{ audiences: ['teachers', 'students'], purposes: ['use-data'], alsoKnownAs: ['Dive'] },
      }),
      context,
    );
    expect(page.facts.map(({ label, value, basis: rests }) => [label, value, rests?.words])).toEqual([
      ['Time', '45 minutes', 'from a source'],
      ['People', '2–7 people', 'this site’s estimate'],
      ['Audience', 'Teachers and students', undefined],
      ['Purpose', 'Use data', undefined],
      ['Also known as', 'Dive', undefined],
    ]);
  });

  it('leaves out of its glance what is not known', () => {
    expect(protocolPage(protocolEntry(), context).page.facts.map(({ label }) => label)).toEqual(['Audience']);
  });

  it('numbers its notes in the order in which it reads', () => {
    const cite = (place: string) => `So [@budget, ${place}].`;
    const made = protocolPage(
      protocolEntry({
        ...{ minutes: { total: 5, basis }, roles: [{ role: 'Host', does: cite('p. 2') }], materials: [cite('p. 3')] },
        ...{ steps: [{ title: 'Sit', text: cite('p. 4') }], pitfalls: [cite('p. 5')] },
        ...{ origin: { who: ['A', 'B'], year: 2019, text: cite('p. 6') }, notInSource: [cite('p. 7')] },
      }),
      context,
    );
    expect(made.page.notes.map(({ at }) => at)).toEqual(['p. 1', 'p. 2', 'p. 3', 'p. 4', 'p. 5', 'p. 6', 'p. 7']);
    expect(made.origin?.who).toBe('A and B, 2019');
    expect(made.notInSource.map(readCited)).toEqual(['So(7).']);
  });

  it('leads to its sheet where it has one', () => {
    const groups = [{ id: 'a', title: 'A', fields: [{ id: 'b', label: 'B', kind: 'line' }] }];
    const labels = (more: object) => protocolPage(protocolEntry(more), context).page.contents.map(({ label }) => label);
    expect(labels({ groups })).toEqual(['Steps', 'Fill it in']);
    expect(labels({})).toEqual(['Steps']);
  });
});

describe('what search engines are told of a protocol', () => {
  it('is how it is done, without the numbers of notes', () => {
    const { thing } = protocolPage(
      protocolEntry({
        ...{ minutes: { total: 45, basis }, materials: ['Paper [@budget].'], alsoKnownAs: ['Dive'] },
        steps: [
          { title: 'Sit', text: 'Sit down [@budget, p. 2].', minutes: 5 },
          { title: 'Go', text: 'Leave.' },
        ],
      }),
      context,
    );
    expect(thing).toMatchObject({
      ...{ '@type': 'HowTo', name: 'Talk', totalTime: 'PT45M', alternateName: ['Dive'] },
      supply: [{ '@type': 'HowToSupply', name: 'Paper.' }],
      step: [
        { '@type': 'HowToStep', position: 1, name: 'Sit', text: 'Sit down.', timeRequired: 'PT5M' },
        { '@type': 'HowToStep', position: 2, name: 'Go', text: 'Leave.' },
      ],
    });
  });

  it('leaves out what the protocol does not say', () => {
    const { thing } = protocolPage(protocolEntry(), context);
    expect(thing).not.toHaveProperty('totalTime');
    expect(thing).not.toHaveProperty('supply');
    expect(thing['step']).toEqual([{ '@type': 'HowToStep', position: 1, name: 'Sit', text: 'Sit down.' }]);
  });
});

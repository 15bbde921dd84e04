import { describe, expect, it } from 'vitest';
import { glance, meetingText, peopleText } from '../../../../src/model/designs/glance.ts';
import { Notes } from '../../../../src/model/notes.ts';
import { designEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';

const basis = { estimate: 'Counted by hand.' };
const source = { source: 'budget', at: 'p. 6' };
const context = contextOf();

/** The rows of a design by their names. */
function rows(more: object, site = context) {
  const notes = new Notes(site);
  const made = glance(designEntry(more).data, site.words, notes);
  return { made, notes, of: (name: string) => made.find((row) => row.name === name) };
}

const value = (name: string, more: object, site = context) => rows(more, site).of(name)?.value;

describe('a design at a glance', () => {
  it('has the same rows in the same order for every design, so that they can be laid side by side', () => {
    const names = rows({}).made.map(({ name, label }) => [name, label]);
    expect(names).toEqual([
      ...[
        ['purpose', 'Purpose'],
        ['audience', 'Audience'],
        ['people', 'People'],
      ],
      ...[
        ['meeting', 'One meeting'],
        ['rhythm', 'Rhythm'],
        ['cost', 'Cost'],
      ],
      ...[
        ['format', 'Format'],
        ['facilitator', 'Facilitator'],
        ['technology', 'Technology'],
      ],
    ]);
  });

  it('lists words of the site as one sentence', () => {
    expect(value('purpose', { purposes: ['use-data', 'reflect', 'build-team'] })).toBe(
      'Use data, reflect on your own practice and build a team that learns',
    );
    const own = contextOf({}, { words: { 'audience-coaches': 'PLC leads', 'audience-teachers': 'Educators' } });
    expect(value('audience', { audiences: ['students', 'coaches', 'teachers'] }, own)).toBe(
      'Students, PLC leads and educators',
    );
    expect(value('format', { formats: ['self-paced'] })).toBe('Self-paced');
  });

  it.each([
    [{ min: 4, max: 12 }, '4–12 people'],
    [{ min: 4, max: 4 }, '4 people'],
    [{ min: 1, max: 1 }, '1 person'],
    [{ min: 1, max: 1200 }, '1–1,200 people'],
    [{ min: 4 }, '4 people or more'],
    [{ min: 1 }, 'Any number of people'],
  ])('counts people: %j are %j', (people, text) => {
    expect(value('people', { people: { ...people, basis } })).toBe(text);
    expect(peopleText(designEntry({ people: { ...people, basis } }).data.people)).toBe(text);
  });

  it.each([
    [{ min: 10, max: 45 }, '10–45 minutes'],
    [{ min: 45, max: 45 }, '45 minutes'],
  ])('counts minutes: %j are %j', (minutes, text) => {
    const time = { minutes, weeks: { min: 1, max: 1 }, frequency: 'once', basis };
    expect(value('meeting', { time })).toBe(text);
    expect(meetingText(designEntry({ time }).data.time)).toBe(text);
  });

  it.each([
    [{ min: 1, max: 1 }, 'weekly', 'Every week'],
    [{ min: 6, max: 36 }, 'weekly', 'Every week, over 6–36 weeks'],
    [{ min: 36, max: 36 }, 'monthly', 'Every month, over 36 weeks'],
    [{ min: 1, max: 2 }, 'as-needed', 'When it is needed, over 1–2 weeks'],
  ])('tells the rhythm: %j, %s is %j', (weeks, frequency, text) => {
    const time = { minutes: { min: 30, max: 30 }, weeks, frequency, basis };
    expect(value('rhythm', { time })).toBe(text);
  });

  it('tells what it costs, and what drives the cost', () => {
    const { of, notes } = rows({
      cost: { band: '100-to-499', drivers: ['Substitutes [@budget, p. 2].', 'Travel.'], basis },
    });
    expect(of('cost')).toMatchObject({
      value: '$100 to $499 a person',
      basis: { words: 'this site’s estimate', notes: [{ number: 1 }] },
      remarks: [[{ words: 'Substitutes' }, { notes: [{ number: 2 }] }, { words: '.' }], [{ words: 'Travel.' }]],
    });
    expect(notes.all.map(({ remark, at }) => remark ?? at)).toEqual(['This site’s estimate. Counted by hand.', 'p. 2']);
  });

  it('says of people, time and cost what they rest on, and of nothing else', () => {
    const time = { minutes: { min: 30, max: 30 }, weeks: { min: 1, max: 1 }, frequency: 'once', basis: source };
    const made = rows({ people: { min: 2, basis: source }, time, cost: { band: 'none', basis } }).made;
    expect(made.map(({ name, basis: rests }) => [name, rests?.words, rests?.notes[0]?.number])).toEqual([
      ...[
        ['purpose', undefined, undefined],
        ['audience', undefined, undefined],
      ],
      ...[
        ['people', 'from a source', 1],
        ['meeting', undefined, undefined],
        ['rhythm', 'from a source', 1],
      ],
      ...[
        ['cost', 'this site’s estimate', 2],
        ['format', undefined, undefined],
      ],
      ...[
        ['facilitator', undefined, undefined],
        ['technology', undefined, undefined],
      ],
    ]);
  });

  it('says what leading it takes, and which technology, where that is known', () => {
    const { of } = rows({
      facilitator: { need: 'trained', note: 'Keeps time.' },
      technology: { need: 'none' },
    });
    expect(of('facilitator')).toMatchObject({ value: 'A trained colleague', remarks: [[{ words: 'Keeps time.' }]] });
    expect(of('technology')).toMatchObject({ value: 'None', remarks: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { contextFigure, resultView } from '../../../../src/model/cases/figures.ts';
import { casePage } from '../../../../src/model/cases/page.ts';
import { Notes } from '../../../../src/model/notes.ts';
import type { Case } from '../../../../src/schemas/cases.ts';
import { caseEntry, designEntry } from '../structured/support/entries.ts';
import { twoEditions } from '../standards/support/entries.ts';
import { contextOf } from '../support/context.ts';

const place = { source: 'budget', at: 'p. 1' };
const context = contextOf();
const { words } = context;
const contextOfCase = (figure: object) =>
  caseEntry({ context: [{ label: 'It', ...place, ...figure }] }).data.context[0];
const resultOfCase = (result: object) =>
  caseEntry({ results: [{ claim: 'So.', ...place, ...result }] }).data.results[0];

/** @throws where the case has none */
function sure<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('There is nothing here.');
  return item;
}

const shown = (figure: object) => contextFigure(sure(contextOfCase(figure)), words, new Notes(context)).value;
const result = (given: object) => resultView(sure(resultOfCase(given)), words, new Notes(context));

describe('a figure of a case', () => {
  it.each([
    [{ value: 0 }, '0'],
    [{ value: 5983 }, '5,983'],
    [{ value: 8, to: 9 }, '8–9'],
    [{ value: 8, to: 8 }, '8'],
    [{ value: 65, qualifier: 'more than' }, 'more than 65'],
    [{ value: 75, unit: 'percent' }, '75%'],
    [{ value: 30.5, to: 35, unit: 'percent' }, '30.5–35%'],
    [{ value: 75, unit: 'percent', qualifier: 'nearly' }, 'nearly 75%'],
    [{ value: 12500, unit: 'dollars' }, '$12,500'],
    [{ value: 1200, to: 1500, unit: 'dollars', qualifier: 'about' }, 'about $1,200–1,500'],
    [{ value: 102, unit: 'hours', qualifier: 'at least' }, 'at least 102 hours'],
    [{ value: 1, unit: 'years' }, '1 year'],
    [{ value: 1, to: 2, unit: 'weeks' }, '1–2 weeks'],
    [{ value: 'not-reported' }, 'not reported'],
    [{ value: 'not-applicable', unit: 'percent' }, 'not applicable'],
  ])('written as %j reads %j', (figure, text) => {
    expect(shown(figure)).toBe(text);
  });

  it('has a note with the place it comes from', () => {
    const notes = new Notes(context);
    const figure = sure(contextOfCase({ value: 5, asOf: '2022-06-30', note: 'Counted once.' }));
    expect(contextFigure(figure, words, notes)).toMatchObject({ label: 'It', notes: [{ number: 1 }] });
    expect(notes.all).toMatchObject([{ at: 'p. 1', asOf: 'June 30, 2022', remark: 'Counted once.' }]);
  });
});

describe('a result', () => {
  it('may have a figure, which opens its line', () => {
    expect(result({ value: 75, unit: 'percent', qualifier: 'nearly' }).figure).toBe('Nearly 75%');
    expect(result({ value: 'not-reported' }).figure).toBe('Not reported');
    expect(result({}).figure).toBeUndefined();
  });

  it('says where the source prints no outcome figures, and shows no zero in their place', () => {
    expect(result({ value: 'none-published' }).figure).toBe('No outcome figures published');
    expect(result({ value: 0 }).figure).toBe('0');
  });

  it('has notes of its claim, and one of its own', () => {
    const made = result({ claim: 'It grew [@budget, p. 9].', value: 5 });
    expect(made.claim).toMatchObject([{ words: 'It grew' }, { notes: [{ number: 1 }] }, { words: '.' }]);
    expect(made.notes).toMatchObject([{ number: 2 }]);
  });
});

describe('the page of a case', () => {
  const facts = (more: Partial<Record<keyof Case, unknown>>) =>
    casePage(caseEntry(more), context).facts.map(({ label, value }) => `${label}: ${value}`);

  it('tells what it is, where and when, as far as that is known', () => {
    expect(facts({})).toEqual(['Kind: District', 'Place: Riverbend, Nebraska']);
    const full = {
      ...{ kind: 'programme', levels: ['elementary', 'middle'], years: { from: 2018, to: 2021 } },
      ...{ ncesId: '0100005', alsoKnownAs: ['RUSD', 'River'] },
    };
    expect(facts(full)).toEqual([
      ...['Kind: Program', 'Place: Riverbend, Nebraska', 'Levels: Elementary school and Middle school'],
      ...['Years: 2018–2021', 'NCES id: 0100005', 'Also known as: RUSD, River'],
    ]);
  });

  it.each([
    [{ from: 2018 }, 'Years: 2018'],
    [{ from: 2018, to: 2018 }, 'Years: 2018'],
  ])('names years without commas: %j', (years, text) => {
    expect(facts({ years })).toContain(text);
  });

  it('numbers its notes as it reads: its text first, then its fields from top to bottom', () => {
    const cite = (at: number) => `[@budget, p. ${at}]`;
    const entry = caseEntry({
      context: [{ label: 'Students', value: 5, source: 'budget', at: 'p. 2' }],
      ...{ challenge: `A ${cite(3)}.`, approach: [`B ${cite(4)}.`], lessons: [`E ${cite(7)}.`] },
      results: [{ claim: `C ${cite(5)}.`, source: 'budget', at: 'p. 6' }],
    });
    const prose = { hasText: true, headings: [], terms: [], citations: [{ source: 'budget', at: 'p. 1', offset: 0 }] };
    const page = casePage({ ...entry, prose }, context);
    expect(page.notes.map(({ at }) => at)).toEqual(Array.from({ length: 7 }, (_, index) => `p. ${index + 1}`));
    expect(page.hasText).toBe(true);
    expect(casePage(entry, context).hasText).toBe(false);
  });

  it('leads to its designs, its standards and to related cases', () => {
    const entry = caseEntry({ designs: ['fishbowl', 'gone'], standards: ['old-data'] });
    const others = [entry, caseEntry({ title: 'Dover', designs: ['fishbowl'] }, 'dover')];
    const site = contextOf({ ...twoEditions().corpus, designs: [designEntry()], cases: others });
    expect(casePage(entry, site)).toMatchObject({
      designs: [{ label: 'Fishbowl', href: '/designs/fishbowl/' }],
      standards: [{ label: 'Standard old-data', framework: 'Framework old' }],
      related: [{ label: 'Dover', reason: [{ words: 'Shares Fishbowl.' }] }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { frameworkPage } from '../../../../src/model/frameworks/page.ts';
import { frameworkEntry, standardEntry, twoEditions } from '../standards/support/entries.ts';
import { caseEntry } from '../structured/support/entries.ts';
import { contextOf } from '../support/context.ts';
import { readCited } from '../support/read.ts';
import { modelEntry } from '../support/reference.ts';

const cases = [caseEntry({ title: 'Mill' }, 'mill'), caseEntry({ title: 'Dover' }, 'dover')];
const context = contextOf({ cases }, { basePath: '/pl/' });
const part = (id: string, more: object = {}) => ({ id, title: `Part ${id}`, text: ['T.'], ...more });
const example = (id: string, shown: string, more: object = {}) => ({
  ...{ case: id, part: shown, mark: 'described', text: `How ${id} does it.` },
  ...more,
});
const pageOf = (more: object, site = context) => frameworkPage(modelEntry(more), site);
const facts = (page: ReturnType<typeof frameworkPage>) => page.page.facts.map(({ label, value }) => [label, value]);

describe('the page of a model', () => {
  it('tells who described it and when, and has no status', () => {
    expect(facts(pageOf({ alsoKnownAs: ['Ways in', 'Gates'] }))).toEqual([
      ['Described by', 'Rivera, A.'],
      ['Year', '2019'],
      ['Also known as', 'Ways in, Gates'],
    ]);
  });

  it('has no file for learning systems and no standards', () => {
    const { download, groups } = pageOf({ parts: [part('a')] });
    expect([download, groups]).toEqual([undefined, []]);
  });

  it('leads to its parts by their name', () => {
    const named = pageOf({ partName: 'The three doors', parts: [part('a')] });
    expect([named.partsHeading, named.page.contents]).toEqual([
      'The three doors',
      [{ label: 'The three doors', href: '#parts' }],
    ]);
    expect(pageOf({ parts: [part('a')] }).partsHeading).toBe('The parts');
    expect(pageOf({}).page.contents).toEqual([]);
  });
});

describe('a part of a model', () => {
  it('has what its author wrote, and nothing else', () => {
    const parts = [
      part('a', { text: ['One [@budget, p. 1].', 'Two.'], practices: ['P.'], pitfall: 'F.', question: 'Q?' }),
      part('b'),
    ];
    const [full, plain] = pageOf({ parts }).parts;
    expect(full?.texts.map(readCited)).toEqual(['One(1).', 'Two.']);
    expect(
      [full?.practices, [full?.pitfall ?? []], [full?.question ?? []]].map((each) => (each ?? []).map(readCited)),
    ).toEqual([...[['P.'], ['F.'], ['Q?']]]);
    expect(plain).toMatchObject({ practices: [], pitfall: undefined, question: undefined, shift: undefined });
  });

  it('tells of a shift where it says from what and to what', () => {
    const shiftOf = (more: object) => pageOf({ parts: [part('a', more)] }).parts[0]?.shift;
    const shift = shiftOf({ from: 'One class.', to: 'All classes.' });
    expect(shift && [readCited(shift.from), readCited(shift.to)]).toEqual(['One class.', 'All classes.']);
    expect(shiftOf({ from: 'One class.' })).toBeUndefined();
    expect(shiftOf({ to: 'All classes.' })).toBeUndefined();
  });

  it('is shown by cases, each with how sure that is', () => {
    const examples = [example('mill', 'a', { mark: 'implied' }), example('dover', 'b'), example('dover', 'a')];
    const [first] = pageOf({ parts: [part('a'), part('b')], examples }).parts;
    expect(first?.examples.map(({ label, href, mark, text }) => [label, href, mark, readCited(text)])).toEqual([
      ['Mill', '/pl/cases/mill/', 'Implied', 'How mill does it.'],
      ['Dover', '/pl/cases/dover/', 'Described', 'How dover does it.'],
    ]);
  });

  it('is shown by no case that the site leaves out, which makes no note either', () => {
    const { parts, page } = pageOf({ parts: [part('a')], examples: [example('gone', 'a', { text: 'So [@budget].' })] });
    expect([parts[0]?.examples, page.notes]).toEqual([[], []]);
  });

  it('numbers its notes in the order in which it reads', () => {
    const cite = (place: number) => `So [@budget, p. ${place}].`;
    const parts = [
      part('a', {
        text: [cite(1)],
        from: cite(2),
        to: cite(3),
        practices: [cite(4)],
        pitfall: cite(5),
        question: cite(6),
      }),
      part('b', { text: [cite(8)] }),
    ];
    const { page } = pageOf({ parts, examples: [example('mill', 'a', { text: cite(7) })] });
    expect(page.notes.map(({ at }) => at)).toEqual(Array.from({ length: 8 }, (_, index) => `p. ${index + 1}`));
  });
});

describe('the table of cases by parts', () => {
  const parts = [part('a'), part('b'), part('c')];
  const full = [
    example('mill', 'a'),
    example('mill', 'c', { mark: 'implied' }),
    example('dover', 'b'),
    example('dover', 'c'),
  ];

  it('says of each case and each part what the source tells', () => {
    const { matrix } = pageOf({ parts, examples: full });
    expect(matrix?.parts.map(({ title }) => title)).toEqual(['Part a', 'Part b', 'Part c']);
    expect(matrix?.rows.map(({ label, href, marks }) => [label, href, ...marks.map((mark) => mark.label)])).toEqual([
      ['Mill', '/pl/cases/mill/', 'Described', 'Not told', 'Implied'],
      ['Dover', '/pl/cases/dover/', 'Not told', 'Described', 'Described'],
    ]);
    expect(matrix?.rows[0]?.marks.map(({ told }) => told)).toEqual([true, false, true]);
  });

  it.each([
    ['one case', full.slice(0, 2)],
    ['cases that show one part each', [example('mill', 'a'), example('dover', 'b')]],
    ['no case', []],
  ])('is not made of %s', (_, examples) => {
    expect(pageOf({ parts, examples }).matrix).toBeUndefined();
  });

  it('is not made of what the site leaves out', () => {
    const gone = ['a', 'b', 'c'].map((id) => example('gone', id));
    const few = [example('mill', 'a'), example('dover', 'b'), ...gone];
    expect(pageOf({ parts, examples: few }).matrix).toBeUndefined();
    expect(pageOf({ parts, examples: [...full, ...gone] }).matrix?.rows.map(({ id }) => id)).toEqual(['mill', 'dover']);
  });
});

describe('the page of a set of standards', () => {
  const page = (id: string, site = twoEditions()) => {
    const entry = site.find('frameworks', id);
    if (!entry) throw new Error(`There is no framework "${id}".`);
    return frameworkPage(entry, site);
  };

  it('tells its edition, whether it is in force, and what took its place', () => {
    expect(page('old').page.facts).toEqual([
      { label: 'Publisher', value: 'The association' },
      { label: 'Edition', value: '2011' },
      { label: 'Status', value: 'superseded' },
      { label: 'Superseded by', value: 'Framework new', href: '/frameworks/new/' },
    ]);
    expect(facts(page('new'))).toContainEqual(['Publisher’s page', 'standards.example.org']);
  });

  it('leads to no edition that the site leaves out', () => {
    const alone = contextOf({ frameworks: [frameworkEntry('old', { supersededBy: 'gone' })] });
    expect(facts(page('old', alone)).map(([label]) => label)).toEqual(['Publisher', 'Edition', 'Status']);
  });

  it('leads to its file for learning systems', () => {
    expect(page('old').download).toEqual({ label: 'Download as CASE 1.1 (JSON)', href: '/data/v1/case/old.json' });
  });

  it('lists its standards in their order', () => {
    const site = contextOf({
      frameworks: [frameworkEntry('old')],
      standards: [standardEntry('b', 2), standardEntry('a', 1)],
    });
    expect(page('old', site).groups.flatMap(({ standards }) => standards.map(({ label }) => label))).toEqual([
      ...['Standard a', 'Standard b'],
    ]);
  });
});

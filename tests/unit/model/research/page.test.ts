import { describe, expect, it } from 'vitest';
import { researchPage } from '../../../../src/model/research/page.ts';
import { contextOf } from '../support/context.ts';
import { readCited } from '../support/read.ts';
import { datasetEntry, researchEntry } from '../support/reference.ts';

const context = contextOf({ datasets: [datasetEntry({ title: 'Visits in 2021' })] }, { basePath: '/pl/' });
const pageOf = (more: object) => researchPage(researchEntry(more), context);

describe('a work', () => {
  it.each([
    [{ authors: ['Rivera, A.'] }, 'Rivera, A.'],
    [{ authors: ['Rivera, A.', 'Doe, J.'], year: 2019 }, 'Rivera, A., Doe, J. (2019).'],
    [
      { authors: ['Rivera, A.'], title: 'Who visits?', published: 'Journal, 4(2)' },
      'Rivera, A. Who visits? Journal, 4(2).',
    ],
  ])('%j stands in one line: %s', (work, line) => {
    expect(pageOf({ works: [work] }).works).toEqual([line]);
  });
});

describe('the page of a research brief', () => {
  const facts = (more: object) => pageOf(more).page.facts.map(({ label, value }) => [label, value]);

  it('says that the study was not opened, and who tells of it', () => {
    expect(pageOf({}).told).toContain('did not open the study itself');
    expect(facts({})).toContainEqual(['Read', 'As another source tells it']);
  });

  it('says nothing of the kind where the study was opened', () => {
    expect(pageOf({ opened: true }).told).toBeUndefined();
    expect(facts({ opened: true })).toContainEqual(['Read', 'The study itself']);
  });

  it('names the years of its works, each once', () => {
    const work = (year?: number) => ({ authors: ['Rivera, A.'], year });
    expect(facts({ works: [work(2019)] })[0]).toEqual(['Published', '2019']);
    expect(facts({ works: [work(2010), work(2019), work(2010)] })[0]).toEqual(['Works published', '2010 and 2019']);
    expect(facts({ works: [work()] }).map(([label]) => label)).toEqual(['Read']);
  });

  it('has only the headings that have something below them, in their order', () => {
    const { sections, question } = pageOf({ question: 'Why [@budget]?', use: ['U.'], limits: ['L.'], method: ['M.'] });
    expect(sections.map(({ heading, texts }) => [heading, ...texts.map(readCited)])).toEqual([
      ['How it was done', 'M.'],
      ['What it found', 'F.'],
      ['What it cannot show', 'L.'],
      ['What it is used for', 'U.'],
    ]);
    expect(question && readCited(question)).toBe('Why(1)?');
  });

  it('numbers its notes in the order in which it reads', () => {
    const cite = (place: number) => [`So [@budget, p. ${place}].`];
    const { page } = pageOf({
      ...{ question: cite(1)[0], method: cite(2), participants: cite(3), findings: cite(4) },
      ...{ limits: cite(5), notInSource: cite(6), use: cite(7) },
    });
    expect(page.notes.map(({ at }) => at)).toEqual(Array.from({ length: 7 }, (_, index) => `p. ${index + 1}`));
  });

  it('leads to its figures, but to none that the site leaves out', () => {
    expect(pageOf({ datasets: ['visits', 'gone'] }).datasets).toEqual([
      { label: 'Visits in 2021', href: '/pl/datasets/visits/' },
    ]);
  });

  it('leads to its sheet where it has one', () => {
    const groups = [{ id: 'a', title: 'A', fields: [{ id: 'b', label: 'B', kind: 'line' }] }];
    expect(pageOf({ groups }).page.contents).toEqual([{ label: 'Fill it in', href: '#fill-it-in' }]);
    expect(pageOf({}).page.contents).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { credentialPage } from '../../../../src/model/credentials/page.ts';
import { contextOf } from '../support/context.ts';
import { readCited } from '../support/read.ts';
import { credentialEntry } from '../support/tools.ts';

const context = contextOf();
const pageOf = (more: object) => credentialPage(credentialEntry(more), context);

describe('the page of a credential', () => {
  it('tells at a glance where, when and how long', () => {
    expect(pageOf({ place: 'Riverbend', years: '2017-18', length: 'two months' }).page.facts).toEqual([
      { label: 'Place', value: 'Riverbend' },
      { label: 'Years', value: '2017-18' },
      { label: 'Length', value: 'Two months' },
    ]);
  });

  it('has for each month only what it says', () => {
    const months = [
      { title: 'Month 1', outcomes: ['O [@budget, p. 1].'], evidence: ['E.'] },
      { title: 'Month 2', tasks: ['T.'] },
    ];
    const made = pageOf({ months });
    expect(made.months.map(({ title, lists }) => [title, ...lists.map(({ heading }) => heading)])).toEqual([
      ['Month 1', 'Outcomes', 'Evidence'],
      ['Month 2', 'Tasks'],
    ]);
    expect(made.months[0]?.lists[0]?.texts.map(readCited)).toEqual(['O(1).']);
    expect(made.page.contents).toEqual([{ label: 'Months', href: '#months' }]);
  });

  it('numbers its notes in the order in which it reads', () => {
    const cite = (place: string) => `So [@budget, ${place}].`;
    const { page } = pageOf({
      ...{ competency: cite('p. 1'), about: [cite('p. 2')], outcomes: [cite('p. 3')] },
      months: [{ title: 'Month 1', tasks: [cite('p. 4')] }],
      rubric: { levels: ['Not yet', 'On track'], rows: [{ criterion: 'C', levels: [cite('p. 5'), cite('p. 6')] }] },
      ...{ assessor: cite('p. 7'), notInSource: [cite('p. 8')] },
    });
    expect(page.notes.map(({ at }) => at)).toEqual(Array.from({ length: 8 }, (_, index) => `p. ${index + 1}`));
  });

  it('has the rubric as a table of criteria by levels', () => {
    const rubric = { levels: ['Not yet', 'On track'], rows: [{ criterion: 'C', levels: ['No.', 'Yes.'] }] };
    const view = pageOf({ rubric }).rubric;
    expect(view).toMatchObject({ caption: 'Rubric', levels: ['Not yet', 'On track'], rows: [{ criterion: 'C' }] });
    expect(view?.rows[0]?.cells.map(readCited)).toEqual(['No.', 'Yes.']);
  });
});

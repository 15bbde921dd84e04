import { describe, expect, it } from 'vitest';
import { organizationPage } from '../../../../src/model/organizations/page.ts';
import { contextOf } from '../support/context.ts';
import { readCited } from '../support/read.ts';
import { organizationEntry } from '../support/reference.ts';

const pageOf = (more: object, site: object = {}) => organizationPage(organizationEntry(more), contextOf({}, site));

describe('the page of an organization', () => {
  it('tells at a glance what it works on, where, and its other names, in the words of the site', () => {
    const words = { 'focus-equity': 'Fairness' };
    const more = { focus: ['equity', 'research'], place: 'Nebraska', alsoKnownAs: ['Doors', 'The network'] };
    expect(pageOf(more, { words }).page.facts).toEqual([
      { label: 'Focus', value: 'Fairness and Research' },
      { label: 'Place', value: 'Nebraska' },
      { label: 'Also known as', value: 'Doors, The network' },
    ]);
    expect(pageOf({}).page.facts.map(({ label }) => label)).toEqual(['Focus']);
  });

  it('has what the sources say of it and of its partners, with their notes', () => {
    const { about, partners, page } = pageOf({
      about: ['It has four schools [@budget, p. 1].', 'It grew.'],
      partners: ['A school [@budget, p. 2].'],
    });
    expect([about, partners].map((texts) => texts.map(readCited))).toEqual([
      ['It has four schools(1).', 'It grew.'],
      ['A school(2).'],
    ]);
    expect(page.notes.map(({ at }) => at)).toEqual(['p. 1', 'p. 2']);
  });
});

describe('what a source prints of an address', () => {
  it('is shown as printed, with the year, and never as a link', () => {
    const { printed } = pageOf({ printed: { address: 'http://www.doors.example', year: 2018 } });
    expect(printed).toEqual({
      ...{ address: 'http://www.doors.example', status: 'As printed in 2018, not checked.', remark: undefined },
    });
  });

  it('may be a remark alone', () => {
    const { printed } = pageOf({ printed: { year: 2018, remark: 'The name is misspelled [@budget].' } });
    expect(printed?.address).toBeUndefined();
    expect(printed?.remark && readCited(printed.remark)).toBe('The name is misspelled(1).');
  });

  it('is nothing where the source prints none', () => {
    expect(pageOf({ printed: { year: 2018 } }).printed).toBeUndefined();
    expect(pageOf({}).printed).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { showing } from '../../../../src/model/designs/showing.ts';
import { found } from '../../../../src/model/library/entries.ts';
import { standardLinks } from '../../../../src/model/library/standard-links.ts';
import { serving } from '../../../../src/model/standards/serving.ts';
import { caseEntry, designEntry } from '../structured/support/entries.ts';
import { twoEditions } from '../standards/support/entries.ts';
import { contextOf } from '../support/context.ts';

const cases = [
  caseEntry({ title: 'Mill', designs: ['pairs', 'rounds'], standards: ['data'] }, 'mill'),
  caseEntry({ title: 'Dover', designs: ['pairs'], standards: ['time', 'data'] }, 'dover'),
  caseEntry({ title: 'Aston' }, 'aston'),
];
const designs = [
  designEntry({ title: 'Rounds', standards: ['data'] }, 'rounds'),
  designEntry({ title: 'Pairs', standards: ['data'] }, 'pairs'),
];
const context = contextOf({ cases, designs }, { basePath: '/pl/' });
const labels = (links: readonly { readonly label: string }[]) => links.map(({ label }) => label);

describe('the cases that show a design', () => {
  it('stand in the order of their titles', () => {
    expect(showing('pairs', context)).toEqual([
      { label: 'Dover', href: '/pl/cases/dover/' },
      { label: 'Mill', href: '/pl/cases/mill/' },
    ]);
    expect(labels(showing('rounds', context))).toEqual(['Mill']);
    expect(showing('nowhere', context)).toEqual([]);
  });
});

describe('what serves a standard', () => {
  it('is each kind by itself, in the order of its titles', () => {
    expect(labels(serving('designs', 'data', context))).toEqual(['Pairs', 'Rounds']);
    expect(labels(serving('cases', 'data', context))).toEqual(['Dover', 'Mill']);
    expect(labels(serving('cases', 'time', context))).toEqual(['Dover']);
    expect(serving('designs', 'time', context)).toEqual([]);
  });

  it('is that of its own site', () => {
    expect(serving('designs', 'data', contextOf())).toEqual([]);
    expect(labels(serving('designs', 'data', context))).toEqual(['Pairs', 'Rounds']);
  });
});

describe('entries by their ids', () => {
  it('are in the order of the ids, without what the site leaves out', () => {
    expect(found('designs', ['rounds', 'gone', 'pairs'], context).map(({ id }) => id)).toEqual(['rounds', 'pairs']);
  });

  it('are standards with the name of their edition', () => {
    expect(standardLinks(['new-data', 'gone', 'old-data'], twoEditions())).toEqual([
      { label: 'Standard new-data', href: '/standards/new-data/', framework: 'Framework new' },
      { label: 'Standard old-data', href: '/standards/old-data/', framework: 'Framework old' },
    ]);
  });
});

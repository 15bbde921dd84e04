import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/model/context.ts';
import { searchView } from '../../../../src/model/search/view.ts';
import { contextOf } from '../support/context.ts';
import { districtEntry, spendingEntry } from '../support/spending.ts';
import { designEntry } from '../structured/support/entries.ts';
import { twoEditions } from '../standards/support/entries.ts';

/** The answers to a filter, as "id: label" or "id: label (what the index calls it)", below the label of their group. */
function answers(context: Context, name: string): unknown {
  const filter = searchView(context).filters.find((each) => each.name === name);
  return filter?.groups.map(({ label, options }) => [
    label,
    ...options.map(
      (option) => `${option.id}: ${option.label}${option.id === option.indexed ? '' : ` (${option.indexed})`}`,
    ),
  ]);
}

const money = { districts: [districtEntry({})], spending: [spendingEntry({})] };

describe('the filters of the search', () => {
  it('have kinds of pages that the site has, in its own words, in the order of its menu', () => {
    const site = { words: { spending: 'Investment', 'kind-of-page': 'Part of the site' }, district: 'riverbend' };
    const context = contextOf(money, { ...site, documentation: true });
    expect(answers(context, 'collection')).toEqual([
      [
        undefined,
        'spending: Investment (Investment)',
        'districts: Districts (Districts)',
        'sources: Sources (Sources)',
        'documentation: For authors (For authors)',
      ],
    ]);
    expect(searchView(context).kind.label).toBe('Part of the site');
  });

  it('take two kinds of pages of one name for one', () => {
    const context = contextOf(money, { words: { spending: 'Figures', districts: 'Figures' } });
    expect(answers(context, 'collection')).toEqual([
      [undefined, 'spending: Figures (Figures)', 'sources: Sources (Sources)'],
    ]);
  });

  it('have standards below their edition, the one in force first', () => {
    expect(answers(twoEditions(), 'standard')).toEqual([
      [
        'Framework new',
        'new-equity: Standard new-equity',
        'new-leaders: Standard new-leaders',
        'new-data: Standard new-data',
        'new-last: Standard new-last',
      ],
      ['Framework old', 'old-leaders: Standard old-leaders', 'old-data: Standard old-data'],
    ]);
  });

  it('have the audiences of some design', () => {
    const designs = [designEntry({ audiences: ['coaches', 'teachers'] })];
    expect(answers(contextOf({ designs }, { words: { 'audience-teachers': 'Educators' } }), 'audience')).toEqual([
      [undefined, 'teachers: Educators', 'coaches: Coaches and mentors'],
    ]);
  });

  it('are left out where no page has an answer', () => {
    expect(searchView(contextOf(money)).filters.map(({ name }) => name)).toEqual(['collection']);
  });
});

describe('what is offered where nothing is found', () => {
  it('searches for what most designs are for, in the words of their pages', () => {
    const purposes = ['reflect', 'use-data', 'build-team', 'solve-problem', 'show-skill'];
    const designs = [designEntry({ purposes }), designEntry({ purposes: ['use-data', 'show-skill'] })];
    const words = { 'purpose-use-data': 'Look at numbers & ask' };
    expect(searchView(contextOf({ designs }, { words, basePath: '/pl/' })).useful).toEqual([
      { label: 'Look at numbers & ask', href: '/pl/search/?q=Look+at+numbers+%26+ask' },
      {
        label: 'Show and credit what an educator can do',
        href: '/pl/search/?q=Show+and+credit+what+an+educator+can+do',
      },
      { label: 'Solve a problem of practice', href: '/pl/search/?q=Solve+a+problem+of+practice' },
      { label: 'Reflect on your own practice', href: '/pl/search/?q=Reflect+on+your+own+practice' },
    ]);
  });

  it('leads to sections of the site where there are not enough of those', () => {
    const designs = [designEntry({ purposes: ['reflect'] })];
    expect(searchView(contextOf({ ...money, designs })).useful.map(({ href }) => href)).toEqual([
      '/search/?q=Reflect+on+your+own+practice',
      ...['/designs/', '/spending/', '/districts/'],
    ]);
    expect(searchView(contextOf(money)).useful.map(({ href }) => href)).toEqual(['/spending/', '/districts/']);
  });
});

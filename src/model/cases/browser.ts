import { caseKinds, schoolLevels } from '../../schemas/cases.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import { wordsOf } from '../../schemas/designs/lists.ts';
import { stateCodes } from '../../schemas/identifiers.ts';
import { browserView, type BrowserEntry, type FacetQuestion } from '../browser/view.ts';
import { libraryCard } from '../cards.ts';
import type { Context } from '../context.ts';
import { inReadingOrder } from '../library/neighbours.ts';
import { oncePerSite } from '../once.ts';
import { stateNames } from './state-names.ts';

/** The list of cases with its facets; made once for all that show it. */
export const casesBrowser = oncePerSite((context) => {
  const entries = context.corpus.cases.toSorted(inReadingOrder).map((entry) => browserEntry(entry, context));
  return browserView(entries, questions(context), [{ value: 'title', label: 'Name' }]);
});

function questions({ words, corpus }: Context): FacetQuestion[] {
  const designs = corpus.designs.toSorted(inReadingOrder);
  return [
    {
      name: 'kind',
      heading: 'Kind',
      options: wordsOf(caseKinds).map((value) => ({ value, label: words[`case-${value}`] })),
    },
    {
      name: 'level',
      heading: 'Level',
      options: wordsOf(schoolLevels).map((value) => ({ value, label: words[`level-${value}`] })),
    },
    { name: 'state', heading: 'State', options: stateCodes.map((value) => ({ value, label: stateNames[value] })) },
    {
      ...{ name: 'shows', heading: 'Learning design' },
      options: designs.map(({ id, data }) => ({ value: id, label: data.title })),
    },
  ];
}

function browserEntry(entry: PublishedEntry<'cases'>, context: Context): BrowserEntry {
  const { data, id } = entry;
  return {
    id,
    card: libraryCard(entry, context),
    values: { kind: [data.kind], level: data.levels, state: data.states, shows: data.designs },
    ranks: {},
  };
}

import { purposes } from '../../schemas/designs/lists.ts';
import { focuses } from '../../schemas/organizations.ts';
import { browserView, type BrowserEntry, type FacetQuestion } from '../browser/view.ts';
import type { BrowserView } from '../browser/browser.ts';
import { libraryCard } from '../cards.ts';
import type { Context } from '../context.ts';
import { labelled } from '../designs/labels.ts';
import { oncePerSite } from '../once.ts';
import { frameworkKinds, statusLabels } from './labels.ts';
import type { LibraryEntry } from './entries.ts';
import { inReadingOrder } from './neighbours.ts';
import type { FramedCollection } from './page.ts';

/** The list of a collection of the library with its facets; made once for all that show it. */
export function libraryBrowser(collection: FramedCollection): (context: Context) => BrowserView {
  return oncePerSite((context) => {
    const entries: readonly LibraryEntry<FramedCollection>[] = context.corpus[collection];
    const sorted = entries.toSorted(inReadingOrder).map((entry) => browserEntry(entry, context));
    return browserView(sorted, questions(context), [{ value: 'title', label: 'Name' }]);
  });
}

/** What one list has no answers to is left out of it. */
function questions(context: Context): FacetQuestion[] {
  const titles = (collection: 'designs' | 'cases') =>
    context.corpus[collection].toSorted(inReadingOrder).map(({ id, data }) => ({ value: id, label: data.title }));
  return [
    { name: 'kind', heading: 'Kind', options: pairs(frameworkKinds) },
    { name: 'status', heading: 'Status', options: pairs(statusLabels) },
    { name: 'focus', heading: 'Focus', options: labelled(focuses, 'focus', context.words) },
    { name: 'purpose', heading: 'Purpose', options: labelled(purposes, 'purpose', context.words) },
    { name: 'design', heading: 'Learning design', options: titles('designs') },
    { name: 'case', heading: 'Case', options: titles('cases') },
  ];
}

function pairs(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function browserEntry(entry: LibraryEntry<FramedCollection>, context: Context): BrowserEntry {
  const { data, id } = entry;
  return {
    ...{ id, card: libraryCard(entry, context), ranks: {} },
    values: {
      kind: entry.collection === 'frameworks' ? [entry.data.kind] : [],
      status: entry.collection === 'cycles' || entry.collection === 'pathways' ? [entry.data.status] : [],
      focus: entry.collection === 'organizations' ? entry.data.focus : [],
      ...{ purpose: data.purposes, design: data.designs, case: data.cases },
    },
  };
}

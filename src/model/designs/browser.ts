import type { PublishedEntry } from '../../schemas/corpus.ts';
import * as lists from '../../schemas/designs/lists.ts';
import type { Design } from '../../schemas/designs/designs.ts';
import type { Words } from '../../schemas/words.ts';
import type { SortOrder } from '../browser/browser.ts';
import { browserView, type BrowserEntry, type FacetQuestion } from '../browser/view.ts';
import { libraryCard } from '../cards.ts';
import { citedSources } from '../cited-by.ts';
import type { Context } from '../context.ts';
import { inReadingOrder } from '../library/neighbours.ts';
import { oncePerSite } from '../once.ts';
import { peopleSteps, peopleValues, timeSteps, timeValues } from './buckets.ts';
import { meetingText, peopleText } from './glance.ts';
import { inSentence, labelled } from './labels.ts';

/** The list of designs with its facets. Made once: the page, its further pages and its data file share it. */
export const designsBrowser = oncePerSite((context) => {
  const entries = context.corpus.designs.toSorted(inReadingOrder).map((entry) => browserEntry(entry, context));
  return browserView(entries, questions(context), sorts);
});

const sorts: readonly SortOrder[] = [
  { value: 'title', label: 'Name' },
  { value: 'time', label: 'Shortest meeting' },
  { value: 'people', label: 'Smallest group' },
  { value: 'cost', label: 'Lowest cost' },
];

const evidenceLabels = { rated: 'Studies with a tier', unrated: 'Studies without a tier', none: 'No study listed' };

function questions({ words, corpus }: Context): FacetQuestion[] {
  const standards = corpus.standards.toSorted(inReadingOrder).toReversed();
  return [
    { name: 'purpose', heading: 'Purpose', options: labelled(lists.purposes, 'purpose', words) },
    { name: 'audience', heading: 'Audience', options: labelled(lists.audiences, 'audience', words) },
    { name: 'time', heading: 'Time for one meeting', options: timeSteps },
    { name: 'people', heading: 'People', options: peopleSteps },
    { name: 'cost', heading: 'Cost', options: labelled(lists.costBands, 'cost', words) },
    { name: 'format', heading: 'Format', options: labelled(lists.formats, 'format', words) },
    { name: 'evidence', heading: 'Evidence', options: pairs(evidenceLabels) },
    {
      ...{ name: 'standard', heading: 'Standard' },
      options: standards.map(({ id, data }) => ({ value: id, label: `${data.title}, ${editionOf(data.framework)}` })),
    },
    {
      name: 'source',
      heading: 'Source',
      options: corpus.sources.map(({ id, data }) => ({ value: id, label: data.title })),
    },
  ];

  function editionOf(framework: string): string {
    return String(corpus.frameworks.find(({ id }) => id === framework)?.data.year ?? framework);
  }
}

function pairs(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function browserEntry(entry: PublishedEntry<'designs'>, context: Context): BrowserEntry {
  const { data, id } = entry;
  return {
    id,
    card: libraryCard(entry, context),
    values: {
      purpose: data.purposes,
      audience: data.audiences,
      time: timeValues(data.time),
      people: peopleValues(data.people),
      cost: [data.cost.band],
      format: data.formats,
      evidence: [evidenceValue(data.evidence)],
      ...{ standard: data.standards, source: citedSources(entry) },
    },
    details: details(data, context.words),
    ranks: {
      time: data.time.minutes.min,
      people: data.people.min,
      cost: lists.wordsOf(lists.costBands).indexOf(data.cost.band),
    },
  };
}

/** What the design takes, by the questions of the chooser. */
function details({ purposes, audiences, people, time, cost }: Design, words: Words): Record<string, string> {
  return {
    problem: inSentence(purposes.map((id) => words[`purpose-${id}`])),
    who: inSentence(audiences.map((id) => words[`audience-${id}`])),
    ...{ time: meetingText(time), people: peopleText(people), money: words[`cost-${cost.band}`] },
  };
}

function evidenceValue(evidence: Design['evidence']): keyof typeof evidenceLabels {
  if (evidence.length === 0) return 'none';
  return evidence.some(({ tier }) => tier !== undefined) ? 'rated' : 'unrated';
}

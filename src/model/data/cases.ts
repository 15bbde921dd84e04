import { present } from '../../lib/present.ts';
import type { Case } from '../../schemas/cases.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { CaseRecord } from '../../schemas/data/case-record.ts';
import type { Context } from '../context.ts';
import { lastLibraryColumns, libraryColumns, type Columns } from './columns.ts';
import { choice, citedRecord, libraryRecord, published } from './parts.ts';

/** A case as data. */
export function caseRecord(entry: PublishedEntry<'cases'>, context: Context): CaseRecord {
  const { data } = entry;
  const { words } = context;
  const { kind, place, states, levels, ncesId, years } = data;
  const fields = {
    alsoKnownAs: data.alsoKnownAs,
    ...{ kind: choice(kind, words[`case-${kind}`]), place, states, ...present({ ncesId }) },
    levels: levels.map((level) => choice(level, words[`level-${level}`])),
    ...(years ? { years: { from: years.from, ...present({ to: years.to }) } } : {}),
    context: data.context.map(contextOf),
    challenge: citedRecord(data.challenge),
    approach: data.approach.map(citedRecord),
    results: data.results.map(resultOf),
    lessons: data.lessons.map(citedRecord),
    designs: published('designs', data.designs, context),
    standards: published('standards', data.standards, context),
  };
  return libraryRecord(entry, fields, context);
}

function contextOf({ label, value, unit, ...more }: Case['context'][number]) {
  return { label, value, unit, ...restOf(more) };
}

/** Where there is no number, there is nothing the unit could be of. */
function resultOf({ claim, value, unit, ...more }: Case['results'][number]) {
  const counted = typeof value === 'number' ? unit : undefined;
  return { claim: citedRecord(claim), ...present({ value, unit: counted }), ...restOf(more) };
}

function restOf({ to, qualifier, source, at, asOf, note }: Omit<Case['context'][number], 'label' | 'value' | 'unit'>) {
  return present({ to, qualifier, source, at, asOf, note });
}

/** The columns of /data/v1/cases.csv. */
export const caseColumns: Columns = {
  ...libraryColumns,
  kind: 'kind.id',
  kind_label: 'kind.label',
  place: 'place',
  states: 'states[]',
  levels: 'levels[].id',
  level_labels: 'levels[].label',
  nces_id: 'ncesId',
  year_from: 'years.from',
  year_to: 'years.to',
  context_labels: 'context[].label',
  context_values: 'context[].value',
  context_values_to: 'context[].to',
  context_units: 'context[].unit',
  context_qualifiers: 'context[].qualifier',
  context_sources: 'context[].source',
  context_places: 'context[].at',
  context_as_of: 'context[].asOf',
  context_notes: 'context[].note',
  challenge: 'challenge.text',
  approach: 'approach[].text',
  result_claims: 'results[].claim.text',
  result_values: 'results[].value',
  result_values_to: 'results[].to',
  result_units: 'results[].unit',
  result_qualifiers: 'results[].qualifier',
  result_sources: 'results[].source',
  result_places: 'results[].at',
  result_as_of: 'results[].asOf',
  result_notes: 'results[].note',
  lessons: 'lessons[].text',
  designs: 'designs[]',
  standards: 'standards[]',
  ...lastLibraryColumns,
};

import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { StandardRecord } from '../../schemas/data/standard-record.ts';
import type { Context } from '../context.ts';
import { basisColumns, lastLibraryColumns, libraryColumns, type Columns } from './columns.ts';
import { citedRecord, libraryRecord } from './parts.ts';

/** A standard as data. */
export function standardRecord(entry: PublishedEntry<'standards'>, context: Context): StandardRecord {
  const { alsoKnownAs, framework, number, group, link, about, questions, crosswalk, newInEdition } = entry.data;
  const fields = {
    ...{ alsoKnownAs, framework, number, ...present({ group, link, newInEdition }) },
    about: about.map(citedRecord),
    questions: questions.map(({ label, text, origin }) => ({ ...present({ label }), ...citedRecord(text), origin })),
    crosswalk: crosswalk
      .filter(({ standard }) => context.find('standards', standard) !== undefined)
      .map(({ standard, relation, reason, basis }) => ({
        ...{ standard, relation, reason: citedRecord(reason), ...present({ basis }) },
      })),
  };
  return libraryRecord(entry, fields, context);
}

/** The columns of /data/v1/standards.csv. */
export const standardColumns: Columns = {
  ...libraryColumns,
  framework: 'framework',
  number: 'number',
  group: 'group',
  link: 'link',
  about: 'about[].text',
  question_labels: 'questions[].label',
  questions: 'questions[].text',
  question_origins: 'questions[].origin',
  crosswalk_standards: 'crosswalk[].standard',
  crosswalk_relations: 'crosswalk[].relation',
  crosswalk_reasons: 'crosswalk[].reason.text',
  ...basisColumns('crosswalk', 'crosswalk[].basis'),
  new_in_edition_source: 'newInEdition.source',
  new_in_edition_place: 'newInEdition.at',
  ...lastLibraryColumns,
};

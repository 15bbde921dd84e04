import { present } from '../../lib/present.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import { hasOwnTables } from '../../schemas/story-parts.ts';
import type { Story, StoryBlock } from '../../schemas/stories.ts';
import type { StoryRecord } from '../../schemas/data/story-record.ts';
import type { Context } from '../context.ts';
import { grid } from '../spending/grid.ts';
import { rowsOf } from '../spending/record.ts';
import { storyParts, type StoryParts } from '../stories/parts.ts';
import { firstColumns, lastLibraryColumns, type Columns } from './columns.ts';
import { describingFigures } from './districts.ts';
import { citationsOf, citedRecord, recordHead } from './parts.ts';

/** A data story as data: what its sheets say, with what they take from the district and the spending entry. */
export function storyRecord(entry: PublishedEntry<'stories'>, context: Context): StoryRecord {
  const parts = storyParts(entry, context);
  const { data, description, spending } = parts;
  const { voice, summary, whoWeAre, reviewed, contact } = data;
  const fields = {
    ...{ summary, voice, district: districtOf(parts), ...present({ schoolYear: description.schoolYear }) },
    ...(whoWeAre === undefined ? {} : { whoWeAre: citedRecord(whoWeAre) }),
    figures: describingFigures(description.figures),
    ...(spending && !hasOwnTables(data) ? { spending: spending.id } : {}),
    ...tablesOf(parts, context),
    ...{ challenge: blockOf(data.challenge), solution: blockOf(data.solution), impact: blockOf(data.impact) },
    ...(contact ? { contact: contactOf(contact) } : {}),
  };
  return {
    ...recordHead('stories', entry, data.title, context),
    ...fields,
    ...{ citations: citationsOf([], fields), reviewed },
  };
}

function districtOf({ district, name, state }: StoryParts): StoryRecord['district'] {
  return { name, ...present({ id: district?.id, state, ncesId: district?.data.ncesId }) };
}

function tablesOf({ tables }: StoryParts, { words }: Context) {
  const rows = (name: 'received' | 'bySource' | 'byUse') => rowsOf(grid({ data: tables }, name, words));
  return {
    ...{ schoolYears: tables.schoolYears, received: rows('received') },
    ...{ bySource: rows('bySource'), byUse: rows('byUse') },
  };
}

function blockOf({ text, figures }: StoryBlock): StoryRecord['impact'] {
  return {
    ...(text === undefined ? {} : { text: citedRecord(text) }),
    figures: figures.map(({ value, label, source, at, asOf }) => ({ value, label, ...present({ source, at, asOf }) })),
  };
}

function contactOf({ name, role, phone, email, link }: NonNullable<Story['contact']>): StoryRecord['contact'] {
  return { name, ...present({ role, phone, email, link }) };
}

/** The columns of /data/v1/stories.csv. The tables of a story stand in the JSON file, and in spending.csv. */
export const storyColumns: Columns = {
  ...firstColumns,
  summary: 'summary',
  voice: 'voice',
  district: 'district.id',
  district_name: 'district.name',
  state: 'district.state',
  nces_id: 'district.ncesId',
  school_year: 'schoolYear',
  who_we_are: 'whoWeAre.text',
  figures: 'figures[].figure.id',
  figure_labels: 'figures[].figure.label',
  figure_values: 'figures[].value',
  figure_units: 'figures[].unit',
  spending: 'spending',
  spending_years: 'schoolYears[]',
  challenge: 'challenge.text.text',
  challenge_figures: 'challenge.figures[].value',
  challenge_figure_labels: 'challenge.figures[].label',
  solution: 'solution.text.text',
  solution_figures: 'solution.figures[].value',
  solution_figure_labels: 'solution.figures[].label',
  impact: 'impact.text.text',
  impact_figures: 'impact.figures[].value',
  impact_figure_labels: 'impact.figures[].label',
  contact: 'contact.name',
  contact_role: 'contact.role',
  contact_phone: 'contact.phone',
  contact_email: 'contact.email',
  contact_link: 'contact.link',
  ...lastLibraryColumns,
};

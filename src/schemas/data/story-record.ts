import { z } from 'astro/zod';
import { field } from '../field.ts';
import { identifier, ncesId, stateCode } from '../identifiers.ts';
import { schoolYear } from '../time.ts';
import { districtFigure } from './district-record.ts';
import { citation, citedRecord, provenanceRecord, recordFields, reviewedField, text } from './record-parts.ts';
import { spendingRecordSchema } from './spending-record.ts';

const district = z.strictObject({
  id: field(identifier, 'Id', 'The id of the district, where it has an entry.').optional(),
  name: field(text, 'Name', 'Its name as the sheets print it.'),
  state: field(stateCode, 'State', 'The two capital letters of the state.').optional(),
  ncesId: field(ncesId, 'NCES id', 'The seven digits NCES gives the district.').optional(),
});

const largeFigure = z.strictObject({
  value: field(text, 'Figure', 'The number as it is shown large.'),
  label: field(text, 'What it is', 'The words below the number.'),
  ...provenanceRecord,
});

const block = (label: string, sentence: string) =>
  field(
    z.strictObject({
      text: field(citedRecord, 'Text', 'What is told.').optional(),
      figures: field(z.array(largeFigure), 'Large figures', 'The numbers that are shown large.'),
    }),
    label,
    sentence,
  );

const contact = z.strictObject({
  name: field(text, 'Name', 'Whom to ask.'),
  role: field(text, 'Role', 'What the person or office does.').optional(),
  phone: field(text, 'Telephone', 'A number as people dial it.').optional(),
  email: field(text, 'E-mail', 'An address that somebody reads.').optional(),
  link: field(text, 'Web page', 'A page with more.').optional(),
});

const { schoolYears, received, bySource, byUse } = spendingRecordSchema.shape;

/** A data story in /data/v1/stories.json, with what it takes from its district and its spending entry. */
export const storyRecordSchema = z.strictObject({
  ...recordFields,
  summary: field(text, 'Summary', 'One or two sentences that say what it is.'),
  voice: field(
    z.enum(['own', 'from-sources']),
    'Voice',
    'own where the district tells it; from-sources where others wrote it from published sources.',
  ),
  district: field(district, 'District', 'Whom the story is about.'),
  schoolYear: field(schoolYear, 'School year', 'The year the description is of.').optional(),
  whoWeAre: field(citedRecord, 'Who we are', 'Who the district is.').optional(),
  figures: field(
    z.array(districtFigure.omit({ schoolYear: true })),
    'District description',
    'The ten figures of that year; not-reported where there is none.',
  ),
  spending: field(identifier, 'Spending', 'The id of the spending entry the tables are taken from.').optional(),
  ...{ schoolYears, received, bySource, byUse },
  challenge: block('Challenge', 'What problem had to be solved.'),
  solution: block('Solution', 'How professional learning was used to solve it.'),
  impact: block('Impact', 'What came of it.'),
  contact: field(contact, 'Contact information', 'Whom a reader can ask.').optional(),
  citations: field(z.array(citation), 'Citations', 'Every place in a source that its page cites, each once.'),
  reviewed: reviewedField,
});

export type StoryRecord = z.infer<typeof storyRecordSchema>;

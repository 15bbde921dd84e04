import { z } from 'astro/zod';
import { caseKinds, caseUnits, qualifier, schoolLevels } from '../cases.ts';
import { wordsOf } from '../designs/lists.ts';
import { field } from '../field.ts';
import { absences } from '../figure.ts';
import { ncesId, stateCode } from '../identifiers.ts';
import { choice, citedRecord, ids, libraryRecordFields, provenanceRecord, text, value } from './record-parts.ts';

const number = z.number().min(0);

const unit = field(z.enum(caseUnits), 'Unit', 'What the number counts.');

const exactness = {
  to: field(number, 'Up to', 'The upper end, where the source gives a range.').optional(),
  qualifier,
};

const contextFigure = z.strictObject({
  label: field(text, 'Label', 'What the number is.'),
  value,
  unit,
  ...exactness,
  ...provenanceRecord,
});

const result = z.strictObject({
  claim: field(citedRecord, 'Claim', 'What happened.'),
  value: field(
    z.union([number, z.enum([...absences, 'none-published'])]),
    'Value',
    'The number that says how much, or none-published where the source prints no outcome figures.',
  ).optional(),
  unit: unit.optional(),
  ...exactness,
  ...provenanceRecord,
});

const years = z.strictObject({
  from: field(z.int(), 'From', 'The first year.'),
  to: field(z.int(), 'To', 'The last year, where there is more than one.').optional(),
});

/** A case in /data/v1/cases.json. */
export const caseRecordSchema = z.strictObject({
  ...libraryRecordFields,
  kind: field(choice(wordsOf(caseKinds)), 'Kind', 'What kind of place or effort it tells of.'),
  place: field(text, 'Place', 'Where it is.'),
  states: field(z.array(stateCode), 'States', 'The two capital letters of each state.'),
  levels: field(z.array(choice(wordsOf(schoolLevels))), 'School levels', 'Which schools it is about.'),
  ncesId: field(ncesId, 'NCES id', 'The seven digits NCES gives the district.').optional(),
  years: field(years, 'Years', 'The years the source tells of.').optional(),
  context: field(z.array(contextFigure), 'Context', 'Figures that describe the place.'),
  challenge: field(citedRecord, 'Challenge', 'What had to change.'),
  approach: field(z.array(citedRecord), 'Approach', 'What was done.'),
  results: field(z.array(result), 'Results', 'What came of it.'),
  lessons: field(z.array(citedRecord), 'Lessons', 'What others can take from it.'),
  designs: ids('Designs', 'Ids of the learning designs it shows.'),
  standards: ids('Standards', 'Ids of the standards it shows, in this site’s reading.'),
});

export type CaseRecord = z.infer<typeof caseRecordSchema>;

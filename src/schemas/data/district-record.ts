import { z } from 'astro/zod';
import { webAddress } from '../address.ts';
import { districtFigures, type DistrictFigures } from '../districts.ts';
import { field } from '../field.ts';
import { ncesId, stateCode } from '../identifiers.ts';
import { schoolYear } from '../time.ts';
import { choice, otherNames, provenanceRecord, recordFields, reviewedField, value } from './record-parts.ts';

export type FigureName = keyof DistrictFigures;
export const figureNames = Object.keys(districtFigures.shape) as [FigureName, ...FigureName[]];

/** One figure of a district in one school year. */
export const districtFigure = z.strictObject({
  schoolYear: field(schoolYear, 'School year', 'As 2021-22.'),
  figure: field(choice(figureNames), 'Figure', 'What the number is.'),
  value,
  unit: field(
    z.enum(['count', 'percent', 'dollars', 'ratio']),
    'Unit',
    'What the number counts; a ratio is students for each teacher.',
  ),
  ...provenanceRecord,
});

/** A district in /data/v1/districts.json. */
export const districtRecordSchema = z.strictObject({
  ...recordFields,
  alsoKnownAs: otherNames,
  state: field(stateCode, 'State', 'The two capital letters of the state.'),
  ncesId: field(ncesId, 'NCES id', 'The seven digits NCES gives the district; a fictional one has none.').optional(),
  website: field(webAddress, 'Website', 'The district’s own site.').optional(),
  figures: field(
    z.array(districtFigure),
    'Figures',
    'Every figure of each school year, oldest first; not-reported where the year has no number for it.',
  ),
  reviewed: reviewedField,
});

/** A line of /data/v1/districts.csv: one figure, or a district that has none. */
export const districtLineSchema = districtRecordSchema.omit({ figures: true }).extend(districtFigure.partial().shape);

export type DistrictRecord = z.infer<typeof districtRecordSchema>;
export type DistrictLine = z.infer<typeof districtLineSchema>;

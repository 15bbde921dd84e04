import { z } from 'astro/zod';
import { webAddress } from './address.ts';
import { entryFields } from './entry.ts';
import { field } from './field.ts';
import { count, decimal, figure, percent } from './figure.ts';
import { ncesId, stateCode } from './identifiers.ts';
import { dollars } from './money.ts';
import { schoolYear } from './time.ts';

/** The ten figures that describe a district in one school year. */
export const districtFigures = z.strictObject({
  students: field(figure(count), 'Students', 'Students enrolled in the fall.').optional(),
  teachers: field(figure(decimal), 'Teachers', 'Teachers, in full-time equivalents.').optional(),
  schools: field(figure(count), 'Schools', 'Schools the district runs.').optional(),
  titleISchools: field(figure(count), 'Title I schools', 'Schools that receive Title I money.').optional(),
  titleIEligiblePercent: field(
    figure(percent),
    'Title I eligible students',
    'Percent of students who are eligible for Title I, from 0 to 100.',
  ).optional(),
  englishLearnersPercent: field(
    figure(percent),
    'English learners',
    'Percent of students who are learning English, from 0 to 100.',
  ).optional(),
  specialEducationPercent: field(
    figure(percent),
    'Students in special education',
    'Percent of students who receive special education, from 0 to 100.',
  ).optional(),
  perPupilExpenditure: field(
    figure(dollars),
    'Per-pupil expenditure',
    'Current spending divided by fall enrolment, in whole dollars. Say in the note if yours is defined otherwise.',
  ).optional(),
  studentTeacherRatio: field(
    figure(decimal),
    'Student-teacher ratio',
    'Students for each teacher: 14.2 means about 14 students to one teacher.',
  ).optional(),
  instructionalCoaches: field(
    figure(decimal),
    'Instructional coaches',
    'Instructional coaches, in full-time equivalents.',
  ).optional(),
});

/** One school district: who it is, and its figures by school year. */
export const districtSchema = z.strictObject({
  name: field(z.string().min(1), 'Name', 'The name of the district as it writes it.'),
  ncesId: field(
    ncesId,
    'District id',
    'The seven-digit NCES id, in quotes: "0100005". Leave it out only for a fictional district.',
  ).optional(),
  alsoKnownAs: field(z.array(z.string().min(1)), 'Other names', 'Names people also search for.').default([]),
  state: field(stateCode, 'State', 'The two capital letters of the state: NJ.'),
  website: field(webAddress, 'Website', 'The district’s own site, starting with https://.').optional(),
  figures: field(
    z.record(schoolYear, districtFigures),
    'Figures by school year',
    'For each school year, such as 2021-22, the figures that describe the district.',
  ).default({}),
  ...entryFields,
});

export type District = z.infer<typeof districtSchema>;
export type DistrictFigures = z.infer<typeof districtFigures>;

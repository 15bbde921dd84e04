import { z } from 'astro/zod';
import { basisField } from '../basis.ts';
import { citedText } from '../cited-text.ts';
import { field } from '../field.ts';
import { costBands, facilitatorNeeds, frequencies, technologyNeeds, wordsOf } from './lists.ts';

/** The longest meeting, in minutes: a working day of eight hours. */
const longestMeeting = 480;

export const people = z.strictObject({
  min: field(z.int().min(1).max(1000), 'Fewest people', 'The smallest group it works with.'),
  max: field(
    z.int().min(1).max(100000),
    'Most people',
    'The largest group; leave it out where there is no limit.',
  ).optional(),
  basis: basisField,
});

const minutes = z.strictObject({
  min: field(z.int().min(5).max(longestMeeting), 'Shortest', 'Minutes of the shortest meeting, from 5 to 480.'),
  max: field(z.int().min(5).max(longestMeeting), 'Longest', 'Minutes of the longest meeting, from 5 to 480.'),
});

const weeks = z.strictObject({
  min: field(z.int().min(1).max(260), 'Shortest', 'Weeks of the shortest cycle; 1 for anything up to a week.'),
  max: field(z.int().min(1).max(260), 'Longest', 'Weeks of the longest cycle: 36 is a school year.'),
});

export const time = z.strictObject({
  minutes: field(minutes, 'Minutes a meeting', 'How long one meeting lasts.'),
  weeks: field(weeks, 'Weeks of a cycle', 'How long one round takes from start to finish.'),
  frequency: field(z.enum(wordsOf(frequencies)), 'Frequency', 'How often people meet.'),
  basis: basisField,
});

export const cost = z.strictObject({
  band: field(
    z.enum(wordsOf(costBands)),
    'Cost band',
    'Extra dollars for each participant in a year, without the salary of people who are paid anyway.',
  ),
  drivers: field(
    z.array(citedText),
    'What drives the cost',
    'What costs money: substitutes, stipends, travel, materials.',
  ).default([]),
  basis: basisField,
});

export const facilitator = z.strictObject({
  need: field(z.enum(wordsOf(facilitatorNeeds)), 'Facilitator', 'Who leads the meetings.'),
  note: field(citedText, 'What the facilitator does', 'What it takes to lead it well, in a sentence.').optional(),
});

export const technology = z.strictObject({
  need: field(z.enum(wordsOf(technologyNeeds)), 'Technology', 'none, everyday or special.'),
  note: field(citedText, 'Which technology', 'What is needed, in a sentence.').optional(),
});

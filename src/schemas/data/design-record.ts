import { z } from 'astro/zod';
import {
  audiences,
  costBands,
  facilitatorNeeds,
  formats,
  frequencies,
  purposes,
  technologyNeeds,
  wordsOf,
} from '../designs/lists.ts';
import { field } from '../field.ts';
import { identifier } from '../identifiers.ts';
import { basisRecord, choice, citation, citedRecord, ids, libraryRecordFields, text } from './record-parts.ts';

const count = z.int().min(1);

const people = z.strictObject({
  min: field(count, 'Fewest', 'The smallest group it works with.'),
  max: field(count, 'Most', 'The largest group, where there is a limit.').optional(),
  basis: basisRecord,
});

const span = z.strictObject({ min: field(count, 'Shortest', 'The least.'), max: field(count, 'Longest', 'The most.') });

const time = z.strictObject({
  minutes: field(span, 'Minutes of a meeting', 'One meeting, in minutes.'),
  weeks: field(span, 'Weeks of a cycle', 'One round from start to finish, in weeks.'),
  frequency: field(choice(wordsOf(frequencies)), 'Frequency', 'How often people meet.'),
  basis: basisRecord,
});

const cost = z.strictObject({
  band: field(
    choice(wordsOf(costBands)),
    'Cost band',
    'Extra dollars for each participant in a year, without the salary of people who are paid anyway.',
  ),
  drivers: field(z.array(citedRecord), 'What drives the cost', 'What the money is for.'),
  basis: basisRecord,
});

function need<Id extends string>(list: Readonly<Record<Id, string>>) {
  return z.strictObject({
    need: field(choice(wordsOf(list)), 'Need', 'What is needed.'),
    note: field(citedRecord, 'Remark', 'More about it.').optional(),
  });
}

const role = z.strictObject({
  role: field(text, 'Role', 'The name of the role.'),
  does: field(citedRecord, 'What the role does', 'What this person does.'),
});

const step = z.strictObject({
  title: field(text, 'Step', 'In a few words.'),
  ...citedRecord.shape,
  minutes: field(count, 'Minutes', 'Minutes the step takes, where it has a fixed time.').optional(),
});

const relatedDesign = z.strictObject({
  design: field(identifier, 'Design', 'The id of a learning design.'),
  reason: field(citedRecord, 'Reason', 'Why a reader of this design would look at that one.'),
});

const origin = z.strictObject({
  who: field(z.array(text), 'Who', 'Authors who described it, in their order.'),
  year: field(z.int(), 'Year', 'The year of that description.').optional(),
  story: field(citedRecord, 'Story', 'How it came about.').optional(),
});

const study = z.strictObject({
  study: field(text, 'Study', 'Authors and year, or the title.'),
  tier: field(
    z.int().min(1).max(4),
    'ESSA tier',
    'The tier of evidence from 1 to 4, where somebody rated the study. Designs themselves are not rated.',
  ).optional(),
  basis: basisRecord.optional(),
  outcome: field(citedRecord, 'Outcome', 'What was measured and found.'),
  population: field(citedRecord, 'Population', 'Who took part.'),
  setting: field(citedRecord, 'Setting', 'Where it took place.'),
  source: citation.shape.source,
  at: citation.shape.at.unwrap(),
});

/** A learning design in /data/v1/designs.json. */
export const designRecordSchema = z.strictObject({
  ...libraryRecordFields,
  purposes: field(z.array(choice(wordsOf(purposes))), 'Purposes', 'What it is for.'),
  audiences: field(z.array(choice(wordsOf(audiences))), 'Audience', 'Who takes part.'),
  formats: field(z.array(choice(wordsOf(formats))), 'Format', 'Where and when people meet.'),
  useWhen: field(z.array(citedRecord), 'Use it when', 'Situations it fits.'),
  notWhen: field(z.array(citedRecord), 'Choose something else when', 'Situations it does not fit.'),
  people: field(people, 'People', 'How many people it takes.'),
  time: field(time, 'Time', 'What time it takes.'),
  cost: field(cost, 'Cost', 'What it costs.'),
  facilitator: field(need(facilitatorNeeds), 'Facilitator', 'Who leads it.'),
  technology: field(need(technologyNeeds), 'Technology', 'Which technology it takes.'),
  roles: field(z.array(role), 'Roles', 'Who does what.'),
  materials: field(z.array(citedRecord), 'Materials', 'What must be at hand.'),
  steps: field(z.array(step), 'Steps', 'What is done, in order.'),
  pitfalls: field(z.array(citedRecord), 'Pitfalls', 'What goes wrong, and how to keep it from going wrong.'),
  standards: ids('Standards', 'Ids of the standards it serves, in this site’s reading.'),
  related: field(z.array(relatedDesign), 'Related designs', 'Designs to compare it with.'),
  origin: field(origin, 'Origin', 'Where the design comes from.').optional(),
  evidence: field(z.array(study), 'Evidence', 'Studies of it.'),
});

export type DesignRecord = z.infer<typeof designRecordSchema>;

import { z } from 'astro/zod';
import { citedText } from '../cited-text.ts';
import { formats, wordsOf } from '../designs/lists.ts';
import { field } from '../field.ts';
import { identifier } from '../identifiers.ts';
import { idList } from '../library.ts';
import { clockTime, isoDate } from '../time.ts';
import { audienceFields } from './audience.ts';
import { definitionTests, sessionParts } from './lists.ts';

const text = z.string().min(1);

/** A day on which people meet. */
export const planSession = z.strictObject({
  id: field(identifier, 'Id', 'A short name within the activity; calendars go by it when a later version moves it.'),
  part: field(z.enum(wordsOf(sessionParts)), 'Part', 'initial or follow-up.'),
  date: field(isoDate, 'Date', 'The day, as 2026-10-14.'),
  start: field(clockTime, 'Start', 'When it begins, as 08:30.').optional(),
  end: field(clockTime, 'End', 'When it ends, as 15:00.').optional(),
  place: field(text, 'Place', 'Where people meet.').optional(),
  what: field(text, 'What', 'What this session is about, where it differs from the activity.').optional(),
});

const definitionTest = z.strictObject({
  met: field(z.boolean(), 'Met', 'Whether the activity meets it.'),
  how: field(citedText, 'How', 'What shows it, in a sentence.').optional(),
});

const evidence = z.strictObject({
  tier: field(z.int().min(1).max(4), 'Tier', 'The tier of the study, 1 to 4, of 20 U.S.C. § 7801(21).'),
  study: field(citedText, 'Study', 'Which study says so, with its citation.'),
});

const provider = z.strictObject({
  name: field(text, 'Name', 'Who provides it: an office or an organization.'),
  outside: field(z.boolean(), 'From outside', 'true where it is not the district itself.').default(false),
});

/** What educators do to learn, with its sessions. */
export const planActivity = z.strictObject({
  id: field(identifier, 'Id', 'A short name that money points to; it stays the same in later versions.'),
  title: field(text, 'Title', 'What it is called.'),
  what: field(citedText, 'What happens', 'What people do, in a sentence or two.').optional(),
  goals: field(z.array(identifier), 'Goals', 'Ids of the goals it serves.').default([]),
  design: field(identifier, 'Learning design', 'The id of a design of the library.').optional(),
  formats: field(z.array(z.enum(wordsOf(formats))), 'Format', 'in-person, online, blended or self-paced.').default([]),
  ...audienceFields,
  hours: field(
    z.number().min(0),
    'Hours',
    'Hours for each participant in all, sessions and follow-up together.',
  ).optional(),
  sessions: field(z.array(planSession), 'Sessions', 'When people meet, in the order of the days.').default([]),
  ongoing: field(
    text,
    'Between sessions',
    'What goes on without a fixed date: "each week in the team’s planning time".',
  ).optional(),
  provider: field(provider, 'Provider', 'Who provides it.').optional(),
  lead: field(text, 'Lead', 'Who sees to it, by role: "director of professional learning".').optional(),
  standards: idList('Standards', 'Ids of standards for professional learning that it serves.'),
  evidence: field(z.array(evidence), 'Evidence', 'Studies it rests on, each with its tier.').default([]),
  resources: field(z.array(citedText), 'Resources', 'What it needs: materials, rooms, time.').default([]),
  definition: field(
    z.partialRecord(z.enum(wordsOf(definitionTests)), definitionTest),
    'Federal definition',
    'The six tests of 20 U.S.C. § 7801(42)(B): for each, whether it is met, and how.',
  ).default({}),
});

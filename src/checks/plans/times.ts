import { sessionProblems, type SessionProblemKind } from '../../lib/plans/session-problems.ts';
import { fieldIssue, type Check, type Words } from '../check.ts';

/** Nobody can meet at a time that does not come, and not everybody at one that comes twice. */
export const planTimes: Check = ({ corpus }) =>
  corpus.plans.flatMap((entry) =>
    sessionProblems(entry.data).map(({ path, kind }) =>
      fieldIssue(entry, kind === 'doubled-time' ? 'doubled-time' : 'impossible-time', path, words[kind]),
    ),
  );

const words: Readonly<Record<SessionProblemKind, Words>> = {
  'unknown-time-zone': {
    what: 'No calendar knows this time zone.',
    fix: 'Write it as calendars do:  timeZone: America/Chicago',
  },
  'end-without-start': { what: 'The session ends and does not start.', fix: 'Add the start, or remove the end.' },
  'end-not-after-start': {
    what: 'The session ends before it starts, or at the same time.',
    fix: 'Look which of the two is right. Times have 24 hours: 15:00 is three in the afternoon.',
  },
  'skipped-time': {
    what: 'On this day clocks jump over this time.',
    fix: 'Write a time that comes on this day.',
  },
  'doubled-time': {
    what: 'On this day clocks are set back, and this time comes twice. Calendars take the first.',
    fix: 'Look whether the day and the time are right.',
  },
};

import { anchors } from '../../lib/anchors.ts';
import { capitalized, date, number } from '../../lib/format.ts';
import { evaluationLevels } from '../../schemas/plans/lists.ts';
import type { Plan } from '../../schemas/plans/plans.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import type { LinkView } from '../navigation.ts';
import { Notes, type Note } from '../notes.ts';
import { audienceWords } from './audience.ts';
import { planFrame, type PlanEntry, type PlanFrame } from './frame.ts';

/** A named group of rows, each with a heading and lines below it. */
export interface PeopleSection {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly { readonly title: string; readonly texts: readonly Cited[] }[];
}

/** Who wrote the plan, who was heard, who decided, what rules ask, and how the plan is looked at. */
export interface PlanPeople {
  readonly frame: PlanFrame;
  readonly sections: readonly PeopleSection[];
  readonly contents: readonly LinkView[];
  readonly notes: readonly Note[];
}

export function planPeople(entry: PlanEntry, context: Context): PlanPeople {
  const notes = new Notes(context);
  const text = (words: string | undefined): Cited[] =>
    words === undefined || words === '' ? [] : [cited(words, notes)];
  const sections = [
    ...people(entry.data, text),
    ...rules(entry.data, text),
    ...evaluation(entry.data, text),
    ...access(entry.data, text),
  ];
  const shown = sections.filter(({ rows }) => rows.length > 0);
  return {
    frame: planFrame(entry, 'people', context),
    sections: shown,
    contents: shown.map(({ id, heading }) => ({ label: heading, href: `#${id}` })),
    notes: notes.all,
  };
}

type Text = (words: string | undefined) => Cited[];

function people({ governance, definition, improvementPlans }: Plan, text: Text): PeopleSection[] {
  const { team, consultations, approvals, fiscalReview, certification } = governance;
  return [
    section(
      'definition',
      'What the plan means by professional learning',
      definition === undefined ? [] : [{ title: '', texts: text(definition) }],
    ),
    section(
      'plans-it-serves',
      'Plans it serves',
      improvementPlans.map(({ title, link }) => ({ title, texts: text(link) })),
    ),
    section(
      'team',
      'Who wrote it',
      team.map(({ role, represents, chosen, count }) => ({
        title: capitalized(count === 1 ? role : `${role} (${number(count)})`),
        texts: [...text(represents && `Speaks for: ${represents}.`), ...text(chosen && `Chosen: ${chosen}.`)],
      })),
    ),
    section(
      anchors.consultation,
      'Who was heard, and what came of it',
      consultations.map(({ date: day, with: whom, heard, done }) => ({
        title: `${date(day)}: ${whom}`,
        texts: [...text(heard), ...text(done && `What was done: ${done}`)],
      })),
    ),
    section('decisions', 'Who decided', [
      ...approvals.map(({ by, date: day, meeting }) => ({ title: `${by}, ${date(day)}`, texts: text(meeting) })),
      ...(fiscalReview
        ? [
            {
              title: `Fiscal review: ${fiscalReview.by}, ${date(fiscalReview.date)}`,
              texts: text(fiscalReview.meeting),
            },
          ]
        : []),
      ...(certification
        ? [
            {
              title: `Certified by ${certification.by}, ${date(certification.date)}`,
              texts: text(certification.statement),
            },
          ]
        : []),
    ]),
  ];
}

function rules(plan: Plan, text: Text): PeopleSection[] {
  const { mandated, mentoring, licences, nonpublic } = plan;
  return [
    section(
      'required-training',
      'Required training',
      mandated.map((training) => ({
        title: training.topic,
        texts: [
          ...text(
            `${training.citation}. ${audienceWords(training, plan)}; ${training.frequency}${training.due ? `; due ${date(training.due)}` : ''}.`,
          ),
          ...text(training.difference && `Local difference: ${training.difference}`),
        ],
      })),
    ),
    section(
      'mentoring',
      'Mentoring and induction',
      mentoring
        ? [
            {
              title: mentoring.who,
              texts: [
                ...text(mentoring.text),
                ...text(mentoring.length && `Length: ${mentoring.length}.`),
                ...text(mentoring.mentors && `Mentors: ${mentoring.mentors}`),
              ],
            },
          ]
        : [],
    ),
    section(
      'licence-hours',
      'Licence hours',
      licences.map(({ licence, hours, cycle, citation, how }) => ({
        title: licence,
        texts: [...text(`${number(hours)} hours in ${cycle} (${citation}).`), ...text(how)],
      })),
    ),
    section(
      'nonpublic-schools',
      'Nonpublic schools',
      nonpublic
        ? [{ title: nonpublic.consulted ? `Consulted ${date(nonpublic.consulted)}` : '', texts: text(nonpublic.text) }]
        : [],
    ),
  ];
}

function evaluation(
  { evaluation: { levels, cycles, findings, adjustments }, goals }: Plan,
  text: Text,
): PeopleSection[] {
  const named = new Map(goals.map(({ id, statement }) => [id, withoutCitations(statement).replace(/\.$/, '')]));
  return [
    section(
      'evaluation',
      'How it is looked at',
      levels.map(({ level, question, how }) => ({
        title: evaluationLevels[level],
        texts: [...text(question), ...text(how)],
      })),
    ),
    section(
      'cycles',
      'Rounds of plan, do, study, act',
      cycles.map((cycle) => ({
        title: `${named.get(cycle.goal) ?? cycle.goal}, ${date(cycle.date)}`,
        texts: [
          ...text(`Plan: ${cycle.plan}`),
          ...text(cycle.do && `Do: ${cycle.do}`),
          ...text(cycle.study && `Study: ${cycle.study}`),
          ...text(cycle.act && `Act: ${cycle.act}`),
        ],
      })),
    ),
    section(
      'findings',
      'What was found',
      findings.map((finding) => ({ title: '', texts: text(finding) })),
    ),
    section(
      'adjustments',
      'What was changed while it ran',
      adjustments.map(({ date: day, change }) => ({ title: date(day), texts: text(change) })),
    ),
  ];
}

function access({ access: { languages, formats } }: Plan, text: Text): PeopleSection[] {
  return [
    section('access', 'Languages and other formats', [
      ...(languages.length === 0 ? [] : [{ title: languages.join(', '), texts: [] }]),
      ...(formats === undefined ? [] : [{ title: 'Other formats', texts: text(formats) }]),
    ]),
  ];
}

function section(id: string, heading: string, rows: PeopleSection['rows']): PeopleSection {
  return { id, heading, rows };
}

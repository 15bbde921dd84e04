import { list } from '../../../lib/format.ts';
import type { Plan } from '../../../schemas/plans/plans.ts';
import type { Context } from '../../context.ts';
import type { Fact } from '../../library/facts.ts';
import type { PlanEntry } from '../frame.ts';
import type { CommentView } from '../comment.ts';
import { planOverview } from '../overview.ts';
import { sheetFacts } from './facts.ts';
import { familyCosts, type FamilyCosts } from './family-costs.ts';
import { familyGoal, type FamilyGoal } from './family-goals.ts';
import { familyMeasures, type FamilyMeasure } from './family-measures.ts';
import { heightOfGoal, heightOfRow, heightOfVoice, roomForGoals, roomForRows, voicesHeading } from './family-room.ts';
import { familyVoices } from './family-voices.ts';
import { sheetFrame, type SheetFrame } from './frame.ts';
import { fitting, ifShort } from './room.ts';
import { yearAt } from './year.ts';

/** A plan in plain words on the two sides of a sheet. What there is no room for stands in the plan. */
export interface FamilySummary {
  readonly frame: SheetFrame;
  readonly heading: string;
  /** What the sheet is, line by line. */
  readonly head: readonly string[];
  readonly goals: readonly FamilyGoal[];
  /** How many goals there is no room for, and where they are; empty where there are none. */
  readonly more: string;
  readonly costs: FamilyCosts;
  readonly measures: readonly FamilyMeasure[];
  readonly comment: string;
  readonly ways: readonly Fact[];
  readonly voices: readonly string[];
  readonly contact: readonly Fact[];
  readonly formats: string;
}

export function familySummary(entry: PlanEntry, context: Context): FamilySummary {
  const { data } = entry;
  const year = yearAt(data, context.today);
  const frame = sheetFrame(entry, 'families', context);
  const head = [
    `${frame.title}. ${frame.status}.`,
    ...(data.fictional ? ['Fictional: made up for illustration.'] : []),
    'This sheet is for families. It tells in short what the plan is for. The whole plan says more.',
  ];
  const all = data.goals.map((goal) => familyGoal(goal, year, data));
  const goals = fittingGoals(all, roomForGoals(head));
  return {
    ...{ frame, heading: `What teachers and staff learn in ${year}`, head, goals },
    more: moreGoals(all.length, goals.length),
    ...secondSide(entry, year, goals.length, context),
  };
}

/** Where not all goals have room, a line says how many more there are. */
function fittingGoals(all: readonly FamilyGoal[], room: number): readonly FamilyGoal[] {
  const height = ({ statement, sentences }: FamilyGoal): number => heightOfGoal(statement, sentences);
  const goals = fitting(all, room, height);
  return goals.length === all.length ? goals : fitting(all, room - heightOfGoal('', ['…']), height);
}

type SecondSide = Omit<FamilySummary, 'frame' | 'heading' | 'head' | 'goals' | 'more'>;

function secondSide(entry: PlanEntry, year: string, goals: number, context: Context): SecondSide {
  const { data } = entry;
  const overview = planOverview(entry, context);
  const costs = familyCosts(data, year, context.words);
  const comment = commentText(overview.comment, overview.contact.length > 0);
  const ways = sheetFacts(overview.comment?.ways ?? []);
  const contact = sheetFacts(overview.contact);
  const formats = formatsOf(data);
  const facts = [...ways, ...contact];
  const room = roomForRows({ costs: costs.text, sources: costs.sources.length, comment, facts, formats });
  const measures = fitting(familyMeasures(data.goals.slice(0, goals)), room, ({ what, aim }) => heightOfRow(what, aim));
  const used = measures.reduce((sum, { what, aim }) => sum + heightOfRow(what, aim), voicesHeading);
  const voices = fitting(familyVoices(data), room - used, heightOfVoice);
  return { costs, measures, comment, ways, voices, contact, formats };
}

function moreGoals(all: number, shown: number): string {
  const count = all - shown;
  if (count === 0) return '';
  if (shown === 0) return count === 1 ? 'Its goal is in the plan.' : `Its ${String(count)} goals are in the plan.`;
  return count === 1 ? 'One more goal is in the plan.' : `${String(count)} more goals are in the plan.`;
}

function commentText(comment: CommentView | undefined, hasContact: boolean): string {
  const ask = hasContact ? 'the office below' : 'the district';
  if (comment === undefined) return `You can say what you think at any time. Write or call ${ask}.`;
  const { days, how } = comment;
  return how === '' ? `${days} You can still ask ${ask}.` : `${days} ${ifShort(how, 200, 'The plan says how.')}`;
}

function formatsOf({ access: { languages, formats } }: Plan): string {
  const said = languages.length === 0 ? [] : [`You can get the plan in ${list(languages)}.`];
  return [...said, ...(formats === undefined ? [] : [ifShort(formats, 200, 'Ask for other formats.')])].join(' ');
}

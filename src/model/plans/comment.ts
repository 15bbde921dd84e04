import { date, number } from '../../lib/format.ts';
import { anchors, paths } from '../../lib/paths.ts';
import { daysBetween } from '../../lib/plans/days.ts';
import { planStatuses } from '../../schemas/plans/lists.ts';
import type { Plan } from '../../schemas/plans/plans.ts';
import type { Context } from '../context.ts';
import { fact, type Fact } from '../library/facts.ts';
import type { LinkView } from '../navigation.ts';
import type { PlanEntry } from './frame.ts';

type Period = NonNullable<Plan['comment']>;

/** When and how the public can comment. */
export interface CommentView {
  readonly heading: string;
  readonly days: string;
  /** What to do, and where; empty once the time is over. */
  readonly how: string;
  readonly ways: readonly Fact[];
  /** What was heard and what was done; none where nothing is written yet. */
  readonly heard: LinkView | undefined;
}

export function commentView({ data, id }: PlanEntry, { today, href }: Context): CommentView | undefined {
  const { comment, governance } = data;
  if (comment === undefined) return undefined;
  const isOver = phaseOf(comment, today) === 'over';
  const people = `${href(paths.planPart(id, 'people'))}#${anchors.consultation}`;
  return {
    heading: isOver ? 'What the public said' : 'Say what you think',
    days: commentDays(comment, today),
    ...{ how: isOver ? '' : comment.how, ways: isOver ? [] : ways(comment) },
    heard:
      governance.consultations.length > 0 ? { label: 'Who was heard, and what came of it', href: people } : undefined,
  };
}

/** Whether people can comment on the day of the build. */
export function isOpenForComment({ comment }: Plan, today: string): boolean {
  return comment !== undefined && phaseOf(comment, today) === 'open';
}

/** Where a plan stands in a few words. Nobody has to change the file for it to say that a comment period is over. */
export function statusWords({ status, comment }: Plan, today: string): string {
  const phase = status === 'public-comment' && comment ? phaseOf(comment, today) : 'unknown';
  if (comment && phase === 'before') return `Open for public comment from ${date(comment.opens)}`;
  if (comment && phase === 'over') return `Public comment ended ${date(comment.closes)}`;
  return planStatuses[status];
}

/** The sentence is as old as the build, which is why sites are built each night. */
export function commentDays(period: Period, today: string): string {
  const [opens, closes] = [date(period.opens), date(period.closes)];
  switch (phaseOf(period, today)) {
    case 'unknown':
      return `Comments are taken from ${opens} to ${closes}.`;
    case 'before':
      return `Comments are not taken yet. The time for them is ${opens} to ${closes}.`;
    case 'open':
      return `Comments are taken until ${closes}: ${daysLeft(period, today)}.`;
    case 'over':
      return `The time for comments ended on ${closes}.`;
  }
}

/** The last day still counts; without a day nothing can be told. */
function phaseOf({ opens, closes }: Period, today: string): 'unknown' | 'before' | 'open' | 'over' {
  if (today === '') return 'unknown';
  if (today < opens) return 'before';
  return today > closes ? 'over' : 'open';
}

function daysLeft({ closes }: Period, today: string): string {
  const left = daysBetween(today, closes);
  if (left === 0) return 'today is the last day';
  return left === 1 ? 'one day is left' : `${number(left)} days are left`;
}

function ways({ link, email, place }: Period): Fact[] {
  return [
    ...(link === undefined ? [] : [{ label: 'Form', value: new URL(link).host, href: link }]),
    ...(email === undefined ? [] : [{ label: 'E-mail', value: email, href: `mailto:${email}` }]),
    ...fact('On paper', place),
  ];
}

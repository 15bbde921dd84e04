import { date, list } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import type { Verdict } from '../../lib/plans/judged.ts';
import { judge } from '../../lib/plans/verdict.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import { planFieldLabel } from '../../schemas/plans/field-labels.ts';
import type { Requirement } from '../../schemas/requirements.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import type { LinkView } from '../navigation.ts';
import { Notes, type Note } from '../notes.ts';
import { planFrame, type PlanEntry, type PlanFrame } from './frame.ts';

/** One requirement with what a program can tell of it. */
export interface GapRow {
  readonly title: string;
  readonly citation: string;
  readonly asks: Cited;
  readonly verdict: Verdict;
  readonly label: string;
  readonly because: string;
  /** The fields of the plan that show it. */
  readonly fields: string;
  /** What would meet it; undefined where it is met. */
  readonly meet: string | undefined;
  readonly isConfirmed: boolean;
}

export interface GapProfile {
  readonly id: string;
  readonly profile: LinkView;
  readonly asOf: string;
  /** "9 met, 2 partly, 1 missing; of 3 only a person can tell." */
  readonly counts: string;
  readonly rows: readonly GapRow[];
}

export interface PlanGap {
  readonly frame: PlanFrame;
  readonly profiles: readonly GapProfile[];
  readonly notes: readonly Note[];
}

/** What everybody has to know who reads such a report. */
export const notLegalAdvice =
  'What laws and rules ask of a plan, and what a program can tell of this one. It is a reading aid, not legal advice.';

/** What each verdict is called. */
export const verdictLabels: Readonly<Record<Verdict, string>> = {
  met: 'Met',
  partly: 'Partly',
  missing: 'Missing',
  person: 'A person has to tell',
};

/** Federal profiles, those of the district's state, and the district's own. */
export function profilesFor(
  { data }: PlanEntry,
  { corpus, district }: Context,
): readonly PublishedEntry<'requirements'>[] {
  const state = data.district === undefined ? undefined : district(data.district)?.data.state;
  return corpus.requirements.filter(
    ({ data: profile }) => profile.level !== 'state' || (state !== undefined && profile.state === state),
  );
}

export function planGap(entry: PlanEntry, context: Context): PlanGap {
  const notes = new Notes(context);
  return {
    frame: planFrame(entry, 'requirements', context),
    profiles: profilesFor(entry, context).map((profile) => gapProfile(profile, entry, notes, context)),
    notes: notes.all,
  };
}

export function gapProfile(
  profile: PublishedEntry<'requirements'>,
  entry: PlanEntry,
  notes: Notes,
  { href }: Context,
): GapProfile {
  const rows = profile.data.requirements.map((requirement) => gapRow(requirement, entry, notes));
  return {
    id: profile.id,
    profile: { label: profile.data.title, href: href(paths.entry('requirements', profile.id)) },
    asOf: date(profile.data.asOf),
    counts: counts(rows),
    rows,
  };
}

function gapRow(requirement: Requirement, { data }: PlanEntry, notes: Notes): GapRow {
  const { verdict, because } = judge(requirement, data);
  return {
    ...{ title: requirement.title, citation: requirement.citation, asks: cited(requirement.asks, notes) },
    ...{ verdict, because, label: verdictLabels[verdict], isConfirmed: requirement.confirmed },
    fields: list(requirement.fields.map((field) => planFieldLabel(field) ?? field)),
    meet: verdict === 'met' ? undefined : requirement.meet,
  };
}

function counts(rows: readonly GapRow[]): string {
  const of = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length;
  const told = `${String(of('met'))} met, ${String(of('partly'))} partly, ${String(of('missing'))} missing`;
  return of('person') === 0 ? `${told}.` : `${told}; of ${String(of('person'))} only a person can tell.`;
}

import { dollars } from '../../lib/format.ts';
import type { Pathway } from '../../schemas/pathways.ts';
import type { Words } from '../../schemas/words.ts';
import { cited, type Cited } from '../library/cited.ts';
import type { NoteReference, Notes } from '../notes.ts';
import { scoringView, type ScoringView } from '../scoring.ts';
import { lengthsOf } from './lengths.ts';
import { paid, runningTotals } from './stipends.ts';

type Tier = Pathway['tiers'][number];

/** What is handed in, and how long or how many it is to be. */
export interface RequirementView {
  readonly text: Cited;
  readonly lengths: readonly string[];
}

/** A tier of a pathway, ready to be shown. */
export interface TierView {
  readonly id: string;
  readonly title: string;
  readonly text: Cited;
  readonly stipend: { readonly text: string; readonly notes: readonly NoteReference[] } | undefined;
  readonly prerequisites: readonly Cited[];
  readonly requirements: readonly RequirementView[];
  readonly scoring: ScoringView | undefined;
  readonly remarks: readonly Cited[];
}

export function tierViews(tiers: readonly Tier[], words: Words, notes: Notes): TierView[] {
  const totals = runningTotals(tiers.map(paid));
  return tiers.map((tier, index) => tierView(tier, index === 0 ? undefined : totals[index], words, notes));
}

/** @param total dollars of this tier and those before it, where there are any */
function tierView(tier: Tier, total: number | undefined, words: Words, notes: Notes): TierView {
  const { id, title, requirements, scoring } = tier;
  const all = (texts: readonly string[]) => texts.map((text) => cited(text, notes));
  return {
    ...{ id, title, text: cited(tier.text, notes), stipend: stipendOf(tier, total, words, notes) },
    prerequisites: all(tier.prerequisites),
    requirements: requirements.map((one) => ({ text: cited(one.text, notes), lengths: lengthsOf(one) })),
    scoring: scoring && scoringView(scoring, `scoring-${id}`, `Scoring guide, ${title}`, notes),
    remarks: all(tier.remarks),
  };
}

/** "$75, with the tiers before $150" */
function stipendOf({ stipend }: Tier, total: number | undefined, words: Words, notes: Notes): TierView['stipend'] {
  if (!stipend) return undefined;
  const { value } = stipend;
  const together = total === undefined ? '' : `, with the tiers before ${dollars(total)}`;
  const text = typeof value === 'number' ? `${dollars(value)}${together}` : words[value];
  return { text, notes: notes.refer(stipend) };
}

import type { ChartSpec } from '../../charts/spec.ts';
import { dollars } from '../../lib/format.ts';
import { anchors } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Pathway } from '../../schemas/pathways.ts';
import type { Context } from '../context.ts';
import { stepView, type StepView } from '../designs/parts.ts';
import { cited, type Cited } from '../library/cited.ts';
import { fact, type Fact } from '../library/facts.ts';
import { statusLabels } from '../library/labels.ts';
import { libraryPage, notesOf, type LibraryPage } from '../library/page.ts';
import type { LinkView } from '../navigation.ts';
import type { Notes } from '../notes.ts';
import type { TableView } from '../table.ts';
import { worksheetOf, type WorksheetView } from '../worksheet/view.ts';
import { checklist } from './checklist.ts';
import { forecastForm } from './forecast-form.ts';
import type { ForecastForm } from './forecast-places.ts';
import { paid, runningTotals, stipendChart, stipendTable } from './stipends.ts';
import { tierViews, type TierView } from './tiers.ts';

/** A pathway, ready to be shown. */
export interface PathwayPage {
  readonly page: LibraryPage;
  readonly about: readonly Cited[];
  readonly steps: readonly StepView[];
  readonly tiers: readonly TierView[];
  readonly stipends: { readonly table: TableView; readonly chart: ChartSpec } | undefined;
  readonly resubmission: Cited | undefined;
  readonly challenges: readonly Cited[];
  readonly notInSource: readonly Cited[];
  readonly checklist: WorksheetView | undefined;
  readonly forecast: ForecastForm | undefined;
}

export function pathwayPage(entry: PublishedEntry<'pathways'>, context: Context): PathwayPage {
  const { data, id } = entry;
  const notes = notesOf(entry, context);
  const all = (texts: readonly string[]) => texts.map((text) => cited(text, notes));
  // Notes are numbered in the order in which the page reads.
  const facts = factsOf(data, notes);
  const own = {
    about: all(data.about),
    steps: data.steps.map((step) => stepView(step, notes)),
    tiers: tierViews(data.tiers, context.words, notes),
    stipends: stipendsOf(data, context, notes),
    resubmission: data.resubmission === undefined ? undefined : cited(data.resubmission, notes),
    challenges: all(data.challenges),
    notInSource: all(data.notInSource),
    checklist: worksheetOf(
      {
        ...{ tool: `pathways/${id}`, title: data.title, keep: 'browser' },
        ...{ groups: checklist(data.tiers), discussion: [] },
      },
      notes,
      context,
    ),
    forecast: forecastForm(entry, context),
  };
  return { ...own, page: libraryPage(entry, notes, { facts, contents: contentsOf(own) }, context) };
}

function stipendsOf({ tiers }: Pathway, { words }: Context, notes: Notes): PathwayPage['stipends'] {
  const [table, chart] = [stipendTable(tiers, words, notes), stipendChart(tiers, words)];
  return table && chart ? { table, chart } : undefined;
}

function factsOf({ status, place, years, pay, tiers, alsoKnownAs }: Pathway, notes: Notes): Fact[] {
  const total = runningTotals(tiers.map(paid)).at(-1);
  const basis = pay && { words: 'from a source', notes: notes.refer(pay) };
  return [
    ...fact('Status', statusLabels[status]),
    ...fact('Place', place),
    ...fact('Years', years),
    ...(typeof pay?.value === 'number' && basis ? [{ label: 'Pay', value: dollars(pay.value), basis }] : []),
    ...fact('Pay', total === undefined ? undefined : `${dollars(total)} for all tiers`),
    ...fact('Also known as', alsoKnownAs.join(', ')),
  ];
}

function contentsOf({ tiers, checklist, forecast }: Pick<PathwayPage, 'tiers' | 'checklist' | 'forecast'>): LinkView[] {
  return [
    ...(tiers.length > 0 ? [{ label: 'Tiers', href: `#${anchors.tiers}` }] : []),
    ...(checklist ? [{ label: 'Checklist to fill in', href: `#${anchors.worksheet}` }] : []),
    ...(forecast ? [{ label: 'Budget forecast', href: `#${anchors.forecast}` }] : []),
  ];
}

import { planSheetNames, planSheets, type PlanSheet } from '../../../lib/plan-sheets.ts';
import { paths } from '../../../lib/paths.ts';
import type { PublishedEntry } from '../../../schemas/corpus.ts';
import type { Context } from '../../context.ts';
import type { LinkView } from '../../navigation.ts';
import { isPrinted } from '../../printing/printed.ts';

/** A link to what is made of a plan for paper, and to its PDF; no PDF where this build prints none. */
export interface SheetLink extends LinkView {
  readonly pdf: readonly LinkView[];
}

export function sheetLinks(entry: PublishedEntry<'plans'>, context: Context): SheetLink[] {
  return planSheetNames.map((sheet) => ({
    label: planSheets[sheet],
    href: context.href(paths.planSheet(entry.id, sheet)),
    pdf: sheetPdf(entry, sheet, context).map((link) => ({ ...link, label: 'PDF' })),
  }));
}

export function sheetPdf(entry: PublishedEntry<'plans'>, sheet: PlanSheet, { href, printing }: Context): LinkView[] {
  if (!isPrinted(entry, printing)) return [];
  return [{ label: 'Download as PDF', href: href(paths.planSheetPdf(entry.id, sheet)) }];
}

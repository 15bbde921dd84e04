import { planSheets, type PlanSheet } from '../../../lib/plan-sheets.ts';
import { paths } from '../../../lib/paths.ts';
import type { Context } from '../../context.ts';
import type { LinkView } from '../../navigation.ts';
import { runningTitle } from '../document/running.ts';
import { planFrame, statusLine, type PlanEntry } from '../frame.ts';
import { sheetPdf } from './links.ts';
import { ifShort } from './room.ts';

/** What everything has around it that is made of a plan for paper. */
export interface SheetFrame {
  /** What it is: "Board packet". */
  readonly kind: string;
  readonly title: string;
  /** Empty where the plan names no district. */
  readonly district: string;
  readonly status: string;
  readonly summary: string;
  readonly fictional: boolean;
  /** What every sheet says of the plan, also when it is handed on alone. */
  readonly running: string;
  readonly trail: readonly LinkView[];
  readonly downloads: readonly LinkView[];
}

/** A title that takes no more than two lines of a sheet. */
const longestTitle = 100;

export function sheetFrame(entry: PlanEntry, sheet: PlanSheet, context: Context): SheetFrame {
  const { data, id } = entry;
  const { title, summary, fictional } = data;
  const shown = sheet === 'packet' ? title : ifShort(title, longestTitle, 'The plan for professional learning');
  return {
    ...{ kind: planSheets[sheet], summary, fictional, status: statusLine(data, context.today) },
    ...{ title: shown, running: runningTitle({ title: shown, fictional }) },
    district: (data.district && context.district(data.district)?.data.name) ?? '',
    trail: [...planFrame(entry, undefined, context).trail, { label: title, href: paths.entry('plans', id) }],
    downloads: sheetPdf(entry, sheet, context),
  };
}

import type { ChartSpec } from '../../charts/spec.ts';
import type { Facet } from '../browser/browser.ts';
import { browserOf } from '../browser/list-page.ts';
import { libraryCards, type Card } from '../cards.ts';
import { casePage, type CasePage } from '../cases/page.ts';
import type { Context } from '../context.ts';
import { designPage, type DesignPage } from '../designs/page.ts';
import { spendingPage } from '../spending/page.ts';
import { standardPage, type StandardPage } from '../standards/page.ts';
import type { TableView } from '../table.ts';
import { showcaseCharts } from './showcase-charts.ts';

/** Every component with real content of the site, for design review, pictures and accessibility checks. */
export interface Showcase {
  readonly design: DesignPage | undefined;
  readonly example: CasePage | undefined;
  readonly standard: { readonly title: string; readonly questions: readonly NamedQuestion[] } | undefined;
  readonly cards: readonly Card[];
  readonly facets: readonly Facet[];
  readonly table: TableView | undefined;
  readonly charts: readonly ChartSpec[];
}

/** A question by its number: its text may cite what is not shown here. */
interface NamedQuestion {
  readonly name: string;
  readonly origin: string;
}

/** Picks entries that fill their components: a design with a study, a case with figures, a standard with a crosswalk. */
export function showcase(context: Context): Showcase {
  const { designs, cases, standards, spending } = context.corpus;
  const design = designs.find(({ data }) => data.evidence.length > 0) ?? designs[0];
  const example = cases.find(({ data }) => data.context.length > 2) ?? cases[0];
  const standard = standards.find(({ data }) => data.crosswalk.length > 0) ?? standards[0];
  const money = spending.find(({ data }) => !data.template);
  return {
    design: design && withoutWaysBack(designPage(design, context)),
    example: example && casePage(example, context),
    standard: standard && questionsOf(standardPage(standard, context)),
    cards: libraryCards('designs', context).slice(0, 3),
    facets: browserOf('designs', context).facets.slice(0, 2),
    table: money && tableWithoutNotes(spendingPage(money, context).sections.at(-1)?.table),
    charts: showcaseCharts(context),
  };
}

function questionsOf({ title, questions }: StandardPage): Showcase['standard'] {
  return { title, questions: questions.map(({ origin }, index) => ({ name: `Question ${index + 1}`, origin })) };
}

/** The text that cites them is not shown here. */
function withoutWaysBack(page: DesignPage): DesignPage {
  return { ...page, notes: page.notes.map((note) => ({ ...note, back: undefined })) };
}

/** The notes of the table stand on its own page. */
function tableWithoutNotes(table: TableView | undefined): TableView | undefined {
  const plain = (rows: TableView['rows']): TableView['rows'] =>
    rows.map((row) => ({ ...row, notes: [], cells: row.cells.map((cell) => ({ ...cell, notes: [] })) }));
  return table && { ...table, rows: plain(table.rows), summary: plain(table.summary) };
}

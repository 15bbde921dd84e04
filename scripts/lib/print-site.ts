import { planOf, type PrintPlan } from '../../src/model/printing/plan.ts';
import type { Printing } from '../../src/model/printing/printed.ts';
import { readPlan, writePlan } from '../../src/printing/plan-file.ts';
import type { Printer } from '../../src/printing/printer.ts';
import { PrintProblem } from '../../src/printing/problem.ts';
import type { PublishedCorpus } from '../../src/schemas/corpus.ts';
import { exit } from './options.ts';

/** What prints the pages of a build. */
export interface Press {
  /** How much of the site will be printed: its pages link to no other PDFs. */
  readonly printing: Printing;
  /** Prints into the folder of the built site. */
  readonly print: (site: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const idle: Press = { printing: 'nothing', print: () => Promise.resolve(), close: () => Promise.resolve() };

/**
 * Prepares the printing of a site before its pages are built: only then is it known whether they may link to PDFs.
 *
 * @throws PrintProblem where no browser starts, unless only blank sheets were to be printed: people print those
 * from the page as well
 */
export async function openPress(corpus: PublishedCorpus, printing: Printing): Promise<Press> {
  const plan = planOf(corpus, printing);
  if (plan.pages.length === 0) return idle;
  try {
    const printer = await printerFor();
    return { printing, print: (site) => printInto(site, plan, printer), close: () => printer.close() };
  } catch (error) {
    if (!(error instanceof PrintProblem) || printing === 'everything') throw error;
    console.error(`${error.message}\nThe site is built without PDFs of its blank sheets.`);
    return idle;
  }
}

async function printInto(site: string, plan: PrintPlan, printer: Printer): Promise<void> {
  writePlan(site, plan);
  await printer.print(site, plan);
  console.log(said(plan));
}

/** Loaded only where something is printed: other builds start faster. */
async function printerFor(): Promise<Printer> {
  const { startPrinter } = await import('../../src/printing/printer.ts');
  return startPrinter();
}

/**
 * Prints the PDFs of a finished site again.
 *
 * @returns an exit code
 */
export async function printFinished(site: string): Promise<number> {
  try {
    const plan = readPlan(site);
    const printer = await printerFor();
    await printer.print(site, plan).finally(() => printer.close());
    console.log(said(plan));
    return exit.fine;
  } catch (error) {
    if (!(error instanceof PrintProblem)) throw error;
    console.error(`${error.message}\nNothing was printed; the site is as it was before.`);
    return exit.problems;
  }
}

function said({ pages }: PrintPlan): string {
  return pages.length === 1 ? 'One page was printed to PDF.' : `${pages.length} pages were printed to PDF.`;
}

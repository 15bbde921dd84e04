import type { Page } from 'playwright-core';
import { withBase } from '../lib/paths.ts';
import type { PlannedPage, PrintPlan } from '../model/printing/plan.ts';
import { mendPdf, type MendedPdf } from '../pdf/mend.ts';
import { printNumbered } from './page-numbers.ts';
import { fieldAddress, placeFields, preparations, readLinks } from './in-page.ts';
import { formMark } from '../model/stories/form/mark.ts';
import { formFont } from './form-font.ts';
import { PrintProblem } from './problem.ts';

/** The address of a site that does not know its own while it is printed. Nothing can be reached there (RFC 6761). */
const nowhere = 'https://this-site.invalid';

/** Where the pages of a site are found while they are printed. */
export function originOf({ address }: Pick<PrintPlan, 'address'>): string {
  return new URL(address ?? nowhere).origin;
}

/** Opens a page of the site and prints it as its style sheet says. */
export async function printPage(browserPage: Page, page: PlannedPage, plan: PrintPlan): Promise<MendedPdf> {
  const address = new URL(withBase(plan.basePath, page.page), originOf(plan)).href;
  await browserPage.goto(address);
  await browserPage.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const prepare of preparations) await browserPage.evaluate(prepare);
  if (page.form) await browserPage.evaluate(placeFields, fieldAddress);
  const pdf = await printNumbered(browserPage, page.page, () => printOnce(browserPage, page, plan, address));
  refuse(pdf, page, plan);
  return pdf;
}

async function printOnce(browserPage: Page, page: PlannedPage, plan: PrintPlan, address: string): Promise<MendedPdf> {
  const links = await browserPage.evaluate(readLinks);
  const printed = await browserPage.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const isKnown = plan.address !== undefined;
  return mendPdf(printed, {
    facts: {
      ...{ title: page.title, description: page.description, day: page.reviewed },
      ...{ author: plan.author, language: plan.language, page: isKnown ? address : page.page },
      ...(page.form ? { keywords: formMark } : {}),
    },
    links,
    form: page.form && { fields: page.form, address: fieldAddress, font: formFont() },
    isLost: (to) => !isKnown && to.startsWith(nowhere),
  });
}

/** Points of the two papers, 72 an inch. */
const papers = { Letter: [612, 792], A4: [595, 842] } as const;

function refuse({ scale, sizes }: MendedPdf, { page, landscape }: PlannedPage, { paper }: PrintPlan): void {
  const right = landscape === true ? papers[paper].toReversed() : papers[paper];
  const wrong = sizes.find((size) => size.some((length, index) => Math.round(length) !== right[index]));
  if (wrong)
    throw new PrintProblem(
      `${page} was printed on paper of ${wrong.map(Math.round).join(' × ')} points, not on ${paper}${landscape === true ? ' on its side' : ''}.\n` +
        'Look whether theme.css is in the site, and build the site again.',
    );
  if (Math.abs(scale - 1) > 0.001)
    throw new PrintProblem(
      `${page} is wider than its paper: the browser made it ${(scale * 100).toFixed(1)} % of its size.\n` +
        'Look on the page for a table, a picture or a long word that does not fit, make it narrower, and print again.',
    );
}

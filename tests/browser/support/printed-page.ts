import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../src/browser/find.ts';
import type { PlannedPage, PrintPlan } from '../../../src/model/printing/plan.ts';
import { originOf, printPage } from '../../../src/printing/print-page.ts';
import { answerFromFiles } from '../../../src/printing/site-files.ts';
import type { BuiltSite } from '../../support/sites.ts';
import { readPdf, type Sheet } from './pdf.ts';
import { readTold, type Told } from './tags.ts';

/** A page of a finished site as `npm run pdf` prints it, and what a reader finds in it. */
export interface PrintedPage {
  readonly bytes: Uint8Array;
  readonly sheets: readonly Sheet[];
  readonly told: Told;
}

/** Prints pages of a site one after the other, without writing into the site. */
export async function printPages(site: BuiltSite, pages: readonly PlannedPage[]): Promise<readonly PrintedPage[]> {
  const plan: PrintPlan = {
    ...{ basePath: site.base, author: 'An office', language: 'en-US', paper: 'Letter', pages: [...pages] },
  };
  const browser: Browser = await launchBrowser();
  const context = await browser.newContext({ javaScriptEnabled: false });
  await answerFromFiles(context, { folder: site.folder, origin: originOf(plan), base: site.base });
  const browserPage = await context.newPage();
  await browserPage.emulateMedia({ media: 'print' });
  const printed: PrintedPage[] = [];
  for (const page of pages) {
    const { bytes } = await printPage(browserPage, page, plan);
    printed.push({ bytes, sheets: await readPdf(bytes), told: await readTold(bytes) });
  }
  await browser.close();
  return printed;
}

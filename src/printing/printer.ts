import type { Browser } from 'playwright-core';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../browser/find.ts';
import type { PrintPlan } from '../model/printing/plan.ts';
import { originOf, printPage } from './print-page.ts';
import { PrintProblem } from './problem.ts';
import { answerFromFiles } from './site-files.ts';

/** Prints the pages of finished sites. */
export interface Printer {
  /**
   * Prints what is planned into the folder of the site. Files are written after the last page was printed: where one
   * page cannot be, the folder stays as it is.
   *
   * @throws PrintProblem that names the page
   */
  print(folder: string, plan: PrintPlan): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a browser to print with.
 *
 * @throws PrintProblem that says what was tried, where none starts
 */
export async function startPrinter(): Promise<Printer> {
  const browser = await launchBrowser().catch((error: unknown) => {
    throw new PrintProblem(error instanceof Error ? error.message : String(error), { cause: error });
  });
  return { print: (folder, plan) => printAll(browser, folder, plan), close: () => browser.close() };
}

async function printAll(browser: Browser, folder: string, plan: PrintPlan): Promise<void> {
  // Without scripts a page is what every reader can have; what needs a script hides itself.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const missing = await answerFromFiles(context, { folder, origin: originOf(plan), base: plan.basePath });
  const files = new Map<string, Uint8Array>();
  try {
    const browserPage = await context.newPage();
    // Fonts that only paper needs are there before it is printed.
    await browserPage.emulateMedia({ media: 'print' });
    for (const page of plan.pages) {
      const pdf = await printPage(browserPage, page, plan).catch((error: unknown) => raise(page.page, missing, error));
      if (missing.size > 0) raise(page.page, missing);
      files.set(page.file, pdf.bytes);
    }
  } finally {
    await context.close();
  }
  await writeAll(folder, files);
}

function raise(page: string, missing: ReadonlySet<string>, error?: unknown): never {
  const [lost] = missing;
  if (lost === undefined) throw error;
  throw new PrintProblem(
    `${page} cannot be printed: it needs ${lost}, which is not in the site. Build the site again.`,
  );
}

/** Each file takes the place of the one before in one step. */
async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    await writeFile(`${file}.part`, bytes);
    await rename(`${file}.part`, file);
  }
}

import type { Page } from 'playwright-core';
import { pagesOfPlacesIn } from '../pdf/destinations.ts';
import type { MendedPdf } from '../pdf/mend.ts';
import { placesToNumber, writeNumbers } from './in-page.ts';
import { PrintProblem } from './problem.ts';

/** A number that is written can move what follows it; the document is printed so often, until none does. */
const mostPrints = 3;

/**
 * Prints a page with the numbers of pages in its contents. Browsers cannot write them (CSS `target-counter`), so it is
 * printed first, without the tags that take time, to see on which page each place stands, and then with the numbers.
 *
 * @throws PrintProblem where the numbers do not come to rest
 */
export async function printNumbered(page: Page, path: string, print: () => Promise<MendedPdf>): Promise<MendedPdf> {
  const places = await page.evaluate(placesToNumber);
  if (places.length === 0) return print();
  let found = await pagesOfPlacesIn(await page.pdf({ preferCSSPageSize: true, tagged: false }));
  for (let count = 1; count <= mostPrints; count += 1) {
    const written = numbersOf(places, found);
    await page.evaluate(writeNumbers, written);
    const pdf = await print();
    found = pdf.places;
    if (JSON.stringify(numbersOf(places, found)) === JSON.stringify(written)) return pdf;
  }
  throw new PrintProblem(`The contents of ${path} name other pages each time it is printed.`);
}

function numbersOf(places: readonly string[], found: ReadonlyMap<string, number>): Readonly<Record<string, string>> {
  return Object.fromEntries(places.map((place) => [place, String(found.get(place) ?? '')]));
}

import type { Page } from 'playwright-core';
import { readPdf, type Sheet } from './pdf.ts';

/** The two kinds of paper, in points; between the margins of half an inch a page is so many CSS pixels wide. */
export const papers = {
  letter: { width: 612, height: 792, inside: 720 },
  A4: { width: 595, height: 842, inside: 698 },
} as const;
export type Paper = keyof typeof papers;

/** Prints a page on a paper, whatever paper its site has. The page was opened with `bypassCSP`. */
export async function printOn(page: Page, paper: Paper): Promise<readonly Sheet[]> {
  const style = await page.addStyleTag({ content: `@page { size: ${paper} }` });
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  await style.evaluate((element) => element.parentNode?.removeChild(element as Element));
  return sheets;
}

/** What is wrong with a print; nothing where it is whole, on this paper, and in its true size. */
export function wrongPrint(sheets: readonly Sheet[], paper: Paper, count: number): string[] {
  const { width, height } = papers[paper];
  const sizes = sheets.filter((sheet) => Math.round(sheet.width) !== width || Math.round(sheet.height) !== height);
  const scales = sheets.filter(({ scale }) => Math.abs(scale - 1) > 0.0005);
  return [
    ...(sheets.length === count ? [] : [`${sheets.length} pages, not ${count}`]),
    ...sizes.map((sheet) => `a page of ${sheet.width} × ${sheet.height}`),
    ...scales.map(({ scale }) => `printed at a scale of ${scale}`),
    ...sheets.filter(({ text }) => text.trim() === '').map(() => 'an empty page'),
  ];
}

/**
 * How much room each sheet and each card has to spare on a paper, in CSS pixels, and what stands outside of it. Below
 * zero something would be cut off, or go on to a page of its own.
 */
export async function spareRoom(page: Page, paper: Paper): Promise<readonly SpareRoom[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: papers[paper].inside, height: 960 });
  const rooms = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sheet, .card')].map((sheet) => {
      const { height, left, right } = sheet.getBoundingClientRect();
      const clipped = sheet.scrollHeight > sheet.clientHeight || sheet.scrollWidth > sheet.clientWidth;
      const wide = [...sheet.querySelectorAll('*')].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.left < left - 0.5 || box.right > right + 0.5;
      });
      sheet.style.height = 'auto';
      const needed = sheet.getBoundingClientRect().height;
      sheet.style.removeProperty('height');
      const name = `${sheet.className} ${sheet.ariaLabel ?? ''}`.trim();
      return { name, spare: height - needed, clipped, outside: wide.map(({ outerHTML }) => outerHTML.slice(0, 80)) };
    }),
  );
  await page.emulateMedia({ media: null });
  return rooms;
}

export interface SpareRoom {
  readonly name: string;
  readonly spare: number;
  readonly clipped: boolean;
  readonly outside: readonly string[];
}

import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPublished } from '../../src/integrations/published.ts';
import { planSheetNames, planSheets } from '../../src/lib/plan-sheets.ts';
import { paths } from '../../src/lib/paths.ts';
import { createContext } from '../../src/model/context.ts';
import { profilesFor } from '../../src/model/plans/gap.ts';
import { boardSheet } from '../../src/model/plans/sheets/board.ts';
import { familySummary } from '../../src/model/plans/sheets/families.ts';
import { planOf } from '../../src/model/printing/plan.ts';
import { qpdfCheck } from '../support/qpdf.ts';
import { hornbookSite, shippedContent } from '../support/sites.ts';
import { longPlan } from '../unit/support/long-plan.ts';
import { papers, printOn, wrongPrint } from './support/sheets.ts';
import { printPages, type PrintedPage } from './support/printed-page.ts';
import { readPdf } from './support/pdf.ts';
import { serveSites } from './support/served.ts';

const id = 'sample-district-2026';
const today = '2026-11-22';
const context = createContext(readPublished(shippedContent, today).corpus, 'everything', today);
const plan = context.find('plans', id);
if (!plan) throw new Error('The shipped content has its sample plan.');
const sites = serveSites();

let printed: Readonly<Record<(typeof planSheetNames)[number], PrintedPage>>;

beforeAll(async () => {
  const pages = planOf(context.corpus, 'everything').pages.filter(({ page }) => page.startsWith(`/plans/${id}/`));
  const [packet, families, board] = await printPages(hornbookSite, pages);
  if (!packet || !families || !board) throw new Error('A plan is printed in three ways.');
  printed = { packet, families, board };
});

describe.each(planSheetNames)('the PDF of the %s of a plan', (name) => {
  test('says what it is, in which language, and that it is tagged', () => {
    const title = `${planSheets[name]}: ${plan.data.title}`;
    expect(printed[name].told).toMatchObject({
      ...{ title, author: 'An office', language: 'en-US', isTagged: true, packet: [title, 'en-US'] },
      ...{ unmarked: 0, missingFonts: [] },
    });
  });

  test('is on the paper of the site in its true size, and no page is empty', () => {
    const lies = name === 'board';
    for (const { width, height, scale, text } of printed[name].sheets) {
      expect([width, height].map(Math.round)).toEqual(lies ? [792, 612] : [612, 792]);
      expect(scale).toBeCloseTo(1, 3);
      expect(text.trim()).not.toBe('');
    }
  });

  test('says that the plan is made up on every page', () => {
    for (const { text } of printed[name].sheets) expect(text.toLowerCase()).toContain('fictional');
  });

  test('is whole to qpdf', async () => {
    const said = await qpdfCheck(printed[name].bytes);
    expect(said).toContain('No syntax or stream encoding errors found');
    expect(said).toContain('Ended with 0.');
  });
});

test('the summary for families has two pages, the sheet for the board one', () => {
  expect(printed.families.sheets).toHaveLength(2);
  expect(printed.board.sheets).toHaveLength(1);
});

describe('the board packet', () => {
  const texts = (): readonly string[] => printed.packet.sheets.map(({ text }) => text);

  test('has a cover, contents, the plan and its requirements on a number of pages one can hold', () => {
    expect(texts().length).toBeGreaterThan(25);
    expect(texts().length).toBeLessThan(60);
    expect(texts()[0]).toContain('Board packet');
    expect(texts()[1]).toContain('Contents');
  });

  test('names in its contents the page on which each heading stands', async () => {
    const { lines, places } = await contentsOf(printed.packet.bytes);
    expect(lines.length).toBeGreaterThan(60);
    for (const { text, dest, page } of lines) {
      expect(page, text).toBe(places.get(dest));
      // What the page holds, and not only where its link leads.
      expect(squeezed(texts()[page - 1] ?? ''), text).toContain(squeezed(text));
    }
  });

  test('has on every page but the cover whose plan it is, and which page of how many', () => {
    const [cover, ...rest] = printed.packet.sheets;
    const { length } = printed.packet.sheets;
    const head = squeezed(`Sample District (fictional) · ${plan.data.title} · Fictional`);
    expect(squeezed(cover?.text ?? '')).not.toContain(head);
    expect(cover?.text).not.toMatch(/Page 1 of/);
    for (const [index, { text }] of rest.entries()) {
      expect(squeezed(text)).toContain(head);
      expect(squeezed(text)).toContain(squeezed(`Page ${index + 2} of ${length}`));
    }
  });

  test('has a bookmark for each of its headings', () => {
    expect(printed.packet.told.bookmarks).toContain('3 Goals[3.1 Goal 1: By June 2028');
    expect(printed.packet.told.bookmarks).toContain('A Appendix: requirements[A.1 ');
  });

  test('holds the plan against every profile in its appendix, and says that this is no legal advice', () => {
    const start = texts().findIndex((text, index) => index > 2 && text.includes('A Appendix: requirements'));
    const appendix = squeezed(texts().slice(start).join(' '));
    const titles = profilesFor(plan, context).map(({ data }) => squeezed(data.title));
    expect(titles.length).toBeGreaterThan(3);
    expect(titles.filter((title) => !appendix.includes(title))).toEqual([]);
    expect(appendix).toContain(squeezed('not legal advice'));
  });

  test('has no heading at the foot of a page', () => {
    const alone = printed.packet.sheets.flatMap(({ headings, lines }, index) => {
      const lowest = Math.min(...lines);
      return headings.some((height) => height <= lowest + 1) ? [index + 1] : [];
    });
    expect(alone).toEqual([]);
  });
});

describe.each(['letter', 'A4'] as const)('on %s, of a plan with more and longer texts than a sheet holds', (paper) => {
  const long = longPlan(plan);

  test('the summary for families has two pages', async () => {
    const page = await sites.open(hornbookSite, paths.planSheet(id, 'families').slice(1), { bypassCSP: true });
    await writeFamilies(page, familySummary(long, context));
    expect(wrongPrint(await printOn(page, paper), paper, 2)).toEqual([]);
    await page.context().close();
  });

  test('the sheet for the board has one', async () => {
    const page = await sites.open(hornbookSite, paths.planSheet(id, 'board').slice(1), { bypassCSP: true });
    await writeBoard(page, boardSheet(long, context));
    await page.addStyleTag({ content: `@page landscape { size: ${paper} landscape }` });
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const { width, height } = papers[paper];
    expect(sheets.map((sheet) => [sheet.width, sheet.height].map(Math.round))).toEqual([[height, width]]);
    expect(sheets[0]?.scale).toBeCloseTo(1, 3);
    await page.context().close();
  });
});

/** Writes other texts into the page of the summary, as its page would show them. */
async function writeFamilies(page: Page, summary: ReturnType<typeof familySummary>): Promise<void> {
  await page.evaluate(writeTexts, [
    ['.family-sheet header p:nth-of-type(n + 2)', summary.head],
    ['.family-goal', summary.goals.map(({ statement, sentences }) => [statement, ...sentences].join('\n'))],
    [
      '.family-sheet section:nth-of-type(1) tbody tr',
      summary.costs.sources.map(({ name, amount }) => `${name}\n${amount}`),
    ],
    [
      '.family-measures tbody tr',
      summary.measures.map(({ what, before, now, aim }) => [what, before, now, aim].join('\n')),
    ],
    ['.family-sheet li', summary.voices],
  ] as const);
}

async function writeBoard(page: Page, sheet: ReturnType<typeof boardSheet>): Promise<void> {
  await page.evaluate(writeTexts, [
    ['.board-sheet h1', [sheet.frame.title]],
    ['.board-columns li', sheet.goals],
    ['.board-columns dl:nth-of-type(1) > div', sheet.money.map(({ name, amount }) => `${name}\n${amount}`)],
    ['.board-columns dl:nth-of-type(2) > div', sheet.dates.map(({ name, days }) => `${name}\n${days}`)],
    ['.board-ask p', [sheet.ask]],
  ] as const);
}

/**
 * Runs in the page: each element that is found has the next text, line by line in the elements inside it; there are as
 * many of them as texts.
 */
function writeTexts(parts: readonly (readonly [selector: string, texts: readonly string[]])[]): void {
  for (const [selector, texts] of parts) {
    const [first, ...rest] = document.querySelectorAll<HTMLElement>(selector);
    if (!first) continue;
    for (const each of rest) each.remove();
    const all = texts.map((text) => {
      const copy = first.cloneNode(true) as HTMLElement;
      const places = copy.children.length > 0 ? [...copy.children] : [copy];
      const lines = text.split('\n');
      for (const [index, place] of places.entries()) {
        if (lines[index] === undefined) place.remove();
        else place.textContent = lines[index];
      }
      return copy;
    });
    first.replaceWith(...all);
  }
}

function squeezed(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, '');
}

interface ContentsLine {
  readonly text: string;
  readonly dest: string;
  readonly page: number;
}

interface Annotation {
  readonly dest?: string;
  readonly contentsObj: { readonly str: string };
}

/** The lines of the contents, as their links are named, and the page of each place they lead to. */
async function contentsOf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const places = new Map<string, number>();
  const lines: ContentsLine[] = [];
  for (const number of [2, 3, 4]) {
    const found = (await (await document.getPage(number)).getAnnotations()) as readonly Annotation[];
    for (const { dest, contentsObj } of found) {
      const named = /^(.*?) (\d+)$/.exec(contentsObj.str);
      if (typeof dest !== 'string' || !named || dest.startsWith('note-')) continue;
      lines.push({ text: named[1] ?? '', dest, page: Number(named[2]) });
      const target = (await document.getDestination(dest)) as readonly [never] | null;
      if (target) places.set(dest, (await document.getPageIndex(target[0])) + 1);
    }
  }
  await task.destroy();
  return { lines, places };
}

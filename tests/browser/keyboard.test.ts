import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { contrast } from '../../src/lib/contrast.ts';
import { hornbookSite } from '../support/sites.ts';
import { kindsOfPages } from './support/kinds.ts';
import { serveSites } from './support/served.ts';

const sites = serveSites();

/** One stop of the Tab key. */
interface Stop {
  readonly name: string;
  /** Its place among all that can be reached, in the order of the page. */
  readonly place: number;
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly isSeen: boolean;
  readonly isDate: boolean;
  /** The ring around it, in pixels and colours. */
  readonly ring: { readonly width: number; readonly color: string; readonly around: string };
}

test.each(kindsOfPages)(
  '$kind: the Tab key goes through the page in its order, and shows where it is',
  async (kind) => {
    const page = await sites.open(kind.site, kind.path, { reducedMotion: 'reduce' });
    const count = await numberStops(page);
    const stops: Stop[] = [];
    while (stops.length < count) {
      await page.keyboard.press('Tab');
      const stop = await currentStop(page);
      // The Tab key goes through the month, the day and the year of a date before it leaves it.
      if (!stop.isDate || stop.place !== stops.at(-1)?.place) stops.push(stop);
    }
    await page.context().close();

    expect(stops.map(({ place }) => place)).toEqual(stops.map((_, index) => index));
    expect(stops.filter((stop, index) => isBackwards(stops[index - 1], stop)).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ ring }) => !isVisible(ring)).map(({ name, ring }) => ({ name, ring }))).toEqual([]);
  },
);

test('the first stop leads past the head of the page', async () => {
  const page = await sites.open(hornbookSite, 'spending/sample-district/');
  await page.keyboard.press('Tab');
  const link = page.locator(':focus');

  expect(await link.innerText()).toBe('Skip to the content');
  expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');

  expect(await page.locator('main :focus').count()).toBe(1);
});

test('a table wider than the screen scrolls with the arrow keys, and the names of its rows stay', async () => {
  const page = await sites.open(hornbookSite, 'spending/sample-district/', {
    viewport: { width: 320, height: 640 },
    reducedMotion: 'reduce',
  });
  const box = page.locator('.table-box').first();
  const name = box.locator('tbody th').first();
  await box.focus();
  const before = await name.boundingBox();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => (document.querySelector('.table-box')?.scrollLeft ?? 0) > 0);

  expect((await name.boundingBox())?.x).toBe(before?.x);
});

/** Numbers everything the Tab key should reach, in the order of the page, and gives how many there are. */
async function numberStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]');
    const reached = [...all].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
    );
    // Of radio buttons with one name the Tab key reaches the one that is chosen, or the first; arrow keys the others.
    const isOtherAnswer = (element: HTMLElement) => {
      if (!element.matches('input[type="radio"]:not(:checked)')) return false;
      const { name } = element as HTMLInputElement;
      const group = [...document.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)];
      return group.some(({ checked }) => checked) || group[0] !== element;
    };
    reached
      .filter((element) => !element.matches(':disabled') && !isOtherAnswer(element))
      .forEach((element, index) => (element.dataset['stop'] = String(index)));
    return document.querySelectorAll('[data-stop]').length;
  });
}

async function currentStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [line = new DOMRect()] = element.getClientRects();
    const at = document.elementFromPoint(
      line.left + line.width / 2,
      Math.min(line.top + line.height / 2, innerHeight - 1),
    );
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    // A field of the search has a shadow for its ring.
    const [, shadowColor = '', shadowWidth = '0'] = /^(rgb\([^)]*\)) 0px 0px 0px ([\d.]+)px/.exec(boxShadow) ?? [];
    const hasOutline = outlineStyle !== 'none';
    const clear = 'rgba(0, 0, 0, 0)';
    let around = element.parentElement ?? element;
    while (getComputedStyle(around).backgroundColor === clear && around.parentElement) around = around.parentElement;
    return {
      name: `<${element.tagName.toLowerCase()}> ${element.textContent.trim().slice(0, 60)}`,
      place: Number(element.dataset['stop'] ?? -1),
      box: { left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY },
      isDate: element.matches('[type="date"]'),
      isSeen: at !== null && (element.contains(at) || at.contains(element)),
      ring: {
        width: Number.parseFloat(hasOutline ? outlineWidth : shadowWidth),
        color: hasOutline ? outlineColor : shadowColor,
        around: getComputedStyle(around).backgroundColor,
      },
    };
  });
}

/** Whether a reader who follows the stops has to look up and to the left. */
function isBackwards(before: Stop | undefined, stop: Stop): boolean {
  return before !== undefined && stop.box.bottom <= before.box.top && stop.box.left <= before.box.left;
}

/** WCAG 2.2, 2.4.13 Focus Appearance: two pixels around, in a colour that stands out from what is around it. */
function isVisible({ width, color, around }: Stop['ring']): boolean {
  return width >= 2 && contrast(hex(color), hex(around)) >= 3;
}

/** "rgb(138, 63, 252)" as #8a3ffc. */
function hex(color: string): string {
  const parts = [...color.matchAll(/\d+/g)].slice(0, 3).map(([part]) => Number(part));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

import type { Browser, Page } from 'playwright-core';
import type { ChartSpec } from '../../../src/charts/spec.ts';
import { fontBytes } from '../../unit/charts/support/fonts.ts';
import type { CanvasChart, drawOnCanvas } from './canvas-chart.ts';
import { openModulePage } from './module-page.ts';

/** Opens a page that has Chart.js, the configurations of the charts, and the font the charts are measured with. */
export async function openChartPage(browser: Browser): Promise<Page> {
  const page = await openModulePage(browser, '/tests/browser/support/canvas-chart.ts');
  for (const weight of [400, 700] as const) {
    const base64 = Buffer.from(fontBytes(weight)).toString('base64');
    await page.evaluate(
      async ([name, data]) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        document.fonts.add(await new FontFace('Atkinson Hyperlegible Next', bytes, { weight: name }).load());
      },
      [String(weight), base64] as const,
    );
  }
  return page;
}

/** Draws the spec on a canvas of the page. */
export async function drawInBrowser(page: Page, spec: ChartSpec): Promise<CanvasChart> {
  return page.evaluate(
    (given) => (globalThis as unknown as { loaded: { drawOnCanvas: typeof drawOnCanvas } }).loaded.drawOnCanvas(given),
    spec,
  );
}

/** A text as the browser shows it, in the chart's units; its box is that of its capital letters. */
export interface ShownText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Puts the SVG into the page at one pixel a unit. Gives what keeps it from being XML, and where its texts stand. */
export async function showSvg(page: Page, svg: string): Promise<{ xmlError: string | null; texts: ShownText[] }> {
  return page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
    const box = document.createElement('div');
    box.setAttribute('style', 'inline-size: 440px; font-family: "Atkinson Hyperlegible Next"');
    box.innerHTML = markup;
    document.body.replaceChildren(box);
    const frame = box.getBoundingClientRect();
    const texts = [...box.querySelectorAll('text')].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const isTurned = element.hasAttribute('transform');
      // A line's box reaches from the tallest accent to the deepest tail; capital letters fill its middle.
      const [x, y] = isTurned ? [(right - left) / 5, 0] : [0, (bottom - top) / 5];
      const inFrame = { left: left - frame.left + x, right: right - frame.left - x };
      return { text: element.textContent, ...inFrame, top: top - frame.top + y, bottom: bottom - frame.top - y };
    });
    return { xmlError: parsed.querySelector('parsererror')?.textContent ?? null, texts };
  }, svg);
}

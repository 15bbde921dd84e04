import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/find.ts';
import { drawChart } from '../../src/charts/draw.ts';
import { fonts } from '../unit/charts/support/fonts.ts';
import { specs } from '../unit/charts/support/specs.ts';
import { boxes, readSvg, subpaths } from '../unit/charts/support/svg.ts';
import type { Box, SvgElement } from '../unit/charts/support/svg.ts';
import { drawInBrowser, openChartPage, showSvg } from './support/show-chart.ts';
import type { ShownText } from './support/show-chart.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await openChartPage(browser);
});

afterAll(async () => {
  await browser.close();
});

describe.each(Object.entries(specs))('%s', (_, spec) => {
  const { svg } = drawChart(spec, fonts);
  const elements = readSvg(svg);

  it('stands where Chart.js draws it on a real canvas', async () => {
    const canvas = await drawInBrowser(page, spec);
    expect(elements[0]?.attributes.viewBox).toBe(`0 0 ${canvas.width} ${canvas.height}`);
    const reportedCount = spec.series.flatMap(({ values }) => values.filter((value) => value !== null)).length;
    expect(canvas.bars.length + canvas.points.length).toBe(reportedCount);
    spec.series.forEach((_series, series) => {
      const bars = canvas.bars.filter((bar) => bar.series === series);
      const points = canvas.points.filter((point) => point.series === series);
      // The one that no value accounts for is the key in the legend.
      if (spec.kind === 'line') expect(leftOver(markers(elements, series), points, isSamePoint)).toHaveLength(1);
      else expect(leftOver(barBoxes(elements, series), bars, isSameBox)).toHaveLength(1);
    });
  });

  it('is XML, and shows every text inside the picture and apart from the others', async () => {
    const { xmlError, texts } = await showSvg(page, svg);
    const [width = 0, height = 0] = (elements[0]?.attributes.viewBox ?? '').split(' ').slice(2).map(Number);
    expect(xmlError).toBeNull();
    expect(texts.length).toBeGreaterThan(0);
    const outside = texts.filter(
      (t) => t.left < -0.5 || t.top < -0.5 || t.right > width + 0.5 || t.bottom > height + 0.5,
    );
    expect(outside).toEqual([]);
    expect(texts.filter((text, i) => texts.slice(i + 1).some((other) => overlap(text, other)))).toEqual([]);
  });
});

/** Within one pixel at one pixel a unit. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1;
}

function isSameBox(a: Box, b: Box): boolean {
  return near(a.left, b.left) && near(a.top, b.top) && near(a.right, b.right) && near(a.bottom, b.bottom);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function isSamePoint(a: Point, b: Point): boolean {
  return near(a.x, b.x) && near(a.y, b.y);
}

function overlap(a: ShownText, b: ShownText): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * What is drawn and not expected.
 *
 * @throws Error for the first that is expected and not drawn
 */
function leftOver<Place>(drawn: readonly Place[], expected: readonly Place[], isSame: (a: Place, b: Place) => boolean) {
  const rest = [...drawn];
  for (const place of expected) {
    const index = rest.findIndex((other) => isSame(place, other));
    if (index === -1) throw new Error(`Not drawn: ${JSON.stringify(place)} among ${JSON.stringify(rest)}`);
    rest.splice(index, 1);
  }
  return rest;
}

/** The boxes filled with the series' colour or pattern. */
function barBoxes(elements: readonly SvgElement[], series: number): Box[] {
  const fill = series === 0 ? /^var\(--chart-1\)$/ : new RegExp(`^url\\(#\\w+-${series + 1}\\)$`);
  return elements.flatMap(({ attributes }) => (fill.test(attributes.fill ?? '') ? boxes(attributes.d ?? '') : []));
}

/** The middles of the markers of the series: of the corners of each outline that is filled too. */
function markers(elements: readonly SvgElement[], series: number): Point[] {
  const own = elements.filter(
    ({ attributes }) => attributes.stroke === `var(--chart-${series + 1})` && attributes.fill !== 'none',
  );
  return own.flatMap(({ attributes }) => subpaths(attributes.d ?? '').map(middle));
}

function middle(corners: readonly Point[]): Point {
  const distinct = corners.filter((a, i) => corners.findIndex((b) => a.x === b.x && a.y === b.y) === i);
  const sum = distinct.reduce((total, corner) => ({ x: total.x + corner.x, y: total.y + corner.y }));
  return { x: sum.x / distinct.length, y: sum.y / distinct.length };
}

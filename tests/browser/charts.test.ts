import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/find.ts';
import { drawChart } from '../../src/charts/draw.ts';
import { fonts } from '../unit/charts/support/fonts.ts';
import { specs } from '../unit/charts/support/specs.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { boxes, curves, readSvg, subpaths } from '../unit/charts/support/svg.ts';
import type { Box } from '../unit/charts/support/svg.ts';
import type { CanvasArc, CanvasChart, Look } from './support/canvas-chart.ts';
import { drawInBrowser, openChartPage, showSvg } from './support/show-chart.ts';
import type { ShownText } from './support/show-chart.ts';

/** The fill of the part of a ring that stays empty. */
const paper = 'var(--chart-paper)';

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
    const slices = canvas.arcs.filter(({ fill }) => fill !== paper);
    expect(canvas.bars.length + canvas.points.length + slices.length).toBe(shownCount(spec));
    for (const look of distinct(canvas.looks)) {
      const own = elements.filter(({ attributes: { fill, stroke } }) => fill === look.fill && stroke === look.stroke);
      const data = own.map(({ attributes }) => attributes.d ?? '');
      expect(unaccounted(data, canvas, look)).toHaveLength(keyCount(spec, look));
    }
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

/** How many bars, points and slices the spec asks for. A slice of nothing has no width. */
function shownCount({ kind, series, marks = [] }: ChartSpec): number {
  const values = [...series.flatMap((one) => one.values), ...marks.map(({ value }) => value)];
  return values.filter((value) => value !== null && !(kind === 'doughnut' && value === 0)).length;
}

function distinct(looks: readonly Look[]): Look[] {
  return looks.filter((look, i) => looks.findIndex((other) => isSameLook(look, other)) === i);
}

function isSameLook(a: Look, b: Look): boolean {
  return a.kind === b.kind && a.fill === b.fill && a.stroke === b.stroke;
}

/** What the paths of a look draw that Chart.js does not. */
function unaccounted(data: readonly string[], { bars, points, arcs }: CanvasChart, look: Look): unknown[] {
  const own = <Shape extends Look>(shapes: readonly Shape[]) => shapes.filter((shape) => isSameLook(shape, look));
  if (look.kind === 'bar') return leftOver(data.flatMap(boxes), own(bars), isSameBox);
  if (look.kind === 'point') return leftOver(data.flatMap(middles), own(points), isSamePoint);
  return leftOver(data, own(arcs), isSameArc);
}

/** Slices, panels and the marks of a strip plot are named where they stand; every other series has a key. */
function keyCount({ kind }: ChartSpec, { stroke }: Look): number {
  const hasNone = kind === 'doughnut' || kind === 'small-multiples' || (kind === 'strip' && stroke !== undefined);
  return hasNone ? 0 : 1;
}

/** Within one pixel at one pixel a unit. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1;
}

function isSameBox(a: Box, b: Box): boolean {
  return near(a.left, b.left) && near(a.top, b.top) && near(a.right, b.right) && near(a.bottom, b.bottom);
}

/**
 * True when the path goes through the corners of the slice and the middles of its curves, and every curve has the
 * slice's centre, a radius of its own, and the direction that goes with it.
 */
function isSameArc({ x, y, inner, outer, from, to }: CanvasArc, data: string): boolean {
  const { places, arcs } = curves(data);
  const at = (radius: number, angle: number) => ({ x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
  const corners = [inner, outer].flatMap((radius) => [from, (from + to) / 2, to].map((angle) => at(radius, angle)));
  const isOnEdge = (place: Point) =>
    [inner, outer].some((radius) => near(Math.hypot(place.x - x, place.y - y), radius));
  return (
    corners.every((corner) => places.some((place) => isSamePoint(corner, place))) &&
    places.every(isOnEdge) &&
    arcs.every(({ radius, isClockwise }) => near(radius, isClockwise ? outer : inner))
  );
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
function leftOver<Drawn, Expected>(
  drawn: readonly Drawn[],
  expected: readonly Expected[],
  isSame: (a: Expected, b: Drawn) => boolean,
): Drawn[] {
  const rest = [...drawn];
  for (const place of expected) {
    const index = rest.findIndex((other) => isSame(place, other));
    if (index === -1) throw new Error(`Not drawn: ${JSON.stringify(place)} among ${JSON.stringify(rest)}`);
    rest.splice(index, 1);
  }
  return rest;
}

/** The middles of markers: of the corners of each outline. */
function middles(data: string): Point[] {
  return subpaths(data).map(middle);
}

function middle(corners: readonly Point[]): Point {
  const distinct = corners.filter((a, i) => corners.findIndex((b) => a.x === b.x && a.y === b.y) === i);
  const sum = distinct.reduce((total, corner) => ({ x: total.x + corner.x, y: total.y + corner.y }));
  return { x: sum.x / distinct.length, y: sum.y / distinct.length };
}

import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw.ts';
import { captionBox, collide } from '../../../src/charts/plan/caption.ts';
import { planDoughnut } from '../../../src/charts/plan/doughnut.ts';
import { fonts } from './support/fonts.ts';
import { chart, specs, specOf } from './support/specs.ts';
import { readSvg, textsOf } from './support/svg.ts';

const plan = (name: string) => planDoughnut(specOf(name), fonts);
const draw = (name: string) => drawChart(specOf(name), fonts).svg;
const doughnuts = Object.entries(specs).filter(([, { kind }]) => kind === 'doughnut');
const slices = (svg: string) =>
  readSvg(svg).filter(({ attributes: { fill, d } }) => /^var\(--chart-\d|^url/.test(fill ?? '') && d?.includes('A'));

describe('names and figures', () => {
  it('stand at every slice, with its share', () => {
    const texts = plan('doughnut').labels.map(({ captions }) => captions.map(({ lines }) => lines.join(' ')));
    expect(texts.toSorted()).toEqual([
      ['Coaching contracts', '$210K (18%)'],
      ['Conferences and travel', '$96.4K (8%)'],
      ['Materials', '$54K (5%)'],
      ['Salaries and stipends', '$812K (69%)'],
    ]);
  });

  it('never say that something is nothing, or that a part is everything', () => {
    const texts = textsOf(draw('doughnut of thin slices'));
    expect(texts).toEqual(expect.arrayContaining(['(under 1%)', '$0 (0%)', '$1.91M (99%)']));
    const spec = chart('doughnut', ['A', 'B'], { Spent: [9_999, 1] });
    expect(textsOf(drawChart(spec, fonts).svg).join(' ')).toContain('$9,999 (over 99%)');
  });

  it.each(doughnuts)('keep apart in %s, and stand outside the ring', (_, spec) => {
    const { labels, centre, radius } = planDoughnut(spec, fonts);
    const captions = labels.flatMap((label) => label.captions);
    const ruler = (text: string) => fonts.width(text, 15, 'bold');
    expect(collide(captions.map((caption) => captionBox(caption, ruler)))).toBe(false);
    for (const { x } of captions) expect(Math.abs(x - centre.x)).toBeGreaterThan(radius);
  });

  it.each(doughnuts)('have lines in %s that do not run over the ring', (_, spec) => {
    const { labels, centre, radius } = planDoughnut(spec, fonts);
    for (const { leader } of labels) {
      const [, bend = centre, end = centre] = leader;
      for (let part = 0; part <= 1 && leader.length > 0; part += 0.05) {
        const [x, y] = [bend.x + part * (end.x - bend.x), bend.y + part * (end.y - bend.y)];
        expect(Math.hypot(x - centre.x, y - centre.y)).toBeGreaterThan(radius);
      }
    }
  });

  it('turn the ring only where thin slices crowd at the top', () => {
    expect(plan('doughnut').rotation).toBe(0);
    expect(plan('doughnut of thin slices').rotation).toBeGreaterThan(0);
  });
});

describe('the whole', () => {
  it('stands in the hole with its name', () => {
    expect(plan('doughnut').name.flatMap(({ lines }) => lines)).toEqual(['$1.17M', 'Spent']);
  });

  it('is a heading where the hole has no room for it', () => {
    const spec = chart('doughnut', ['A', 'B'], { 'Title II-A allocations to districts': [2_000_000, 1_000_000] });
    expect(planDoughnut(spec, fonts).name.map(({ lines }) => lines)).toEqual([
      ['Title II-A allocations to districts: $3M'],
    ]);
  });

  it('is not told where a part is not reported: a part is no whole', () => {
    const texts = textsOf(draw('doughnut with a gap'));
    expect(texts).toContain('Spent');
    expect(texts.join(' ')).not.toMatch(/%|\$522K/);
  });
});

describe('what is missing', () => {
  it('has no slice and no figure, and is named with its dashed key', () => {
    expect(slices(draw('doughnut with a gap'))).toHaveLength(2);
    expect(textsOf(draw('doughnut with a gap'))).toEqual(expect.arrayContaining(['not reported: Travel', '$0']));
    expect(draw('doughnut with a gap')).toContain('stroke-dasharray="3 2"');
  });

  it('leaves its part of a hundred percent open', () => {
    expect(plan('doughnut of percents with a gap').rest).toBeCloseTo(30, 10);
    expect(plan('doughnut with a gap').rest).toBe(0);
    const open = readSvg(draw('doughnut of percents with a gap')).find(
      ({ attributes }) => attributes['fill'] === 'var(--chart-paper)' && attributes['d']?.includes('A'),
    );
    expect(open?.attributes).toMatchObject({ stroke: 'currentColor', 'stroke-dasharray': '3 2' });
  });

  it('leaves the whole ring open where nothing is reported, which is not how zeros look', () => {
    const ring = (svg: string) =>
      readSvg(svg).find(({ attributes }) => attributes['d']?.includes('A') && attributes['stroke'])?.attributes;
    expect(ring(draw('doughnut all missing'))).toMatchObject({ 'stroke-dasharray': '3 2' });
    expect(ring(draw('doughnut all zero'))).not.toHaveProperty('stroke-dasharray');
    expect(textsOf(draw('doughnut all missing')).join(' ')).not.toContain('$');
  });
});

it('gives each slice its own pattern', () => {
  const svg = draw('doughnut as full as it gets');
  expect(new Set(slices(svg).map(({ attributes }) => attributes['fill'])).size).toBe(8);
  const lines = readSvg(svg).flatMap(({ attributes, parents }) =>
    parents.at(-1) === 'pattern' && attributes['stroke'] ? [attributes['d']] : [],
  );
  expect(new Set(lines).size).toBe(7);
});

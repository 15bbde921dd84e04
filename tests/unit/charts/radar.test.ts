import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw.ts';
import { planRadar } from '../../../src/charts/plan/radar.ts';
import { fonts } from './support/fonts.ts';
import { chart, specOf } from './support/specs.ts';
import { boxes, readSvg, textsOf } from './support/svg.ts';

const plan = (name: string) => planRadar(specOf(name), fonts);
const draw = (name: string) => drawChart(specOf(name), fonts).svg;
/** The lines of the series, without the key in the legend. */
const lines = (svg: string, series: number) =>
  readSvg(svg).flatMap(({ attributes }) =>
    attributes['stroke'] === `var(--chart-${series + 1})` && attributes['fill'] === 'none'
      ? [attributes['d'] ?? '']
      : [],
  );

describe('names around the spokes', () => {
  it('stand whole at the spokes where they have room, eleven of them too', () => {
    const { labels, key } = plan('radar');
    expect(labels.map((label) => label.lines.join(' '))).toEqual(
      specOf('radar').categories.map((name) => (name.startsWith('Culture') ? `${name} (Spring: not reported)` : name)),
    );
    expect(key).toEqual([]);
  });

  it('give way to numbers where they have none, and stand whole below', () => {
    const { labels, key } = plan('radar as full as it gets');
    expect(labels.map((label) => label.lines.join(''))).toEqual(Array.from({ length: 12 }, (_, i) => `${i + 1}`));
    const names = key.filter(({ weight }) => weight === 'regular').map((label) => label.lines.join(' '));
    expect(names).toEqual(specOf('radar as full as it gets').categories);
  });

  it('stand outside the spokes', () => {
    for (const name of [
      'radar',
      'radar of three spokes',
      'radar with a spoke without values',
      'radar without a scale',
    ]) {
      const { labels, centre, radius } = plan(name);
      for (const { x, y } of labels) expect(Math.hypot(x - centre.x, y - centre.y)).toBeGreaterThan(radius);
    }
  });
});

describe('what is missing', () => {
  it('is told at its spoke, for one series and for all', () => {
    const [rigor, belonging, time] = plan('radar of three spokes').labels.map((label) => label.lines.join(' '));
    expect(rigor).toBe('Rigor');
    expect(belonging).toBe('Belonging (Coaches: not reported)');
    expect(time).toBe('Time (Principals: not reported)');
    expect(plan('radar with a spoke without values').labels[1]?.lines.join(' ')).toBe('Belonging (not reported)');
  });

  it('breaks the line, which then does not close', () => {
    const closed = lines(draw('radar'), 0);
    const broken = lines(draw('radar with a spoke without values'), 0);
    expect(closed.some((data) => data.endsWith('z'))).toBe(true);
    expect(broken.some((data) => data.endsWith('z'))).toBe(false);
  });

  it('has no marker at the centre, where zero has one', () => {
    const zero = drawChart(chart('radar', ['A', 'B', 'C'], { Self: [0, 2, 4] }), fonts).svg;
    const missing = drawChart(chart('radar', ['A', 'B', 'C'], { Self: [null, 2, 4] }), fonts).svg;
    const markers = (svg: string) =>
      readSvg(svg).flatMap(({ attributes }) =>
        attributes['fill'] === 'var(--chart-1)' ? boxes(attributes['d'] ?? '') : [],
      ).length;
    // One more is the key in the legend.
    expect([markers(zero), markers(missing)]).toEqual([4, 3]);
  });
});

describe('the rings', () => {
  it('carry the values of the scale, whatever was reported', () => {
    expect(textsOf(draw('radar all zero'))).toEqual(expect.arrayContaining(['1', '2', '3', '4']));
  });

  it('leave out a figure that a line would run over, never the outermost', () => {
    const texts = textsOf(draw('radar without a scale'));
    expect(texts).toEqual(expect.arrayContaining(['$10K', '$15K', '$20K']));
    expect(texts).not.toContain('$5,000');
  });

  it('are left out where nothing stands on them', () => {
    const zeros = drawChart(chart('radar', ['A', 'B', 'C'], { Self: [0, 0, 0] }), fonts).svg;
    expect(textsOf(zeros)).toEqual(expect.arrayContaining(['A', 'B', 'C', 'Self']));
    expect(textsOf(zeros)).toHaveLength(4);
    expect(textsOf(draw('radar all missing')).join(' ')).not.toMatch(/\d/);
  });

  it('are round, and as many as the scale has steps', () => {
    const grid = readSvg(draw('radar')).filter(({ attributes }) => attributes['stroke'] === 'var(--chart-grid)');
    expect(grid.flatMap(({ attributes }) => attributes['d']?.match(/M[^M]*A/g) ?? [])).toHaveLength(4);
  });
});

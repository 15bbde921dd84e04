import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw.ts';
import { laneOf } from '../../../src/charts/marks/dots.ts';
import { planChart } from '../../../src/charts/plan/plan.ts';
import { fonts } from './support/fonts.ts';
import { specOf } from './support/specs.ts';
import { readSvg, textsOf } from './support/svg.ts';

const draw = (name: string) => drawChart(specOf(name), fonts).svg;

it('gives each series a lane of its own in every row', () => {
  const plan = planChart(specOf('dots'), fonts);
  const lanes = [0, 1].flatMap((row) => [0, 1].map((series) => laneOf(plan, series, row)));
  expect(lanes).toEqual(lanes.toSorted((a, b) => a - b));
  expect(new Set(lanes).size).toBe(4);
  expect((laneOf(plan, 0, 3) + laneOf(plan, 1, 3)) / 2).toBe(3);
});

it('gives each series its own marker', () => {
  const looks = Array.from({ length: 8 }, (_, i) => {
    const own = readSvg(draw('as full as dots get')).find(
      ({ attributes }) => attributes['stroke'] === `var(--chart-${i + 1})` && attributes['fill'] !== 'none',
    );
    const shape = own?.attributes['d']?.replace(/[\d.-]+/g, '').slice(0, 6);
    return `${shape} ${own?.attributes['fill']?.includes('paper') ? 'hollow' : 'filled'}`;
  });
  expect(new Set(looks).size).toBe(8);
});

describe('the axis', () => {
  it('begins at zero, which has a line', () => {
    expect(textsOf(draw('dots'))).toContain('$0');
    expect(readSvg(draw('dots')).filter(({ attributes }) => attributes['stroke'] === 'currentColor')).toHaveLength(1);
  });

  it('begins and ends as the scale says, without a line at zero', () => {
    const ticks = textsOf(draw('dots on a scale')).filter((text) => /^\d$/.test(text));
    expect(ticks).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5']));
    expect(ticks).not.toContain('0');
    expect(readSvg(draw('dots on a scale')).some(({ attributes }) => attributes['stroke'] === 'currentColor')).toBe(
      false,
    );
  });

  it('is not there where nothing stands on it', () => {
    expect(textsOf(draw('dots all missing')).join(' ')).not.toContain('$');
  });
});

describe('figures and words', () => {
  it('stand in the lane of each series', () => {
    const texts = textsOf(draw('dots'));
    expect(texts.filter((text) => text === 'not reported')).toHaveLength(2);
    expect(texts).toEqual(expect.arrayContaining(['$182.50', '$195', '$120', '$210']));
  });

  it('stand once for a row without any value', () => {
    expect(textsOf(draw('dots on a scale')).filter((text) => text === 'not reported')).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw.ts';
import { planFlags } from '../../../src/charts/plan/flags.ts';
import { niceScale } from '../../../src/charts/plan/nice-scale.ts';
import { pileUp } from '../../../src/charts/plan/pile.ts';
import { planStrip } from '../../../src/charts/plan/strip.ts';
import { fonts } from './support/fonts.ts';
import { uneven } from './support/point-specs.ts';
import { chart, specs, specOf } from './support/specs.ts';
import { textsOf } from './support/svg.ts';

const strips = Object.entries(specs).filter(([, { kind }]) => kind === 'strip');
const bold = (text: string) => fonts.width(text, 15, 'bold');
const draw = (name: string) => drawChart(specOf(name), fonts).svg;

describe('the pile', () => {
  const places = uneven(300).map((value) => value / 80);

  it('lets no two points of a layer touch', () => {
    const { layers, radius } = pileUp(places);
    places.forEach((place, i) => {
      const near = places.filter(
        (other, j) => j > i && layers[i] === layers[j] && Math.abs(other - place) < 2 * radius,
      );
      expect(near).toEqual([]);
    });
  });

  it('is the same whatever the order of the values, but for their names', () => {
    const heights = (values: readonly number[]) => {
      const { layers } = pileUp(values);
      return values.map((value, i) => [value, layers[i]]).toSorted();
    };
    expect(heights(places.toReversed())).toEqual(heights(places));
  });

  it('has smaller points where there are many', () => {
    expect(pileUp(places.slice(0, 20)).radius).toBe(5);
    expect(pileUp(uneven(1000).map((value) => value / 80)).radius).toBeLessThan(3);
  });

  it('presses its layers together rather than grow without end', () => {
    const { height, layers } = pileUp(Array.from({ length: 500 }, () => 100));
    expect(height).toBe(150);
    expect(new Set(layers).size).toBe(500);
  });

  it('has no point for what is not reported', () => {
    expect(pileUp([10, null, 30]).layers).toEqual([0, null, 0]);
  });
});

describe('the flags', () => {
  it.each(strips)('of %s have no pole running through a text', (_, spec) => {
    const { flags } = planStrip(spec, fonts);
    for (const { lines, align, x, head, mark } of flags) {
      const width = Math.max(...lines.map(bold));
      const [left, right] = align === 'left' ? [x + 10, x + 10 + width] : [x - 10 - width, x - 10];
      const through = flags.filter((pole) => pole.mark !== mark && pole.head > head && pole.x > left && pole.x < right);
      expect(through).toEqual([]);
    }
  });

  it('stand over each other, every text whole', () => {
    const names = ['This district', 'Median of the districts of this size in the state', 'State median', 'All'];
    const poles = names.map((text, mark) => ({ mark, x: 200 + mark, text }));
    const { flags } = planFlags(poles, bold);
    expect(flags.map(({ lines }) => lines.join(' ')).toSorted()).toEqual(names.toSorted());
    const heads = flags.map(({ head }) => head);
    expect(heads).toEqual(heads.toSorted((a, b) => a - b));
  });
});

describe('the scale', () => {
  const strip = chart('strip', [], { Districts: [1] });

  it.each([
    [[11_000, 29_400], { from: 10_000, to: 30_000, step: 5_000 }],
    [[0, 7], { from: 0, to: 8, step: 2 }],
    [[-3, 4], { from: -4, to: 4, step: 2 }],
    [[250, 250], { from: 200, to: 300, step: 50 }],
    [[0], { from: -1, to: 1, step: 1 }],
    [[], { from: 0, to: 1, step: 1 }],
  ])('holds %j in round steps', (values, scale) => {
    expect(niceScale(strip, values)).toEqual(scale);
  });

  it('counts in whole steps what is counted in whole numbers', () => {
    expect(niceScale({ ...strip, unit: 'count' }, [1, 2])).toEqual({ from: 1, to: 2, step: 1 });
  });

  it('is that of the chart where it has one', () => {
    expect(niceScale({ ...strip, scale: { from: 0, to: 100 } }, [62, 93])).toEqual({ from: 0, to: 100, step: 20 });
  });

  it('writes no tick shorter than it is', () => {
    const spec = { ...chart('strip', [], { D: [12_040, 12_210] }), marks: [{ name: 'This', value: 12_100 }] };
    expect(textsOf(drawChart(spec, fonts).svg)).toEqual(expect.arrayContaining(['$12,050', '$12,150']));
    expect(textsOf(draw('strip'))).toEqual(expect.arrayContaining(['$15K', '$20K']));
  });
});

describe('what is missing', () => {
  it('is counted, and named where it has a name', () => {
    expect(textsOf(draw('strip of a whole state'))).toContain('not reported: 3 of 603 values');
    expect(textsOf(draw('strip with marks at the ends'))).toContain('not reported: This district');
  });

  it('has no axis where nothing stands on it', () => {
    expect(textsOf(draw('strip all missing')).join(' ')).not.toContain('$');
  });
});

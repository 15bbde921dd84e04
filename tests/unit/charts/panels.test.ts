import { BasicPlatform, Chart } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw.ts';
import { pictureOf } from '../../../src/charts/kinds/kinds.ts';
import { arrangePanels } from '../../../src/charts/plan/panel-arrangement.ts';
import { planPanels } from '../../../src/charts/plan/panels.ts';
import { rulersOf } from '../../../src/charts/plan/sizes.ts';
import { SvgRecorder } from '../../../src/charts/svg/recorder.ts';
import { fonts } from './support/fonts.ts';
import { specs, specOf } from './support/specs.ts';
import { textsOf } from './support/svg.ts';

const all = Object.entries(specs).filter(([, { kind }]) => kind === 'small-multiples');
const arrangement = (name: string) => arrangePanels(specOf(name), rulersOf(fonts));
const draw = (name: string) => drawChart(specOf(name), fonts).svg;

it.each(all)('draws plots of one size and with one scale in %s', (_, spec) => {
  const { charts, frame } = pictureOf(spec, fonts);
  const plots = charts.map((config) => {
    const canvas = new SvgRecorder('c', frame, fonts).canvas as unknown as HTMLCanvasElement;
    const chart = new Chart(canvas, { ...config, platform: BasicPlatform });
    const { left, right, top, bottom } = chart.chartArea;
    const ranges = Object.values(chart.scales).map(({ min, max, ticks }) => [min, max, ticks.length]);
    chart.destroy();
    return { width: Math.round(right - left), height: Math.round(bottom - top), ranges };
  });
  expect(new Set(plots.map((plot) => JSON.stringify(plot))).size).toBe(1);
});

describe('the panels', () => {
  it('stand two by two where the names have room, else one below the other', () => {
    expect(arrangement('panels of lines').columns).toBe(2);
    expect(arrangement('panels of twelve years').columns).toBe(2);
    expect(arrangement('panels of lines over long names').columns).toBe(1);
    expect(arrangement('one panel').columns).toBe(1);
  });

  it('hold rows where names have no room under columns', () => {
    expect(arrangement('panels of columns').arrangement.lying).toBe(false);
    expect(arrangement('panels of rows').arrangement.lying).toBe(true);
  });

  it('do not overlap, and stand in their order', () => {
    const { panels, width, height } = planPanels(specOf('panels of lines'), fonts);
    const places = panels.map(({ padding }) => [padding.top, padding.left]);
    expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    for (const { padding } of panels) {
      expect(padding.left + padding.right).toBeLessThan(width);
      expect(padding.top + padding.bottom).toBeLessThan(height);
    }
  });

  it('have the names of the series as titles, and no legend of them', () => {
    const texts = textsOf(draw('panels of lines'));
    for (const name of ['Riverbend', 'Pine Ridge', 'Harbor City', 'Lakeside']) {
      expect(texts.filter((text) => text === name)).toHaveLength(1);
    }
  });
});

describe('what is missing', () => {
  it('is a dashed box, which the legend explains once', () => {
    const svg = draw('panels of columns');
    expect(textsOf(svg).filter((text) => text === 'not reported')).toHaveLength(1);
    const boxes = [...svg.matchAll(/stroke-dasharray="3 2" d="([^"]*)"/g)].flatMap(([, data = '']) => data.match(/M/g));
    // One for Riverbend, six for Harbor City, and the key.
    expect(boxes).toHaveLength(8);
  });

  it('is told in words where bars lie', () => {
    expect(textsOf(draw('panels of rows')).filter((text) => text === 'not reported')).toHaveLength(1);
  });

  it('is not explained where nothing is missing', () => {
    expect(textsOf(draw('one panel'))).not.toContain('not reported');
  });
});

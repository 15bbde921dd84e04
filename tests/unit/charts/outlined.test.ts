import { describe, expect, it } from 'vitest';
import { drawChart, drawOutlined } from '../../../src/charts/draw.ts';
import { onPaper } from '../../../src/charts/paper.ts';
import { fonts } from './support/fonts.ts';
import { specs } from './support/specs.ts';
import { readSvg } from './support/svg.ts';

describe.each(Object.entries(specs))('%s for what has no fonts', (_, spec) => {
  const written: string[] = [];
  const { svg, width, height } = drawOutlined(spec, fonts, (text, { x }) => {
    written.push(text);
    return `M${x} 0h1`;
  });
  const texts = readSvg(drawChart(spec, fonts).svg).filter(({ name }) => name === 'text');

  it('draws every text of the chart as outlines, and none as text', () => {
    expect(readSvg(svg).filter(({ name }) => name === 'text')).toEqual([]);
    expect(written).toEqual(texts.map(({ text }) => text));
  });

  it('is as large as it says, and takes nothing from a page', () => {
    const [root] = readSvg(onPaper(svg, width, height));
    expect(root?.attributes).toMatchObject({
      ...{ width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}` },
    });
    expect(onPaper(svg, width, height)).not.toMatch(/var\(|currentColor/);
  });
});

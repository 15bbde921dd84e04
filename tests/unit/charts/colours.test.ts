import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paperColours } from '../../../src/charts/paper.ts';

const css = readFileSync(new URL('../../../src/charts/charts.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

/** The colours that a part of the style sheet sets first. */
function colours(part: string): Map<string, string> {
  const found = [...part.matchAll(/--chart-(\w+): (#[0-9a-f]+);/g)].map(
    ([, name = '', hex = '']) => [name, hex] as const,
  );
  return new Map(found);
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = (hex.slice(1).match(/../g) ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('the %s colours', (_, set) => {
  const paper = set.get('paper') ?? '';
  const series = Array.from({ length: 8 }, (_, i) => set.get(`${i + 1}`) ?? '');

  it('are all there', () => {
    expect([paper, ...series, set.get('grid')].filter((hex) => !hex)).toEqual([]);
  });

  it('stand out from the paper by 3:1 (WCAG 2.2, 1.4.11)', () => {
    expect(series.filter((hex) => contrast(hex, paper) < 3)).toEqual([]);
  });
});

it('pictures outside of pages have the light colours', () => {
  expect(paperColours).toEqual(Object.fromEntries([...colours(light)].map(([name, hex]) => [`--chart-${name}`, hex])));
});

import { Chart } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw.ts';
import type { ChartSpec } from '../../../src/charts/spec.ts';
import { createTextMeasure } from '../../../src/charts/text/measure.ts';
import { fontBytes, fonts } from './support/fonts.ts';
import { chart, schoolYears, specs, specOf } from './support/specs.ts';
import { boxes, readSvg, textsOf } from './support/svg.ts';

const all = Object.entries(specs);
const draw = (spec: ChartSpec) => drawChart(spec, fonts).svg;

/** The boxes of everything filled with a series' colour or pattern, the last of which is its key in the legend. */
function fills(svg: string, series: number) {
  const id = /aria-labelledby="(\w+)-t/.exec(svg)?.[1];
  const fill = series === 0 ? 'var(--chart-1)' : `url(#${id}-${series + 1})`;
  return readSvg(svg).flatMap(({ attributes }) =>
    attributes['fill'] === fill && attributes['d'] ? boxes(attributes['d']) : [],
  );
}

describe.each(all)('%s', (_, spec) => {
  const svg = draw(spec);
  const elements = readSvg(svg);

  it('is one image with a name and a description, and no size or style of its own', () => {
    const [root, title, description] = elements;
    const [titleId, descriptionId] = root?.attributes['aria-labelledby']?.split(' ') ?? [];
    expect(root).toMatchObject({ name: 'svg', attributes: { role: 'img', class: 'chart' } });
    expect(root?.attributes['viewBox']).toMatch(/^0 0 440 \d+$/);
    expect(title).toMatchObject({ name: 'title', text: spec.title, attributes: { id: titleId } });
    expect(description).toMatchObject({
      name: 'desc',
      text: drawChart(spec, fonts).summary,
      attributes: { id: descriptionId },
    });
    expect(Object.keys(root?.attributes ?? {})).not.toContain('width');
    expect(elements.some(({ name, attributes }) => name === 'style' || 'style' in attributes)).toBe(false);
  });

  it('refers to ids it has, each once', () => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(used.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  it('takes its colours from the page', () => {
    const colours = elements.flatMap(({ attributes }) => [attributes['fill'], attributes['stroke']]);
    const known = /^(?:none|currentColor|var\(--chart-(?:[1-8]|grid|paper)\)|url\(#\w+-[2-8]\))$/;
    expect(colours.filter((colour) => colour !== undefined && !known.test(colour))).toEqual([]);
  });

  it('rounds every coordinate to two decimals', () => {
    const geometry = elements.flatMap(({ attributes: { d, x, y, transform } }) => [d, x, y, transform]).join(' ');
    expect(geometry).not.toMatch(/\.\d{3}|NaN|Infinity|-0(?![.\d])|e[-+]\d/);
  });

  it('names every series in its legend', () => {
    const text = textsOf(svg).join(' ');
    for (const { name } of spec.series) expect(text).toContain(name);
  });
});

describe('the same everywhere', () => {
  it.each(all)('draws %s twice alike, with fonts read anew', (_, spec) => {
    expect(drawChart(spec, createTextMeasure(fontBytes(400), fontBytes(700)))).toEqual(drawChart(spec, fonts));
  });

  it('does not depend on what was drawn before', () => {
    const forward = all.map(([, spec]) => draw(spec));
    const backward = all
      .toReversed()
      .map(([, spec]) => draw(spec))
      .toReversed();
    expect(backward).toEqual(forward);
  });

  it('gives different charts different ids', () => {
    const ids = all.map(([, spec]) => /aria-labelledby="(\w+)-t/.exec(draw(spec))?.[1]);
    expect(new Set(ids).size).toBe(all.length);
    const [one, other] = [specOf('rows'), { ...specOf('rows'), title: 'Spending ' }];
    expect(/id="\w+-t"/.exec(draw(one))).not.toEqual(/id="\w+-t"/.exec(draw(other)));
  });

  it('leaves nothing behind', () => {
    all.forEach(([, spec]) => draw(spec));
    expect(Object.keys(Chart.instances)).toEqual([]);
    expect('window' in globalThis || 'document' in globalThis).toBe(false);
  });
});

describe('what is missing', () => {
  it('has no bar, and is told from zero', () => {
    const svg = draw(chart('bar', schoolYears(2020, 3), { Planned: [5, 5, 5], Spent: [null, 0, 5] }));
    const heights = fills(svg, 1).map(({ top, bottom }) => bottom - top);
    // A bar of no height for the zero, one for the value, and the legend's key; none for the missing value.
    expect(heights.filter((height) => height <= 1)).toHaveLength(1);
    expect(heights).toHaveLength(3);
    expect(svg.match(/stroke-dasharray="3 2"/g)).toHaveLength(2);
    expect(textsOf(svg)).toContain('not reported');
  });

  it('is told in words where a category has no value', () => {
    expect(textsOf(draw(specOf('columns with figures')))).toEqual(expect.arrayContaining(['not', 'reported', '$0']));
    expect(textsOf(draw(specOf('rows'))).filter((text) => text === 'not reported')).toHaveLength(1);
  });

  it('stands upright where columns are narrow', () => {
    const turned = readSvg(draw(specOf('twelve years'))).filter(({ attributes }) =>
      attributes['transform']?.startsWith('rotate(-90'),
    );
    expect(turned.map(({ text }) => text)).toEqual(['not reported', 'not reported']);
  });

  it('gives a stack no total', () => {
    const texts = textsOf(draw(specOf('stack with gaps')));
    // 2021-22 and 2023-24 lack a part; $488,750 and $618,000 would be sums of the others.
    expect(texts).toEqual(expect.arrayContaining(['$568K', '$556K', '$523K']));
    expect(texts).not.toEqual(expect.arrayContaining(['$489K']));
    expect(texts).not.toEqual(expect.arrayContaining(['$618K']));
  });

  it('breaks a line', () => {
    const svg = draw(chart('line', schoolYears(2020, 5), { Open: [1, 2, null, 4, 5] }));
    const line = readSvg(svg).find(({ attributes }) => attributes['stroke-width'] === '2.5');
    expect(line?.attributes['d']?.match(/M/g)).toHaveLength(2);
  });

  it('shows no axis that nothing stands on', () => {
    expect(textsOf(draw(specOf('columns all missing'))).join(' ')).not.toContain('$');
    expect(textsOf(draw(specOf('lines all missing'))).join(' ')).not.toContain('$');
  });

  it('leaves $0 to a real zero', () => {
    expect(textsOf(draw(specOf('columns all zero'))).filter((text) => text.startsWith('$'))).toEqual(['$0']);
  });
});

describe('series without colour', () => {
  it('gives each bar series its own pattern, in the plot and in the legend', () => {
    const svg = draw(specOf('as full as stacks get'));
    const patterns = readSvg(svg).filter(({ name, parents }) => name === 'path' && parents.at(-1) === 'pattern');
    const lines = patterns.flatMap(({ attributes }) => (attributes['stroke'] ? [attributes['d']] : []));
    expect(new Set(lines).size).toBe(7);
    for (let series = 0; series < 8; series += 1) expect(fills(svg, series).length).toBeGreaterThan(11);
  });

  it('gives each line its own dash and marker', () => {
    const elements = readSvg(draw(specOf('as full as lines get')));
    const looks = Array.from({ length: 8 }, (_, i) => {
      const own = elements.filter(({ attributes }) => attributes['stroke'] === `var(--chart-${i + 1})`);
      const dash = own.find(({ attributes }) => attributes['stroke-width'] === '2.5')?.attributes['stroke-dasharray'];
      const marker = own.find(({ attributes }) => attributes['stroke-width'] === '2')?.attributes;
      const shape = marker?.['d']?.replace(/[\d.-]+/g, '').slice(0, 6);
      return { dash: dash ?? '', marker: `${shape} ${marker?.['fill']?.includes('paper') ? 'hollow' : 'filled'}` };
    });
    expect(new Set(looks.map(({ dash }) => dash)).size).toBe(8);
    expect(new Set(looks.map(({ marker }) => marker)).size).toBe(8);
  });
});

it('stays under 8 KB for five years of four series', () => {
  expect(Buffer.byteLength(draw(specOf('stack')))).toBeLessThan(8 * 1024);
});

it('writes names that mean something in XML', () => {
  const svg = draw({ ...chart('bar', ['Q&A <1>'], { '"Coaches" & <aides>': [1] }), title: 'R&D "now"' });
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['Q&A <1>', '"Coaches" & <aides>']));
});

describe('specs that cannot be drawn truly', () => {
  it.each([
    ['no category', chart('bar', [], { Spent: [] }), 'has no categories'],
    ['no series', chart('bar', ['2023-24'], {}), 'has no series'],
    [
      'a value too few',
      chart('bar', ['2022-23', '2023-24'], { Spent: [1] }),
      'has 1 values in "Spent" for 2 categories',
    ],
    ['a value that is no number', chart('bar', ['2023-24'], { Spent: [Number.NaN] }), 'that is not a number'],
    [
      'nine series',
      chart('bar', ['2023-24'], Object.fromEntries(Array.from('abcdefghi', (name) => [name, [1]]))),
      'has 9 series',
    ],
  ])('stops at %s', (_, spec, message) => {
    expect(() => draw(spec)).toThrow(message);
  });
});

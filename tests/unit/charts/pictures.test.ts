import { describe, expect, it } from 'vitest';
import { fonts } from './support/fonts.ts';
import { freshFonts, pictures } from './support/pictures.ts';
import { boxes, readSvg, textsOf } from './support/svg.ts';

const all = pictures(fonts);

describe.each(all)('%s', (_, svg) => {
  const elements = readSvg(svg);
  const [root, title, description] = elements;
  const [, , width = 0, height = 0] = (root?.attributes['viewBox'] ?? '').split(' ').map(Number);

  it('is one image with a name and a description, and no size or style of its own', () => {
    const [titleId, descriptionId] = root?.attributes['aria-labelledby']?.split(' ') ?? [];
    expect(root).toMatchObject({ name: 'svg', attributes: { role: 'img', class: 'chart' } });
    expect(title).toMatchObject({ name: 'title', attributes: { id: titleId } });
    expect(description).toMatchObject({ name: 'desc', attributes: { id: descriptionId } });
    expect([title?.text, description?.text]).not.toContain('');
    expect(elements.some(({ name, attributes }) => name === 'style' || 'style' in attributes)).toBe(false);
  });

  it('takes its colours from the page, and rounds every coordinate', () => {
    const colours = elements.flatMap(({ attributes }) => [attributes['fill'], attributes['stroke']]);
    const known = /^(?:none|currentColor|var\(--chart-(?:[1-8]|grid|paper)\))$/;
    expect(colours.filter((colour) => colour !== undefined && !known.test(colour))).toEqual([]);
    const geometry = elements.flatMap(({ attributes: { d, x, y, viewBox } }) => [d, x, y, viewBox]).join(' ');
    expect(geometry).not.toMatch(/\.\d{3}|NaN|Infinity|undefined|-0(?![.\d])|e[-+]\d/);
  });

  it('keeps what is drawn and written inside', () => {
    const drawn = elements.flatMap(({ attributes: { d } }) => (d === undefined ? [] : boxes(d)));
    const texts = elements.filter(({ name }) => name === 'text').map((text) => boxOf(text, elements));
    const outside = [...drawn, ...texts].filter(
      ({ left, right, top, bottom }) => left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5,
    );
    expect(outside).toEqual([]);
  });

  it('writes no text over another', () => {
    const texts = elements.filter(({ name }) => name === 'text').map((text) => boxOf(text, elements));
    const over = texts.filter((a, i) =>
      texts
        .slice(i + 1)
        .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2),
    );
    expect(over.map(({ words }) => words)).toEqual([]);
  });
});

/** The box a text fills; what its group says of weight and anchor counts as well. */
function boxOf(text: ReturnType<typeof readSvg>[number], elements: ReturnType<typeof readSvg>) {
  const before = elements.slice(0, elements.indexOf(text));
  const group = text.parents.includes('g') ? before.findLast(({ name }) => name === 'g') : undefined;
  const { x, y, ...own } = { ...group?.attributes, ...text.attributes };
  const width = fonts.width(text.text, 15, own['font-weight'] === '700' ? 'bold' : 'regular');
  const ahead = { middle: 0.5, end: 0 }[own['text-anchor'] ?? ''] ?? 1;
  const right = Number(x) + width * ahead;
  return { words: text.text, left: right - width, right, top: Number(y) - 11, bottom: Number(y) + 4 };
}

describe('all pictures', () => {
  it('are drawn twice alike, with fonts read anew', () => {
    expect(pictures(freshFonts())).toEqual(all);
  });

  it('have ids of their own', () => {
    const ids = all.map(([, svg]) => /aria-labelledby="(\w+)-t/.exec(svg)?.[1]);
    expect(new Set(ids).size).toBe(all.length);
  });
});

it('a month has every one of its days, under its weekday', () => {
  const november = textsOf(all[0]?.[1] ?? '');
  expect(november.filter((text) => /^\d+$/.test(text))).toEqual(Array.from({ length: 30 }, (_, i) => String(i + 1)));
  expect(november.slice(1, 8)).toEqual(['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']);
});

import { describe, expect, it } from 'vitest';
import { readProse } from '../../../src/reading/prose.ts';

const md = (text: string) => readProse(text, 0, 'md');
const mdx = (text: string) => readProse(text, 0, 'mdx');

describe('headings', () => {
  it('get the anchors the page gives them', () => {
    const { headings } = md('## What it *costs*\n\n## What it costs\n\n### Ünïcode & `code`\n\nTitle\n---\n');
    expect(headings.map(({ depth, text, slug }) => [depth, text, slug])).toEqual([
      [2, 'What it costs', 'what-it-costs'],
      [2, 'What it costs', 'what-it-costs-1'],
      [3, 'Ünïcode & code', 'ünïcode--code'],
      [2, 'Title', 'title'],
    ]);
  });
});

describe('citations', () => {
  it('are found with their places', () => {
    expect(md('A [@one, p. 1] and [@two; @three, pp. 3, 4].').citations).toEqual([
      { source: 'one', at: 'p. 1', offset: 2 },
      { source: 'two', at: undefined, offset: 19 },
      { source: 'three', at: 'pp. 3, 4', offset: 19 },
    ]);
  });

  it('keep their place after quotes, dots and dashes that are typeset', () => {
    const text = '"Quoted" -- and... [@one, p. 1] "again" [@two, p. 2]';
    for (const { source, offset } of md(text).citations)
      expect(text.slice(offset)).toMatch(new RegExp(`^\\[@${source}`));
    expect(md(text).citations).toHaveLength(2);
  });

  it('are found in tables, lists and components', () => {
    expect(md('| a |\n|---|\n| x [@one, p. 1] |\n\n- [@two, p. 2]').citations.map(({ source }) => source)).toEqual([
      'one',
      'two',
    ]);
    expect(mdx('<Callout kind="note">\nSo it is [@one, p. 1].\n</Callout>').citations).toHaveLength(1);
  });

  it('stand in text, not in code', () => {
    expect(md('`[@one]`\n\n```\n[@two]\n```').citations).toEqual([]);
  });
});

describe('offsets', () => {
  it('count characters as JavaScript does, also after letters of several bytes', () => {
    const text = 'Ünïcode 😀 [link](/a/) and ![picture](/b.png)\n\n## Überschrift 😀\n\n<b>';
    const { links, images, headings, code } = md(text);
    expect(text.slice(links[0]?.offset)).toMatch(/^\[link\]/);
    expect(text.slice(images[0]?.offset)).toMatch(/^!\[picture\]/);
    expect(text.slice(headings[0]?.offset)).toMatch(/^## Über/);
    expect(text.slice(code[0]?.offset)).toBe('<b>');
  });

  it('count from the start of the file', () => {
    expect(readProse('[link](/a/)', 100, 'md').links).toEqual([{ url: '/a/', offset: 100 }]);
  });

  it('of MDX that cannot be read lead to the place', () => {
    const text = 'Ünïcode 😀\n\nMore 😀 <Callout kind="note">\n';
    expect(text.slice(mdx(text).unreadable?.offset)).toMatch(/^<Callout/);
  });
});

describe('pictures', () => {
  it('are found by their address or by the name of it', () => {
    expect(
      md('![One](/1.png) ![Two][two] ![three][]\n\n[TWO]: /2.png\n[two]: /other.png\n[three]: /3.png').images,
    ).toMatchObject([
      { url: '/1.png', alternative: 'One' },
      { url: '/2.png', alternative: 'Two' },
      { url: '/3.png', alternative: 'three' },
    ]);
  });
});

describe('components', () => {
  it('come with the fields that are written out', () => {
    expect(mdx('<Callout kind="note" open tone={"x"} {...more} />').components).toEqual([
      {
        name: 'Callout',
        fields: [
          { name: 'kind', value: 'note' },
          { name: 'open', value: '' },
          { name: 'tone', value: undefined },
          { name: '{…}', value: undefined },
        ],
        offset: 0,
      },
    ]);
  });
});

it('says of a format what it is', () => {
  expect([md('').format, mdx('').format]).toEqual(['md', 'mdx']);
});

import { describe, expect, it } from 'vitest';
import { findNothing, phraseFinder } from '../../../src/lib/phrases.ts';
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

describe('terms', () => {
  const terms = phraseFinder([
    { id: 'rubric', phrases: ['rubric'] },
    { id: 'median', phrases: ['median'] },
    { id: 'gap', phrases: ['opportunity gap'] },
  ]);
  const used = (text: string, format: 'md' | 'mdx' = 'md') =>
    readProse(text, 0, format, { terms, leftOut: undefined }).terms;

  it('are those a text uses, in the order of their first use', () => {
    expect(used('The **median** and *rubrics*.\n\n- An opportunity\n  gap and a median\n')).toEqual([
      ...['median', 'rubric', 'gap'],
    ]);
  });

  it('are found in tables, quotations and components', () => {
    expect(used('| a |\n|---|\n| rubric |\n\n> median')).toEqual(['rubric', 'median']);
    expect(
      used('<Callout kind="note">\nA rubric.\n</Callout>\n\n<Callout kind="note">A median.</Callout>', 'mdx'),
    ).toEqual([...['rubric', 'median']]);
  });

  it('are none in headings, links, code and citations', () => {
    const text =
      '## A rubric\n\n[A rubric](/a/), [rubric][], `rubric` [@rubric, Rubric]\n\n    rubric\n\n[rubric]: /a/';
    expect(used(text)).toEqual([]);
    expect(used(`${text}\n\nA rubric.`)).toEqual(['rubric']);
  });

  it('are none where no glossary was read', () => {
    expect(md('A rubric.').terms).toEqual([]);
  });
});

describe('the count of a text', () => {
  const counts = (text: string, leftOut = findNothing, bodyOffset = 0) =>
    readProse(text, bodyOffset, 'md', { terms: findNothing, leftOut }).counts;

  it('is made of its sentences, with those of lists and links', () => {
    const text = 'One two *three*. Four [five](/a/)\nsix.\n\n- Seven\n- Eight nine\n\n> Ten.';
    expect(counts(text)).toMatchObject({ words: 10, sentences: 5, syllables: 11 });
  });

  it('leaves out headings, tables, code and citations', () => {
    const text = '## Heading\n\n| a |\n|---|\n| b |\n\n    code\n\nOne `code` two [@source, p. 1; @other, p. 2].';
    expect(counts(text)).toMatchObject({ words: 2, sentences: 1 });
  });

  it('leaves out names, also beside a citation', () => {
    const names = phraseFinder([{ id: 'plc', phrases: ['learning communities'] }]);
    expect(counts('Learning\ncommunities met [@source, p. 1]. A learning community left.', names)).toMatchObject({
      ...{ words: 5, sentences: 2 },
    });
  });

  it('says where in the file the longest sentence starts', () => {
    const text = 'Short.\n\n- Ünïcode 😀 *it* is. This [@source, p. 1] is long\n  and longer &amp; so on.';
    const { words, offset } = counts(text, findNothing, 100)?.longest ?? { words: 0, offset: 0 };
    expect([words, text.slice(offset - 100)]).toEqual([8, expect.stringMatching(/^This/)]);
  });

  it('is made only where it is asked for', () => {
    expect(md('One two.').counts).toBeUndefined();
  });
});

it('says of a format what it is', () => {
  expect([md('').format, mdx('').format]).toEqual(['md', 'mdx']);
});

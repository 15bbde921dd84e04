import type { Code } from '../../../src/report/codes.ts';
import type { BrokenFile, Mutation, Mutations, SourceFile } from '../broken.ts';
import { gaps, isPage, textLines, withLine, withLinesBefore } from '../lines.ts';
import type { Random } from '../random.ts';

/** Rewrites what a pattern finds in the lines of a text. */
function inText(code: Code, pattern: RegExp, write: (found: string, random: Random) => string): Mutation {
  return (file, random) =>
    isPage(file)
      ? textLines(file).flatMap(({ index, line }) =>
          [...line.matchAll(pattern)].map((match): BrokenFile => {
            const text =
              line.slice(0, match.index) + write(match[0], random) + line.slice(match.index + match[0].length);
            return { text: withLine(file, index, text), code, line: index + 1 };
          }),
        )
      : [];
}

/** Puts a paragraph of its own between two others. */
export function paragraph(ending: 'md' | 'mdx', code: Code, write: (random: Random) => string): Mutation {
  return (file, random) =>
    file.path.endsWith(`.${ending}`)
      ? gaps(file).map((index) => ({ text: withLinesBefore(file, index, write(random), ''), code, line: index + 1 }))
      : [];
}

/** The same paragraph in a page of either format. */
function anyParagraph(code: Code, write: (random: Random) => string): Mutation {
  const [md, mdx] = [paragraph('md', code, write), paragraph('mdx', code, write)];
  return (file: SourceFile, random) => [...md(file, random), ...mdx(file, random)];
}

const disguises = [
  ...[
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '<java\tscript:alert(1)>',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
  ],
  ...['< javascript:alert(1)>', 'vbscript:x', 'data:text/html,x', '//elsewhere.example/', 'file:///etc/passwd'],
];
const inline = ['<b>bold</b>', '<br>', '<span style="color:red">red</span>', '<u>x</u>', '<font size="7">x</font>'];
const handlers = [
  '<img src="x" onerror="alert(1)">',
  '<p onclick="alert(1)">x</p>',
  '<svg onload="alert(1)"></svg>',
  '<body onload="alert(1)">',
  '<details ontoggle="alert(1)" open>',
];
const afterComment = [
  '<!-- a --><script>alert(1)</script>',
  '<!--><script>alert(1)</script>-->',
  '<!-- a --!><img src=x onerror=alert(1)> -->',
];

/** The address of a link whose words start on the same line: a message leads to where a link starts. */
const address = /(?<=\[[^[\]]*\]\()\/[\w/-]*\/(?=\))/g;

const inSentence = inText('raw-html', /(?<=^[A-Z][a-z]+ )(?=[a-z])/g, (_, { pick }) => `${pick(inline)} `);

/** What happens to the text of a page. */
export const proseMutations: Mutations = {
  'broken-link': inText('broken-link', address, (path, { pick }) =>
    pick([`${path}x/`, path.slice(0, -1).concat('s/'), path.slice(0, -1), `/a${path}`]).replace(/^\/$/, '/x'),
  ),
  'broken-anchor': inText('broken-anchor', address, (path, { below }) => `${path}#nowhere-${below(100)}`),
  'broken-anchor-of-its-own-page': anyParagraph(
    'broken-anchor',
    ({ below }) => `See [below](#nowhere-${below(1000)}).`,
  ),
  'javascript-link': inText('unsafe-link', address, (_, { pick }) => pick(disguises)),
  'javascript-link-with-a-name': paragraph(
    'md',
    'unsafe-link',
    ({ below }) => `[x${below(1000)}]: javascript:alert(1)`,
  ),
  'link-in-brackets': paragraph('md', 'unsafe-link', ({ below }) => `<javascript:alert(${below(1000)})>`),
  'raw-html': paragraph('md', 'raw-html', ({ pick, below }) => `${pick(inline)} ${below(1000)}`),
  'raw-html-in-a-sentence': (file, random) => (file.path.endsWith('.md') ? inSentence(file, random) : []),
  'event-handler': paragraph('md', 'raw-html', ({ pick }) => pick(handlers)),
  'html-after-a-comment': paragraph('md', 'raw-html', ({ pick }) => pick(afterComment)),
  'skip-heading': inText('skipped-heading', /^## /g, (_, { pick }) => pick(['#### ', '##### ', '###### '])),
  'second-h1': inText('skipped-heading', /^## /g, () => '# '),
  'image-without-text': anyParagraph('image-without-text', ({ below, pick }) =>
    pick(['![](/images/logo.svg)', `![ ](/images/${below(100)}.png)`]),
  ),
  'image-elsewhere': anyParagraph(
    'missing-image',
    ({ below, pick }) =>
      `![A pixel](${pick([`https://elsewhere.example/${below(100)}.png`, '//elsewhere.example/p.png', 'p.png', '/images/gone.png', 'data:image/png;base64,x'])})`,
  ),
  'image-elsewhere-with-a-name': anyParagraph(
    'missing-image',
    ({ below }) => `![A pixel][p]\n\n[p]: https://elsewhere.example/${below(1000)}.png`,
  ),
  'unknown-citation': inText('unknown-source', /(?<=\[@)[\w-]+/g, (id, { pick }) =>
    pick([`${id}-x`, `x${id}`, id.slice(0, -2)]),
  ),
  'citation-without-place': inText('source-without-place', /(?<=\[@[\w-]+),[^[\]]+(?=\])/g, () => ''),
};

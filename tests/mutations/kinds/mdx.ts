import type { Code } from '../../../src/report/codes.ts';
import type { BrokenFile, Mutation, Mutations, SourceFile } from '../broken.ts';
import { linesOf, withLine } from '../lines.ts';
import type { Random } from '../random.ts';
import { paragraph } from './prose.ts';

const isMdx = ({ path }: SourceFile): boolean => path.endsWith('.mdx');

/** Rewrites the lines a component opens on. */
function opening(code: Code, pattern: RegExp, write: (line: string, random: Random) => string): Mutation {
  return (file, random) =>
    isMdx(file)
      ? linesOf(file).flatMap((line, index): BrokenFile[] =>
          pattern.test(line) ? [{ text: withLine(file, index, write(line, random)), code, line: index + 1 }] : [],
        )
      : [];
}

/** A component with its end, under a name nobody listed. */
const unknownComponent: Mutation = (file, { pick }) => {
  if (!isMdx(file)) return [];
  const lines = linesOf(file);
  return lines.flatMap((line, index): BrokenFile[] => {
    const name = /^<([A-Z]\w+)/.exec(line)?.[1];
    if (name === undefined) return [];
    const other = pick([`${name}s`, name.toLowerCase(), 'Video', 'Fragment', 'script', 'constructor']);
    const end = line.endsWith('/>') ? -1 : lines.indexOf(`</${name}>`, index);
    const renamed = lines.with(index, line.replace(name, other));
    return [
      {
        text: (end < 0 ? renamed : renamed.with(end, `</${other}>`)).join('\n'),
        code: 'unknown-component',
        line: index + 1,
      },
    ];
  });
};

/** A component whose end is gone; the author is led to where it starts. */
const unclosed: Mutation = (file) => {
  if (!isMdx(file)) return [];
  const lines = linesOf(file);
  return lines.flatMap((line, index): BrokenFile[] => {
    if (!line.startsWith('<Callout')) return [];
    return [
      { text: lines.toSpliced(lines.indexOf('</Callout>', index), 1).join('\n'), code: 'mdx-syntax', line: index + 1 },
    ];
  });
};

const programs = [
  'import data from "../budget.json"',
  'import fs from "node:fs"',
  'export const year = 2021',
  'export default () => 1',
];
const braces = ['{1 + 1}', '{process.env.HOME}', '{globalThis.process.exit(1)}', '{/* a remark */}', '{"text"}'];

/** What happens to MDX. */
export const mdxMutations: Mutations = {
  'import-in-mdx': paragraph('mdx', 'mdx-code', ({ pick }) => pick(programs)),
  'expression-in-mdx': paragraph('mdx', 'mdx-code', ({ pick, below }) => `${pick(braces)} ${below(1000)}`),
  'html-in-mdx': paragraph('mdx', 'unknown-component', ({ pick, below }) =>
    pick([
      '<b>x</b>',
      '<img src="x" onerror="alert(1)" />',
      '<div onclick="x">x</div>',
      '<script>alert(1)</script>',
      '<>x</>',
    ]).concat(` ${below(1000)}`),
  ),
  'comment-of-html-in-mdx': paragraph('mdx', 'mdx-syntax', ({ below }) => `<!-- a remark ${below(1000)} -->`),
  'sign-in-mdx': paragraph(
    'mdx',
    'mdx-syntax',
    ({ pick, below }) =>
      `${pick(['Fewer than <5 schools', 'It costs {twelve', 'An end </Callout> of nothing', 'See <https://example.org/>'])} ${below(1000)}`,
  ),
  'unknown-component': unknownComponent,
  'expression-attribute': opening('mdx-code', /^<[A-Z]\w+ \w+="/, (line, { pick }) =>
    line.replace(/="(\w+)"/, pick(['={"$1"}', '={$1}', '={process.env.HOME}'])),
  ),
  'spread-attribute': opening('mdx-code', /^<[A-Z]\w+ /, (line) => line.replace(' ', ' {...secrets} ')),
  'choice-of-a-component': opening('component-fields', /^<[A-Z]\w+ .*(?:kind|rows)="/, (line, { pick }) =>
    line.replace(/(kind|rows)="\w+"/, `$1="${pick(['warning', 'uses', 'tip', ''])}"`),
  ),
  'field-of-a-component': opening('component-fields', /^<[A-Z]\w+ /, (line, { pick }) =>
    line.replace(' ', ` ${pick(['onclick="alert(1)"', 'style="color:red"', 'title="x"', 'open'])} `),
  ),
  'missing-field-of-a-component': opening('component-fields', /^<[A-Z]\w+ \w+="/, (line) =>
    line.replace(/ \w+="[\w-]+"/, ''),
  ),
  'entry-of-a-chart': opening('unknown-reference', /^<SpendingChart /, (line, { below }) =>
    line.replace(/entry="([\w-]+)"/, `entry="$1-${below(1000)}"`),
  ),
  'unclosed-component': unclosed,
};

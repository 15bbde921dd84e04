import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { filesIn } from './files.ts';

/** Texts of a finished site that a person can compare, by the path they are kept under. */
export type ReadableSite = ReadonlyMap<string, string>;

/**
 * A finished site as a person can read and compare it: the list of its files, its pages spread over lines, its data
 * and its theme as they are. Names that change with every change of a style sheet or of a text are shortened, and
 * the drawing inside a chart is left out: drawings have tests of their own. Scripts are left out of the list: into
 * how many files they are cut, and by which names, is the bundler's affair.
 */
export async function readableSite(folder: string): Promise<ReadableSite> {
  const files = filesIn(folder);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const pages = files.filter((path) => path.endsWith('.html'));
  const plain = files.filter((path) => path === 'theme.css' || path.startsWith('data/'));
  return new Map([
    ['files.txt', `${[...new Set(files.filter((path) => !isScript(path)).map(withoutHash))].join('\n')}\n`],
    ...plain.map((path) => [path, read(path)] as const),
    ...(await Promise.all(pages.map(async (path) => [path, await readablePage(path, read(path))] as const))),
  ]);
}

function isScript(path: string): boolean {
  return path.startsWith('_astro/') && path.endsWith('.js');
}

/** The frame of a page is the same everywhere, so only the home page shows it. */
async function readablePage(path: string, html: string): Promise<string> {
  const short = withoutHash(html.replaceAll(drawing, '$<start>$<title>$<description></svg>'));
  const shown = path === 'index.html' ? short : `${part(short, 'head')}\n${part(short, 'main')}`;
  return format(shown, { parser: 'html', printWidth: 120 });
}

const drawing =
  /(?<start><svg [^>]*class="chart"[^>]*>)(?<title><title.*?<\/title>)(?<description><desc.*?<\/desc>).*?<\/svg>/gs;

function part(html: string, name: 'head' | 'main'): string {
  return new RegExp(`<${name}[ >].*</${name}>`, 's').exec(html)?.[0] ?? '';
}

/** "navigation.7XaZmAtA.css" and "en_64d7ce2.pf_index" are named for what they hold. */
function withoutHash(text: string): string {
  return text
    .replaceAll(/(_astro\/[\w.-]+?)\.[\w-]{8}\.(css|js|woff2)/g, '$1.[hash].$2')
    .replaceAll(/(en_)[0-9a-f]{7,}(\.pf_\w+)/g, '$1[hash]$2');
}

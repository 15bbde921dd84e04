import type { BrokenFile, Mutation, Mutations, SourceFile } from '../broken.ts';
import { isIn, isPage, linesOf, withLine } from '../lines.ts';

/** What befalls a whole file is reported at its first line. */
const whole = (file: Omit<BrokenFile, 'line'>): BrokenFile => ({ ...file, line: 1 });

const isList = (file: SourceFile): boolean => isIn(file, 'sources', 'redirects', 'organizations', 'glossary');
const isEntry = (file: SourceFile): boolean =>
  isPage(file) || isIn(file, 'spending', 'districts', 'lenses', 'cycles', 'pathways', 'credentials', 'datasets');

const otherEncoding: Mutation = ({ text }, { pick }) => {
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  const bytes = pick([
    little,
    Buffer.from(little).swap16(),
    Buffer.from(text.replaceAll(/[^\0-\x7f]/g, 'e'), 'utf16le'),
    Buffer.from(`${text}# é\n`, 'latin1'),
  ]);
  return [whole({ text: new Uint8Array(bytes), code: 'not-utf8' })];
};

const zeroByte: Mutation = ({ text }, { below }) => {
  const at = below(text.length);
  return [whole({ text: `${text.slice(0, at)}\0${text.slice(at)}`, code: 'not-utf8' })];
};

const renamed =
  (code: BrokenFile['code'], name: (path: string) => string): Mutation =>
  (file) =>
    isEntry(file) ? [whole({ text: file.text, code, path: name(file.path) })] : [];

const capitals = (path: string): string => path.replace(/\/.(?=[^/]*$)/, (letters) => letters.toUpperCase());
const blanks = (path: string): string => path.replace(/\/(?=[^/]*$)/, '/a ');
const otherEnding = (path: string): string =>
  path.replace(/\.(?:yaml|mdx?)$/, (ending) => (ending === '.yaml' ? '.yml' : '.markdown'));

/** The same id in the other format; the one with the longer ending comes second. */
const twin: Mutation = (file) => {
  if (!isPage(file)) return [];
  const other = file.path.endsWith('.mdx') ? file.path.replace('.mdx', '.md') : file.path.replace('.md', '.mdx');
  const path = file.path.endsWith('.mdx') ? file.path : other;
  return file.path.endsWith('.mdx') ? [] : [whole({ text: file.text, code: 'duplicate-id', path, isBeside: true })];
};

/** What happens to whole files: their bytes, names, and the line that opens the fields of a page. */
export const fileMutations: Mutations = {
  'empty-file': (_, { pick }) => [whole({ text: pick(['', '\n', ' \n\t\n', '\ufeff']), code: 'empty-file' })],
  'comments-only': (file) =>
    isList(file) || isPage(file)
      ? []
      : [
          whole({
            text: linesOf(file)
              .map((line) => `# ${line}`)
              .join('\n'),
            code: 'empty-file',
          }),
        ],
  'utf16-file': otherEncoding,
  'zero-byte': zeroByte,
  'long-file': (file) =>
    isEntry(file) ? [whole({ text: `${file.text}${'# filled up\n'.repeat(350_000)}`, code: 'file-too-large' })] : [],
  'name-with-capitals': renamed('wrong-file-name', capitals),
  'name-with-blanks': renamed('wrong-file-name', blanks),
  'other-ending': renamed('unknown-file', otherEnding),
  'folder-misspelled': renamed('unknown-file', (path) => path.replace('/', 's/')),
  'duplicate-id-by-ending': twin,
  'fields-without-opening': (file) =>
    isPage(file) ? [whole({ text: withLine(file, 0), code: 'front-matter-missing' })] : [],
  'program-for-fields': (file, { pick }) =>
    isPage(file)
      ? [
          whole({
            text: withLine(file, 0, pick(['---js', '---json', '---toml', '--- js', '---coffee'])),
            code: 'front-matter-missing',
          }),
        ]
      : [],
  'text-for-fields': (file) => (isPage(file) ? [] : [whole({ text: 'Just a text.\n', code: 'wrong-shape' })]),
  'list-for-fields': (file) =>
    isPage(file) || isList(file) ? [] : [whole({ text: '- a\n- b\n', code: 'wrong-shape' })],
};

import type { BrokenFile, Mutation, Mutations, SourceFile } from '../broken.ts';
import {
  fieldLines,
  firstField,
  fieldRange,
  isIn,
  isPage,
  linesOf,
  textLines,
  withLine,
  withLinesBefore,
} from '../lines.ts';

/** Gives each field of a name another value. */
export function pointing(
  code: BrokenFile['code'],
  name: string,
  wrong: (value: string, file: SourceFile) => string,
  where: (file: SourceFile) => boolean = () => true,
): Mutation {
  return (file) =>
    fieldLines(file)
      .filter((field) => field.name === name && field.value !== '' && where(file))
      .map(({ index, before, value }) => ({
        text: withLine(file, index, `${before}${name}: ${wrong(value, file)}`),
        code,
        line: index + 1,
      }));
}

const unknownSourceInBraces: Mutation = (file, { below }) =>
  isIn(file, 'spending', 'districts')
    ? linesOf(file).flatMap((line, index) => {
        const wrong = line.replace(/(?<=[{,] )source: ([\w-]+)/, `source: $1-${below(99)}`);
        return wrong === line ? [] : [{ text: withLine(file, index, wrong), code: 'unknown-source', line: index + 1 }];
      })
    : [];

const lastLine = (file: SourceFile): number => linesOf(file).length - 1;

/** Adds lines at the end of a file, with what is wrong on one of them. */
function appended(file: SourceFile, code: BrokenFile['code'], wrong: number, ...lines: readonly string[]): BrokenFile {
  return { text: withLinesBefore(file, lastLine(file), ...lines), code, line: lastLine(file) + 1 + wrong };
}

const idsOf = (file: SourceFile): string[] =>
  isIn(file, 'sources')
    ? fieldLines(file)
        .filter(({ before, name }) => before === '- ' && name === 'id')
        .map(({ value }) => value)
    : [];

const item = (id: string): string[] => [`- id: ${id}`, '  title: Another work', '  kind: report'];

const addSilence: Mutation = (file, { pick }) => {
  if (!isPage(file) && !isIn(file, 'spending', 'districts')) return [];
  const code = pick(['unused-source', 'review-past', 'large-chance', 'totals-differ', 'everything']);
  const index = isPage(file) ? fieldRange(file)[1] : lastLine(file);
  const lines = ['silence:', `  - code: ${code}`, '    reason: It is right as it is, we looked it up.'];
  return [{ text: withLinesBefore(file, index, ...lines), code: 'unneeded-silence', line: index + 2 }];
};

const reviewPast: Mutation = (file, { below }) => {
  const reviewed = fieldLines(file).find(({ name, before }) => name === 'reviewed' && before === '');
  const hasDate = fieldLines(file).some(({ name }) => name === 'reviewBy');
  if (!reviewed || isIn(file, 'site')) return [];
  const past = `reviewBy: 20${10 + below(16)}-0${1 + below(9)}-1${below(10)}`;
  if (!hasDate)
    return [{ text: withLinesBefore(file, reviewed.index, past), code: 'review-past', line: reviewed.index + 1 }];
  return fieldLines(file).flatMap(({ name, index }) =>
    name === 'reviewBy' ? [{ text: withLine(file, index, past), code: 'review-past', line: index + 1 } as const] : [],
  );
};

/** Takes the label of something made up away; the first line that rests on something made up is told. */
const realWithoutReason: Mutation = (file) => {
  const label = fieldLines(file).find(({ name, before }) => name === 'fictional' && before === '');
  if (!label || !isIn(file, 'spending', 'districts', 'guides')) return [];
  const rest = isPage(file)
    ? textLines(file).find(({ line }) => line.includes('[@riverbend-'))?.index
    : linesOf(file).findIndex((line) => /^district: |^ +\w+: \{ .*source: /.test(line));
  if (rest === undefined || rest < 0) return [];
  return [{ text: withLine(file, label.index), code: 'fictional-mismatch', line: rest + (rest > label.index ? 0 : 1) }];
};

/** A district that is neither fictional nor has an id. */
const neitherRealNorFictional: Mutation = (file) => {
  const label = isIn(file, 'districts') ? fieldLines(file).find(({ name }) => name === 'fictional') : undefined;
  return label ? [{ text: withLine(file, label.index), code: 'missing-district', line: firstField(file) + 1 }] : [];
};

/** What happens to ids that point to other entries, and to what entries say of each other. */
export const referenceMutations: Mutations = {
  'unknown-district': pointing('unknown-reference', 'district', (value) => `${value}-x`),
  'unknown-source': pointing('unknown-source', 'source', (value) => `${value}-x`),
  'unknown-source-in-braces': unknownSourceInBraces,
  'unknown-hidden-entry': pointing('unknown-reference', 'hide', (value) => value.replace(']', 's]')),
  'missing-logo': pointing(
    'missing-image',
    'file',
    (value) => value.replace('logo', 'lego'),
    (file) => isIn(file, 'site'),
  ),
  'duplicate-id': (file) => idsOf(file).map((id) => appended(file, 'duplicate-id', 0, ...item(id))),
  'duplicate-id-by-case': (file) =>
    idsOf(file).map((id) => appended(file, 'duplicate-id', 0, ...item(id.toUpperCase()))),
  'unused-source': (file, { below }) =>
    isIn(file, 'sources')
      ? Array.from({ length: 5 }, () => appended(file, 'unused-source', 0, ...item(`leftover-${below(1000)}`)))
      : [],
  'empty-item': (file) => (isIn(file, 'sources') ? [appended(file, 'wrong-shape', 0, '-')] : []),
  'unneeded-silence': addSilence,
  'review-past': reviewPast,
  'real-that-rests-on-made-up': realWithoutReason,
  'neither-real-nor-fictional': neitherRealNorFictional,
};

import type { libraryCodes } from '../../../../src/report/codes/library.ts';
import type { Files } from '../../../support/content-folder.ts';
import { editedLibrary, library } from '../../support/library.ts';
import { riverbend, textIn } from '../../support/riverbend.ts';
import { indent, inPlace, type Example } from './example.ts';

const pairs = 'designs/pairs.md';
const basis = '{ source: atlas-2021, at: p. 6 }';
const study = textIn(library, pairs).split('    tier: 2\n')[1]?.split('fictional:')[0] ?? '';

/** The library with these sources beside its own. */
const withSources = (files: Files, ...ids: readonly string[]): Files => ({
  ...files,
  'sources.yaml': ids.reduce(
    (list, id) => `${list}- id: ${id}\n  title: A work\n  kind: report\n`,
    textIn(riverbend, 'sources.yaml'),
  ),
});

/** The lines of an example as fields of a standard, with what they leave out of a link to stay short. */
const standard = (path: 'lf-2011/lf-2011-data' | 'lf-2022/lf-2022-equity', lines: string): Files => {
  const plain = textIn(library, `standards/${path}.md`).replace(/^(?:crosswalk:\n(?: .*\n)+|newInEdition.*\n)/m, '');
  const linked = lines.replace(/ {2}- standard: .*/, '$&\n    relation: overlaps\n    reason: Both are about figures.');
  return { ...library, [`standards/${path}.md`]: plain.replace('fictional:', `${linked}\nfictional:`) };
};

/** A model with these parts, and examples where there are any; what the lines leave out to stay short is filled in. */
const model = (lines: string): Files => {
  const [, parts = '', examples = ''] = /^(parts:(?:\n .*)+)?\n?(examples:(?:\n .*)+)?$/.exec(lines) ?? [];
  const some = parts === '' ? 'parts:\n  - id: choice' : parts;
  const filled = some.replaceAll(/ {2}- id: .*/g, '$&\n    title: A part\n    text: [What it is.]');
  const shown = examples.replace(/ {2}- part: .*/, '$&\n    case: mill-school\n    mark: implied\n    text: It is so.');
  const path = 'frameworks/three-doors.md';
  return {
    ...library,
    [path]: textIn(library, path).replace(/parts:\n(?: .*\n)+examples:\n(?: .*\n)+/, `${filled}\n${shown}\n`),
  };
};

/** The data set with these lines in place of its figures and its chart. */
const dataset = (lines: string): Files => {
  const path = 'datasets/visits-2021.yaml';
  return {
    ...library,
    [path]: textIn(library, path).replace(/values:\n(?: .*\n)+chart:\n(?: .*\n)+/, `${lines}\n`),
  };
};

const figures = [
  ['Schools', 'count'],
  ['Districts', 'count'],
  ['Dollars', 'dollars'],
].map(([label, unit]) => `  - { label: ${label}, value: 4, unit: ${unit}, source: atlas-2021, at: p. 25 }`);

/** Terms with what an example leaves out to stay short. */
const terms = (lines: string): Files => ({
  ...library,
  'glossary.yaml': `${lines.replaceAll(
    / {2}linked: .*/g,
    '$&\n  title: A term\n  summary: What it is.\n  meaning: [It is so.]\n  fictional: true\n  reviewed: 2026-11-01',
  )}\n`,
});

/** How the examples of the codes about the library are put to the test. */
export const libraryExamples: Readonly<Record<keyof typeof libraryCodes | 'self-reference', Example>> = {
  'range-reversed': inPlace((lines) =>
    editedLibrary(pairs, `people:\n  min: 2\n  max: 4\n  basis: ${basis}`, lines.replace(' }', `, basis: ${basis} }`)),
  ),
  'unclear-basis': inPlace((lines) =>
    editedLibrary(pairs, '  basis: { estimate: Nothing is bought. }', indent(lines, 2)),
  ),
  'tier-on-design': inPlace((lines) => {
    const evidence = `evidence:\n  - study: Rivera, 2019\n    tier: 2\n${study}`;
    return editedLibrary(pairs, evidence, lines.startsWith('evidence:') ? `${lines}\n${study}` : `${lines}\n`);
  }),
  'tier-without-basis': inPlace((lines) =>
    withSources(
      editedLibrary(pairs, '    tier: 2\n    basis: { source: atlas-2021, at: p. 7 }', indent(lines, 4)),
      ...(lines.includes('wwc-2019') ? ['wwc-2019'] : []),
    ),
  ),
  'crosswalk-to-new': inPlace((lines) => withSources(standard('lf-2022/lf-2022-equity', lines), 'lf-faqs')),
  'crosswalk-inside': inPlace((lines) => standard('lf-2011/lf-2011-data', lines)),
  'nothing-drawn': inPlace(dataset),
  'chart-rows': inPlace((lines) =>
    dataset(`values:\n${figures.join('\n')}\n${lines.replace('{ ', '{ kind: bar, title: How many, category: What, ')}`),
  ),
  'repeated-name': inPlace(model),
  'unknown-name': inPlace(model),
  'edition-without-status': inPlace((lines) =>
    editedLibrary(
      'frameworks/lf-2011.md',
      'kind: standards\npublisher: The association\nyear: 2011\nstatus: superseded',
      `publisher: The association\n${lines}`,
    ),
  ),
  'place-without': inPlace((lines) => {
    const path = 'lenses/visit-notes.yaml';
    const rating = /kind: rating\n +options:\n(?: {10}.*\n)+/;
    return { ...library, [path]: textIn(library, path).replace(rating, `${indent(lines, 8).trimStart()}\n`) };
  }),
  'linked-twice': inPlace(terms),
  'citation-not-shown': inPlace((lines) => editedLibrary(pairs, 'summary: Two teachers visit each other.', lines)),
  'self-reference': inPlace((lines) => standard('lf-2011/lf-2011-data', lines)),
};

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

/** How the examples of the codes about designs, cases and standards are put to the test. */
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
  'citation-not-shown': inPlace((lines) => editedLibrary(pairs, 'summary: Two teachers visit each other.', lines)),
  'self-reference': inPlace((lines) => standard('lf-2011/lf-2011-data', lines)),
};

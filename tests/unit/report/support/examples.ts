import type { Code } from '../../../../src/report/codes.ts';
import type { Files } from '../../../support/content-folder.ts';
import { edited, guide, riverbend, withFiles, without } from '../../support/riverbend.ts';
import { indent, inPlace, told, type Example } from './example.ts';
import { libraryExamples } from './library-examples.ts';
import { planExamples } from './plan-examples.ts';
import { storyExamples } from './story-examples.ts';

const path = 'spending/riverbend.yaml';
const provenance = 'source: budget-2022\n    at: p. 4';

const spending = (...parts: readonly string[]): Files =>
  withFiles({ [path]: ['fictional: true', ...parts].join('\n').concat('\n') }) satisfies Files;
const withTitle = (lines: string): Files =>
  spending('title: Spending', 'district: riverbend', 'reviewed: 2026-11-01', lines);
const site = (lines: string): Files => edited('site.yaml', 'description:', `${lines}\ndescription:`);
const district = (lines: string): Files =>
  edited('districts/riverbend.yaml', 'fictional: true', `${lines}\nfictional: true`);
const figure = (name: string, lines: string): Files =>
  edited(
    'districts/riverbend.yaml',
    '    students:',
    `    ${name}: { ${lines}, source: atlas-2021, at: p. 4 }\n    students:`,
  );
const circle = (color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-9 -9 18 18"><circle r="9" fill="${color}"/></svg>`;
const form = 'title: Form\ntemplate: true\nreviewed: 2026-11-01\n';
const page = riverbend['guides/welcome.md'];

/** One row of money received with these amounts; its years are those of the columns. */
function received(years: string, amounts: string, row = `status: actual\n    ${provenance}`): Files {
  const table = `received:\n  - from: title-ii-a\n    ${row}\n    amounts:\n${indent(amounts, 6)}`;
  return withTitle(`schoolYears: ${years}\n${table}`);
}

/** What the lines of an example leave out to stay short. */
const inFull = (lines: string, rest: string): string => lines.replace('value: 12000', `value: 12000, ${rest}`);

/** The two parts of an example between which a piece of the file is left out. */
const parts = (lines: string): readonly [string, string] => {
  const [above = '', below = ''] = lines.split('\n…\n');
  return [above, below];
};

const bothKinds = (kind: string): Files => {
  const second = `  - use: other\n    kind: ${kind}\n    status: actual\n    ${provenance}\n    amounts: { "2021-22": { value: 500 } }`;
  const first = `  - use: coaching\n    kind: spent\n    status: actual\n    ${provenance}\n    amounts: { "2021-22": { value: 500 } }`;
  return withTitle(`schoolYears: ["2021-22"]\nbyUse:\n${first}\n${second}`);
};

/** How the example of each code is put to the test; a code without one is an error of the compiler and of a test. */
export const examples: Readonly<Record<Code, Example>> = {
  'not-utf8': {
    example: told('A file saved as "Windows-1252" or "UTF-16".', 'bytes cannot be printed', {
      ...riverbend,
      'guides/more.md': Buffer.from(page.replace('Coaching', 'Año'), 'latin1'),
    }),
    mended: told('The same file saved again as "UTF-8" in your editor.', 'bytes cannot be printed', {
      ...riverbend,
      'guides/more.md': Buffer.from(page.replace('Coaching', 'Año')),
    }),
  },
  'empty-file': {
    example: told('(nothing)', 'an empty file has no lines', withFiles({ 'districts/more.yaml': '' })),
    mended: (lines) => withFiles({ 'districts/more.yaml': lines }),
  },
  'file-too-large': {
    example: told(
      'spending/all-districts.yaml with 3 MB',
      'nobody reads 3 MB',
      withFiles({ 'spending/all-districts.yaml': `${form}${'# a line\n'.repeat(350_000)}` }),
    ),
    mended: told(
      'One file for each district, or the data file kept outside the content folder.',
      'nobody reads 3 MB',
      withFiles({ 'spending/one.yaml': form, 'spending/two.yaml': form }),
    ),
  },
  'link-out-of-folder': {
    example: told(
      'guides/budget.md as a symbolic link to another disk',
      'a link is no text',
      withFiles({ 'guides/budget.md': { target: '/etc/hosts' } }),
    ),
    mended: told(
      'The file itself, copied into the folder.',
      'a link is no text',
      withFiles({ 'guides/budget.md': page }),
    ),
  },
  'missing-site': {
    example: told('A content folder without site.yaml', 'what is missing has no lines', without('site.yaml')),
    mended: (lines) => withFiles({ 'site.yaml': lines }),
  },
  'unknown-file': inPlace((name) => withFiles({ [name]: form })),
  'wrong-file-name': inPlace((name) => withFiles({ [name]: form })),
  'reserved-file-name': inPlace((name) =>
    withFiles({ [name]: 'name: Find\nstate: NE\nfictional: true\nreviewed: 2026-11-01\n' }),
  ),
  'yaml-syntax': inPlace((lines) =>
    withFiles({ 'districts/more.yaml': `${lines}\nfictional: true\nreviewed: 2026-11-01\n` }),
  ),
  'front-matter-missing': inPlace((lines) => withFiles({ 'guides/more.md': lines })),

  'missing-field': inPlace((lines) => spending('district: riverbend', lines)),
  'unknown-field': inPlace((lines) => spending('district: riverbend', 'reviewed: 2026-11-01', lines)),
  'unknown-choice': inPlace((lines) =>
    edited(path, 'status: actual\n    source: budget-2022\n    at: p. 2', `${lines}\n    ${provenance}`),
  ),
  'unquoted-id': inPlace(district),
  'not-a-date': inPlace((lines) => edited('guides/welcome.md', 'reviewed: 2026-11-01', lines)),
  'not-a-school-year': inPlace(withTitle),
  'not-a-district-id': inPlace(district),
  'not-an-id': inPlace((lines) => ({
    ...spending('title: Spending', 'reviewed: 2026-11-01', lines),
    'districts/rural-small.yaml': 'name: Rural Small\nstate: NE\nfictional: true\nreviewed: 2026-11-01\n',
  })),
  'not-an-address': inPlace(district),
  'wrong-form': inPlace(site),
  'not-a-number': inPlace((lines) => figure('perPupilExpenditure', lines)),
  'negative-amount': inPlace((lines) => figure('perPupilExpenditure', lines)),
  'fractional-amount': inPlace((lines) => figure('perPupilExpenditure', lines)),
  'out-of-range': inPlace((lines) => figure('englishLearnersPercent', lines)),
  'empty-text': inPlace((lines) => spending('district: riverbend', 'reviewed: 2026-11-01', lines)),
  'wrong-shape': inPlace(withTitle),

  'duplicate-id': inPlace((names) => withFiles(Object.fromEntries(names.split(' and ').map((name) => [name, page])))),
  'unknown-reference': inPlace((lines) => spending('title: Spending', 'reviewed: 2026-11-01', lines)),
  'unknown-source': inPlace((lines) => ({
    ...guide(lines),
    'sources.yaml': `${riverbend['sources.yaml']}- id: gleason-2019\n  title: On coaching\n  kind: book\n`,
  })),
  'figure-without-source': inPlace((lines) => received('["2021-22"]', lines, 'status: actual')),
  'source-without-place': inPlace((lines) => ({
    ...guide(`It is so ${lines}.`),
    'sources.yaml': `${riverbend['sources.yaml']}- id: gleason-2019\n  title: On coaching\n  kind: book\n`,
  })),
  'unused-source': {
    example: (lines) => withFiles({ 'sources.yaml': `${riverbend['sources.yaml']}${lines}\n` }),
    mended: told('The source removed, or cited where it is used.', 'what is removed has no lines', riverbend),
  },
  'fictional-mismatch': inPlace((lines) => ({
    ...riverbend,
    'spending/more.yaml': `title: More\nreviewed: 2026-11-01\n${lines}\n`,
    'districts/sample-district.yaml': 'name: Sample\nstate: NE\nfictional: true\nreviewed: 2026-11-01\n',
  })),
  'review-past': inPlace((lines) => edited('guides/welcome.md', 'reviewed: 2026-11-01', lines)),
  'unneeded-silence': {
    example: withTitle,
    mended: told('The lines removed.', 'what is removed has no lines', riverbend),
  },
  'redirect-collision': inPlace((lines) => withFiles({ 'redirects.yaml': lines })),
  'faint-accent': inPlace(site),
  'faint-logo': inPlace((lines) => ({
    ...site(lines),
    ...{ 'images/logo-white.svg': circle('#fffffe'), 'images/logo-blue.svg': circle('#1d4e79') },
  })),

  'broken-link': inPlace((lines) => guide(lines)),
  'broken-anchor': inPlace((lines) => guide(lines)),
  'unsafe-link': inPlace((lines) => ({ ...guide(lines), 'guides/print.md': page })),
  'missing-image': inPlace((lines) => ({ ...guide(lines), 'images/classroom.png': 'x' })),
  'image-without-text': inPlace((lines) => ({ ...guide(lines), 'images/classroom.png': 'x' })),
  'skipped-heading': inPlace((lines) => guide(lines)),
  'reading-level': inPlace((lines) => edited('guides/welcome.md', 'summary: Where to begin.', lines)),
  'raw-html': inPlace((lines) => guide(lines)),
  'mdx-code': {
    example: (lines) => guide(lines, 'mdx'),
    mended: told(
      'The line removed; figures belong in YAML entries.',
      'what is removed has no lines',
      guide('Text.', 'mdx'),
    ),
  },
  'unknown-component': inPlace((lines) => guide(lines, 'mdx')),
  'component-fields': inPlace((lines) => guide(lines, 'mdx')),
  'mdx-syntax': inPlace((lines) => guide(lines, 'mdx')),

  'years-not-consecutive': inPlace(withTitle),
  'amount-outside-years': inPlace((lines) => {
    const [years, amount] = parts(lines);
    return received(years.replace('schoolYears: ', ''), `"2020-21": { value: 12000 }\n${amount}`);
  }),
  'totals-differ': {
    example: told(
      'by source: 300,000    by use: 290,000',
      'two whole tables are too long',
      edited(
        path,
        'at: p. 5\n    amounts:\n      "2020-21": { value: 12000 }',
        'at: p. 5\n    amounts:\n      "2020-21": { value: 11000 }',
      ),
    ),
    mended: told('by source: 300,000    by use: 300,000', 'two whole tables are too long', riverbend),
  },
  'large-change': inPlace((lines) => received('["2019-20", "2020-21"]', lines)),
  'missing-amount': inPlace((lines) => received('["2018-19", "2019-20"]', lines)),
  'unnamed-row': inPlace((lines) => withTitle(`bySource:\n${indent(lines, 2)}`)),
  'duplicate-row': inPlace((lines) => withTitle(`byUse:\n${indent(lines, 2)}`)),
  'missing-kind': inPlace((lines) => {
    const rows = indent(inFull(lines, 'status: actual, source: budget-2022, at: p. 4'), 2);
    return withTitle(`schoolYears: ["2021-22"]\nbyUse:\n${rows}`);
  }),
  'missing-status': inPlace((lines) => received('["2021-22"]', lines, provenance)),
  'mixed-kinds': {
    example: told(
      '- use: coaching, spent in 2021-22\n- use: other, budgeted in 2021-22',
      'two whole rows are too long',
      bothKinds('budgeted'),
    ),
    mended: told('Both rows with amounts of one kind.', 'two whole rows are too long', bothKinds('spent')),
  },
  'missing-district': inPlace((lines) => spending('reviewed: 2026-11-01', lines)),
  'filled-template': inPlace((lines) => {
    const [head, amount] = parts(lines);
    const cell = inFull(amount, 'status: actual, source: budget-2022, at: p. 4');
    const row = `received:\n  - from: title-ii-a\n    amounts:\n      ${cell}`;
    return spending('title: Spending', 'reviewed: 2026-11-01', head, 'schoolYears: ["2021-22"]', row);
  }),

  ...libraryExamples,
  ...storyExamples,
  ...planExamples,
};

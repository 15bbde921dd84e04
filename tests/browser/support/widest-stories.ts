import { storyCounts, storyLimits as limits } from '../../../src/schemas/stories.ts';
import type { Files } from '../../support/content-folder.ts';

/** Words of the widest letter, as long as a text may be. */
function wide(length: number): string {
  const text = 'WWWWWWWW '.repeat(length).slice(0, length);
  return text.endsWith(' ') ? `${text.slice(0, -1)}W` : text;
}

const years = Array.from({ length: storyCounts.years + 1 }, (_, index) => `20${15 + index}-${16 + index}`);
/** Amounts of every year, as large as a large city has. */
const amounts = (value: number | 'not-reported'): string =>
  JSON.stringify(Object.fromEntries(years.map((year) => [year, { value }])));

/** Rows whose names are told apart by their last letters. */
function rows(
  count: number,
  choice: string,
  kind: string,
  value: Parameters<typeof amounts>[0] = 98_765_432,
  length: number = limits.row,
): string {
  return Array.from({ length: count }, (_, index) => {
    const name = wide(length - 2) + String(index + 10);
    return `  - ${choice}: other\n    name: ${name}\n    ${kind}status: actual\n    source: source-${index % 4}\n    at: p. 1\n    amounts: ${amounts(value)}`;
  }).join('\n');
}

const figures = `  students: { value: 1234567, source: source-0, at: p. 1 }
  teachers: { value: 123456.5, source: source-1, at: p. 1 }
  schools: { value: 12345, source: source-2, at: p. 1 }
  titleISchools: { value: 12345, source: source-3, at: p. 1 }
  titleIEligiblePercent: { value: 100, source: source-0, at: p. 1 }
  englishLearnersPercent: { value: 99.9, source: source-0, at: p. 1 }
  perPupilExpenditure: { value: 123456, source: source-0, at: p. 1 }
  instructionalCoaches: { value: 1234.5, source: source-0, at: p. 1 }
  specialEducationPercent: { value: not-reported }
`;

function block(name: 'challenge' | 'solution' | 'impact', share: number): string {
  const count = name === 'impact' ? storyCounts.impactFigures : storyCounts.figures;
  const figure = `    - value: ${wide(Math.ceil(limits.figure * share))}\n      label: ${wide(limits.figureLabel)}\n      source: source-1\n      at: p. 1\n`;
  return `${name}:\n  text: ${wide(Math.floor(limits[name] * share))}\n  figures:\n${figure.repeat(count)}`;
}

/** More rows of each table than a sheet has room for. */
const manyRows = `  received:
${rows(storyCounts.receivedRows + 1, 'from', '')}
  bySource:
${rows(storyCounts.rows + 2, 'from', 'kind: spent\n    ')}
  byUse:
${rows(storyCounts.rows + 2, 'use', 'kind: spent\n    ')}
`;

/** The longest name of wide letters in a table that is printed larger. */
const roomyName = 24;

/** As few rows as are printed larger: with a chart beside them, and without one where nothing is reported. */
const fewRows = (value: Parameters<typeof amounts>[0]): string => `  received:
${rows(1, 'from', '', value, roomyName)}
  bySource:
${rows(5, 'from', 'kind: spent\n    ', value, roomyName)}
  byUse:
${rows(5, 'use', 'kind: spent\n    ', value, roomyName)}
`;

/** A story in which every text is as long as it may be, or a share of that where less text is printed larger. */
function story(share: number, more: string, tables = manyRows): string {
  return `title: ${wide(limits.title)}
summary: Every text is as long as it may be.
name: ${wide(limits.name)}
state: MP
logo: { file: images/logo.svg, alt: A logo }
schoolYear: 2020-21
whoWeAre: ${wide(Math.floor(limits.whoWeAre * share))}
figures:
${figures}tables:
  schoolYears: ${JSON.stringify(years)}
${tables}${block('challenge', share)}${block('solution', share)}${block('impact', share)}${more}reviewed: 2026-11-01
fictional: true
`;
}

const contact = `contact:
  name: ${wide(limits.contactName)}
  role: ${wide(limits.contactRole)}
  phone: '${'5'.repeat(limits.contactPhone)}'
  email: ${'w'.repeat(limits.contactAddress - 20)}@${'m'.repeat(11)}.example
  link: https://${'w'.repeat(limits.contactAddress - 16)}.example
`;

/** The shares at which the size of the letters changes, and the whole. */
const shares = { full: 1, 'three-quarters': 0.75, half: 0.5 } as const;

/** A site whose stories take all the room there is: every text in the widest letters, more rows than fit, two statuses. */
export const widestStories: Files = {
  'site.yaml':
    'name: A site\ndescription: The widest.\norganization: { name: Nobody }\naddress: https://a-site-with-a-long-address.example\n',
  'images/logo.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 150"><rect width="600" height="150" fill="#1d4e79"/></svg>',
  'sources.yaml': Array.from(
    { length: 4 },
    (_, index) => `- id: source-${index}\n  title: ${wide(80)}\n  kind: report\n  fictional: true\n`,
  ).join(''),
  'stories/few-rows.yaml': story(1, contact, fewRows(1_987_654)),
  'stories/no-amounts.yaml': story(1, contact, fewRows('not-reported')),
  ...Object.fromEntries(
    Object.entries(shares).flatMap(([name, share]) => [
      [`stories/own-${name}.yaml`, story(share, contact)],
      [`stories/told-${name}.yaml`, story(share, 'voice: from-sources\n').replace(/^logo: .*\n/m, '')],
    ]),
  ),
};

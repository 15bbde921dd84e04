import type { storyCodes } from '../../../../src/report/codes/stories.ts';
import type { Files } from '../../../support/content-folder.ts';
import { plainPng } from '../../support/png.ts';
import { textIn } from '../../support/riverbend.ts';
import { editedStory, storied, storyPath } from '../../support/stories.ts';
import { inPlace, type Example } from './example.ts';

/** The story with these lines in the place of some of its own, by the names of the fields. */
const story = (lines: string, ...fields: readonly string[]): Files => {
  const rest = fields.reduce(
    (text, field) => text.replace(new RegExp(`^${field}:.*\\n(?: .*\\n)*`, 'm'), ''),
    textIn(storied, storyPath),
  );
  return { ...storied, [storyPath]: `${rest}${lines}\n` };
};

/** What the lines of an example leave out to stay short. */
const withSources = (lines: string): string => lines.replaceAll(' }', ', source: atlas-2021, at: p. 4 }');

const svg = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path fill="#1d4e79" d="M0 0h9"/></svg>`;

const logo = (lines: string): Files => ({
  ...editedStory('spending: riverbend', `spending: riverbend\n${lines}`),
  ...{ 'images/logo.svg': svg(300, 100), 'images/banner.svg': svg(900, 100) },
  'images/logo-small.png': plainPng(60, 20, [29, 78, 121]),
});

const hilltop = 'name: Hilltop\nstate: NE\nfictional: true\nreviewed: 2026-11-01\n';

/** How the examples of the codes about stories are put to the test. */
export const storyExamples: Readonly<Record<keyof typeof storyCodes, Example>> = {
  'too-long-for-sheet': inPlace((lines) => story(lines, 'title')),
  'too-many-figures': inPlace((lines) => story(withSources(lines), 'challenge')),
  'told-as-own': inPlace((lines) => story(lines, 'contact')),
  'districts-differ': inPlace((lines) => ({
    ...story(
      `${lines}\nfigures: { students: { value: 1852, source: atlas-2021, at: p. 3 } }`,
      ...['district', 'spending'],
    ),
    'districts/hilltop.yaml': hilltop,
  })),
  'unfinished-story': inPlace((lines) => story(lines, 'challenge')),
  'logo-size': inPlace(logo),
  'logo-shape': inPlace(logo),
};

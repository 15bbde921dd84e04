import { contrast, darkened } from '../lib/contrast.ts';
import type { Issue } from '../report/issue.ts';
import { fieldIssue, type Check, type PictureLook } from './check.ts';
import { sizeIssues } from './logo-size.ts';
import { logosOf, type PlacedLogo } from './logos.ts';

/** Lines, marks and pictures need three to one to be seen. WCAG 2.2, 1.4.11 Non-text Contrast. */
const least = 3;
const paper = '#ffffff';

/** The colour of the site and every logo can be seen on white paper. Text never has the colour, so it is always readable. */
export const look: Check = (input) => {
  const { corpus, siteEntry } = input;
  const { accent } = corpus.site;
  const isFaint = siteEntry !== undefined && contrast(accent, paper) < least;
  return [
    ...(isFaint ? [fieldIssue(siteEntry, 'faint-accent', ['accent'], faint(accent))] : []),
    ...logosOf(corpus, siteEntry).flatMap((logo) => logoIssues(logo, input.pictures.get(logo.file))),
  ];
};

function logoIssues({ entry, path }: PlacedLogo, picture: PictureLook | undefined): Issue[] {
  if (!picture) return [];
  const strongest = Math.max(...picture.colours.map((color) => contrast(color, paper)));
  const isFaint = picture.colours.length > 0 && strongest < least;
  return [
    ...(isFaint ? [fieldIssue(entry, 'faint-logo', path, faintLogo(strongest))] : []),
    ...sizeIssues(picture.size).map(({ code, ...words }) => fieldIssue(entry, code, path, words)),
  ];
}

function faint(accent: string) {
  return {
    what: `The colour ${accent} has a contrast of ${ratio(contrast(accent, paper))} to white paper; lines take ${least} to 1 to be seen.`,
    fix: `Choose a darker one, such as this of the same tone:  accent: "${darkened(accent, least)}"`,
  };
}

function faintLogo(strongest: number) {
  return {
    what: `The strongest colour of the logo has a contrast of ${ratio(strongest)} to white paper; a picture takes ${least} to 1 to be seen.`,
    fix: 'Use the version of the logo that is made for white paper.',
  };
}

/** Rounded down: what falls short must not read as if it were enough. */
function ratio(value: number): string {
  return `${Math.floor(value * 10) / 10} to 1`;
}

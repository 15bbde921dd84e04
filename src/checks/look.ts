import { contrast, darkened } from '../lib/contrast.ts';
import type { Issue } from '../report/issue.ts';
import { fieldIssue, type Check } from './check.ts';

/** Lines, marks and pictures need three to one to be seen. WCAG 2.2, 1.4.11 Non-text Contrast. */
const least = 3;
const paper = '#ffffff';

/** The colour and the logo of the site can be seen on white paper. Text never has the colour, so it is always readable. */
export const look: Check = ({ corpus, siteEntry, logoColours }) => {
  if (siteEntry === undefined) return [];
  const issues: Issue[] = [];
  const { accent } = corpus.site;
  if (contrast(accent, paper) < least) issues.push(fieldIssue(siteEntry, 'faint-accent', ['accent'], faint(accent)));
  const strongest = Math.max(...logoColours.map((color) => contrast(color, paper)));
  if (logoColours.length > 0 && strongest < least)
    issues.push(fieldIssue(siteEntry, 'faint-logo', ['logo', 'file'], faintLogo(strongest)));
  return issues;
};

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

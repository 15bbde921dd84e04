import { readPublished, type Published } from '../../../src/integrations/published.ts';
import { locate } from '../../../src/reading/positions.ts';
import type { LocatedIssue } from '../../../src/report/issue.ts';
import { terminalReport } from '../../../src/report/terminal.ts';
import { withContentFolder, type Files } from '../../support/content-folder.ts';

/** The day all tests check for, unless they are about days. */
export const today = '2026-11-22';

export interface Checked {
  readonly issues: readonly LocatedIssue[];
  readonly codes: readonly string[];
  readonly published: Published;
}

/** Checks a content folder as `npm run check` does: read, shape, rules across entries, places in files. */
export function checked(files: Files, day = today): Checked {
  return withContentFolder(files, ({ root }) => {
    const published = readPublished(root, day);
    const issues = locate(published.issues);
    return { issues, codes: issues.map(({ code }) => code), published };
  });
}

/** What the terminal prints about a content folder, each file by its path in it. */
export function report(files: Files, day = today): string {
  return terminalReport(checked(files, day).issues, ({ file }) => file.path);
}

import { relative, join } from 'node:path';
import { readPublishedWithPauses, type Published } from '../../src/integrations/published.ts';
import { locate } from '../../src/reading/positions.ts';
import { severityOf } from '../../src/report/severities.ts';
import { githubReport } from '../../src/report/github.ts';
import type { LocatedIssue } from '../../src/report/issue.ts';
import { jsonReport } from '../../src/report/json.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import { whereTyped, type Options } from './options.ts';

const reports = { terminal: terminalReport, github: githubReport, json: jsonReport };

/** Checks a content folder and prints what it found; says whether it may be published. */
export async function checkContent({ content, today, format }: Options): Promise<{
  readonly publishable: boolean;
  readonly published: Published;
}> {
  const published = await readPublishedWithPauses(content, today);
  const issues = locate(published.issues);
  const report = reports[format](issues, shownPath);
  if (report !== '') console.log(report);
  return { publishable: issues.every(({ code }) => severityOf(code) === 'warning'), published };
}

/** The path as the person would type it from where they are; a folder far away by its whole path. */
export function shownPath({ file }: LocatedIssue): string {
  const path = join(file.root, file.path);
  const near = relative(whereTyped(), path);
  return (near.startsWith('..') ? path : near).replaceAll('\\', '/');
}

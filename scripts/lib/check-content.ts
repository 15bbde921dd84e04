import { relative, join } from 'node:path';
import { run, type Outcome } from '../../src/checks/run.ts';
import { openContent } from '../../src/reading/open-content.ts';
import { locate, Positions } from '../../src/reading/positions.ts';
import { severityOf } from '../../src/report/codes.ts';
import { githubReport } from '../../src/report/github.ts';
import type { FileReference, LocatedIssue } from '../../src/report/issue.ts';
import { jsonReport } from '../../src/report/json.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import { whereTyped, type Options } from './options.ts';
import { shippedContent } from './places.ts';

const reports = { terminal: terminalReport, github: githubReport, json: jsonReport };

/** Checks a content folder and prints what it found; says whether it may be published. */
export function checkContent({ content, today, format }: Options): { readonly publishable: boolean; readonly outcome: Outcome } {
  const outcome = run(openContent(content, shippedContent), { today, writtenAt: writtenIn() });
  const issues = locate(outcome.issues);
  const report = reports[format](issues, shownPath);
  if (report !== '') console.log(report);
  return { publishable: issues.every(({ code }) => severityOf(code) === 'warning'), outcome };
}

/** The path as the person would type it from where they are; a folder far away by its whole path. */
function shownPath({ file }: LocatedIssue): string {
  const path = join(file.root, file.path);
  const near = relative(whereTyped(), path);
  return (near.startsWith('..') ? path : near).replaceAll('\\', '/');
}

/** Looks up how values were written, parsing each file that has a problem once. */
export function writtenIn(): (file: FileReference, path: readonly (string | number)[]) => string | undefined {
  const files = new Map<string, Positions>();
  return (file, path) => {
    const key = join(file.root, file.path);
    const positions = files.get(key) ?? new Positions(file);
    files.set(key, positions);
    return positions.writtenAt(path);
  };
}

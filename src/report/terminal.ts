import { severityOf } from './severities.ts';
import type { LocatedIssue } from './issue.ts';
import { count } from './count.ts';

/**
 * Every issue in four lines: place and field, what happened, what to do, code; then a sum.
 *
 * @param show gives the path of a file as the person would type it
 */
export function terminalReport(issues: readonly LocatedIssue[], show: (issue: LocatedIssue) => string): string {
  const blocks = issues.map((issue) => block(issue, show(issue)));
  return [...blocks, count(issues)].join('\n');
}

/** The code stands at the right, where it is easy to find again. */
const codeColumn = 74;

function block(issue: LocatedIssue, path: string): string {
  const warning = severityOf(issue.code) === 'warning' ? 'warning  ' : '';
  const code = `[${issue.code}]`;
  const lastLine = `  ${issue.fix}`;
  const gap = ' '.repeat(Math.max(2, codeColumn - lastLine.length));
  return `${path}:${issue.line}:${issue.column}  ${warning}${issue.label}\n  ${issue.what}\n${lastLine}${gap}${code}\n`;
}

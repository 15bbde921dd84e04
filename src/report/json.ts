import { severityOf } from './severities.ts';
import type { LocatedIssue } from './issue.ts';

/** All issues as one JSON document, for other programs. */
export function jsonReport(issues: readonly LocatedIssue[], show: (issue: LocatedIssue) => string): string {
  const list = issues.map((issue) => ({
    file: show(issue),
    line: issue.line,
    column: issue.column,
    severity: severityOf(issue.code),
    code: issue.code,
    label: issue.label,
    what: issue.what,
    fix: issue.fix,
  }));
  return JSON.stringify({ issues: list }, undefined, 2);
}

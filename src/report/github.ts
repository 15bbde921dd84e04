import { severityOf } from './severities.ts';
import type { LocatedIssue } from './issue.ts';

/** One workflow command an issue, which GitHub shows beside the line in a pull request. */
export function githubReport(issues: readonly LocatedIssue[], show: (issue: LocatedIssue) => string): string {
  return issues.map((issue) => command(issue, show(issue))).join('\n');
}

function command(issue: LocatedIssue, path: string): string {
  const kind = severityOf(issue.code) === 'warning' ? 'warning' : 'error';
  const place = `file=${property(path)},line=${issue.line},col=${issue.column},title=${property(`${issue.label} [${issue.code}]`)}`;
  return `::${kind} ${place}::${message(`${issue.what} ${issue.fix}`)}`;
}

/** Escapes as GitHub's workflow commands need it: percent signs and line ends in a message. */
function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property colons and commas also end the value. */
function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

import { severityOf } from './severities.ts';
import type { LocatedIssue } from './issue.ts';

/** "2 problems and 1 warning in 2 files.", or that all is well. */
export function count(issues: readonly LocatedIssue[]): string {
  const warnings = issues.filter(({ code }) => severityOf(code) === 'warning').length;
  const problems = issues.length - warnings;
  if (issues.length === 0) return 'No problems found.';
  const files = new Set(issues.map(({ file }) => `${file.root}/${file.path}`)).size;
  const parts = [problems > 0 ? plural(problems, 'problem') : '', warnings > 0 ? plural(warnings, 'warning') : ''];
  return `${parts.filter(Boolean).join(' and ')} in ${plural(files, 'file')}.`;
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

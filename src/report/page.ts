import { escapeXml } from '../lib/escape-xml.ts';
import { count } from './count.ts';
import type { LocatedIssue } from './issue.ts';

/**
 * Issues as a region to stand at the top of a page, in HTML.
 *
 * @param meaning what they mean for the page that is shown
 */
export function pageReport(
  issues: readonly LocatedIssue[],
  meaning: string,
  show: (issue: LocatedIssue) => string,
): string {
  const items = issues.map((issue) => item(issue, show(issue)));
  return (
    '<section class="report" aria-labelledby="report-count">' +
    `<h2 id="report-count">${count(issues)}</h2><p>${escapeXml(meaning)}</p>` +
    `<ol>${items.join('')}</ol></section>`
  );
}

function item({ line, column, label, what, fix, code }: LocatedIssue, path: string): string {
  const place = `<code>${escapeXml(path)}:${line}:${column}</code>`;
  return (
    `<li><p>${place} <strong>${escapeXml(label)}</strong></p>` +
    `<p>${escapeXml(what)}</p><p>${escapeXml(fix)} <code>[${code}]</code></p></li>`
  );
}

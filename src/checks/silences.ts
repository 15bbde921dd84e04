import { didYouMean } from '../lib/nearest.ts';
import { codeNames, severityOf } from '../report/severities.ts';
import type { Issue } from '../report/issue.ts';
import type { AnyEntry } from '../schemas/corpus.ts';
import { fieldIssue } from './check.ts';

/** Takes out the warnings their entries accept, and reports every silence that silences nothing. */
export function applySilences(issues: readonly Issue[], entries: readonly AnyEntry[]): Issue[] {
  const silenced = new Set<Issue>();
  const unneeded = entries.flatMap((entry) => {
    if (silencesOf(entry).length === 0) return [];
    const own = issues.filter((issue) => isAbout(issue, entry));
    return silencesOf(entry).flatMap(({ code }, index) => {
      const matching = own.filter((issue) => issue.code === code && severityOf(issue.code) === 'warning');
      for (const issue of matching) silenced.add(issue);
      return matching.length > 0
        ? []
        : [fieldIssue(entry, 'unneeded-silence', ['silence', index, 'code'], words(code))];
    });
  });
  return [...issues.filter((issue) => !silenced.has(issue)), ...unneeded];
}

function silencesOf({ data }: AnyEntry) {
  return 'silence' in data ? data.silence : [];
}

/** In a file that is a list, an issue belongs to the item it stands in. */
function isAbout({ file, place }: Issue, { origin }: AnyEntry): boolean {
  if (file.root !== origin.file.root || file.path !== origin.file.path) return false;
  return place.kind !== 'data' || origin.path.every((step, index) => place.path[index] === step);
}

/** Codes that a silence can name. */
const warnings: readonly string[] = codeNames.filter((code) => severityOf(code) === 'warning');

function words(code: string) {
  if (warnings.includes(code)) {
    return {
      what: `The warning "${code}" does not occur here.`,
      fix: 'Remove these lines, so that they hide no later warning.',
    };
  }
  return (codeNames as readonly string[]).includes(code)
    ? {
        what: `"${code}" is a problem, not a warning, so it cannot be silenced.`,
        fix: 'Remove these lines, and mend the problem where it occurs.',
      }
    : {
        what: `There is no warning called "${code}".${didYouMean(code, warnings)}`,
        fix: 'Write the code as it stands in brackets at the end of the message.',
      };
}

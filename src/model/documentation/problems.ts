import { paths } from '../../lib/paths.ts';
import { codes, type Code } from '../../report/codes.ts';
import { codeNames, severityOf } from '../../report/severities.ts';
import type { Context } from '../context.ts';

/** The page of one problem code. */
export interface ProblemPage {
  readonly code: Code;
  readonly title: string;
  readonly severity: string;
  readonly meaning: string;
  readonly example: string;
  readonly mended: string;
}

export function problemPage(code: Code): ProblemPage {
  const { title, meaning, example, mended } = codes[code];
  const severity =
    severityOf(code) === 'problem'
      ? 'Problem: it stops the build.'
      : 'Warning: something to look at. It can be silenced with a reason.';
  return { code, title, severity, meaning, example, mended };
}

/** One line of the list of codes. */
export interface ProblemLine {
  readonly code: Code;
  readonly title: string;
  readonly severity: string;
  readonly href: string;
}

/** All codes with their pages, sorted by name. */
export function problemList({ href }: Context): ProblemLine[] {
  return codeNames.map((code) => ({
    code,
    title: codes[code].title,
    severity: severityOf(code),
    href: href(paths.problem(code)),
  }));
}

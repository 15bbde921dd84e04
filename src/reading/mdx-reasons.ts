/** What the parser's words mean to an author, and what mends it. */
interface Explanation {
  readonly pattern: RegExp;
  /** $1 and $2 stand for the pieces of text the parser names. */
  readonly what: string;
  readonly fix: string;
}

/** The parser's reasons are written for programmers. */
const explanations: readonly Explanation[] = [
  {
    pattern: /^Expected a closing tag for `<([a-z][^`]*)>`/,
    what: '<$1> is HTML, and is not closed',
    fix: 'Write it as Markdown.',
  },
  {
    pattern: /^Expected a closing tag for `<([^`]*)>`/,
    what: '<$1> is not closed',
    fix: 'Close it where it ends:  </$1>',
  },
  {
    pattern: /^Unexpected closing tag `([^`]*)`, expected corresponding closing tag for `<([^`]*)>`/,
    what: '$1 stands where </$2> belongs',
    fix: 'Close what was opened last first.',
  },
  {
    pattern: /^Unexpected closing tag `([^`]*)`/,
    what: '$1 closes nothing that is open',
    fix: 'Remove it, or open the component before it.',
  },
  {
    pattern: /^Unexpected end of file in expression/,
    what: 'a { is not closed',
    fix: 'Remove it, or put it between backticks where the sign itself is meant.',
  },
  {
    pattern: /^Could not parse expression/,
    what: 'program code stands between { and }',
    fix: 'Remove it, or put it between backticks where the signs themselves are meant.',
  },
  {
    pattern: /^Unexpected character after `<`/,
    what: 'this < starts no component that is written out',
    fix: 'Look for a missing quote or >. Write a link as [words](https://…), and < as a mere sign between backticks.',
  },
  {
    pattern: /^Unexpected character `!`/,
    what: 'a piece of HTML that starts with <! stands here',
    fix: 'Remove it; MDX takes no comments of HTML.',
  },
];

/** The words of a message for one of the parser's reasons; a rare reason is passed on as it is. */
export function explainMdx(reason: string): { readonly what: string; readonly fix: string } {
  const found = explanations.find(({ pattern }) => pattern.test(reason));
  if (!found) return { what: reason, fix: commonFix };
  const [, first = '', second = ''] = found.pattern.exec(reason) ?? [];
  const fill = (text: string): string => text.replaceAll('$1', first).replaceAll('$2', second);
  return { what: fill(found.what), fix: fill(found.fix) };
}

const commonFix = 'Close every component, and put < and { between backticks where they are meant as signs.';

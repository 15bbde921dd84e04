/** What one of js-yaml's reasons means to an author. */
export interface Explanation {
  readonly what: string;
  readonly fix: string;
  /** Where the slip stands, if not where the parser stopped: at the end of the line before, or at a pattern. */
  readonly where?: 'line before' | RegExp;
}

const notAField: Explanation = {
  what: 'this line is not a field with a colon and a space',
  fix: 'Write a field as name: value. Indent a text that goes on from the line before.',
};

/** A line that lacks its colon, or the space after it; the parser stops at the field after it. */
export const lineWithoutColon: Explanation = { ...notAField, where: 'line before' };

/** js-yaml's reasons are written for programmers. The first part that occurs in a reason explains it. */
const explanations: Readonly<Record<string, Explanation>> = {
  'duplicated mapping key': {
    what: 'the same field stands here twice',
    fix: 'Keep one of the two.',
  },
  'tab characters': {
    what: 'a tab stands where spaces belong',
    fix: 'Indent with spaces; YAML does not take tabs.',
  },
  'deficient indentation': {
    what: 'a quote or bracket of this line is not closed',
    fix: 'Close it, or indent the lines that go on.',
    where: 'line before',
  },
  'unexpected end of the': {
    what: 'a quote or bracket is not closed before the end',
    fix: 'Look further up for a quote or bracket that is opened and not closed.',
  },
  'multiline key': lineWithoutColon,
  "expected ':'": notAField,
  'bad indentation': {
    what: 'this does not fit what stands before it',
    fix: 'Line fields up by the same number of spaces. Put a text between double quotes that holds ": " or an apostrophe, or starts with a sign such as @.',
  },
  'end of the stream or a document separator': {
    what: 'this line does not go on with what stands above it',
    fix: 'Line it up with its neighbours, start it with a hyphen as other items do, or add the colon the line above lacks.',
  },
  'missed comma': {
    what: 'a comma is missing inside { } or [ ]',
    fix: 'Put a comma between the fields, and a text that holds a quote in quotes of the other kind.',
  },
  'single document': {
    what: 'a line of three hyphens starts a second part',
    fix: 'Remove that line; a file is one part.',
    where: /(?<=\n)---/,
  },
  alias: {
    what: 'an asterisk starts this value, which means something else in YAML',
    fix: 'Put the text in quotes.',
  },
  ' tag ': {
    what: 'an exclamation mark starts this value, which means something else in YAML',
    fix: 'Put the text in quotes.',
  },
  'escape sequence': {
    what: 'a backslash means something else between double quotes',
    fix: "Put the text in single quotes: 'like this'.",
  },
  'non-printable': {
    what: 'the file holds a character that cannot be shown',
    fix: 'Remove it; such characters come along when text is copied from another program.',
  },
};

/** What a reason means and how it is mended; a rare one is passed on as it is. */
export function explain(reason: string): Explanation {
  const found = Object.entries(explanations).find(([part]) => reason.includes(part));
  return found?.[1] ?? { what: reason, fix: commonFix };
}

const commonFix =
  'Look at this line and the one above it: a missing quote, bracket or colon, or no space after a colon.';

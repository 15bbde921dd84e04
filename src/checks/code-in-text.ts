import type { Issue } from '../report/issue.ts';
import type { AnyEntry } from '../schemas/corpus.ts';
import type { CodePiece } from '../schemas/prose.ts';
import { allEntries, textIssue, type Check } from './check.ts';

/** Content is data: no HTML in Markdown, no program code in MDX. */
export const codeInText: Check = ({ corpus }) =>
  allEntries(corpus).flatMap((entry) => [
    ...(entry.prose?.code ?? []).map((piece) => codeIssue(piece, entry)),
    ...unreadable(entry),
  ]);

function codeIssue({ kind, text, offset }: CodePiece, entry: AnyEntry): Issue {
  const shown = text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
  const piece = shown.replaceAll('\n', ' ');
  return kind === 'html'
    ? textIssue(entry, 'raw-html', offset, 'Text', {
        what: `HTML stands in the text: ${piece}`,
        fix: 'Write it as Markdown. To show the signs themselves, put them between backticks.',
      })
    : textIssue(entry, 'mdx-code', offset, 'Text', {
        what: `Program code stands in the text: ${piece}`,
        fix: 'Remove it. import, export and { } are not taken in content; to show braces, put them between backticks.',
      });
}

function unreadable(entry: AnyEntry): Issue[] {
  const found = entry.prose?.unreadable;
  if (!found) return [];
  return [
    textIssue(entry, 'mdx-syntax', found.offset, 'Text', {
      what: `MDX cannot be read from here on: ${found.what}.`,
      fix: found.fix,
    }),
  ];
}

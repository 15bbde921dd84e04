import { ExternalHyperlink, InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Run, Text } from '../../model/plans/document/blocks.ts';

/** The name of the place of a note. */
export function noteName(number: number): string {
  return `note-${number}`;
}

/** A text without the characters that XML does not have, with which Word would open nothing of the file. */
export function writable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that are looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
}

export function runsOf(text: Text): ParagraphChild[] {
  return text.flatMap(runOf);
}

function runOf(run: Run): ParagraphChild[] {
  if (run.kind === 'notes')
    return run.numbers.flatMap((number, index) => [...(index > 0 ? [comma()] : []), noteLink(number)]);
  const { words, strong = false, href } = run;
  if (href === undefined) return wordRuns(words, strong ? { bold: true } : {});
  return [new ExternalHyperlink({ link: href, children: wordRuns(words, { style: 'Hyperlink' }) })];
}

/** A text may have line breaks; each line is a run of its own. */
function wordRuns(words: string, manner: { readonly bold?: boolean; readonly style?: string }): TextRun[] {
  const lines = writable(words).split(/\r\n|\r|\n/);
  return lines.map((text, index) => new TextRun({ text, ...manner, ...(index > 0 ? { break: 1 } : {}) }));
}

function noteLink(number: number): InternalHyperlink {
  return new InternalHyperlink({
    anchor: noteName(number),
    children: [new TextRun({ text: String(number), superScript: true, style: 'Hyperlink' })],
  });
}

function comma(): TextRun {
  return new TextRun({ text: ', ', superScript: true });
}

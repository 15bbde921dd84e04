import type { SourceFile } from './broken.ts';

/** A field that stands on a line of its own: "  - from: state" has its name at column 4 and the value "state". */
export interface FieldLine {
  /** Counted from 0. */
  readonly index: number;
  readonly before: string;
  readonly name: string;
  readonly value: string;
  /** The field at the margin it stands below; its own name at the margin. */
  readonly section: string;
}

export function linesOf({ text }: Pick<SourceFile, 'text'>): string[] {
  return text.split('\n');
}

export function lineOf(file: Pick<SourceFile, 'text'>, index: number): string {
  return linesOf(file)[index] ?? '';
}

/** The text with one line replaced; no lines remove it. */
export function withLine(file: SourceFile, index: number, ...lines: readonly string[]): string {
  return linesOf(file)
    .toSpliced(index, 1, ...lines)
    .join('\n');
}

/** The text with lines put in before a line. */
export function withLinesBefore(file: SourceFile, index: number, ...lines: readonly string[]): string {
  return linesOf(file)
    .toSpliced(index, 0, ...lines)
    .join('\n');
}

export function isPage({ path }: SourceFile): boolean {
  return /\.mdx?$/.test(path);
}

export function isIn(file: SourceFile, ...collections: readonly string[]): boolean {
  return collections.some((name) => file.path === `${name}.yaml` || file.path.startsWith(`${name}/`));
}

/** Where the fields of a file start and where they end: before its text, or with the file. */
export function fieldRange(file: SourceFile): readonly [start: number, end: number] {
  const lines = linesOf(file);
  return isPage(file) ? [1, lines.indexOf('---', 1)] : [0, lines.length];
}

/** The line of the first field, where what is missing at the margin is reported. */
export function firstField(file: SourceFile): number {
  const [start] = fieldRange(file);
  return linesOf(file).findIndex((line, index) => index >= start && /^[\w-]/.test(line));
}

/** Every field that stands on a line of its own; lines of folded texts only look like fields. */
export function fieldLines(file: SourceFile): FieldLine[] {
  const [start, end] = fieldRange(file);
  const found: FieldLine[] = [];
  let section = '';
  let folded = Infinity;
  for (const [index, line] of linesOf(file).entries()) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (index < start || index >= end || line.trim() === '') continue;
    if (indent > folded) continue;
    folded = Infinity;
    const [, before = '', name = '', value = ''] = /^( *(?:- )?)("?[\w-]+"?):(?: +(.*))?$/.exec(line) ?? [];
    if (name === '') {
      if (/^ *- [>|]-?$/.test(line)) folded = indent;
      continue;
    }
    if (before === '') section = name;
    if (/^[>|]-?$/.test(value)) folded = indent;
    found.push({ index, before, name, value, section });
  }
  return found;
}

/** The line after a field and all that stands below it. */
export function endOf(file: SourceFile, { index, before }: Pick<FieldLine, 'index' | 'before'>): number {
  return linesOf(file).findIndex(
    (line, at) => at > index && line.trim() !== '' && (/^ */.exec(line)?.[0].length ?? 0) <= before.length,
  );
}

/** The text with a field and all that stands below it written otherwise. */
export function withField(file: SourceFile, field: FieldLine, ...lines: readonly string[]): string {
  return linesOf(file)
    .toSpliced(field.index, endOf(file, field) - field.index, ...lines)
    .join('\n');
}

/** The lines of text of a page, outside its code. */
export function textLines(file: SourceFile): { readonly index: number; readonly line: string }[] {
  const [, end] = fieldRange(file);
  let inCode = false;
  return linesOf(file).flatMap((line, index) => {
    if (index <= end) return [];
    if (line.startsWith('```')) inCode = !inCode;
    return inCode || line.startsWith('```') ? [] : [{ index, line }];
  });
}

/** Blank lines of a page between two paragraphs, where a paragraph of its own can be put. */
export function gaps(file: SourceFile): number[] {
  const lines = textLines(file);
  return lines.flatMap(({ index, line }, at) => {
    const next = lines[at + 1];
    const isPlain = next?.index === index + 1 && /^[A-Z*[]/.test(next.line);
    return line === '' && isPlain ? [index + 1] : [];
  });
}

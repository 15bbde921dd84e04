import { Document } from 'yaml';
import type { FilledTables } from './filled.ts';

/** What a spreadsheet does not say of its entry. */
export interface SpendingEntry {
  readonly title: string;
  /** The id of the district's entry, where it is known. */
  readonly district: string | undefined;
  /** The day of the import, as "2026-11-26". */
  readonly reviewed: string;
}

const comment = [
  'yaml-language-server: $schema=../.schemas/spending.json',
  'These amounts were read from a spreadsheet. Say of each row, beside from or use, where they come from (source, at),',
  'whether the money was spent or budgeted (kind), and how settled the amounts are (status), as in sample-district.yaml.',
] as const;

/** Tables that were read from a spreadsheet as a content file of the spending collection. */
export function spendingFile(tables: FilledTables, { title, district, reviewed }: SpendingEntry): string {
  const { schoolYears, ...filled } = tables;
  const rows = Object.entries(filled).filter(([, each]) => each.length > 0);
  const document = new Document({
    ...{ title, ...(district === undefined ? {} : { district }), schoolYears },
    ...Object.fromEntries(rows),
    reviewed,
  });
  document.commentBefore = comment.map((line) => ` ${line}`).join('\n');
  return document.toString({ lineWidth: 110, singleQuote: true });
}

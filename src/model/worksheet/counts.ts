import { list } from '../../lib/format.ts';
import { placeOf, rowsOf, ticked, type Answers, type FieldForm, type GroupForm, type SheetForm } from './form.ts';

/** How often each answer was given, for parts that were asked the same. */
export interface Counted {
  readonly caption: string;
  readonly answers: readonly string[];
  readonly parts: readonly { readonly name: string; readonly counts: readonly number[] }[];
  /** Which part has the fewest of the first answer, in a sentence. */
  readonly fewest: string;
}

/** One part with the answers that count for it. */
interface Part {
  readonly name: string;
  readonly labels: readonly string[];
  readonly counts: readonly number[];
  /** How many items were asked about. */
  readonly of: number;
}

/**
 * Counts what was marked and chosen. A table with several columns of the same answers is counted by column; lists to
 * mark and tables with one such column are counted against each other.
 */
export function countAnswers(form: SheetForm, answers: Answers): Counted[] {
  const fields = form.groups.flatMap((group) => group.fields.map((field) => ({ group, field })));
  const tables = fields.flatMap(({ group, field }) => {
    const parts = columnParts(field, answers);
    return parts.length > 1 ? comparable(parts).map((some) => counted(`${group.label}: ${field.label}`, some)) : [];
  });
  const single = fields.flatMap(({ group, field }) => singlePart(group, field, answers));
  return [...tables, ...comparable(single).map((some) => counted('How often each was marked', some))].filter(
    ({ parts }) => parts.some(({ counts }) => counts.some((count) => count > 0)),
  );
}

/** Parts that were asked the same, where there are two at least. */
function comparable(parts: readonly Part[]): Part[][] {
  const sets = Map.groupBy(parts, ({ labels }) => labels.join('\n'));
  return [...sets.values()].filter((some) => some.length > 1);
}

/** The columns of a table with fixed rows that take a choice or a mark. */
function columnParts(field: FieldForm, answers: Answers): Part[] {
  if (field.kind !== 'table' || field.rows.length === 0) return [];
  return field.columns.flatMap((column): Part[] => {
    if (column.kind !== 'choice' && column.kind !== 'mark') return [];
    const given = rowsOf(field, answers).map((row) => answers.get(placeOf(field.id, row.id, column.id)));
    const options = column.kind === 'mark' ? [{ id: ticked, label: 'Marked' }] : column.options;
    return [
      {
        ...{ name: column.label, labels: options.map(({ label }) => label), of: field.rows.length },
        counts: options.map(({ id }) => given.filter((answer) => answer === id).length),
      },
    ];
  });
}

function singlePart(group: GroupForm, field: FieldForm, answers: Answers): Part[] {
  const countable = group.fields.filter(({ kind }) => kind === 'marks' || kind === 'table');
  const name = countable.length > 1 ? `${group.label}: ${field.label}` : group.label;
  if (field.kind === 'marks') {
    const count = field.options.filter(({ id }) => answers.get(placeOf(field.id, id)) === ticked).length;
    return [{ name, labels: ['Marked'], counts: [count], of: field.options.length }];
  }
  const parts = columnParts(field, answers);
  return parts.length === 1 ? parts.map((part) => ({ ...part, name })) : [];
}

function counted(caption: string, parts: readonly Part[]): Counted {
  return { caption, answers: parts[0]?.labels ?? [], parts, fewest: fewestSentence(parts) };
}

function fewestSentence(parts: readonly Part[]): string {
  const share = ({ counts, of }: Part): number => (counts[0] ?? 0) / of;
  const least = Math.min(...parts.map(share));
  const fewest = parts.filter((part) => share(part) === least);
  const answer = parts[0]?.labels[0] ?? '';
  if (fewest.length === parts.length) return `“${answer}” is as frequent in every part.`;
  const [{ counts, of } = { counts: [0], of: 0 }] = fewest;
  return `Fewest “${answer}”: ${list(fewest.map(({ name }) => name))}, ${counts[0] ?? 0} of ${of}.`;
}

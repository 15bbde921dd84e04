import { z } from 'astro/zod';
import { citationGroups, type CitationText } from './citations.ts';
import type { DataPath } from './describe.ts';

/** Schemas whose texts are shown with their citations as numbered notes. */
const citable = z.registry<{ readonly cited: true }>();

/** A sentence or two of plain text in which a claim may be cited: "Grew to 116 schools [@tlp-2019, p. 15]." */
export const citedText = z.string().min(1).register(citable, { cited: true });

/** Whether a page shows the citations of a field as notes; elsewhere the brackets would stand in the text. */
export function showsCitations(schema: z.ZodType | undefined): boolean {
  return schema !== undefined && citable.get(schema) !== undefined;
}

/** A source that an entry names in its fields: in a sentence, or as `source` and `at` beside a figure or a rating. */
export interface FieldSource {
  readonly kind: 'sentence' | 'field';
  readonly source: string;
  readonly at: string | undefined;
  readonly path: DataPath;
}

/** Every source an entry names in its fields, in their order. */
export function fieldSources(data: unknown, path: DataPath = []): FieldSource[] {
  if (typeof data === 'string') return data.includes('[@') ? inSentence(data, path) : [];
  if (typeof data !== 'object' || data === null) return [];
  const isList = Array.isArray(data);
  const named = !isList && 'source' in data && typeof data.source === 'string' ? [besideFigure(data, path)] : [];
  return [
    ...named,
    ...Object.entries(data).flatMap(([key, value]) => fieldSources(value, [...path, isList ? Number(key) : key])),
  ];
}

function inSentence(text: string, path: DataPath): FieldSource[] {
  return citationGroups(text).flatMap(({ citations }) =>
    citations.map(({ source, at }) => ({ kind: 'sentence', source, at, path })),
  );
}

function besideFigure(data: { readonly source: unknown; readonly at?: unknown }, path: DataPath): FieldSource {
  const at = typeof data.at === 'string' ? data.at : undefined;
  return { kind: 'field', source: String(data.source), at, path: [...path, 'source'] };
}

/** A text without its citations, for lists and data files that show no notes. */
export function withoutCitations(text: string): string {
  return apart(text).words;
}

/** The words of a text and what they cite, each by itself. */
export function apart(text: string): { readonly words: string; readonly citations: readonly CitationText[] } {
  const groups = citationGroups(text);
  const words = groups
    .toReversed()
    .reduce((rest, { start, length }) => rest.slice(0, start).trimEnd() + rest.slice(start + length), text);
  return { words, citations: groups.flatMap(({ citations }) => citations) };
}

import type { z } from 'astro/zod';
import { Document, Scalar, visit } from 'yaml';
import type { Draft } from './draft.ts';
import { inOrder } from './in-order.ts';

/** How many characters of a line are filled, as in the content files of the library. */
const lineWidth = 110;

/** A text of more characters than these is folded over lines of its own. */
const shortText = 80;

/**
 * What is written as a content file, with the line by which editors find its schema. What says nothing is left out;
 * reading the file gives what was written.
 *
 * @param name the collection it belongs to, by which its JSON Schema is called
 * @param remark what its author is told at the top
 */
export function contentFile(name: 'stories' | 'plans', schema: z.ZodObject, draft: Draft, remark?: string): string {
  const document = new Document(inOrder(schema, draft) ?? {});
  const comment = [`yaml-language-server: $schema=../.schemas/${name}.json`, ...(remark === undefined ? [] : [remark])];
  document.commentBefore = comment.map((line) => ` ${line}`).join('\n');
  visit(document, {
    Scalar(key, node) {
      const type = key === 'key' ? undefined : typeOf(node);
      if (type !== undefined) node.type = type;
    },
  });
  // Folded over lines, a text in double quotes does not always read as it was written.
  return document.toString({ lineWidth, singleQuote: true, doubleQuotedAsJSON: true });
}

/** How a text is written, where that is not left to the writer. */
function typeOf({ value }: Scalar): Scalar.Type | undefined {
  if (typeof value !== 'string') return undefined;
  if (!isPlain(value)) return Scalar.QUOTE_DOUBLE;
  return value.length > shortText ? Scalar.BLOCK_FOLDED : undefined;
}

/** Marks that nobody sees, and spaces at the end of a line, stay what they are only in quotes. */
function isPlain(text: string): boolean {
  return !/[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\ufeff]/u.test(text) && !/^\s|\s$|[^\S\n]\n|\n[^\S\n]/.test(text);
}

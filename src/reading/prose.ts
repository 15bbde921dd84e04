import Slugger from 'github-slugger';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { findNothing, type PhraseFinder, type PhraseUse } from '../lib/phrases.ts';
import { ReadingCount, type TextCounts } from '../lib/reading-level.ts';
import { firstUses } from '../lib/terms.ts';
import { typographic } from '../lib/typographic.ts';
import { citationGroups, type CitationGroup } from '../schemas/citations.ts';
import type { Citation, CodePiece, Component, Heading, Image, Link, Prose, ProseCounts } from '../schemas/prose.ts';
import { apart } from './apart.ts';
import { charCodes } from './char-codes.ts';
import { explainMdx } from './mdx-reasons.ts';
import { endOf, plainText, startOf } from './tree.ts';

type Mutable<List> = List extends readonly (infer Item)[] ? Item[] : List;
type Draft = { -readonly [Key in keyof Prose]: Mutable<Prose[Key]> };

/** What a text is searched for. */
interface Searched {
  readonly terms: PhraseFinder;
  /** Names that are left out where its words are counted; undefined where they are not counted. */
  readonly leftOut: PhraseFinder | undefined;
}

const nothing: Searched = { terms: findNothing, leftOut: undefined };

/**
 * Reads what checks and pages need to know of a Markdown text, with the parser that later renders it, so that
 * both always agree.
 *
 * @param body the text after the fields
 * @param bodyOffset how many characters of the file stand before it
 */
export function readProse(body: string, bodyOffset: number, format: Prose['format'], searched = nothing): Prose {
  const draft: Draft = {
    ...{ format, hasText: body.trim() !== '' },
    ...{ headings: [], links: [], images: [], citations: [], components: [], code: [], terms: [], counts: undefined },
  };
  const terms = new Set<string>();
  const count = searched.leftOut && new ReadingCount(charCodes(body));
  try {
    const tree = format === 'mdx' ? mdxToMdast(body) : markdownToMdast(body);
    visit(tree, { draft, bodyOffset, body, slugger: new Slugger(), tree, searched, terms, linkable: true, count });
  } catch (error) {
    draft.unreadable = unreadable(error, body, bodyOffset);
  }
  return { ...draft, terms: [...terms], counts: count && placed(count.counts, bodyOffset) };
}

function placed({ longest, ...counts }: TextCounts, bodyOffset: number): ProseCounts {
  return { ...counts, longest: { words: longest.words, offset: bodyOffset + longest.start } };
}

interface Context {
  readonly draft: Draft;
  readonly bodyOffset: number;
  readonly body: string;
  readonly slugger: Slugger;
  readonly tree: MdastNode;
  readonly searched: Searched;
  readonly terms: Set<string>;
  /** Whether words may become links here. */
  readonly linkable: boolean;
  /** Undefined where words are no text to be counted. */
  readonly count: ReadingCount | undefined;
}

/**
 * Comments and nothing else. A comment ends where a browser ends it: `<!-->` holds nothing, and HTML may follow it.
 * https://html.spec.whatwg.org/multipage/syntax.html#comments
 */
const comments = /^(?:<!--(?!-?>)(?:(?!--!?>)[^])*-->\s*)+$/;

function visit(node: MdastNode, context: Context): void {
  const { draft } = context;
  const offset = context.bodyOffset + startOf(node);
  switch (node.type) {
    case 'heading':
      draft.headings.push(heading(node, offset, context.slugger));
      break;
    case 'link':
    case 'definition':
      draft.links.push({ url: apart(node.url), offset } satisfies Link);
      break;
    case 'image':
      draft.images.push({ url: node.url, alternative: node.alt ?? '', offset } satisfies Image);
      break;
    case 'imageReference':
      draft.images.push({
        url: addressCalled(node.identifier, context.tree) ?? '',
        alternative: node.alt ?? '',
        offset,
      });
      break;
    case 'text':
      readWords(node, context);
      break;
    case 'html':
      if (!comments.test(node.value)) draft.code.push({ kind: 'html', text: node.value, offset } satisfies CodePiece);
      break;
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      draft.code.push({ kind: 'mdx', text: node.value, offset });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      draft.components.push(component(node, offset));
      break;
  }
  if (!('children' in node)) return;
  const inside = contextIn(node, context);
  for (const child of node.children) visit(child, inside);
  if (!runsOn.has(node.type)) context.count?.endBlock();
}

/** Nodes inside a sentence; the end of any other ends it. */
const runsOn: ReadonlySet<string> = new Set([
  ...['emphasis', 'strong', 'delete', 'link', 'linkReference', 'mdxJsxTextElement'],
]);

/** A link in a heading or in another link would lead nowhere, and neither headings nor tables are made of sentences. */
function contextIn({ type }: MdastNode, context: Context): Context {
  if (type === 'heading') return { ...context, linkable: false, count: undefined };
  if (type === 'link' || type === 'linkReference') return { ...context, linkable: false };
  return type === 'table' ? { ...context, count: undefined } : context;
}

function readWords(node: MdastNode & { type: 'text' }, context: Context): void {
  const { draft, body, searched, terms, linkable, count } = context;
  const { value } = node;
  const groups = citationGroups(value);
  if (groups.length > 0) draft.citations.push(...citations(groups, startOf(node), context));
  if (linkable) firstUses(value, searched.terms, terms);
  if (!count || !searched.leftOut) return;
  const names = searched.leftOut(value);
  if (groups.length === 0 && names.length === 0) {
    count.add(startOf(node), endOf(node));
    return;
  }
  // Counted as it is written, so that places in it are places in the file; most texts read as they are written.
  const written = body.slice(startOf(node), endOf(node));
  const gaps = written === value ? gapsOf(groups, names) : gapsOf(citationGroups(written), searched.leftOut(written));
  count.addBetween(startOf(node), endOf(node), gaps);
}

type Gap = Pick<PhraseUse, 'start' | 'end'>;

/** The citations and names of a text, which are no words to count, in their order. */
function gapsOf(groups: readonly CitationGroup[], names: readonly Gap[]): readonly Gap[] {
  const cited = groups.map(({ start, length }) => ({ start, end: start + length }));
  return [...cited, ...names].sort((one, other) => one.start - other.start);
}

/** The address that a text gives a name: `[logo]: /images/logo.svg`. Of two with the same name the first counts. */
function addressCalled(name: string, node: MdastNode): string | undefined {
  if (node.type === 'definition') return node.identifier === name ? node.url : undefined;
  for (const child of 'children' in node ? node.children : []) {
    const found = addressCalled(name, child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function heading(node: MdastNode & { type: 'heading' }, offset: number, slugger: Slugger): Heading {
  const text = apart(plainText(node));
  return { depth: node.depth, text: typographic(text), slug: slugger.slug(text), offset };
}

/** The offset is that of the citation in the source, which the text node may spell with other quotation marks. */
function citations(groups: readonly CitationGroup[], start: number, context: Context): Citation[] {
  let from = start;
  return groups.flatMap((group) => {
    const found = context.body.indexOf('[@', from);
    from = found + 2;
    return group.citations.map(({ source, at }) => ({
      ...{ source: apart(source), at: at === undefined ? at : typographic(apart(at)) },
      offset: context.bodyOffset + found,
    }));
  });
}

type ComponentNode = MdastNode & { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' };

function component(node: ComponentNode, offset: number): Component {
  const fields = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? { name: attribute.name, value: literal(attribute.value) }
      : { name: '{…}', value: undefined },
  );
  return { name: node.name ?? '', fields, offset };
}

/** The text of a value that is written out: a name without a value is empty, and program code has no text. */
function literal(value: string | object | null | undefined): string | undefined {
  return typeof value === 'object' && value !== null ? undefined : (value ?? '');
}

/** The parser names the place as "3:1: Expected a closing tag …". */
function unreadable(error: unknown, body: string, bodyOffset: number): NonNullable<Prose['unreadable']> {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, reason] = /^(\d+):(\d+): ([^\n]*)/.exec(message) ?? [];
  const before = body.split('\n').slice(0, Number(line ?? 1) - 1);
  const offset = before.reduce((sum, text) => sum + text.length + 1, 0) + Number(column ?? 1) - 1;
  return { offset: bodyOffset + offset, ...explainMdx((reason ?? message).replace(/ \(.*$/, '')) };
}

import Slugger from 'github-slugger';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { citationGroups } from '../schemas/citations.ts';
import type { Citation, CodePiece, Component, Heading, Image, Link, Prose } from '../schemas/prose.ts';
import { explainMdx } from './mdx-reasons.ts';
import { plainText, startOf } from './tree.ts';

type Mutable<List> = List extends readonly (infer Item)[] ? Item[] : List;
type Draft = { -readonly [Key in keyof Prose]: Mutable<Prose[Key]> };

/**
 * Reads what checks and pages need to know of a Markdown text, with the parser that later renders it, so that
 * both always agree.
 *
 * @param body the text after the fields
 * @param bodyOffset how many characters of the file stand before it
 */
export function readProse(body: string, bodyOffset: number, format: Prose['format']): Prose {
  const draft: Draft = {
    ...{ format, hasText: body.trim() !== '' },
    ...{ headings: [], links: [], images: [], citations: [], components: [], code: [] },
  };
  try {
    const tree = format === 'mdx' ? mdxToMdast(body) : markdownToMdast(body);
    visit(tree, { draft, bodyOffset, body, slugger: new Slugger(), tree });
  } catch (error) {
    draft.unreadable = unreadable(error, body, bodyOffset);
  }
  return draft;
}

interface Context {
  readonly draft: Draft;
  readonly bodyOffset: number;
  readonly body: string;
  readonly slugger: Slugger;
  readonly tree: MdastNode;
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
      draft.citations.push(...citations(node.value, startOf(node), context));
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
  if ('children' in node) for (const child of node.children) visit(child, context);
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
  return { depth: node.depth, text, slug: slugger.slug(text), offset };
}

/** The offset is that of the citation in the source, which the text node may spell with other quotation marks. */
function citations(value: string, start: number, context: Context): Citation[] {
  if (!value.includes('[@')) return [];
  let from = start;
  return citationGroups(value).flatMap((group) => {
    const found = context.body.indexOf('[@', from);
    from = found + 2;
    return group.citations.map(({ source, at }) => ({
      ...{ source: apart(source), at: at === undefined ? at : apart(at) },
      offset: context.bodyOffset + found,
    }));
  });
}

/** A copy: a piece of a text that is kept would keep the whole text in memory. */
function apart(text: string): string {
  return Buffer.from(text).toString();
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

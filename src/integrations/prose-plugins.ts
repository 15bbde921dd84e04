import type { HastPluginInput, MdastContent, MdastNode, MdastPluginInput, MdastVisitorContext } from 'satteri';
import { citationGroups, noteKey, type CitationText } from '../schemas/citations.ts';
import { linkTarget } from '../lib/links.ts';
import { paths, withBase } from '../lib/paths.ts';
import type { PhraseFinder } from '../lib/phrases.ts';
import { firstUses } from '../lib/terms.ts';

/**
 * Turns what authors write into what pages show, the same for Markdown and MDX.
 *
 * @param base the base path of the site
 * @param isPage whether the site has a page or file at a path; links to others lose their address. Only texts of
 *   the library have such links, where a district leaves out what they point to.
 * @param terms finds the words that lead to terms of the site's glossary
 */
export function prosePlugins(
  base: string,
  isPage: (path: string) => boolean,
  terms: PhraseFinder,
): { mdastPlugins: MdastPluginInput[]; hastPlugins: HastPluginInput[] } {
  return {
    mdastPlugins: [remarks, termLinks(terms), citations, siteLinks(base, isPage), siteImages(base)],
    hastPlugins: [alignment, tableBoxes, taskBoxes],
  };
}

/** Comments in a text are for other authors. No other HTML gets here: the check refuses it. */
const remarks: MdastPluginInput = {
  name: 'remarks',
  html(node, context) {
    context.removeNode(node);
  },
};

/** The first use of a term leads to its page. Made anew for each text; other links get their addresses after it. */
function termLinks(find: PhraseFinder): MdastPluginInput {
  return () => {
    const used = new Set<string>();
    return {
      name: 'term-links',
      text(node, context) {
        if (find(node.value).length === 0 || !isLinkable(node, context)) return;
        const uses = firstUses(node.value, find, used);
        if (uses.length === 0) return;
        const pieces: MdastContent[] = [];
        let from = 0;
        for (const { start, end, id } of uses) {
          pieces.push(
            { type: 'text', value: node.value.slice(from, start) },
            termLink(node.value.slice(start, end), id),
          );
          from = end;
        }
        context.replaceNode(node, [...pieces, { type: 'text', value: node.value.slice(from) }]);
      },
    };
  };
}

/** Not inside a heading or another link. */
function isLinkable(node: Readonly<MdastNode>, context: MdastVisitorContext): boolean {
  for (let parent = context.parent(node); parent; parent = context.parent(parent))
    if (parent.type === 'heading' || parent.type === 'link' || parent.type === 'linkReference') return false;
  return true;
}

function termLink(words: string, id: string): MdastContent {
  return {
    type: 'link',
    url: paths.entry('glossary', id),
    children: [{ type: 'text', value: words }],
    data: { hProperties: { className: ['term'] } },
  };
}

/** `[@source, p. 11]` becomes the number of a note. Made anew for each text, so that numbers start at 1. */
function citations(): MdastPluginInput {
  const numbers = new Map<string, number>();
  const uses = new Map<number, number>();
  const reference = (citation: CitationText): MdastContent => {
    const number = numbers.get(noteKey(citation)) ?? numbers.size + 1;
    numbers.set(noteKey(citation), number);
    const use = (uses.get(number) ?? 0) + 1;
    uses.set(number, use);
    return noteReference(number, use);
  };
  return {
    name: 'citations',
    text(node, context) {
      const groups = citationGroups(node.value);
      if (groups.length === 0) return;
      const pieces: MdastContent[] = [];
      let end = 0;
      for (const group of groups) {
        pieces.push(
          { type: 'text', value: node.value.slice(end, group.start).trimEnd() },
          ...group.citations.map(reference),
        );
        end = group.start + group.length;
      }
      context.replaceNode(node, [...pieces, { type: 'text', value: node.value.slice(end) }]);
    },
  };
}

function noteReference(number: number, use: number): MdastContent {
  const id = use === 1 ? `cite-${number}` : `cite-${number}-${use}`;
  const link = {
    type: 'link' as const,
    url: `#note-${number}`,
    children: [{ type: 'text' as const, value: String(number) }],
    data: { hProperties: { id, ariaLabel: `Note ${number}` } },
  };
  return {
    type: 'citation',
    children: [link],
    data: { hName: 'sup', hProperties: { className: ['citation'] } },
  };
}

function siteLinks(base: string, isPage: (path: string) => boolean): MdastPluginInput {
  return {
    name: 'site-links',
    // `[label]: /guides/` further down serves every link that names it.
    definition(node, context) {
      const target = linkTarget(node.url, context.fileURL ? contentPath(context.fileURL) : '');
      if (target.kind === 'page') context.setProperty(node, 'url', addressOf(base, target));
    },
    link(node, context) {
      const target = linkTarget(node.url, context.fileURL ? contentPath(context.fileURL) : '');
      if (target.kind !== 'page') return;
      if (!isPage(target.path)) context.replaceNode(node, [...node.children] as MdastContent[]);
      else context.setProperty(node, 'url', addressOf(base, target));
    },
  };
}

function addressOf(
  base: string,
  { path, anchor }: { readonly path: string; readonly anchor: string | undefined },
): string {
  return withBase(base, path) + (anchor ? `#${anchor}` : '');
}

/** The path in the content folder: its last folder and its name, which is all that relative links need. */
function contentPath(url: URL): string {
  return url.pathname.split('/').slice(-2).join('/');
}

function siteImages(base: string): MdastPluginInput {
  return {
    name: 'site-images',
    image(node, context) {
      if (node.url.startsWith('/')) context.setProperty(node, 'url', withBase(base, node.url));
    },
  };
}

/** Alignment as a class, because the policy allows no style attributes. */
const alignment: HastPluginInput = {
  name: 'alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const { style } = node.properties;
      if (typeof style !== 'string') return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [style.replace('text-align: ', 'align-')]);
    },
  },
};

/** A table wider than a phone scrolls in a box of its own, which the keyboard reaches. */
function tableBoxes(): HastPluginInput {
  let number = 0;
  return {
    name: 'table-boxes',
    element: {
      filter: ['table'],
      visit(node, context) {
        number += 1;
        const properties = { className: ['table-box'], tabIndex: 0, ariaLabel: `Table ${number}` };
        context.wrapNode(node, { type: 'element', tagName: 'section', properties, children: [] });
      },
    },
  };
}

/** The box of `- [x] task` shows whether it is done; a screen reader needs it in words. */
const taskBoxes: HastPluginInput = {
  name: 'task-boxes',
  element: {
    filter: ['input'],
    visit(node, context) {
      context.setProperty(node, 'ariaLabel', node.properties.checked ? 'Done' : 'To do');
    },
  },
};

import type { HastPluginInput, MdastContent, MdastPluginInput } from 'satteri';
import { citationGroups, noteKey, type CitationText } from '../schemas/citations.ts';
import { linkTarget } from '../lib/links.ts';
import { withBase } from '../lib/paths.ts';

/**
 * Turns what authors write into what pages show, the same for Markdown and MDX.
 *
 * @param base the base path of the site
 * @param isPage whether the site has a page or file at a path; links to others lose their address. Only texts of
 *   the library have such links, where a district leaves out what they point to.
 */
export function prosePlugins(
  base: string,
  isPage: (path: string) => boolean,
): { mdastPlugins: MdastPluginInput[]; hastPlugins: HastPluginInput[] } {
  return {
    mdastPlugins: [remarks, citations, siteLinks(base, isPage), siteImages(base)],
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

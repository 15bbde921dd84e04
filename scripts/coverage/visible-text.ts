import { attribute, childrenOf, type Node } from '../../tests/support/html.ts';

/** What a browser does not show of a page. */
const unseen = new Set(['head', 'script', 'style', 'template', 'noscript']);

/** Elements that stand in a line with the text around them; all others may be boxes of their own, so a gap is beside them. */
const inLine = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'data', 'em', 'i', 'kbd', 'mark', 'q', 's', 'small', 'strong'],
  ...['time', 'u', 'var', 'wbr'],
]);

/** The text inside a node that a reader can see or hear: that of options, cells and labels, and of pictures their alternative. */
export function visibleText(node: Node): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return textInside(node);
  if (unseen.has(node.tagName) || attribute(node, 'hidden') !== undefined) return ' ';
  if (node.tagName === 'img') return ` ${attribute(node, 'alt') ?? ''} `;
  return inLine.has(node.tagName) ? textInside(node) : ` ${textInside(node)} `;
}

function textInside(node: Node): string {
  return childrenOf(node).map(visibleText).join('');
}

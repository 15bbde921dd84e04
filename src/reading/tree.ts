import type { MdastNode } from 'satteri';

/** Characters before a node, counted in the text that was parsed. */
export function startOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

/** Characters before what follows a node. */
export function endOf(node: MdastNode): number {
  return node.position?.end.offset ?? 0;
}

/** The text of a node and everything in it, as a reader sees it. */
export function plainText(node: MdastNode): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child as MdastNode)).join('') : '';
}

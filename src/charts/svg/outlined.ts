import type { Weight } from '../text/measure.ts';
import type { SvgNode } from './nodes.ts';

/** A text as SVG path data; x and y are where its base line begins. */
export type Outline = (
  text: string,
  at: { readonly x: number; readonly y: number },
  size: number,
  weight: Weight,
) => string;

/** The node itself, or the outlines of its letters where it is a text. */
export function outlined(node: SvgNode, outline: Outline): SvgNode {
  if (node.kind === 'path') return node;
  const { x, y, size, weight, style } = node.lettering;
  return { kind: 'path', style, data: outline(node.text, { x, y }, size, weight) };
}

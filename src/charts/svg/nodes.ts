import { escapeXml } from '../../lib/escape-xml.ts';
import type { Weight } from '../text/measure.ts';

/** A drawn path. `style` holds its attributes as they are written, each after a space. */
export interface PathNode {
  readonly kind: 'path';
  readonly style: string;
  readonly data: string;
}

/** A drawn line of text; `place` holds x, y and a rotation. */
export interface TextNode {
  readonly kind: 'text';
  readonly style: string;
  readonly place: string;
  readonly text: string;
  readonly lettering: LetteringPlace;
}

/** What is needed to draw a text as outlines: where its first letter begins, and how it is set. */
export interface LetteringPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  /** The attributes of the outlines: colour, rotation, clipping. */
  readonly style: string;
}

export type SvgNode = PathNode | TextNode;

/** Writes attributes in the order given; one that is undefined is left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}

/** Neighbours of one style become one element: paths are joined, texts are put in one group. */
export function writeNodes(nodes: readonly SvgNode[]): string {
  let svg = '';
  for (let i = 0; i < nodes.length;) {
    const run = runFrom(nodes, i);
    svg += writeRun(run);
    i += run.length;
  }
  return svg;
}

function runFrom(nodes: readonly SvgNode[], start: number): SvgNode[] {
  const first = nodes[start];
  const end = nodes.findIndex((node, i) => i > start && (node.kind !== first?.kind || node.style !== first.style));
  return nodes.slice(start, end === -1 ? nodes.length : end);
}

function writeRun(run: readonly SvgNode[]): string {
  const style = run[0]?.style ?? '';
  const paths = run.flatMap((node) => (node.kind === 'path' ? [node.data] : []));
  if (paths.length > 0) return `<path${style} d="${paths.join('')}"/>`;
  const texts = run.flatMap((node) => (node.kind === 'text' ? [node] : []));
  const single = texts.length === 1 || style === '';
  const body = texts.map((node) => `<text${single ? style : ''}${node.place}>${escapeXml(node.text)}</text>`).join('');
  return single ? body : `<g${style}>${body}</g>`;
}

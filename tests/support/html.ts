import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;

/** Every element of a page in the order of the page; what waits in a template comes with it. */
export function elementsOf(folder: string, page: string): readonly Element[] {
  return elementsIn(parse(readFileSync(join(folder, page), 'utf8')));
}

/** The elements inside a node. */
export function elementsIn(node: Tree.Node): readonly Element[] {
  return [...nodesOf(node)].filter((each) => 'tagName' in each);
}

/** Everything inside a node: elements, texts, remarks. */
export function* nodesOf(node: Tree.Node): Generator<Tree.Node> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* nodesOf(child);
  }
}

/** What stands right inside a node; what waits in a template comes with it. */
export function childrenOf(node: Tree.Node): readonly Tree.Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** The value of an attribute, as the browser reads it; undefined where the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** All text inside a node, as it stands. */
export function textOf(node: Tree.Node): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

/** The elements with a name, for a page that has them in any place. */
export function named(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter(({ tagName }) => tagName === name);
}

import { eachPart, holding, isPart, part, type Child, type Part } from './part.ts';

/** Puts what follows the bullet or the number of an item into the body that ISO 32000 asks for. */
export function withBodies(whole: Part): Part {
  return eachPart(whole, (item) => (item.role === 'LI' ? withBody(item) : item));
}

function withBody(item: Part): Part {
  if (item.children.some((child) => hasRole(child, 'LBody'))) return item;
  const labels = item.children.filter((child) => hasRole(child, 'Lbl'));
  const rest = item.children.filter((child) => !hasRole(child, 'Lbl'));
  return holding(item, [...labels, ...(rest.length > 0 ? [part('LBody', rest)] : [])]);
}

function hasRole(child: Child, role: string): boolean {
  return isPart(child) && child.role === role;
}

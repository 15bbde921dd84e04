import { part, type Child, type Painted, type Part } from '../../../../src/pdf/structure/part.ts';

/** What is painted under a mark of the first page. */
export function painted(mark: number): Painted {
  return { kind: 'painted', page: 0, mark };
}

/** A box without a meaning, as browsers wrap around every line and every division. */
export function box(...children: readonly Child[]): Part {
  return part('NonStruct', children);
}

/** A part in short: its role with what it holds in brackets, and marks by their number. */
export function outline(child: Child): string {
  if (child.kind === 'painted') return String(child.mark);
  if (child.kind === 'place') return 'place';
  const inside = child.children.map(outline).join(' ');
  return inside === '' ? child.role : `${child.role}[${inside}]`;
}

import { holding, isPart, type Child, type Painted, type Part } from './part.ts';

/** Parts that may be empty: a cell without text keeps the next one in its column. */
const mayBeEmpty = new Set(['TD', 'TH', 'TR']);

/** What lines alone can say something in: all else is borders and backgrounds. */
const pictures = new Set(['Figure', 'Formula']);

/** What is painted in a part of the document, but for what only decorates it. */
export function* contentOf(whole: Part, isLines: (painted: Painted) => boolean, inPicture = false): Generator<Painted> {
  const keepsLines = inPicture || pictures.has(whole.role);
  for (const child of whole.children) {
    if (isPart(child)) yield* contentOf(child, isLines, keepsLines);
    else if (child.kind === 'painted' && (keepsLines || !isLines(child))) yield child;
  }
}

/** Leaves out what only decorates, and parts that hold nothing then. */
export function withoutDecoration(whole: Part, content: ReadonlySet<Painted>): Part {
  const children = whole.children.flatMap((child): Child[] => {
    if (child.kind === 'painted') return content.has(child) ? [child] : [];
    if (!isPart(child)) return [child];
    const kept = withoutDecoration(child, content);
    return kept.children.length > 0 || mayBeEmpty.has(kept.role) ? [kept] : [];
  });
  return holding(whole, children);
}

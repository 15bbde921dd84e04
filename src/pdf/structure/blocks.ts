import { holding, isPart, part, type Child, type Part } from './part.ts';
import { cellRoles, inlineRoles, textRoles } from './roles.ts';

/**
 * Takes away the boxes without a meaning that a browser wraps around every line and every division, and makes a
 * paragraph of each text that stood in such a box alone.
 */
export function inBlocks(whole: Part): Part {
  if (textRoles.has(whole.role)) return holding(whole, unwrapped(whole.children).map(within));
  const arranged = arrange(whole.children);
  if (cellRoles.has(whole.role) && arranged.every(isInline)) return holding(whole, arranged);
  return holding(whole, isContainer(whole) ? arranged : inParagraphs(arranged));
}

/** Lists and tables hold their own parts and nothing else. */
const containers = new Set(['L', 'LI', 'Table', 'THead', 'TBody', 'TFoot', 'TR']);

function isContainer({ role }: Part): boolean {
  return containers.has(role);
}

function within(child: Child): Child {
  return isPart(child) ? inBlocks(child) : child;
}

/** What stands in boxes without a meaning, beside what stands in none. */
function unwrapped(children: readonly Child[]): Child[] {
  return children.flatMap((child) => (isBox(child) ? unwrapped(child.children) : [child]));
}

function isBox(child: Child): child is Part {
  return isPart(child) && child.role === 'NonStruct';
}

/** Puts what stands between blocks into order; a box is a paragraph where texts do not run on beside it. */
function arrange(children: readonly Child[]): Child[] {
  const runsOn = children.some((child) => isInline(child) || isRun(child));
  return children.flatMap((child) => {
    if (!isBox(child)) return [within(child)];
    const inside = unwrapped(child.children);
    if (!inside.every(isInline) || !isParagraph(child)) return arrange(child.children);
    return isRun(child) || runsOn ? inside.map(within) : [part('P', inside.map(within))];
  });
}

/** The box of a piece of a line. */
function isRun(child: Child): boolean {
  return isBox(child) && child.children.every((each) => each.kind === 'painted');
}

/** Whether a box holds a text itself, and not only boxes that do. */
function isParagraph({ children }: Part): boolean {
  return children.some((child) => isInline(child) || isRun(child));
}

function isInline(child: Child): boolean {
  return !isPart(child) || inlineRoles.has(child.role);
}

/** Pieces of text that follow each other without a block between them are one paragraph. */
function inParagraphs(children: readonly Child[]): Child[] {
  const blocks: Child[] = [];
  let line: Child[] = [];
  const end = (): void => {
    if (line.length > 0) blocks.push(part('P', line));
    line = [];
  };
  for (const child of children) {
    if (isInline(child)) line.push(child);
    else {
      end();
      blocks.push(child);
    }
  }
  end();
  return blocks;
}

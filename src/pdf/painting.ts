/** What a mark on a page covers: nothing that is seen, lines and areas only, or text and pictures. */
export type Paint = 'nothing' | 'lines' | 'content';

/*
 * Skia, which prints for every Chromium, writes one operator with its operands a line, or several of one text; its
 * marks do not stand inside each other. Texts are strings in one line, so no line of a text is taken for an operator.
 */
const opens = /^\/\w+ <<\/MCID (\d+) ?>> ?BDC$/;
const closes = 'EMC';
const content = /(?:Tj|TJ|Do|sh)$/;
const lines = /^(?:f|F|f\*|B|B\*|b|b\*|S|s)$/;
const path = /^-?[\d.].* (?:m|l|c|v|y|re)$/;
const cuts = /(?:^| )n$/;

/** What is painted under each mark of a page. */
export function paintOfMarks(operators: readonly string[]): ReadonlyMap<number, Paint> {
  const found = new Map<number, Paint>();
  let mark: number | undefined;
  for (const operator of operators) {
    const opened = opens.exec(operator)?.[1];
    if (opened !== undefined) found.set((mark = Number(opened)), 'nothing');
    else if (operator === closes) mark = undefined;
    else if (mark !== undefined && content.test(operator)) found.set(mark, 'content');
    else if (mark !== undefined && lines.test(operator) && found.get(mark) === 'nothing') found.set(mark, 'lines');
  }
  return found;
}

const artifact = '/Artifact BMC';

/**
 * Says of all that no part of the document owns that it only decorates the page, as ISO 14289-1 asks for: borders,
 * backgrounds, and what stands in the margin.
 *
 * @param owned the marks of what belongs to a part of the document
 */
export function markDecoration(operators: readonly string[], owned: ReadonlySet<number>): string[] {
  const marked: string[] = [];
  let isMarked = false;
  // Where the path or the text began that is being written.
  let begin: number | undefined;
  for (const operator of operators) {
    const opened = opens.exec(operator)?.[1];
    if (opened !== undefined) isMarked = true;
    if (!isMarked && begin === undefined && (operator === 'BT' || path.test(operator) || /(?:Do|sh)$/.test(operator)))
      begin = marked.length;
    marked.push(opened !== undefined && !owned.has(Number(opened)) ? artifact : operator);
    if (operator === closes) isMarked = false;
    if (begin !== undefined && (lines.test(operator) || operator === 'ET' || /(?:Do|sh)$/.test(operator))) {
      marked.splice(begin, 0, artifact);
      marked.push(closes);
      begin = undefined;
    }
    // A path that only cuts off what follows paints nothing.
    if (cuts.test(operator)) begin = undefined;
  }
  return marked;
}

/**
 * How large a page is painted: 1 where a CSS inch is an inch on paper. A browser first turns its own units into
 * points, then CSS pixels into its units; where something is wider than the paper it makes all smaller to fit, and
 * says nothing.
 *
 * @returns undefined where the page is blank
 */
export function printedScale(operators: readonly string[]): number | undefined {
  const changes: number[] = [];
  const saved: number[] = [];
  for (const operator of operators) {
    const change = /^(-?[\d.]+) (?:-?[\d.]+ ){5}cm$/.exec(operator)?.[1];
    if (change !== undefined) changes.push(Number(change));
    else if (operator === 'q') saved.push(changes.length);
    else if (operator === 'Q') changes.length = saved.pop() ?? 0;
    // What stands in the margin comes before the first mark, and is never made smaller.
    else if (opens.test(operator)) break;
  }
  const [toPoints, toUnits] = changes;
  return toPoints === undefined || toUnits === undefined ? undefined : (toPoints * toUnits * 96) / 72;
}

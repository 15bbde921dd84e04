import { attributes } from '../svg/nodes.ts';

/** A tile of lines laid over a series' colour, in units. A dot is a line of no length with round ends. */
interface Tile {
  readonly size: number;
  readonly line: number;
  readonly data: string;
}

/** One tile a series after the first, which is solid. Neighbours differ in direction and in density. */
const tiles: readonly Tile[] = [
  { size: 8, line: 2.2, data: 'M-2 2l4-4M0 8l8-8M6 10l4-4' },
  { size: 8, line: 3.2, data: 'M2 2h0M6 6h0' },
  { size: 6, line: 2, data: 'M0 3h6' },
  { size: 9, line: 1.4, data: 'M0 0l9 9M0 9l9-9' },
  { size: 6, line: 2, data: 'M3 0v6' },
  { size: 5, line: 1.4, data: 'M-1 4l2 2M0 0l5 5M4-1l2 2' },
  { size: 8, line: 1.4, data: 'M0 4h8M4 0v8' },
];

/** The colour of a series, set by the page: `--chart-1` is the first one's. */
export function seriesColour(index: number): string {
  return `var(--chart-${index + 1})`;
}

/** What a bar of the series is filled with: its colour, or its colour under its pattern. */
export function seriesFill(id: string, index: number): string {
  return index === 0 ? seriesColour(0) : `url(#${patternId(id, index)})`;
}

/** The pattern elements that `seriesFill` refers to, for that many series. */
export function writePatterns(id: string, seriesCount: number): string {
  return tiles
    .slice(0, Math.max(0, seriesCount - 1))
    .map((tile, i) => writeTile(tile, patternId(id, i + 1), seriesColour(i + 1)))
    .join('');
}

function writeTile({ size, line, data }: Tile, id: string, colour: string): string {
  const frame = attributes({ id, width: size, height: size, patternUnits: 'userSpaceOnUse' });
  const ground = attributes({ fill: colour, d: `M0 0h${size}v${size}H0z` });
  const round = data.includes('h0') ? 'round' : undefined;
  const lines = attributes({ stroke: PAPER, 'stroke-width': line, 'stroke-linecap': round, d: data });
  return `<pattern${frame}><path${ground}/><path${lines}/></pattern>`;
}

function patternId(id: string, index: number): string {
  return `${id}-${index + 1}`;
}

/** The page's own background, which shows between the lines of a pattern and inside a hollow marker. */
export const PAPER = 'var(--chart-paper)';
export const GRID = 'var(--chart-grid)';
export const INK = 'currentColor';

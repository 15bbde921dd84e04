import type { Cost } from './run.ts';

/** A line of figures as it is printed. */
export interface Line {
  readonly label: string;
  readonly cost: Cost;
  readonly isRatio: boolean;
}

const megabyte = 1_000_000;
const labelWidth = 24;
const columnWidth = 16;

/** Lines with the same columns, for a terminal. */
export function table(lines: readonly Line[]): string {
  const head = ['wall', 'processor', 'Node', 'all processes'];
  return [
    row('', head),
    ...lines.map(({ label, cost, isRatio }) => row(label, isRatio ? ratios(cost) : amounts(cost))),
  ].join('\n');
}

function row(label: string, cells: readonly string[]): string {
  return label.padEnd(labelWidth) + cells.map((cell) => cell.padStart(columnWidth)).join('');
}

function amounts({ wall, processor, alone, together }: Cost): string[] {
  return [
    ...[wall, processor].map((seconds) => `${seconds.toFixed(1)} s`),
    ...[alone, together].map((bytes) => `${Math.round(bytes / megabyte)} MB`),
  ];
}

function ratios({ wall, processor, alone, together }: Cost): string[] {
  return [wall, processor, alone, together].map((times) => `${times.toFixed(2)} ×`);
}

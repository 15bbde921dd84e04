/**
 * The colours of charts on white paper, by the names of their custom properties, for pictures that stand outside of
 * pages and so know no style sheet. They are those that `charts.css` sets first.
 */
export const paperColours: Readonly<Record<string, string>> = {
  '--chart-1': '#1b4b7a',
  '--chart-2': '#c2570c',
  '--chart-3': '#2a7a55',
  '--chart-4': '#6d3a94',
  '--chart-5': '#b8860b',
  '--chart-6': '#8c1d3f',
  '--chart-7': '#0e8290',
  '--chart-8': '#5b6470',
  '--chart-grid': '#d5d9de',
  '--chart-paper': '#ffffff',
};

const ink = '#000000';

/** The picture with its colours written in, and as many pixels wide and high as it is said. */
export function onPaper(svg: string, width: number, height: number): string {
  return svg
    .replace('<svg ', `<svg width="${width}" height="${height}" `)
    .replace(/var\((--chart-\w+)\)/g, (whole, name: string) => paperColours[name] ?? whole)
    .replaceAll('currentColor', ink);
}

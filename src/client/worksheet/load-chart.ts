import type { ChartSpec } from '../../charts/spec.ts';

type Drawing = typeof import('./chart.ts');

/** What was last asked to be drawn into a figure; what comes too late is not drawn. */
const wanted = new WeakMap<HTMLElement, ChartSpec>();

let drawing: Promise<Drawing> | undefined;

/** Loads what draws charts when it is first needed, and draws. Where it cannot be loaded, the figures stay without. */
export function showChart(
  figure: HTMLElement,
  spec: ChartSpec | undefined,
  captionOf = (summary: string): string => summary,
): void {
  figure.hidden = spec === undefined;
  if (!spec) {
    wanted.delete(figure);
    figure.replaceChildren();
    return;
  }
  wanted.set(figure, spec);
  drawing ??= loadDrawing();
  Promise.all([drawing, document.fonts.ready]).then(
    ([{ drawInto }]) => {
      if (wanted.get(figure) === spec) drawInto(figure, spec, captionOf);
    },
    () => {
      drawing = undefined;
      figure.hidden = true;
    },
  );
}

/**
 * Chart.js looks once, as it loads, whether the browser has a Path2D, and would draw lines as such. What writes the
 * drawing down as SVG follows a line step by step and cannot look into one, so Chart.js finds none.
 */
export async function loadDrawing(): Promise<Drawing> {
  const path = Object.getOwnPropertyDescriptor(globalThis, 'Path2D');
  Reflect.deleteProperty(globalThis, 'Path2D');
  try {
    return await import('./chart.ts');
  } finally {
    if (path) Object.defineProperty(globalThis, 'Path2D', path);
  }
}

import { comparisonChart } from '../../../model/finder/comparison-chart.ts';
import type { ComparedView } from '../../../model/finder/found-view.ts';
import { finderWords } from '../../../model/finder/sentences.ts';
import type { Spread } from '../../../model/finder/shards.ts';
import { element } from '../../worksheet/elements.ts';
import { showChart } from '../../worksheet/load-chart.ts';
import { Waiting } from './waiting.ts';

/** A comparison in a sentence; its chart, and all that draws it, is loaded when somebody wants to see it. */
export function comparedBlock(
  { comparison, label, sentence, drawnFrom }: ComparedView,
  headingLevel: number,
  loadSpread: (source: string) => Promise<Spread>,
): HTMLElement {
  const block = element('div', '', 'finder-compared');
  block.append(element(`h${headingLevel}`, label), element('p', sentence));
  if (drawnFrom !== undefined)
    block.append(
      chartDetails(label, async (figure) => {
        const spec = comparisonChart(comparison, await loadSpread(drawnFrom));
        showChart(figure, spec);
      }),
    );
  return block;
}

function chartDetails(label: string, draw: (figure: HTMLElement) => Promise<void>): HTMLElement {
  const details = element('details', '', 'finder-chart') as HTMLDetailsElement;
  const summary = element('summary', finderWords.chart);
  summary.append(element('span', `: ${label}`, 'visually-hidden'));
  const figure = element('figure', '', 'chart-figure');
  const waiting = new Waiting(summary);
  details.append(summary, waiting.status, waiting.again, figure);
  details.addEventListener('toggle', () => {
    if (!details.open || figure.hasChildNodes()) return;
    waiting.say(finderWords.drawing);
    waiting.run(
      () => draw(figure),
      () => waiting.say(''),
    );
  });
  return details;
}

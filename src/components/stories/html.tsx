import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { drawChart } from '../../charts/draw.ts';
import { chartFonts } from '../../integrations/chart-fonts.ts';
import type { OnePage as OnePageView, ShortVersion } from '../../model/stories/short.ts';
import type { StoryPage } from '../../model/stories/page.ts';
import { OnePage } from './OnePage.tsx';
import { StoryCard } from './StoryCard.tsx';
import { TwoSheets } from './TwoSheets.tsx';

/**
 * The sheets of a story as HTML, for pages. They are drawn by the components that the builder draws in the browser;
 * every text in them is escaped.
 */
export function sheetsHtml({ frame, first, second }: Pick<StoryPage, 'frame' | 'first' | 'second'>): string {
  return html(<TwoSheets {...{ frame, first, second }} draw={(spec) => drawChart(spec, chartFonts())} />);
}

export function onePageHtml(sheet: OnePageView): string {
  return html(<OnePage sheet={sheet} />);
}

/** Two copies of the card, one for the screen and both for paper. */
export function cardHtml(card: ShortVersion): string {
  return html(
    <>
      <StoryCard card={card} />
      <StoryCard card={card} isCopy />
    </>,
  );
}

/** Preact ends a picture as XML does ("/>"); the pages are HTML. A "<" that begins a tag is never part of a text. */
function html(sheets: VNode): string {
  return render(sheets).replace(/(<img(?: [\w-]+(?:="[^"]*")?)*)\/>/g, '$1>');
}

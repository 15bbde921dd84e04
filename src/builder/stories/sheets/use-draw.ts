import { useEffect, useState } from 'preact/hooks';
import { loadDrawing } from '../../../client/worksheet/load-chart.ts';
import type { Draw } from '../../../components/stories/SheetChart.tsx';

/** What draws charts, once it is loaded; until then, and where it cannot be loaded, the sheets stay without. */
export function useDraw(isWanted: boolean): Draw {
  const [draw, setDraw] = useState<Draw>(() => () => undefined);
  useEffect(() => {
    if (!isWanted) return;
    Promise.all([loadDrawing(), document.fonts.ready]).then(
      ([{ drawn }]) => setDraw(() => drawn),
      // The table beside the chart has every amount; the next time the page is opened it is tried again.
      () => undefined,
    );
  }, [isWanted]);
  return draw;
}

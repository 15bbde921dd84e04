import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draw } from '../../../components/stories/SheetChart.tsx';
import { paperFrame } from './paper-frame.ts';
import { Sheets } from './Sheets.tsx';
import type { Shown } from './shown.ts';

/** The width of a Letter sheet in pixels: 8.5 inches of 96. */
const paperWidth = 816;

interface Props {
  readonly shown: Shown;
  readonly draw: Draw;
  /** Is given the element that holds the sheets. */
  readonly paper: { current: HTMLElement | undefined };
}

/** The two sheets as they print, made small enough for the room beside the form. */
export function Preview({ shown, draw, paper: holder }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [paper, setPaper] = useState<HTMLElement>();
  useEffect(() => {
    if (frame.current) return paperFrame(frame.current, setPaper);
    return undefined;
  }, []);
  useEffect(() => {
    holder.current = paper;
    if (paper) render(<Sheets shown={shown} draw={draw} />, paper);
  }, [paper, shown, draw]);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const fit = new ResizeObserver(() => scaleTo(element));
    fit.observe(element);
    return () => fit.disconnect();
  }, []);
  return (
    <section class="builder-preview" aria-labelledby="preview-heading" tabIndex={0}>
      <h2 id="preview-heading">The two sheets, as they print</h2>
      <div class="paper-box" ref={box}>
        <iframe ref={frame} class="paper-frame" title="The two sheets, as they print" />
      </div>
    </section>
  );
}

/** A sheet keeps its own size and is drawn smaller, so that lines break as they do on paper. */
function scaleTo(box: HTMLElement): void {
  box.style.setProperty('--paper-scale', String(Math.min(1, box.clientWidth / paperWidth)));
}

import type { SheetFrame } from '../../model/stories/frame.ts';
import type { FirstSheet as First, SecondSheet as Second } from '../../model/stories/sheets.ts';
import { FirstSheet } from './FirstSheet.tsx';
import { SecondSheet } from './SecondSheet.tsx';
import type { Draw } from './SheetChart.tsx';

interface Props {
  readonly frame: SheetFrame;
  readonly first: First;
  readonly second: Second;
  readonly draw: Draw;
}

/** The two sheets of a story, on its page and in the builder alike. */
export function TwoSheets({ frame, first, second, draw }: Props) {
  return (
    <>
      <FirstSheet frame={frame} sheet={first} draw={draw} />
      <SecondSheet frame={frame} sheet={second} />
    </>
  );
}

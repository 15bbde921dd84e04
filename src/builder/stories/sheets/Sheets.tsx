import { TwoSheets } from '../../../components/stories/TwoSheets.tsx';
import type { Draw } from '../../../components/stories/SheetChart.tsx';
import { sheetFrame } from '../../../model/stories/frame.ts';
import { storyParts } from '../../../model/stories/parts.ts';
import { firstSheet, secondSheet } from '../../../model/stories/sheets.ts';
import type { Shown } from './shown.ts';

interface Props {
  readonly shown: Shown;
  readonly draw: Draw;
}

/** The two sheets, by the same view models and components as on the story's own page. */
export function Sheets({ shown: { story, context }, draw }: Props) {
  const parts = storyParts(story, context);
  return (
    <div class="sheets">
      <TwoSheets
        frame={sheetFrame(parts, context)}
        first={firstSheet(parts, context)}
        second={secondSheet(parts, context)}
        draw={draw}
      />
    </div>
  );
}

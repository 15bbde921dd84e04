import { anchors } from '../../lib/anchors.ts';
import type { SheetFrame } from '../../model/stories/frame.ts';
import type { FirstSheet as Sheet } from '../../model/stories/sheets.ts';
import { classes } from './classes.ts';
import { SheetChart, type Draw } from './SheetChart.tsx';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetHead } from './SheetHead.tsx';
import { StoryDescription } from './StoryDescription.tsx';
import { StoryMoney } from './StoryMoney.tsx';
import { StoryText } from './StoryText.tsx';

interface Props {
  readonly frame: SheetFrame;
  readonly sheet: Sheet;
  readonly draw: Draw;
}

/** Who the district is, and its money for professional learning. */
export function FirstSheet({ frame, sheet, draw }: Props) {
  const { whoWeAre, description, tables, chart, foot, isRoomy } = sheet;
  return (
    <section class={classes('sheet', isRoomy && 'is-roomy')} aria-label="Sheet 1 of 2">
      <SheetHead head={frame.head} isHeading asksTitle />
      <div class="who-and-chart">
        {whoWeAre && (
          <section class="who-we-are" aria-labelledby={anchors.whoWeAre}>
            <h2 id={anchors.whoWeAre}>Who we are</h2>
            <StoryText view={whoWeAre} />
          </section>
        )}
        {chart && <SheetChart chart={chart} draw={draw} />}
      </div>
      <StoryDescription description={description} />
      {tables.map((table) => (
        <StoryMoney table={table} key={table.id} />
      ))}
      <SheetFoot foot={foot} origin={frame.origin} blankLines={frame.head.isBlank ? 2 : 0} field="sources.1" />
    </section>
  );
}

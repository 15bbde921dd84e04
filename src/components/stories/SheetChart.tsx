import type { ChartSpec } from '../../charts/spec.ts';
import type { StoryChart } from '../../model/stories/chart.ts';

/** A chart as it is drawn: its picture, and the sentence that says what it shows. */
export interface Drawn {
  readonly svg: string;
  readonly summary: string;
}

/** What draws charts; undefined for a chart that cannot be drawn yet. */
export type Draw = (spec: ChartSpec) => Drawn | undefined;

interface Props {
  readonly chart: StoryChart;
  readonly draw: Draw;
}

/** The one chart of a sheet. Its figures stand in the table below. */
export function SheetChart({ chart: { spec, remark }, draw }: Props) {
  const drawn = spec && draw(spec);
  return (
    <div class="sheet-chart">
      {spec && drawn && (
        <figure class="chart-figure">
          <p class="chart-title">{spec.title}</p>
          {/* The picture is made by src/charts, which writes every text of it as text. */}
          <div class="chart-picture" dangerouslySetInnerHTML={{ __html: drawn.svg }} />
          <figcaption>{drawn.summary}</figcaption>
        </figure>
      )}
      {remark && <p class="remarks">{remark}</p>}
    </div>
  );
}

import { legendPlugin } from '../marks/legend.ts';
import { gapsPlugin, panelTitlePlugin } from '../marks/panels.ts';
import { planPanels } from '../plan/panels.ts';
import type { Panel, PanelsPlan } from '../plan/panels.ts';
import type { ChartSpec } from '../spec.ts';
import type { TextMeasure } from '../text/measure.ts';
import { barConfig } from './bar.ts';
import type { AnyConfig } from './common.ts';
import { horizontalBarConfig } from './horizontal-bar.ts';
import { lineConfig } from './line.ts';
import type { Picture } from './picture.ts';

/** A small chart a series, all with the same axes. Their titles tell them apart, so they look alike. */
export function smallMultiplesPicture(spec: ChartSpec, measure: TextMeasure): Picture {
  const plan = planPanels(spec, measure);
  const charts = plan.panels.map((panel, index) => panelConfig(plan, panel, index));
  return { frame: plan, charts, patternCount: 0 };
}

/** Every chart is as large as the picture, and its padding leaves the panel. The first one draws the legend too. */
function panelConfig(frame: PanelsPlan, { plan, title, padding }: Panel, index: number): AnyConfig {
  const { options, plugins = [], ...config } = configOf(plan);
  const own = plugins.filter(({ id }) => id !== 'legend-keys' && (plan.lying || id !== 'missing'));
  return {
    ...config,
    options: { ...options, layout: { padding } },
    plugins: [
      ...own,
      ...(plan.lying ? [] : [gapsPlugin(plan)]),
      panelTitlePlugin(title),
      ...(index === 0 ? [legendPlugin(frame)] : []),
    ],
  };
}

function configOf(plan: Panel['plan']): AnyConfig {
  if (plan.spec.kind === 'line') return lineConfig(plan);
  return plan.lying ? horizontalBarConfig(plan) : barConfig(plan);
}

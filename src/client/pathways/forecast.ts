import type { ForecastForm } from '../../model/pathways/forecast-places.ts';
import { parts } from '../browser/parts.ts';
import { ForecastView } from './forecast-view.ts';

/** Works out the budget forecast of the page as it is filled in, and keeps it in the browser. */
for (const root of parts(document, '[data-forecast]', HTMLElement)) {
  const form = JSON.parse(root.dataset['forecast'] ?? '') as ForecastForm;
  new ForecastView(root, form).start();
}

import { countAnswers } from '../../model/worksheet/counts.ts';
import { measuredIn } from '../../model/worksheet/drawn-table.ts';
import { fieldsOf, type Answers, type Sheet, type SheetForm } from '../../model/worksheet/form.ts';
import {
  countRated,
  levelKey,
  lowRatings,
  ratingChart,
  ratingTable,
  ratingsOf,
  type Rating,
} from '../../model/worksheet/ratings.ts';
import { runChartSpec } from '../../model/cycles/run-chart.ts';
import { runChartSentences } from '../../model/cycles/run-chart-sentences.ts';
import { part, parts } from '../browser/parts.ts';
import { element, tableOf } from './elements.ts';
import { showChart } from './load-chart.ts';

/** Fewer points make no line to look at, and fewer ratings no outline. */
const fewestDrawn = 3;

/** Shows what comes of a sheet: ratings, counts, ideas for what is low, and run charts. */
export class Results {
  readonly #root: HTMLElement;
  readonly #form: SheetForm;
  readonly #ratings: readonly Rating[];
  #shown = '';

  constructor(root: HTMLElement, form: SheetForm) {
    this.#root = root;
    this.#form = form;
    this.#ratings = ratingsOf(form);
  }

  /** @param other a sheet to compare with */
  show(sheet: Sheet, other: Sheet | undefined): void {
    this.#showPractices(sheet.answers);
    // Ratings are few, and a chart that is drawn again at each letter of a note would only flicker.
    const state = JSON.stringify([sheet, other].map((one) => one && [one.name, this.#resultsOf(one.answers)]));
    if (state === this.#shown) return;
    this.#shown = state;
    this.#showRatings(sheet, other);
    this.#showCounts(sheet.answers);
    for (const place of parts(this.#root, '[data-run-chart]', HTMLElement)) this.#showRun(place, sheet.answers);
  }

  /** The answers that the results are made from. */
  #resultsOf(answers: Answers): [string, string][] {
    const texts = new Set(fieldsOf(this.#form).flatMap(({ id, kind }) => (kind === 'text' ? [id] : [])));
    return [...answers].filter(([place]) => !texts.has(place)).sort(([a], [b]) => (a < b ? -1 : 1));
  }

  #showRatings(sheet: Sheet, other: Sheet | undefined): void {
    const [section] = parts(this.#root, '[data-results]', HTMLElement);
    if (!section) return;
    const rated = countRated(this.#ratings, sheet.answers);
    section.hidden = rated === 0;
    const { columns, rows } = ratingTable(this.#ratings, sheet, other);
    const caption = other ? `${sheet.name} beside ${other.name}` : sheet.name;
    part(section, '.table-box', HTMLElement).replaceChildren(tableOf(caption, columns, rows));
    const spec = rated < fewestDrawn ? undefined : ratingChart(this.#ratings, sheet, other);
    showChart(part(section, 'figure', HTMLElement), spec, (summary) => `${summary} ${levelKey(this.#ratings)}`);
  }

  #showCounts(answers: Answers): void {
    const section = part(this.#root, '[data-counts]', HTMLElement);
    const counted = countAnswers(this.#form, answers);
    section.hidden = counted.length === 0;
    section.replaceChildren(
      ...(counted.length > 0 ? [element('h3', 'Summary')] : []),
      ...counted.flatMap(({ caption, answers: labels, parts: all, fewest }) => {
        const box = Object.assign(element('section', '', 'table-box'), { tabIndex: 0, ariaLabel: caption });
        const rows = all.map(({ name, counts }) => [name, ...counts.map(String)]);
        box.append(tableOf(caption, ['Part', ...labels], rows));
        return [box, element('p', fewest)];
      }),
    );
  }

  #showPractices(answers: Answers): void {
    const [section] = parts(this.#root, '[data-practices-section]', HTMLElement);
    if (!section) return;
    const low = new Set(lowRatings(this.#ratings, answers).map(({ field }) => field.id));
    const each = parts(section, '[data-practices]', HTMLElement);
    for (const practices of each) practices.hidden = !low.has(practices.dataset['practices'] ?? '');
    section.hidden = each.every(({ hidden }) => hidden);
  }

  #showRun(place: HTMLElement, answers: Answers): void {
    const field = fieldsOf(this.#form).find(({ id }) => id === place.dataset['runChart']);
    if (!field) return;
    const measured = measuredIn(field, answers);
    const isDrawn = measured.points.length >= fewestDrawn;
    place.hidden = !isDrawn;
    const [figure = element('figure', '', 'chart-figure')] = parts(place, 'figure', HTMLElement);
    if (figure.parentElement !== place) place.replaceChildren(figure);
    const said = runChartSentences(measured).join(' ');
    showChart(figure, isDrawn ? runChartSpec(measured) : undefined, () => said);
  }
}

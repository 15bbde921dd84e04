import { prefilled, type ForecastForm } from '../../model/pathways/forecast-places.ts';
import { readForecast, type ForecastReading } from '../../model/pathways/forecast-reading.ts';
import { forecastChart, forecastCsv, resultTexts } from '../../model/pathways/forecast-results.ts';
import { part, parts } from '../browser/parts.ts';
import { download } from '../worksheet/download.ts';
import { showChart } from '../worksheet/load-chart.ts';
import { troubles } from '../worksheet/sentences.ts';
import { Store, storageOf } from '../worksheet/store.ts';
import { showErrors } from './forecast-errors.ts';

/** The form of a forecast with what comes of it. */
export class ForecastView {
  readonly #root: HTMLElement;
  readonly #form: ForecastForm;
  readonly #inputs: readonly HTMLInputElement[];
  /** What stands in the form before anybody types; what is kept is what differs from it. */
  readonly #first: ReadonlyMap<string, string>;
  readonly #store: Store;
  #hasChart = false;

  constructor(root: HTMLElement, form: ForecastForm) {
    [this.#root, this.#form, this.#first] = [root, form, prefilled(form)];
    this.#inputs = parts(root, 'input', HTMLInputElement);
    this.#store = new Store(storageOf('browser'), () => this.#showTrouble());
  }

  start(): void {
    for (const element of parts(this.#root, '[data-live]', HTMLElement)) element.hidden = false;
    this.#showTrouble();
    this.#fill();
    for (const input of this.#inputs) this.#follow(input);
    // Another tab may show the same forecast.
    addEventListener('storage', ({ key }) => {
      if (!key?.startsWith(this.#form.storage)) return;
      this.#store.forget(key);
      this.#fill();
    });
    this.#on('[data-chart]', (button) => this.#turnChart(button));
    this.#on('[data-download]', () => this.#download());
    this.#on('[data-begin-anew]', () => this.#beginAnew());
  }

  /** Counts at each letter; says what does not fit, and the sum, when a place is left. */
  #follow(input: HTMLInputElement): void {
    input.addEventListener('input', () => {
      const { name, value } = input;
      this.#store.set(this.#form.storage + name, value === this.#first.get(name) ? '' : value);
      showErrors(this.#root, this.#show().problems, name);
    });
    input.addEventListener('change', () => {
      const { problems, sentence } = this.#show();
      this.#say([...showErrors(this.#root, problems), sentence].join(' '));
    });
  }

  #fill(): void {
    for (const input of this.#inputs)
      input.value = this.#store.get(this.#form.storage + input.name) ?? this.#first.get(input.name) ?? '';
    showErrors(this.#root, this.#show().problems);
  }

  #show(): ForecastReading {
    const reading = this.#read();
    const texts = resultTexts(reading);
    for (const cell of parts(this.#root, '[data-result]', HTMLElement))
      cell.textContent = texts.get(cell.dataset['result'] ?? '') ?? '';
    const sum = part(this.#root, '[data-sum]', HTMLElement);
    sum.textContent = reading.sentence;
    sum.classList.toggle('is-asking', reading.forecast === undefined);
    showChart(part(this.#root, 'figure', HTMLElement), this.#hasChart ? forecastChart(reading) : undefined);
    return reading;
  }

  #read(): ForecastReading {
    return readForecast(this.#form, new Map(this.#inputs.map(({ name, value }) => [name, value])));
  }

  #turnChart(button: HTMLButtonElement): void {
    this.#hasChart = !this.#hasChart;
    button.ariaExpanded = String(this.#hasChart);
    button.textContent = this.#hasChart ? 'Hide the chart' : 'Show a chart';
    const { forecast, sentence } = this.#show();
    if (this.#hasChart && !forecast) this.#say(sentence);
  }

  /** The mark in front tells a spreadsheet that the letters are Unicode. */
  #download(): void {
    download(`Forecast for ${this.#form.title}.csv`, 'text/csv', `\ufeff${forecastCsv(this.#read())}`);
  }

  #beginAnew(): void {
    for (const { name } of this.#inputs) this.#store.set(this.#form.storage + name, '');
    this.#fill();
    this.#say('The forecast is as it was at first.');
  }

  #showTrouble(): void {
    const { trouble } = this.#store;
    part(this.#root, '[data-trouble]', HTMLElement).textContent = trouble === undefined ? '' : troubles[trouble];
  }

  #say(words: string): void {
    part(this.#root, '[role="status"]', HTMLElement).textContent = words;
  }

  #on(selector: string, act: (button: HTMLButtonElement) => void): void {
    const button = part(this.#root, selector, HTMLButtonElement);
    button.addEventListener('click', () => act(button));
  }
}

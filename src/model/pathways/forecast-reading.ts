import { dollars, list, number } from '../../lib/format.ts';
import { readFigure } from '../worksheet/numbers.ts';
import { takes } from '../worksheet/takes.ts';
import { forecast, type Forecast, type ForecastTier } from './forecast.ts';
import { places, type ForecastForm, type TierForm } from './forecast-places.ts';

/** What was typed, by the name of its place. */
export type Typed = ReadonlyMap<string, string>;

/** What comes of the form as it is filled in. */
export interface ForecastReading {
  readonly participants: number | undefined;
  /** The tiers whose numbers are all there, in their order; the rows of the forecast are theirs. */
  readonly tiers: readonly (ForecastTier & { readonly id: string })[];
  /** Undefined until there is something to count. */
  readonly forecast: Forecast | undefined;
  /** What does not fit, by the place it stands in. */
  readonly problems: ReadonlyMap<string, string>;
  readonly sentence: string;
}

/** What the page says while there is nothing to count. */
export const askSentence =
  'Fill in the participants and the percent who complete each tier, to see what the stipends come to.';

/** Reads the form. A tier with a number missing is left out of the forecast, and the sentence says so. */
export function readForecast(form: ForecastForm, typed: Typed): ForecastReading {
  const participants = wholeNumber(typed.get(places.participants) ?? '');
  const tiers = form.tiers.flatMap((tier) => readTier(tier, typed));
  const counted = participants === undefined || tiers.length === 0 ? undefined : forecast({ participants, tiers });
  const rising = forecast({ participants: 0, tiers }).rising;
  const left = form.tiers.filter(({ id }) => !tiers.some((tier) => tier.id === id));
  return {
    ...{ participants, tiers, forecast: counted },
    problems: new Map([...kindProblems(form, typed), ...rising.map((place) => risingProblem(tiers, place))]),
    sentence: counted && participants !== undefined ? totalSentence(participants, counted.total, left) : askSentence,
  };
}

function readTier(tier: TierForm, typed: Typed): ForecastReading['tiers'] {
  const completion = readFigure(typed.get(places.completion(tier)) ?? '', 'percent');
  const stipend = readFigure(typed.get(places.stipend(tier)) ?? '', 'dollars');
  return completion === undefined || stipend === undefined
    ? []
    : [{ id: tier.id, title: tier.title, completion, stipend }];
}

function wholeNumber(text: string): number | undefined {
  const value = readFigure(text, 'number');
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** What is empty is no problem: a form is filled in little by little. */
function kindProblems({ tiers }: ForecastForm, typed: Typed): [string, string][] {
  const wrong = (place: string, label: string, fits: (text: string) => boolean, kind: string): [string, string][] => {
    const text = (typed.get(place) ?? '').trim();
    return text === '' || fits(text) ? [] : [[place, `“${label}” takes ${kind}.`]];
  };
  const isFigure = (kind: 'percent' | 'dollars') => (text: string) => readFigure(text, kind) !== undefined;
  return [
    ...wrong(
      ...([places.participants, 'Participants', (text: string) => wholeNumber(text) !== undefined] as const),
      'a whole number, such as 40',
    ),
    ...tiers.flatMap((tier) => [
      ...wrong(places.completion(tier), 'Percent who complete it', isFigure('percent'), takes('percent') ?? ''),
      ...wrong(places.stipend(tier), 'Stipend', isFigure('dollars'), takes('dollars') ?? ''),
    ]),
  ];
}

function risingProblem(tiers: ForecastReading['tiers'], index: number): [string, string] {
  const [tier, before] = [tiers[index], tiers[index - 1]];
  const message = `More people complete this tier than “${before?.title ?? ''}”. Each tier builds on those before: write the same percent or less.`;
  return [`${tier?.id ?? ''}_completion`, message];
}

function totalSentence(participants: number, total: number, left: readonly TierForm[]): string {
  const who = participants === 1 ? '1 participant' : `${number(participants)} participants`;
  const sum = `For ${who} the stipends come to ${dollars(total)}.`;
  if (left.length === 0) return sum;
  return `${sum} Not counted, because a number is missing: ${list(left.map(({ title }) => title))}.`;
}

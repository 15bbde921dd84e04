import type { Spread, StateMedians } from '../../../model/finder/shards.ts';
import type { StateMeasure } from '../medians.ts';

/** The medians of each state, for one small file a state; empty where nothing of it can be compared. */
export function medianFiles(all: readonly StateMeasure[], states: readonly string[]): StateMedians[] {
  const byState = Map.groupBy(all, ({ state }) => state);
  return states.map((state) => ({
    state,
    spreads: spreadFiles(byState.get(state) ?? []).map(({ source }) => source),
    medians: nested(byState.get(state) ?? [], ({ inState, inNation }) => ({
      ...(inState ? { state: inState } : {}),
      ...(inNation ? { nation: inNation } : {}),
    })),
  }));
}

/** What a state's districts reported in one release, for the points of a chart. */
export interface NamedSpread {
  readonly state: string;
  readonly source: string;
  readonly spread: Spread;
}

/** One file for each state and release that has anything to draw. */
export function spreadFiles(all: readonly StateMeasure[]): NamedSpread[] {
  const drawn = all.filter(({ values }) => values.length > 0);
  return [...Map.groupBy(drawn, ({ state, source }) => `${state} ${source}`).values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined) return [];
    const values = Object.fromEntries(of.map((each) => [each.measure, each.values]));
    return [{ state: first.state, source: first.source, spread: { values } }];
  });
}

function nested<Value>(
  all: readonly StateMeasure[],
  valueOf: (each: StateMeasure) => Value,
): Record<string, Record<string, Value>> {
  return Object.fromEntries(
    [...Map.groupBy(all, ({ source }) => source)].map(([source, of]) => [
      source,
      Object.fromEntries(of.map((each) => [each.measure, valueOf(each)])),
    ]),
  );
}

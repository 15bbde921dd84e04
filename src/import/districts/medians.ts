import type { Absence } from '../../schemas/figure.ts';
import { cellsOf } from '../../model/finder/cells.ts';
import { isMeasuredBy, measure, measureNames, type MeasureName } from '../../model/finder/measures.ts';
import { medianOf, toHundredths } from '../../model/finder/median.ts';
import type { DistrictRecord, Median, Release } from '../../model/finder/shards.ts';
import { isInNation } from '../../model/finder/states.ts';
import type { CarriedMedians } from './medians-table.ts';

/** What the districts of a state reported of one measure of one release, and what the nation's did. */
export interface StateMeasure {
  readonly source: string;
  readonly schoolYear: string;
  readonly state: string;
  readonly measure: MeasureName;
  readonly inState: Median | undefined;
  readonly inNation: Median | undefined;
  /** What was reported, from the lowest up. */
  readonly values: readonly number[];
}

/** With fewer districts a middle says nothing about a state. */
const fewestDistricts = 5;

/** The nation is said of a file that holds all of its states, not of an extract. */
const statesOfNation = 51;

/**
 * The medians of every state and measure, in the order of releases and states.
 *
 * @param carried those that were worked out from the whole of a file of which this is an extract
 */
export function mediansOf(
  records: readonly DistrictRecord[],
  releases: readonly Release[],
  carried: CarriedMedians,
): StateMeasure[] {
  const byState = [...Map.groupBy(records, ({ state }) => state)].sort(([a], [b]) => (a < b ? -1 : 1));
  return releases.flatMap((release) =>
    measureNames
      .filter((name) => isMeasuredBy(release, name))
      .flatMap((name) => {
        const { source, schoolYear } = release;
        const states = byState
          .map(([state, of]) => ({ state, values: measured(name, of, release) }))
          .filter(({ values }) => values.length > 0);
        const worked = carried.has(source)
          ? states.map(({ state }) => ({ state, ...carried.of(source, state, name), values: [] }))
          : workedOut(states);
        return worked.map((of) => ({ source, schoolYear, measure: name, ...of }));
      }),
  );
}

/** What the districts of a state say of one measure, in no order. */
interface StateValues {
  readonly state: string;
  readonly values: readonly (number | Absence)[];
}

function measured(name: MeasureName, records: readonly DistrictRecord[], release: Release): (number | Absence)[] {
  return records.flatMap((record) => {
    const cells = cellsOf(record, release);
    return cells === undefined ? [] : [measure(name, cells)];
  });
}

function workedOut(states: readonly StateValues[]): Omit<StateMeasure, 'source' | 'schoolYear' | 'measure'>[] {
  const inNation = nationOf(states);
  return states.map(({ state, values }) => {
    const inState = medianOf(values);
    if (inState.districts < fewestDistricts) return { state, inState: undefined, inNation, values: [] };
    return { state, inState, inNation, values: ascending(values) };
  });
}

function nationOf(states: readonly StateValues[]): Median | undefined {
  const ofNation = states.filter(({ state }) => isInNation(state));
  return ofNation.length < statesOfNation ? undefined : medianOf(ofNation.flatMap(({ values }) => values));
}

function ascending(values: readonly (number | Absence)[]): number[] {
  return values
    .filter((value) => typeof value === 'number')
    .map(toHundredths)
    .sort((a, b) => a - b);
}

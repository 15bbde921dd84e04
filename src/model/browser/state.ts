/** What a reader has chosen: for each facet its values, a way to sort, and entries to lay side by side. */
export interface BrowserState {
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly sort: string | undefined;
  readonly compared: readonly string[];
}

/** What the page knows: values by the name of their facet, and ways to sort. */
export interface KnownValues {
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly sorts: readonly string[];
}

/** More columns than these do not fit on a sheet. */
export const mostCompared = 3;

/** Names in the address that are no facets. */
const sortName = 'sort';
const comparedName = 'design';
/** Other pages and programs that count visits add these. They are passed over in silence. */
const foreign = /^(?:utm_\w+|fbclid|gclid|pagefind-highlight)$/;

/**
 * Reads a state from the address of the page. Anyone can write an address, so only known values count; what is not
 * known is counted, and left out.
 *
 * @returns the state, and how many parts of the address it leaves out
 */
export function readState(address: URLSearchParams, known: KnownValues): { state: BrowserState; leftOut: number } {
  const chosen: Record<string, readonly string[]> = {};
  for (const [name, values] of Object.entries(known.facets)) {
    const wanted = values.filter((value) => address.getAll(name).includes(value));
    if (wanted.length > 0) chosen[name] = wanted;
  }
  const sort = known.sorts.find((value) => value === address.get(sortName));
  const compared = [...new Set(address.getAll(comparedName))].filter(isId).slice(0, mostCompared);
  const understood = Object.values(chosen).flat().length + compared.length + (sort === undefined ? 0 : 1);
  const given = [...address.keys()].filter((name) => !foreign.test(name)).length;
  return { state: { chosen, sort, compared }, leftOut: given - understood };
}

/** The ids of entries the address names for a comparison, at most three, and how many parts of it are left out. */
export function readCompared(address: URLSearchParams): { ids: readonly string[]; leftOut: number } {
  const { state, leftOut } = readState(address, { facets: {}, sorts: [] });
  return { ids: state.compared, leftOut };
}

/** The address of a state: in the order of the page, so that the same choice has the same address. */
export function writeState({ chosen, sort, compared }: BrowserState): URLSearchParams {
  const pairs = [
    ...Object.entries(chosen).flatMap(([name, values]) => values.map((value) => [name, value])),
    ...(sort === undefined ? [] : [[sortName, sort]]),
    ...compared.map((id) => [comparedName, id]),
  ];
  return new URLSearchParams(pairs);
}

/** Ids are the names of files; anything else in an address is somebody's play. */
function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

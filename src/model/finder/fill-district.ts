import type { StateCode } from '../../schemas/identifiers.ts';
import { bibliographyOf, type SourceEntry } from './bibliography.ts';
import { figuresOf } from './figures.ts';
import { cellOf, described, type Cell } from './fill-story.ts';
import type { Origins } from './origins.ts';
import { readableName } from './readable-name.ts';
import type { DistrictRecord, FinderStart } from './shards.ts';
import { isState } from './states.ts';

/** The entry of a district as far as federal files know it, and the works that its figures cite. */
export interface FilledDistrict {
  readonly name: string;
  readonly ncesId: string;
  /** Names that other years use; none where all use one. */
  readonly alsoKnownAs?: readonly string[];
  /** None for the schools of the Bureau of Indian Education. */
  readonly state?: StateCode;
  /** By school year, oldest first; a file that gives no number reads as not reported. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
}

/** Fills what a record says into the shape of a district's entry, with the entries of its sources. */
export function fillDistrict(
  record: DistrictRecord,
  { releases }: Pick<FinderStart, 'releases'>,
  origins: Origins,
): { readonly district: FilledDistrict; readonly sources: readonly SourceEntry[] } {
  const found = figuresOf(record, releases).filter(({ figure }) => isDescribed(figure));
  const years = [...new Set(found.map(({ schoolYear }) => schoolYear))].sort();
  const figures = years.map((year) => {
    const cells = found
      .filter(({ schoolYear }) => schoolYear === year)
      .map((each) => [each.figure, cellOf(each)] as const);
    return [year, Object.fromEntries(cells)] as const;
  });
  const otherNames = record.otherNames.map(readableName);
  const district = {
    ...{ name: readableName(record.name), ncesId: record.id },
    ...(otherNames.length > 0 ? { alsoKnownAs: otherNames } : {}),
    ...(isState(record.state) ? { state: record.state } : {}),
    figures: Object.fromEntries(figures),
  };
  return {
    district,
    sources: bibliographyOf(
      found.map(({ source }) => source),
      origins,
    ),
  };
}

function isDescribed(figure: string): boolean {
  return described.some((name) => name === figure);
}

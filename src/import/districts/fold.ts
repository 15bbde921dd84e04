import type { Cell } from '../../model/finder/gaps.ts';
import type { Address, DistrictRecord } from '../../model/finder/shards.ts';
import { wordsOf } from '../../model/finder/words.ts';
import type { PartDistrict } from './part.ts';
import { cellsByDistrict, type JoinedRelease } from './releases.ts';

/** What the files say about a district, the newest first. */
interface Mention {
  readonly source: string;
  readonly district: PartDistrict;
}

/** Puts together what all files say about each district, in the order of the districts' ids. */
export function foldDistricts(joined: readonly JoinedRelease[]): DistrictRecord[] {
  const mentions = mentionsOf(joined);
  const cells = joined
    .filter(({ release }) => release.columns.length > 0)
    .map((each) => ({ source: each.release.source, rows: cellsByDistrict(each) }));
  return [...mentions.keys()].sort().map((id) => {
    const of = mentions.get(id) ?? [];
    const own = cells.flatMap(({ source, rows }): [string, Cell[]][] => {
      const row = rows.get(id);
      return row === undefined ? [] : [[source, row]];
    });
    return recordOf(id, of, Object.fromEntries(own));
  });
}

function mentionsOf(joined: readonly JoinedRelease[]): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const { release, parts } of joined)
    for (const district of parts.flatMap(({ districts }) => districts)) {
      const earlier = mentions.get(district.id);
      if (earlier) earlier.push({ source: release.source, district });
      else mentions.set(district.id, [{ source: release.source, district }]);
    }
  return mentions;
}

function recordOf(id: string, mentions: readonly Mention[], cells: DistrictRecord['cells']): DistrictRecord {
  const address = addressOf(mentions);
  return {
    id,
    ...namesOf(mentions.map(({ district }) => district.name)),
    state: stateOf(mentions),
    ...(address ? { address } : {}),
    cells,
  };
}

/**
 * The newest name, spelled with small letters where any file spells the same words so; and the names that have
 * other words.
 */
function namesOf(written: readonly string[]): Pick<DistrictRecord, 'name' | 'otherNames'> {
  const spellings = [...Map.groupBy(written, (name) => wordsOf(name).join(' ')).values()].map(
    (same) => same.find((name) => /\p{Ll}/u.test(name)) ?? same[0] ?? '',
  );
  const [name = '', ...otherNames] = spellings;
  return { name, otherNames };
}

/** Files of figures say which state a district belongs to; an address may be across its border. */
function stateOf(mentions: readonly Mention[]): string {
  const ofFigures = mentions.find(({ district }) => district.cells !== undefined);
  return (ofFigures ?? mentions[0])?.district.state ?? '';
}

function addressOf(mentions: readonly Mention[]): Address | undefined {
  const known = mentions.find(({ district }) => district.address !== undefined);
  return known?.district.address && { source: known.source, ...known.district.address };
}

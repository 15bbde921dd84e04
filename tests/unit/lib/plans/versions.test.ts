import { describe, expect, test } from 'vitest';
import { earlierVersions, isEarlierVersion, standingVersion, versionsOf } from '../../../../src/lib/plans/versions.ts';
import type { Plan } from '../../../../src/schemas/plans/plans.ts';

interface Version {
  readonly id: string;
  readonly data: Pick<Plan, 'status' | 'replaces'>;
}

/** Versions from the oldest to the newest, each called by its place: v1, v2 … */
function line(...statuses: readonly Plan['status'][]): Version[] {
  return statuses.map((status, index) => ({
    id: `v${index + 1}`,
    data: { status, replaces: index === 0 ? undefined : `v${index}` },
  }));
}

const ids = (versions: readonly Version[]): string[] => versions.map(({ id }) => id);
const at = (versions: readonly Version[], index: number): Version => {
  const version = versions[index];
  if (!version) throw new Error(`There is no version ${index + 1}.`);
  return version;
};

describe('the versions of a plan', () => {
  const all = line('archived', 'archived', 'adopted');

  test('are found from each of them, the newest first', () => {
    for (const version of all) expect(ids(versionsOf(version, all))).toEqual(['v3', 'v2', 'v1']);
    expect(ids(earlierVersions(at(all, 2), all))).toEqual(['v2', 'v1']);
  });

  test('end where they go round in a circle, and where the site has no more', () => {
    const circle: Version[] = [
      { id: 'a', data: { status: 'draft', replaces: 'b' } },
      { id: 'b', data: { status: 'draft', replaces: 'a' } },
    ];
    expect(ids(versionsOf(at(circle, 0), circle))).toEqual(['b', 'a']);
    expect(ids(versionsOf(at(all, 2), all.slice(1)))).toEqual(['v3', 'v2']);
  });
});

describe('the version that stands', () => {
  test.each<[string, readonly Plan['status'][], string | undefined, readonly string[]]>([
    ['one of a kind', ['adopted'], 'v1', []],
    ['the newest that was adopted', ['archived', 'adopted'], 'v2', ['v1']],
    ['also where nobody archived the one before', ['adopted', 'amended'], 'v2', ['v1']],
    ['an adopted one while the next is a draft', ['archived', 'adopted', 'draft'], 'v2', ['v1']],
    ['and while the public can comment', ['adopted', 'public-comment'], 'v1', []],
    ['the newest draft, where none was adopted', ['draft', 'public-comment'], 'v2', ['v1']],
    ['none, where all are archived', ['archived', 'archived'], undefined, ['v1', 'v2']],
  ])('is %s', (_, statuses, standing, earlier) => {
    const all = line(...statuses);
    expect(standingVersion(versionsOf(at(all, 0), all))?.id).toBe(standing);
    expect(ids(all.filter((each) => isEarlierVersion(each, all)))).toEqual(earlier);
  });
});

import { describe, expect, it } from 'vitest';
import { foldDistricts } from '../../../../src/import/districts/fold.ts';
import { joinReleases } from '../../../../src/import/districts/releases.ts';
import { part, release } from '../support/parts.ts';

const f22 = release('nces-f33-2022', '2021-22', ['students', 'titleI']);
const f20 = release('nces-f33-2020', '2019-20', ['students', 'titleI']);
const membership = release('nces-ccd-2023-24', '2023-24', ['students']);
const staff = release('nces-ccd-2023-24', '2023-24', ['teachers']);
const edge = release('nces-edge-2018-19', '2018-19', []);
const address = { street: '1 Main St', city: 'Hershey', zip: '17033', locale: '21' };

describe('files of the same school year', () => {
  it('that hold different figures make one release, with a gap where one does not list a district', () => {
    const joined = joinReleases([
      part('staff.csv', staff, [
        { id: '0000002', name: 'B', state: 'AL', cells: [12.5] },
        { id: '0000003', name: 'C', state: 'AL', cells: [7] },
      ]),
      part('membership.csv', membership, [
        { id: '0000001', name: 'A', state: 'AL', cells: [100] },
        { id: '0000002', name: 'B', state: 'AL', cells: [200] },
      ]),
    ]);
    expect(joined.map(({ release: { columns } }) => columns.map(({ holds }) => holds))).toEqual([
      ['teachers', 'students'],
    ]);
    expect(foldDistricts(joined).map(({ cells }) => cells)).toEqual([
      { 'nces-ccd-2023-24': ['m', 100] },
      { 'nces-ccd-2023-24': [12.5, 200] },
      { 'nces-ccd-2023-24': [7, 'm'] },
    ]);
  });

  it.each([
    ['figures', f22],
    ['addresses', edge],
  ])('that hold the same %s are told apart by nobody', (_, of) => {
    const districts = [{ id: '0000001', name: 'A', state: 'AL' }];
    expect(() => joinReleases([part('a.zip', of, districts), part('b.txt', of, districts)])).toThrow(
      `a.zip and b.txt both hold the same figures of school year ${of.schoolYear}. Keep one of them in the folder.`,
    );
  });
});

describe('a district', () => {
  const fold = (...parts: Parameters<typeof joinReleases>[0]) => foldDistricts(joinReleases(parts));

  it('has what each file says of it, in the order of ids', () => {
    expect(
      fold(
        part('edge', edge, [
          { id: '4207590', name: 'Derry Township SD', state: 'PA', address },
          { id: '0100005', name: 'Albertville City', state: 'AL', address },
        ]),
        part('f20', f20, [{ id: '4207590', name: 'DERRY TOWNSHIP SD', state: 'PA', cells: [3300, 'n'] }]),
        part('f22', f22, [{ id: '4207590', name: 'DERRY TOWNSHIP SD', state: 'PA', cells: [3239, 648000] }]),
      ),
    ).toEqual([
      {
        ...{ id: '0100005', name: 'Albertville City', otherNames: [], state: 'AL', cells: {} },
        address: { source: 'nces-edge-2018-19', ...address },
      },
      {
        ...{ id: '4207590', name: 'Derry Township SD', otherNames: [], state: 'PA' },
        address: { source: 'nces-edge-2018-19', ...address },
        cells: { 'nces-f33-2022': [3239, 648000], 'nces-f33-2020': [3300, 'n'] },
      },
    ]);
  });

  it('bears its newest name, and is known by the others', () => {
    const [district] = fold(
      part('f20', f20, [{ id: '5100090', name: 'ALBEMARLE CO PBLC SCHS', state: 'VA', cells: [1, 1] }]),
      part('ccd', membership, [{ id: '5100090', name: 'Albemarle County Public Schools', state: 'VA', cells: [1] }]),
    );
    expect(district).toMatchObject({ name: 'Albemarle County Public Schools', otherNames: ['ALBEMARLE CO PBLC SCHS'] });
  });

  it('belongs to the state of its figures, not to that of its address', () => {
    const [district] = fold(
      part('edge', release('nces-edge-2024-25', '2024-25', []), [{ id: '5900001', name: 'A', state: 'AZ', address }]),
      part('ccd', membership, [{ id: '5900001', name: 'A', state: 'BI', cells: [1] }]),
    );
    expect(district?.state).toBe('BI');
  });

  it('has its newest address', () => {
    const newer = { ...address, street: '2 Main St' };
    const [district] = fold(
      part('old', edge, [{ id: '5900001', name: 'A', state: 'AZ', address }]),
      part('new', release('nces-edge-2024-25', '2024-25', []), [
        { id: '5900001', name: 'A', state: 'AZ', address: newer },
      ]),
    );
    expect(district?.address).toEqual({ source: 'nces-edge-2024-25', ...newer });
  });
});

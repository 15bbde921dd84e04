import { describe, expect, it } from 'vitest';
import { search } from '../../../../src/model/finder/search.ts';
import type { Listing } from '../../../../src/model/finder/shards.ts';

const listings: readonly Listing[] = [
  ['2923580', 'PARKWAY C-2', 'MO', 'CHESTERFIELD', '63017', 16924],
  ['3904857', 'Parkway Local', 'OH', 'Rockford', '45882', 988],
  ['0902790', 'New Haven School District', 'CT', 'NEW HAVEN', '06519', 18966],
  ['0626910', 'New Haven Unified', 'CA', 'Union City', '94587', 10052],
  ['3302610', 'Derry Cooperative School District', 'NH', 'Derry', '03038', 3093],
  ['4207590', 'Derry Township SD', 'PA', 'Hershey', '17033', 3153],
  ['4502700', 'Lexington 01', 'SC', 'Lexington', '29072', 27105],
  ['4502760', 'Lexington 03', 'SC', 'Batesburg-Leesville', '29006', 1991],
  ['5100090', 'Albemarle County Public Schools', 'VA', 'Charlottesville', '22902', 13808, 'ALBEMARLE CO PBLC SCHS'],
  ['1100030', 'District of Columbia Public Schools', 'DC', 'Washington', '20002', 51294],
  ['1100048', 'DC Prep PCS', 'DC', 'Washington', '20017', 2144],
  ['0800233', 'Fremont Re-1', 'CO', 'Cañon City', '81212', 3177],
  ['2908370', 'Fort Zumwalt', 'MO', "O'FALLON", '63366', 16829],
  ['3404230', 'Closed District', 'NJ', 'Nowhere', '08902', null],
];

const find = (query: string) => search(query, listings).map(({ id }) => id);

describe('a search', () => {
  it.each([
    ['parkway', '2923580', 'the larger of two with the name'],
    ['Parkway School District', '2923580', 'though it has neither word'],
    ['parkway ohio', '3904857', 'the one in the state'],
    ['PARKWAY OH', '3904857', 'the one in the state, by its letters'],
    ['rockford', '3904857', 'by its city'],
    ['63017', '2923580', 'by its ZIP'],
    ['new haven', '0902790', 'the larger of two'],
    ['new haven unified', '0626910', 'the one with the whole name'],
    ['New Haven SD', '0902790', 'the one that is a school district'],
    ['union city ca', '0626910', 'by a city of common words'],
    ['derry township school district', '4207590', 'the one with the whole name, written short'],
    ['derry twp', '4207590', 'the one with the whole name, typed short'],
    ['Lexington 3', '4502760', 'by its number, without the zero'],
    ['lexington county school district 3', '4502760', 'by its number, between common words'],
    ['albemarle co', '5100090', 'by one of its names'],
    ['dc public schools', '1100030', 'by the letters of the state it is named for'],
    ['dc', '1100030', 'the one named for the state before one that has the letters'],
    ['canon city', '0800233', 'without the accent'],
    ['Cañón', '0800233', 'with an accent more'],
    ['ofallon', '2908370', 'without the apostrophe'],
    ['o’fallon mo', '2908370', 'with another apostrophe'],
    ['ft zumwalt', '2908370', 'with a word shortened'],
    ['albem', '5100090', 'by the beginning of a word'],
    ['haven new', '0902790', 'in another order'],
  ])('for "%s" finds %s first: %s', (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  it('shows only those that have every telling word, where any has', () => {
    expect(find('derry pa')).toEqual(['4207590']);
    expect(find('parkway local')).toEqual(['3904857', '2923580']);
  });

  it('shows those that have most of the words, where none has all', () => {
    expect(find('derry hershey xyz')).toEqual(['4207590']);
  });

  it.each(['', '   ', '!?', 'xyz', 'mo', 'missouri'])('for "%s" finds nothing', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('says what tells districts of the same name apart', () => {
    expect(search('parkway oh', listings)).toEqual([
      {
        ...{ id: '3904857', name: 'Parkway Local', city: 'Rockford', zip: '45882' },
        ...{ state: 'OH', stateName: 'Ohio', students: 988 },
      },
    ]);
  });

  it('puts districts whose size is not known last, and shows ten at most', () => {
    const many = Array.from({ length: 14 }, (_, index): Listing => [`00000${index + 10}`, 'Oak', 'MO', '', '', index]);
    const found = search('oak', [['0000001', 'Oak', 'MO', '', '', null], ...many]);
    expect(found.map(({ students }) => students)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
    expect(search('oak', [['0000001', 'Oak', 'MO', '', '', null], ...many.slice(0, 2)]).at(-1)?.id).toBe('0000001');
  });
});

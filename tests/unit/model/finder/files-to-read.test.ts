import { describe, expect, it } from 'vitest';
import { beginningsFor, readBeginnings } from '../../../../src/model/finder/files-to-read.ts';

const known = readBeginnings(['pa+', 'par', 'pal', 'ne+', 'new+', 'ha', 'c+', 'ca', 'ci+', 'u', 'yo', '63', '6+']);

describe('the files that answer a query', () => {
  it.each([
    ['parkway', ['par'], 'the longest beginning that has a file'],
    ['pa', ['pa'], 'a beginning that too many share'],
    ['new haven', ['ha'], 'the one that holds all, rather than the one that too many share'],
    ['new palx', ['pal'], 'the one that holds all'],
    ['new pa', ['new', 'pa'], 'the two most telling, where none holds all'],
    ['63017', ['63'], 'those of a ZIP'],
    ['parkway ca', ['par'], 'those of the name, not of the state'],
    ['haven city', ['ha'], 'those of the telling word'],
    ['union city ca', ['u', 'ca'], 'without a telling word, one of each kind'],
    ['York City', ['yo', 'ci'], 'a word of a state and a common one'],
    ['p', [], 'nothing, where more must be typed'],
    ['zzz', [], 'nothing, where nothing begins so'],
    ['', [], 'nothing'],
  ])('"%s": %j, %s', (query, beginnings) => {
    expect(beginningsFor(query, known)).toEqual(beginnings);
  });
});

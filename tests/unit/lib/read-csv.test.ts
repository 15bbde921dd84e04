import { describe, expect, it } from 'vitest';
import { csv, withApostrophe, withoutApostrophe } from '../../../src/lib/csv.ts';
import { readCsv } from '../../../src/lib/read-csv.ts';

describe('rows of a CSV file', () => {
  it('are read as RFC 4180 describes them, with every kind of line end', () => {
    const rows = [
      ['a', 'b'],
      ['1', '2'],
    ];
    for (const end of ['\r\n', '\n', '\r']) {
      expect(readCsv(`a,b${end}1,2${end}`)).toEqual(rows);
      expect(readCsv(`a,b${end}1,2`)).toEqual(rows);
    }
  });

  it('may hold commas, quotes and line ends in quotes', () => {
    expect(readCsv('"a, b","say ""so""","one\r\ntwo"\r\n')).toEqual([['a, b', 'say "so"', 'one\r\ntwo']]);
  });

  it('may be empty, and end with an empty cell', () => {
    expect(readCsv('')).toEqual([]);
    expect(readCsv('a,\r\n\r\nb,')).toEqual([['a', ''], [''], ['b', '']]);
  });

  it.each(['"open', 'a,"open\r\nb', '"a"b', 'a"b', '"a" ,b'])('are none where a quote is out of place: %s', (text) => {
    expect(readCsv(text)).toBeUndefined();
  });
});

describe('the apostrophe against formulas', () => {
  it.each(['=1+1', "'=1+1", "''=1+1", ' +1', '@x', "'", "it's", "'quoted'", '-5', '\t', "'\t", 'plain', ''])(
    'comes off again: %j',
    (text) => {
      const [[cell = 'none'] = []] = readCsv(csv([[withApostrophe(text), 'x']])) ?? [];
      expect(withoutApostrophe(cell)).toBe(text);
    },
  );

  it('stands before what a spreadsheet would run', () => {
    expect(csv([[withApostrophe('=1')]])).toBe("'=1\r\n");
    expect(csv([[withApostrophe("'=1")]])).toBe("''=1\r\n");
  });
});

import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../../src/import/spreadsheets/read.ts';
import { refusal } from '../support/refusal.ts';

/** The encoding a file is read in, and its rows. */
async function read(bytes: Uint8Array) {
  const { text, sheets } = await readSpreadsheet({ name: 'a.csv', bytes });
  return [text?.encoding, sheets[0]?.rows];
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());

/** Windows-1252 has its own places for some signs, and those of Latin-1 for the rest. */
const windows = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => ({ '€': 0x80, '’': 0x92, '–': 0x96 })[letter] ?? letter.charCodeAt(0));

const text = 'École,5 – 6\r\nñ,12 €\r\n';
const rows = [
  ['École', '5 – 6'],
  ['ñ', '12 €'],
];

describe('a text file is read', () => {
  test.each([
    ['UTF-8', 'UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', 'UTF-8', utf8(`\ufeff${text}`)],
    ['UTF-16, low bytes first, with a byte order mark', 'UTF-16', utf16(`\ufeff${text}`)],
    ['UTF-16, high bytes first, with a byte order mark', 'UTF-16', swapped(utf16(`\ufeff${text}`))],
    ['Windows-1252', 'Windows-1252', windows(text)],
  ])('in %s', async (_, encoding, bytes) => {
    expect(await read(bytes)).toEqual([encoding, rows]);
  });

  const plain = 'École,letters\r\n1,2\r\n';
  test.each([
    ['low', utf16(plain)],
    ['high', swapped(utf16(plain))],
  ])('in UTF-16, %s bytes first, without a byte order mark where most letters are Latin', async (_, bytes) => {
    expect(await read(bytes)).toEqual([
      'UTF-16',
      [
        ['École', 'letters'],
        ['1', '2'],
      ],
    ]);
  });

  test('by its first line that names the separator, after a byte order mark too', async () => {
    for (const bytes of [utf8('\ufeffsep=;\na,b;c\n'), utf16('\ufeffsep=;\na,b;c\n')])
      expect((await read(bytes))[1]).toEqual([['a,b', 'c']]);
  });

  test('with letters outside of the first plane, and cut off within a letter as Windows-1252', async () => {
    expect(await read(utf8('🎓,x'))).toEqual(['UTF-8', [['🎓', 'x']]]);
    expect(await read(utf16('\ufeff🎓,x'))).toEqual(['UTF-16', [['🎓', 'x']]]);
    expect(await read(utf8('x,é').subarray(0, -1))).toEqual(['Windows-1252', [['x', 'Ã']]]);
  });

  test('with one dash or quotation mark of Windows that is all that tells', async () => {
    expect(await read(windows('the district’s – own,1'))).toEqual(['Windows-1252', [['the district’s – own', '1']]]);
  });
});

describe('a file is refused', () => {
  test.each([
    ['of control characters', Uint8Array.of(1, 2, 3, 250)],
    ['of letters and empty bytes', utf8('a,b\0\n1,2\n')],
    ['of UTF-16 letters that are not Latin, without a byte order mark', utf16('Πηγή\0Ποσό')],
    ['with a byte that Windows-1252 leaves undefined', Uint8Array.of(0x41, 0x81, 0xff)],
    ['of empty bytes', new Uint8Array(4000)],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes, 'a.csv')).toBe(
      'is neither a workbook nor a text file: save the table as .xlsx or .csv, and choose that file.',
    );
  });
});

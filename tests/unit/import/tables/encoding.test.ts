import { describe, expect, it } from 'vitest';
import { ImportProblem } from '../../../../src/import/problem.ts';
import { collect } from '../../../../src/import/tables/collect.ts';
import { decodable } from '../../../../src/import/tables/decodable.ts';
import { decoded } from '../../../../src/import/tables/encoding.ts';
import { source } from '../support/tables.ts';

/** Reads bytes in pieces of three, so that letters of several bytes are cut in two. */
async function read(...bytes: number[]) {
  const from = source('names.txt', Uint8Array.from(bytes), 3);
  const { result, encoding } = await decodable(async (tried) => collect(decoded(from.name, from.bytes(), tried)));
  return [result.join(''), encoding];
}

const letters = (text: string) => [...new TextEncoder().encode(text)];

describe('the encoding of a file', () => {
  it('is UTF-8 where the bytes are, also where a piece ends within a letter', async () => {
    expect(await read(...letters('Cañon City – “Ñ”'))).toEqual(['Cañon City – “Ñ”', 'utf-8']);
  });

  it('is Windows-1252 where they are not, with its dashes and quotation marks', async () => {
    const bytes = [...letters('Ca'), 0xf1, ...letters('on '), 0x96, 0x20, 0x93, 0xd1, 0x94];
    expect(await read(...bytes)).toEqual(['Cañon – “Ñ”', 'windows-1252']);
  });

  it.each([
    ['a byte that Windows-1252 leaves undefined', [0x41, 0x81, 0x41]],
    ['empty bytes', [0x41, 0x00, 0x41]],
    ['control characters', [0x41, 0x07]],
  ])('is none where there are %s', async (_, bytes) => {
    const reading = read(...bytes);
    await expect(reading).rejects.toThrow(ImportProblem);
    await expect(reading).rejects.toThrow(
      'names.txt is not written in UTF-8 or Windows-1252, or is not a text file. Save it as UTF-8, or download it again.',
    );
  });
});

import { OtherEncoding, type Encoding } from './encoding.ts';

/** What was read, and the encoding it was read in. */
export interface Decoded<Result> {
  readonly result: Result;
  readonly encoding: Encoding;
}

/**
 * Reads in UTF-8, and from the beginning in Windows-1252 where the bytes are not UTF-8. No file says which it is: NCES
 * published F-33 of 2021 in Windows-1252 and the years around it in UTF-8.
 */
export async function decodable<Result>(read: (encoding: Encoding) => Promise<Result>): Promise<Decoded<Result>> {
  try {
    return { result: await read('utf-8'), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof OtherEncoding)) throw error;
    return { result: await read('windows-1252'), encoding: 'windows-1252' };
  }
}

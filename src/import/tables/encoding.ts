import { ImportProblem } from '../problem.ts';

/** The encodings federal and state files come in. */
export const encodings = ['utf-8', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** The bytes are not of the encoding that was tried. */
export class OtherEncoding extends Error {}

/** What no text holds: control characters other than tabs and line ends. Windows-1252 leaves some bytes undefined. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unreadable = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/;

/** Whether a text was decoded from a text file, and in the right encoding. */
export function isText(text: string): boolean {
  return !unreadable.test(text);
}

/**
 * Decodes bytes as they arrive.
 *
 * @param name the file, for the message
 * @throws OtherEncoding where the bytes are not UTF-8 and that was tried
 * @throws ImportProblem where they are no text in Windows-1252 either
 */
export async function* decoded(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  for await (const chunk of bytes) yield checked(name, () => decoder.decode(chunk, { stream: true }));
  yield checked(name, () => decoder.decode());
}

function checked(name: string, decode: () => string): string {
  const text = orOther(decode);
  if (!isText(text))
    throw new ImportProblem(
      `${name} is not written in UTF-8 or Windows-1252, or is not a text file. Save it as UTF-8, or download it again.`,
    );
  return text;
}

function orOther(decode: () => string): string {
  try {
    return decode();
  } catch (error) {
    if (error instanceof TypeError) throw new OtherEncoding();
    throw error;
  }
}

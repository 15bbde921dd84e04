import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ImportProblem } from '../../../../src/import/problem.ts';
import { fillForm } from '../../../../src/import/story-form/fill.ts';
import { readStoryForm } from '../../../../src/import/story-form/read.ts';
import { enough, madeDocument, madeForm } from '../support/made-form.ts';

/** Why a file is not read. */
async function problem(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readStoryForm(bytes).then(
    () => 'It was read.',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ImportProblem);
  return (error as Error).message;
}

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** The end of a file whose objects are listed where its first one stands: at the tenth letter. */
const end = 'trailer << /Size 10 >>\nstartxref\n9\n%%EOF\n';

/** The letters of a PDF that holds one part more. */
function withPart(dictionary: string, packed: Uint8Array): Uint8Array {
  const part = [latin(`%PDF-1.7\n9 0 obj\n<< ${dictionary} /Length ${packed.length} >>\nstream\n`), packed];
  return Buffer.concat([...part, latin('\nendstream\nendobj\n'), latin(end)]);
}

const tooLarge =
  'This PDF unpacks to more than a form can hold. Save the form again in the program it was filled in with.';

describe('a file that is no form of ours is told in a sentence', () => {
  it('where it is no PDF', async () => {
    expect(await problem(latin('Dear district'))).toBe('This file is no PDF.');
    expect(await problem(new Uint8Array())).toBe('This file is no PDF.');
  });

  it('where it is another PDF', async () => {
    expect(await problem(await madeForm(enough, 'a letter'))).toBe(
      'This PDF is not a form of Hornbook: download the form of the data story, and fill that in.',
    );
  });

  it('where its fields are gone', async () => {
    const document = await madeDocument(enough);
    document.getForm().flatten({ updateFieldAppearances: false });
    expect(await problem(await document.save())).toMatch(/^This PDF was made from a form, and its fields are gone\./);
  });

  it('where a newer version made it', async () => {
    expect(await problem(await madeForm(enough, 'hornbook story form, version 2'))).toBe(
      'This form was made by a newer version of Hornbook, which is needed to read it.',
    );
  });

  it('where it is encrypted', async () => {
    const document = await madeDocument(enough);
    document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
    expect(await problem(await document.save({ updateFieldAppearances: false }))).toMatch(/^This PDF is encrypted\./);
  });

  it('where it is cut off, or its middle is lost', async () => {
    const whole = await madeForm(enough);
    const damaged = 'This PDF is damaged: it cannot be read to its end.';
    expect(await problem(whole.subarray(0, whole.length / 3))).toBe(damaged);
    expect(await problem(whole.subarray(0, -40))).toBe(damaged);
    expect(await problem(latin(`%PDF-1.7\n1 0 obj\nnothing ${end}`))).toBe(damaged);
    expect(await problem(latin(`%PDF-1.7\n1 0 obj\n${'['.repeat(200_000)}\nendobj\n${end}`))).toBe(damaged);
  });

  it('where it is larger than any form', async () => {
    const large = new Uint8Array(5_000_001);
    large.set(latin('%PDF-1.7\n'));
    expect(await problem(large)).toBe('This file has more than 5 million bytes; a filled form has less than one.');
  });
});

it('a form without one of its fields is told', async () => {
  const document = await madeDocument(enough);
  document.getForm().removeField(document.getForm().getTextField('impact.text'));
  expect(await problem(await document.save({ updateFieldAppearances: false }))).toBe(
    'This form is not whole: it has no field "Impact › Text". Fill in a new one.',
  );
});

describe('a file that would fill the memory is not unpacked', () => {
  const zeros = deflateSync(new Uint8Array(100_000_000));
  const stream = '/Type /ObjStm /N 1 /First 4 /Filter';

  it('where a part of it is packed', async () => {
    expect(await problem(withPart(`${stream} /FlateDecode`, zeros))).toBe(tooLarge);
  });

  it('where a part of it is packed twice', async () => {
    expect(await problem(withPart(`${stream} [/FlateDecode /FlateDecode]`, deflateSync(zeros)))).toBe(tooLarge);
  });

  it.each(['/LZWDecode', '/RunLengthDecode', '/#4cZWDecode', '[/ASCIIHexDecode /FlateDecode]'])(
    'where it is packed in a rare way: %s',
    async (filter) => {
      expect(await problem(withPart(`${stream} ${filter}`, latin('x')))).toBe(tooLarge);
    },
  );

  it.each([
    '/Type /XRef /Size 999999999 /W [1 2 1]',
    '/Type /XRef /Size 5 /Index [0 %\n 999999999] /W [1 2 1]',
    '/Type /XRef /Size 5 /Index 5 0 R /W [1 2 1]',
    '/Type /XRef /Size 5 /W [1 999999999 1]',
    '/Type /XRef /#53ize 999999999 /W [1 2 1]',
  ])('where it speaks of more objects than there are: %s', async (dictionary) => {
    expect(await problem(withPart(dictionary, latin('x')))).toBe(tooLarge);
  });

  it('but one with ten thousand small parts is told to be no form', async () => {
    const parts = Array.from({ length: 10_000 }, () => Buffer.concat([latin('stream\n'), deflateSync(latin('x'))]));
    expect(await problem(Buffer.concat([latin('%PDF-1.7\n1 0 obj\n'), ...parts, latin(end)]))).toBe(tooLarge);
  });
});

it('nothing in the bytes is changed by reading or filling', async () => {
  const form = await madeForm(enough);
  const before = Buffer.from(form);
  await readStoryForm(form);
  await fillForm(form, {}).catch(() => undefined);
  expect(Buffer.compare(before, form)).toBe(0);
});

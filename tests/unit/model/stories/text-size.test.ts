import { describe, expect, it } from 'vitest';
import { chartFonts } from '../../../../src/integrations/chart-fonts.ts';
import { textSize } from '../../../../src/model/stories/text-size.ts';

const limit = 300;
const words = (length: number, letters: string) => letters.repeat(length).slice(0, length);

describe('the size of a text', () => {
  it('is larger the fewer its words are', () => {
    const plain = 'Each new teacher has a coach. ';
    expect([80, 180, 300].map((length) => textSize(words(length, plain), limit))).toEqual(['brief', 'brief', 'usual']);
    expect([80, 180, 300].map((length) => textSize(words(length, 'WWWW '), limit))).toEqual(['brief', 'usual', 'full']);
  });

  it('never takes more of the sheet than the longest text of the widest letters does in the smallest size', () => {
    const fonts = chartFonts();
    const points = { brief: 15, usual: 12, full: 10 };
    const room = limit * fonts.width('W', 1, 'regular') * points.full ** 2;
    for (const letters of [
      'W',
      'M ',
      'mw ',
      'Each new teacher has a coach. ',
      'il',
      '0123456789 ',
      'ÉÑÜ ',
      '$1,234 ',
      '—',
      'é',
    ])
      for (let length = 10; length <= limit; length += 10) {
        const text = words(length, letters);
        const size = textSize(text, limit);
        // A text of nothing but the widest letters stays as it is: the limit is made for it.
        if (size !== 'full')
          expect([letters, length, fonts.width(text, 1, 'regular') * points[size] ** 2 <= room]).toEqual([
            letters,
            length,
            true,
          ]);
      }
  });
});

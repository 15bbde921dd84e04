import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageLettering } from '../../../src/integrations/lettering.ts';
import { svgToPng } from '../../../src/integrations/raster.ts';
import { socialPicture } from '../../../src/model/social/picture.ts';
import { contextOf } from '../model/support/context.ts';
import { fonts } from '../charts/support/fonts.ts';

const lettering = pageLettering();
const origin = { x: 0, y: 0 };

describe('the lettering of the page', () => {
  it('is as wide as the text of charts, and has its height of capitals', () => {
    expect(lettering.width('Riverbend, Avenue', 40, 'bold')).toBeCloseTo(fonts.width('Riverbend, Avenue', 40, 'bold'));
    expect(lettering.capHeight).toBeCloseTo(fonts.capHeight);
  });

  it('stands where it is put', () => {
    expect(lettering.outline('', origin, 40, 'bold')).toBe('');
    const [, x, y] = /^M([\d.]+) ([\d.]+)/.exec(lettering.outline('l', { x: 100, y: 200 }, 40, 'bold')) ?? [];
    expect(Number(x)).toBeGreaterThan(100);
    expect(Number(x)).toBeLessThan(100 + lettering.width('l', 40, 'bold'));
    expect(Number(y)).toBeGreaterThan(200 - 40);
    expect(Number(y)).toBeLessThanOrEqual(200);
  });

  it('takes letters of other languages from their own file', () => {
    expect(lettering.outline('Łódź', origin, 40, 'bold')).toContain(lettering.outline('Ł', origin, 40, 'bold'));
    expect(lettering.width('ŁŁ', 40, 'bold')).toBeCloseTo(2 * lettering.width('Ł', 40, 'bold'));
  });

  it.each([
    ['Peñasco  Łódź', 'Peñasco Łódź'],
    ['Pen\u0303asco\nand Rio', 'Peñasco and Rio'],
    ['Tiếng Việt, Ḥọ́łǫ́', 'Tieng Viet, Hoło'],
    ['🏫 Riverbend 👩‍🏫', 'Riverbend'],
    ['学区', ''],
  ])('writes %j as %j', (text, written) => {
    expect(lettering.writable(text)).toBe(written);
  });
});

describe('a picture for other sites', () => {
  const svg = socialPicture('designs', contextOf({}, { name: 'Riverbend', accent: '#2f5d3a' }), lettering);

  it('is a PNG of the size that is announced', async () => {
    const png = Buffer.from(await svgToPng(svg));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(64 * 1024);
  });

  // Another drawing, font or rasteriser gives other bytes; another machine must not.
  it('has the same bytes on every machine', async () => {
    const png = await svgToPng(svg);
    expect(createHash('sha256').update(png).digest('hex')).toBe(
      '2bf6509b34d15e1704fb2774338b6ad16493434510b6c2055dc60a6e35f4a2e0',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { pictureColours } from '../../../src/reading/picture-colours.ts';
import { pictureSize } from '../../../src/lib/picture-size.ts';
import { plainPng, png } from '../support/png.ts';

const text = (svg: string) => new TextEncoder().encode(svg);

describe('the size of a picture', () => {
  it.each([
    ['<svg viewBox="0 0 300 100">', { width: 300, height: 100 }],
    ["<svg viewBox='-5,-5 30.5 10'>", { width: 30.5, height: 10 }],
    ['<?xml version="1.0"?>\n<svg width="30" height="10px">', { width: 30, height: 10 }],
    ['<svg width="100%" height="100%" viewBox="0 0 4 2">', { width: 4, height: 2 }],
  ])('of a drawing is what it says: %s', (svg, size) => {
    expect(pictureSize('images/a.svg', text(svg))).toEqual({ ...size, isDrawn: true });
  });

  it.each(['<svg>', '<svg width="100%" height="100%">', '<svg viewBox="0 0 0 0">', 'no picture', ''])(
    'of a drawing that says none is not known: %s',
    (svg) => {
      expect(pictureSize('images/a.svg', text(svg))).toBeUndefined();
    },
  );

  it('of a PNG stands in its head', () => {
    expect(pictureSize('images/a.png', plainPng(7, 3, [0, 0, 0]))).toEqual({ width: 7, height: 3, isDrawn: false });
    expect(pictureSize('images/a.png', text('PNG?'))).toBeUndefined();
  });

  it('of a JPEG stands in its frame, after other segments', () => {
    const bytes = [
      0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9, 0xff, 0xc2, 0, 11, 8, 0, 200, 1, 44, 3, 0, 0,
    ];
    expect(pictureSize('images/a.jpg', Uint8Array.from(bytes))).toEqual({ width: 300, height: 200, isDrawn: false });
    expect(pictureSize('images/a.jpeg', Uint8Array.from(bytes.slice(0, 14)))).toBeUndefined();
    expect(pictureSize('images/a.jpg', text('JPEG'))).toBeUndefined();
    expect(pictureSize('images/a.jpg', new Uint8Array())).toBeUndefined();
  });
});

describe('the colours of a PNG', () => {
  const of = (parts: Parameters<typeof png>[0]) => pictureColours('images/a.png', png(parts));

  it('are those of its dots, in each kind of PNG', () => {
    const two = { width: 2, height: 1 };
    expect(of({ ...two, kind: 2, rows: [[0, 255, 0, 0, 0, 0, 255]] })).toEqual(['#0000ff', '#ff0000']);
    expect(of({ ...two, kind: 0, rows: [[0, 0, 128]] })).toEqual(['#000000', '#808080']);
    expect(of({ ...two, kind: 3, rows: [[0, 1, 0]], more: { PLTE: [10, 20, 30, 255, 0, 0], tRNS: [0] } })).toEqual([
      '#ff0000',
      '#ffffff',
    ]);
    expect(of({ ...two, kind: 4, rows: [[0, 0, 255, 0, 0]] })).toEqual(['#000000', '#ffffff']);
    expect(of({ ...two, kind: 6, rows: [[0, 0, 0, 0, 255, 0, 0, 0, 51]] })).toEqual(['#000000', '#cccccc']);
  });

  it('are read whatever each row is told by', () => {
    // Three dots of one grey after each of the five filters.
    const rows = [
      [0, 90, 90, 90],
      [1, 90, 0, 0],
      [2, 0, 0, 0],
      [3, 45, 0, 0],
      [4, 0, 0, 0],
    ];
    expect(of({ width: 3, height: 5, kind: 0, rows })).toEqual(['#5a5a5a']);
  });

  it('leave out the few dots of edges', () => {
    const row = (grey: number) => [0, ...Array.from({ length: 20 }, () => grey)];
    const rows = [...Array.from({ length: 9 }, () => row(0)), [0, ...Array.from({ length: 19 }, () => 255), 77]];
    expect(of({ width: 20, height: 10, kind: 0, rows })).toEqual(['#000000', '#ffffff']);
  });

  it('are not known for kinds that are not read, and for files that are damaged', () => {
    expect(of({ width: 1, height: 1, kind: 0, depth: 16, rows: [[0, 0, 0]] })).toEqual([]);
    expect(pictureColours('images/a.png', text('no picture'))).toEqual([]);
    expect(pictureColours('images/a.png', plainPng(4, 4, [0, 0, 0]).subarray(0, 50))).toEqual([]);
    expect(pictureColours('images/a.jpg', text('#ff0000'))).toEqual([]);
  });
});

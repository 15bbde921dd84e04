import { describe, expect, it } from 'vitest';
import { writeNodes } from '../../../src/charts/svg/nodes.ts';
import { SvgRecorder } from '../../../src/charts/svg/recorder.ts';
import { fonts } from './support/fonts.ts';
import { boxes } from './support/svg.ts';

function record(draw: (ctx: SvgRecorder) => void): string {
  const recorder = new SvgRecorder('c1', { width: 440, height: 300 }, fonts);
  draw(recorder);
  return recorder.clipPaths + writeNodes(recorder.nodes);
}

describe('paths', () => {
  it('writes a filled rectangle with its colour as it was given', () => {
    const svg = record((ctx) => {
      ctx.fillStyle = 'var(--chart-1)';
      ctx.beginPath();
      ctx.rect(10, 20.126, 30, -5);
      ctx.fill();
    });
    expect(svg).toBe('<path fill="var(--chart-1)" d="M10 20.13h30v-5h-30z"/>');
  });

  it('joins neighbours of one style and keeps the order of the others', () => {
    const svg = record((ctx) => {
      for (const [x, colour] of [
        [0, 'red'],
        [5, 'red'],
        [9, 'blue'],
        [12, 'red'],
      ] as const) {
        ctx.fillStyle = colour;
        ctx.beginPath();
        ctx.rect(x, 0, 1, 1);
        ctx.fill();
      }
    });
    expect(svg).toBe(
      '<path fill="red" d="M0 0h1v1h-1zM5 0h1v1h-1z"/><path fill="blue" d="M9 0h1v1h-1z"/><path fill="red" d="M12 0h1v1h-1z"/>',
    );
  });

  it('puts fill and outline of one path into one element', () => {
    const svg = record((ctx) => {
      ctx.fillStyle = 'red';
      ctx.strokeStyle = 'blue';
      ctx.lineWidth = 2;
      ctx.beginPath();
      ctx.arc(50, 50, 5, 0, 2 * Math.PI);
      ctx.closePath();
      ctx.fill();
      ctx.stroke();
    });
    expect(svg).toBe('<path fill="red" stroke="blue" stroke-width="2" d="M55 50A5 5 0 0 1 45 50A5 5 0 0 1 55 50z"/>');
  });

  it('does not join an outline to the fill of another path', () => {
    const svg = record((ctx) => {
      ctx.beginPath();
      ctx.rect(0, 0, 1, 1);
      ctx.fill();
      ctx.lineTo(5, 5);
      ctx.stroke();
    });
    expect(svg.match(/<path/g)).toHaveLength(2);
  });

  it.each([
    ['a quarter clockwise', 0, Math.PI / 2, false, 'M20 10A10 10 0 0 1 10 20'],
    ['a quarter counterclockwise', 0, -Math.PI / 2, true, 'M20 10A10 10 0 0 0 10 0'],
    ['the long way round', 0, Math.PI / 2, true, 'M20 10A10 10 0 0 0 2.93 2.93A10 10 0 0 0 10 20'],
    ['a whole turn counterclockwise', 0, -2 * Math.PI, true, 'M20 10A10 10 0 0 0 0 10A10 10 0 0 0 20 10'],
  ])('draws %s', (_, from, to, counterclockwise, data) => {
    const svg = record((ctx) => {
      ctx.beginPath();
      ctx.arc(10, 10, 10, from, to, counterclockwise);
      ctx.stroke();
    });
    expect(svg).toBe(`<path fill="none" stroke="currentColor" d="${data}"/>`);
  });

  it('draws a large circle in four arcs, whose rounded ends still tell its middle', () => {
    const svg = record((ctx) => {
      ctx.beginPath();
      ctx.arc(100, 100, 80, 0, 2 * Math.PI);
      ctx.stroke();
    });
    expect(svg).toContain('M180 100A80 80 0 0 1 100 180A80 80 0 0 1 20 100A80 80 0 0 1 100 20A80 80 0 0 1 180 100');
  });

  it('puts an outline into the element of a fill of the same path, drawn anew', () => {
    const square = (ctx: SvgRecorder) => {
      ctx.beginPath();
      ctx.rect(0, 0, 5, 5);
    };
    const svg = record((ctx) => {
      square(ctx);
      ctx.fill();
      square(ctx);
      ctx.stroke();
      square(ctx);
      ctx.stroke();
    });
    expect(svg).toBe(
      '<path fill="currentColor" stroke="currentColor" d="M0 0h5v5h-5z"/><path fill="none" stroke="currentColor" d="M0 0h5v5h-5z"/>',
    );
  });

  it('writes dashes, and forgets them with restore', () => {
    const line = (ctx: SvgRecorder, y: number) => {
      ctx.beginPath();
      ctx.moveTo(0, y);
      ctx.lineTo(9, y);
      ctx.stroke();
    };
    const svg = record((ctx) => {
      ctx.save();
      ctx.setLineDash([4, 2]);
      line(ctx, 1);
      ctx.restore();
      line(ctx, 2);
    });
    expect(svg).toBe(
      '<path fill="none" stroke="currentColor" stroke-dasharray="4 2" d="M0 1H9"/><path fill="none" stroke="currentColor" d="M0 2H9"/>',
    );
  });

  it('leaves out a line of no length and an empty path', () => {
    const svg = record((ctx) => {
      ctx.beginPath();
      ctx.stroke();
      ctx.beginPath();
      ctx.moveTo(3, 3);
      ctx.lineTo(3.001, 3);
      ctx.lineTo(3, 8);
      ctx.stroke();
    });
    expect(svg).toBe('<path fill="none" stroke="currentColor" d="M3 3V8"/>');
  });

  it('moves and turns what is drawn after translate and rotate', () => {
    const svg = record((ctx) => {
      ctx.translate(100, 50);
      ctx.rotate(Math.PI / 2);
      ctx.beginPath();
      ctx.moveTo(0, 0);
      ctx.lineTo(10, 0);
      ctx.stroke();
      ctx.resetTransform();
      ctx.lineTo(0, 0);
      ctx.stroke();
    });
    expect(svg).toBe('<path fill="none" stroke="currentColor" d="M100 50V60M100 50V60L0 0"/>');
  });
});

describe('texts', () => {
  it('writes real text, with the attributes that differ from the svg element', () => {
    const svg = record((ctx) => {
      ctx.font = 'bold 12px "Atkinson Hyperlegible Next"';
      ctx.textAlign = 'center';
      ctx.fillText('A & <B>', 10, 20);
    });
    expect(svg).toBe(
      '<text font-size="12" font-weight="700" text-anchor="middle" x="10" y="20">A &amp; &lt;B&gt;</text>',
    );
  });

  it('groups neighbours of one style', () => {
    const svg = record((ctx) => {
      ctx.textAlign = 'right';
      ctx.fillText('a', 10, 20);
      ctx.fillText('b', 10, 40);
    });
    expect(svg).toBe('<g text-anchor="end"><text x="10" y="20">a</text><text x="10" y="40">b</text></g>');
  });

  it('sets text in the middle of capital letters without asking the viewer for baselines', () => {
    const svg = record((ctx) => {
      ctx.textBaseline = 'middle';
      ctx.fillText('a', 0, 100);
    });
    // Half of the capital height of 0.668 at 15 units.
    expect(svg).toContain('y="105.01"');
  });

  it('turns text about its own place', () => {
    const svg = record((ctx) => {
      ctx.translate(30, 90);
      ctx.rotate(-Math.PI / 2);
      ctx.fillText('up', 6, 0);
    });
    expect(svg).toBe('<text x="30" y="84" transform="rotate(-90 30 84)">up</text>');
  });

  it('measures with the weight and the size of its font', () => {
    const widths: number[] = [];
    record((ctx) => {
      for (const font of ['10px x', '20px x', 'bold 10px x']) {
        ctx.font = font;
        widths.push(ctx.measureText('Salaries').width);
      }
    });
    const [small = 0, large, bold = 0] = widths;
    expect(large).toBeCloseTo(2 * small, 10);
    expect(bold).toBeGreaterThan(small);
  });
});

describe('clipping', () => {
  const clipTo = (ctx: SvgRecorder, size: number) => {
    ctx.beginPath();
    ctx.rect(0, 0, size, size);
    ctx.clip();
  };
  const square = (ctx: SvgRecorder, at: number) => {
    ctx.beginPath();
    ctx.rect(at, at, 10, 10);
    ctx.fill();
  };

  it('leaves out a region that cuts nothing off', () => {
    const svg = record((ctx) => {
      clipTo(ctx, 50);
      square(ctx, 20);
      ctx.fillText('inside', 2, 20);
    });
    expect(svg).not.toContain('clip');
  });

  it('writes a region that cuts, under an id that begins with the chart’s', () => {
    const svg = record((ctx) => {
      ctx.save();
      clipTo(ctx, 50);
      square(ctx, 45);
      ctx.restore();
      square(ctx, 90);
    });
    expect(svg).toBe(
      '<clipPath id="c1-clip1"><path d="M0 0h50v50h-50z"/></clipPath>' +
        '<path fill="currentColor" clip-path="url(#c1-clip1)" d="M45 45h10v10h-10z"/>' +
        '<path fill="currentColor" d="M90 90h10v10h-10z"/>',
    );
  });

  it('cuts a text that reaches over the edge', () => {
    const svg = record((ctx) => {
      clipTo(ctx, 50);
      ctx.fillText('much too wide for it', 2, 20);
    });
    expect(svg).toContain('<text clip-path="url(#c1-clip1)"');
  });

  it('keeps an outer region that still cuts', () => {
    const svg = record((ctx) => {
      clipTo(ctx, 50);
      clipTo(ctx, 48);
      square(ctx, 45);
    });
    expect(svg).toContain('<clipPath id="c1-clip2" clip-path="url(#c1-clip1)">');
    expect(svg.indexOf('id="c1-clip1"')).toBeLessThan(svg.indexOf('id="c1-clip2"'));
  });

  it('never takes a round region for one that holds what is drawn', () => {
    const svg = record((ctx) => {
      ctx.beginPath();
      ctx.arc(50, 50, 40, 0, 2 * Math.PI);
      ctx.clip();
      square(ctx, 50);
    });
    expect(svg).toContain('clip-path="url(#c1-clip1)"');
  });
});

describe('what it does not know', () => {
  it('fails by the name of the call', () => {
    const ctx = new SvgRecorder('c1', { width: 1, height: 1 }, fonts) as unknown as CanvasRenderingContext2D;
    expect(() => ctx.quadraticCurveTo(0, 0, 1, 1)).toThrow(/quadraticCurveTo/);
  });

  it('refuses a turned rectangle, an unknown baseline and an unknown rule', () => {
    expect(() => record((ctx) => ctx.clip('evenodd'))).toThrow(/evenodd/);
    const turnedRectangle = (ctx: SvgRecorder) => {
      ctx.rotate(1);
      ctx.rect(0, 0, 1, 1);
    };
    const hangingText = (ctx: SvgRecorder) => {
      ctx.textBaseline = 'hanging';
      ctx.fillText('a', 0, 0);
    };
    expect(() => record(turnedRectangle)).toThrow(/turned rectangle/);
    expect(() => record(hangingText)).toThrow(/hanging/);
  });
});

it('reads boxes back from path data', () => {
  expect(boxes('M10 20h30v-5h-30zM1 1H4V9')).toEqual([
    { left: 10, top: 15, right: 40, bottom: 20 },
    { left: 1, top: 1, right: 4, bottom: 9 },
  ]);
});

import { describe, expect, it } from 'vitest';
import { component, escaped, file, folded, textLine } from '../../../../../src/model/plans/calendar/lines.ts';
import { calendarOf, activityOf, eventsOf, linesOf, planOf, sessionOf, valueOf } from './support.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a line that is folded', () => {
  it('stays as it is up to 75 octets', () => {
    expect(folded('a'.repeat(75))).toBe('a'.repeat(75));
  });

  it('goes on after a space, which counts', () => {
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(folded('a'.repeat(150))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`);
  });

  it.each(['a', 'é', '–', '😀', 'aé–😀', '\u07ff', '\u0800', '\uffee'])(
    'is never too long and cuts no letter: %s',
    (letters) => {
      for (let before = 0; before < 8; before += 1) {
        const whole = `${'x'.repeat(before)}${letters.repeat(60)}`;
        const rows = folded(whole).split('\r\n');
        expect(Math.max(...rows.map((row) => bytes(row).length))).toBeLessThanOrEqual(75);
        // A letter that was cut could not be read by itself.
        const decoder = new TextDecoder('utf-8', { fatal: true });
        expect(rows.map((row) => decoder.decode(bytes(row)).replace(/^ /, '')).join('')).toBe(whole);
      }
    },
  );

  it('is as long as it can be', () => {
    const rows = folded('é'.repeat(100)).split('\r\n');
    expect(rows.map((row) => bytes(row).length)).toEqual([74, 75, 53]);
  });
});

describe('a text of people', () => {
  it.each([
    ['a, b; c', 'a\\, b\\; c'],
    ['C:\\new', 'C:\\\\new'],
    ['one\ntwo\r\nthree\rfour\u2028five', 'one\\ntwo\\nthree\\nfour\\nfive'],
    ['a\\,b', 'a\\\\\\,b'],
    ['a "quote": yes', 'a "quote": yes'],
    ['a\u0000b\u001bc\td', 'a b c\td'],
    ['\n a block of text\n', 'a block of text'],
  ])('%j is written as %j', (text, written) => {
    expect(escaped(text)).toBe(written);
  });

  it('is left out where there is none', () => {
    expect(textLine('LOCATION', undefined)).toEqual([]);
    expect(textLine('LOCATION', ' \n')).toEqual([]);
    expect(textLine('LOCATION', 'Room 1, left')).toEqual(['LOCATION:Room 1\\, left']);
  });
});

it('ends each line, the last one too, in CRLF', () => {
  expect(file(component('VEVENT', ['UID:1']))).toBe('BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n');
});

describe('a whole file', () => {
  const place = 'Salle d’été – bâtiment Æ, 2nd floor; ring\n😀 twice 😀 and wait for somebody who opens the door';
  const whole = calendarOf(
    planOf({ activities: [activityOf([], { title: 'é'.repeat(200), sessions: [sessionOf({ place })] })] }),
  );

  it('has no line of more than 75 octets and no line break but CRLF', () => {
    const rows = whole.split('\r\n');
    expect(rows.filter((row) => bytes(row).length > 75)).toEqual([]);
    expect(rows.filter((row) => /[\r\n]/.test(row))).toEqual([]);
    expect(rows.filter((row) => row.startsWith(' ')).length).toBeGreaterThan(4);
    expect(rows.at(-1)).toBe('');
  });

  it('cannot be given lines by what people write', () => {
    const sly = 'Hall\r\nEND:VEVENT\nBEGIN:VEVENT\rX-OWN:1';
    const [event = [], ...others] = eventsOf(
      calendarOf(planOf({ activities: [activityOf([], { title: sly, sessions: [sessionOf({ place: sly })] })] })),
    );
    expect(others).toEqual([]);
    expect(valueOf(event, 'LOCATION')).toBe('Hall\\nEND:VEVENT\\nBEGIN:VEVENT\\nX-OWN:1');
    expect(linesOf(whole).every((each) => /^[A-Z-]+[:;]/.test(each))).toBe(true);
  });
});

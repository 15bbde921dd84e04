import type { Lettering } from './lettering.ts';

/** A hornbook: a board with a handle, and on it a sheet with the alphabet, which ends with "and", and lines of text. */
const board =
  'M842 72h256a30 30 0 0 1 30 30v364a30 30 0 0 1-30 30h-68a18 18 0 0 0-18 18v116h-84v-116a18 18 0 0 0-18-18h-68a30 30 0 0 1-30-30V102a30 30 0 0 1 30-30z';
const sheet = { left: 842, right: 1098, top: 102, bottom: 466 };
const alphabet = ['abcdefg', 'hijklmn', 'opqrstu', 'vwxyz&'];
const letter = { size: 27, column: 33, row: 44, first: 156 };
const text = 'M860 330h220v9h-220zM860 360h220v9h-220zM860 390h220v9h-220zM860 420h130v9h-130z';

/** The drawing in a colour, faint enough to stand behind text. */
export function hornbook(ink: string, lettering: Lettering): string {
  const { left, right, top, bottom } = sheet;
  return [
    `<g fill="${ink}"><path fill-opacity="0.12" d="${board}"/>`,
    `<path fill-opacity="0.1" d="M${left} ${top}H${right}V${bottom}H${left}z"/>`,
    `<path fill-opacity="0.3" d="${alphabet.map((row, index) => letters(row, index, lettering)).join('')}"/>`,
    `<path fill-opacity="0.16" d="${text}"/></g>`,
  ].join('');
}

/** Each letter in the middle of its column, the row in the middle of the sheet. */
function letters(row: string, index: number, lettering: Lettering): string {
  const start = (sheet.left + sheet.right - row.length * letter.column) / 2;
  const y = letter.first + index * letter.row;
  return Array.from(row, (each, place) => {
    const x = start + (place + 0.5) * letter.column - lettering.width(each, letter.size, 'bold') / 2;
    return lettering.outline(each, { x, y }, letter.size, 'bold');
  }).join('');
}

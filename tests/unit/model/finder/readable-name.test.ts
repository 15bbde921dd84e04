import { expect, it } from 'vitest';
import { readableName } from '../../../../src/model/finder/readable-name.ts';

it.each([
  ['MIDDLETOWN CITY SCHOOL DISTRICT', 'Middletown City School District'],
  ['PARKWAY C-2', 'Parkway C-2'],
  ["O'FALLON TWP HSD 203", "O'Fallon Twp HSD 203"],
  ['MCKINNEY ISD', 'McKinney ISD'],
  ['CITY OF THE DALLES', 'City of the Dalles'],
  ['423 E 138TH ST', '423 E 138th St'],
  ['ST. LOUIS', 'St. Louis'],
  ['Derry Township SD', 'Derry Township SD'],
  ['ÉCOLE NUEVA', 'École Nueva'],
  ['', ''],
])('%j reads as %j', (written, read) => {
  expect(readableName(written)).toBe(read);
});

import { z } from 'astro/zod';
import { form } from './forms.ts';

/** Ids are file names, so they are lower-case words joined by hyphens and work on every file system. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of an entry, a source, a row: "rural-small". */
export const identifier = form(z.string().regex(idPattern), {
  code: 'not-an-id',
  must: 'small letters and digits, joined by hyphens',
  example: 'rural-small',
});

/** NCES gives every district seven digits with leading zeros; a string, because YAML drops leading zeros. */
export const ncesId = form(z.string().regex(/^\d{7}$/), {
  code: 'not-a-district-id',
  must: 'the seven digits NCES gives the district, in quotes',
  example: '"0100005"',
});

/** The two-letter postal codes of the states, the District of Columbia and the territories. */
export const stateCodes = [
  ...['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS'],
  ...['KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC'],
  ...['ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY'],
  ...['AS', 'GU', 'MP', 'PR', 'VI'],
] as const;

export const stateCode = z.enum(stateCodes);
export type StateCode = z.infer<typeof stateCode>;

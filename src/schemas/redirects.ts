import { z } from 'astro/zod';
import { field } from './field.ts';
import { form } from './forms.ts';

/** A path of this site: starts and ends with a slash, without the base path. No step starts with a dot: ".." leads out. */
const sitePath = form(z.string().regex(/^\/(?:[a-z0-9-][a-z0-9.-]*\/)+$/), {
  code: 'not-an-address',
  must: 'a path of this site that starts and ends with a slash',
  example: '/plans/2019/',
});

/** A page that moved: whoever kept the old address still arrives. */
export const redirectSchema = z.strictObject({
  from: field(sitePath, 'Old address', 'The path the page used to have: /plans/2019/.'),
  to: field(sitePath, 'New address', 'The path of the page that takes its place.'),
});

/** redirects.yaml: a list. */
export const redirectsFileSchema = z.array(redirectSchema);

export type Redirect = z.infer<typeof redirectSchema>;

import { z } from 'astro/zod';
import { field } from './field.ts';
import { form } from './forms.ts';

const logoFile = form(z.string().regex(/^images\/[a-z0-9.-]+\.(?:svg|png|jpe?g)$/), {
  code: 'wrong-form',
  must: 'an SVG, PNG or JPEG file in the folder images',
  example: 'images/logo.svg',
});

/** A picture that stands for a site or a district. */
export const logo = z.strictObject({
  file: field(logoFile, 'Logo file', 'A picture in images/: images/logo.svg.'),
  alt: field(z.string().min(1), 'Alternative text', 'What the logo shows, for people who do not see it.'),
});

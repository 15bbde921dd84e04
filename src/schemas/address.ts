import { z } from 'astro/zod';
import { form } from './forms.ts';

/** An address of the web. Other schemes are refused: `javascript:` and `data:` addresses run code. */
export const webAddress = form(z.url({ protocol: /^https?$/ }), {
  code: 'not-an-address',
  must: 'a web address that starts with https://',
  example: 'https://www.example.org/',
});

export const emailAddress = form(z.email(), {
  code: 'not-an-address',
  must: 'an e-mail address',
  example: 'learning@example.org',
});

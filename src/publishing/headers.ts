import { pagePolicy } from '../lib/security-policy.ts';

/** A header of an answer, by its name and value. */
export type Header = readonly [name: string, value: string];

/** What a web server says with every file. A page states its policy itself as well; only a server can forbid frames. */
export const everywhere: readonly Header[] = [
  ['Content-Security-Policy', `${pagePolicy}; frame-ancestors 'self'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** The folder of files whose names change with what they hold, below the base path. */
export const hashedFolder = '_astro/';

/** Such a file never changes, so a browser need not ask for it again. */
export const keptForever = 'public, max-age=31536000, immutable';

/** Everything else is asked for each time, and sent only if it changed: a rebuilt page is seen at once. */
export const askedAgain = 'no-cache';

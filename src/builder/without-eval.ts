import { z } from 'astro/zod';

/**
 * Schemas may compile themselves to code, and try out whether a page allows that. Pages of this site do not, and each
 * try is reported as a breach of their policy. It is imported before every schema.
 */
z.config({ jitless: true });

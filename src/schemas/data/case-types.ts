import { z } from 'astro/zod';
import { field } from '../field.ts';

/*
 * The kinds of values a CASE 1.1 file is made of, from its Information Model, Appendix A3.3 and the sections named.
 */

/** UUID, 7.2.3: lower case, versions 1 to 5. This site makes version 5, so that no clock and no chance enters. */
export const identifier = z.string().regex(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);

/** AnyURI, A3.3. A URN is one: Guide A.4 allows it where nothing can be resolved. */
export const uri = z.url();

/** DateTime, A3.3: ISO 8601; Guide A.2 asks for UTC. */
export const dateTime = z.iso.datetime({ offset: true });

/** NormalizedString, A3.3: without line feeds, carriage returns and tabs. */
export const line = z.string().regex(/^[^\n\r\t]+$/);

/** String, A3.3: text that may have paragraphs. */
export const text = z.string().min(1);

/** Language, A3.3: a tag of BCP 47; the Guide's own files write "en". */
export const language = z.string().regex(/^[a-z]{2,3}$/);

/** LinkURI, 7.1.36, and LinkGenURI, 7.1.35, without its targetType: the default says that CASE identifies the target. */
export const link = z.strictObject({
  title: field(line, 'Title', 'The name of what it leads to.'),
  identifier: field(identifier, 'Identifier', 'Its identifier.'),
  uri: field(uri, 'URI', 'Its address.'),
});

export type CaseLink = z.infer<typeof link>;

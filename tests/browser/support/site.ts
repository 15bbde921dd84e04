import { inject } from 'vitest';
import { serve, type ServedSite } from '../../support/served-site.ts';

/** Hornbook's own site, built once for all tests and served on a free port. */
export function builtSite(): Promise<ServedSite> {
  return serve(inject('sites').hornbook);
}

/** The district's site of the fixture, served under its base path. */
export function districtSite(): Promise<ServedSite> {
  return serve(inject('sites').riverbend, '/pl/');
}

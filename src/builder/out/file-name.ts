import { slugOf } from '../../lib/slug.ts';

/** The name of a file for a story: "Coaches help!" gives "coaches-help", which a content folder takes as well. */
export function fileNameOf(title: string): string {
  return slugOf(title).slice(0, 60).replace(/-$/, '') || 'data-story';
}

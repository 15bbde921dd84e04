import type { SourceEntry } from '../model/finder/bibliography.ts';
import { skeleton, type NewFile } from './skeleton.ts';

/** The file of the bibliography with some works, or these works to be added to it; none where there are no works. */
export function sourceList(sources: readonly SourceEntry[]): readonly NewFile[] {
  const files = sources.map((source) => skeleton('sources', source.id, { ...source }));
  const [first, ...more] = files;
  if (first === undefined) return [];
  const rest = more.map(({ item = '' }) => item);
  return [{ ...first, text: [first.text, ...rest].join('\n'), item: [first.item ?? '', ...rest].join('\n') }];
}

import type { Picture } from '../logo/picture.ts';
import { valueAt, withValue, type Draft } from '../../draft/draft.ts';

/** The logo of a story as a file of its own, named as the story is. */
export interface LogoFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A story whose logo is the file of that name in images/, and the file; undefined where it has none. */
export function withLogoFile(draft: Draft, picture: Picture | undefined, story: string): readonly [Draft, LogoFile?] {
  if (!picture || valueAt(draft, ['logo', 'file']) === undefined) return [draft];
  const [head = '', letters = ''] = picture.data.split(',');
  const name = `${story}.${picture.path.split('.').at(-1) ?? ''}`;
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  const type = head.replace(/^data:|;base64$/g, '');
  return [withValue(draft, ['logo', 'file'], `images/${name}`), { name, type, bytes }];
}

import { ImportProblem } from '../../../import/problem.ts';
import { readBuilderFile } from '../../../model/stories/builder/file.ts';
import { readPicture } from '../logo/picture.ts';
import { withItsPicture, type Opened } from './opened.ts';

/**
 * A story that was saved here before, with the picture of its logo.
 *
 * @throws ImportProblem where the file is none
 */
export async function openStoryFile(text: string): Promise<Opened> {
  const opened = readBuilderFile(text);
  if ('problem' in opened) throw new ImportProblem(opened.problem);
  const { story: draft, logo, leftOut } = opened;
  const picture = logo === undefined ? undefined : await pictureIn(logo);
  const problems = [leftOut, typeof picture === 'string' ? picture : ''].filter((each) => each !== '');
  const said = 'The story was opened. Undo brings the one before back.';
  return withItsPicture({ draft, said, problems, ...(typeof picture === 'object' ? { picture } : {}) });
}

const endings: Readonly<Record<string, string>> = { 'image/svg+xml': 'svg', 'image/png': 'png', 'image/jpeg': 'jpg' };

/** Anyone may have written the file: its picture passes the same look as one that is chosen. */
async function pictureIn(logo: string): ReturnType<typeof readPicture> {
  const [, type = '', letters = ''] = /^data:([a-z+/]+);base64,([A-Za-z0-9+/=]+)$/.exec(logo) ?? [];
  const ending = Object.hasOwn(endings, type) ? endings[type] : undefined;
  if (ending === undefined) return 'The picture of the logo in the file is damaged. It is not used.';
  try {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    return await readPicture(new File([bytes], `logo.${ending}`));
  } catch {
    return 'The picture of the logo in the file is damaged. It is not used.';
  }
}

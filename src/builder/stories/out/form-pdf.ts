import { fillForm } from '../../../import/story-form/fill.ts';
import { openForm } from '../../../import/story-form/open.ts';
import { rowsIn } from '../../../import/story-form/rows.ts';
import { formValues, type FormStory } from '../../../model/stories/form/values.ts';
import { defaultWords } from '../../../schemas/words.ts';

/**
 * The blank PDF form with the story written into its fields. It is loaded when it is asked for.
 *
 * @param form the bytes of the blank form of the site
 */
export async function filledForm(form: Uint8Array, story: FormStory): Promise<Uint8Array> {
  const { fields } = await openForm(form);
  return fillForm(form, formValues(story, rowsIn(fields), defaultWords));
}

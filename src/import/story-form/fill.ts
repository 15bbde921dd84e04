import { PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { drawField } from '../../pdf/form/appearance.ts';
import { readFont } from '../../pdf/form/text-font.ts';
import { openForm } from './open.ts';

/**
 * Fills a form in, as a person would: with what is shown in its fields, so that readers draw it.
 *
 * @param form the bytes of the blank form, or of one that is filled in part
 * @param values what to write, by the names of the fields; fields that are not named stay as they are
 * @returns the bytes of the filled form
 * @throws ImportProblem where it is no form of this project
 * @throws Error where it has no such field
 */
export async function fillForm(form: Uint8Array, values: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { document, fields } = await openForm(form);
  const font = readFont(document);
  for (const [name, text] of Object.entries(values)) {
    const field = fields.get(name);
    if (!field) throw new Error(`The form has no field ${name}.`);
    const { dict, widgets, isArea, isRightAligned } = field;
    dict.set(PDFName.of('V'), PDFHexString.fromText(text));
    for (const widget of widgets) drawField(document, widget, { text, font, isArea, isRightAligned });
  }
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

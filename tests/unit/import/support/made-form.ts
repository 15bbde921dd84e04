import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { FormField } from '../../../../src/model/stories/form/field.ts';
import { storyFormFields } from '../../../../src/model/stories/form/fields.ts';
import { formMark } from '../../../../src/model/stories/form/mark.ts';
import { formRows } from '../../../../src/model/stories/form/rows.ts';
import { spendingTables } from '../../../../src/schemas/spending.ts';
import { defaultWords } from '../../../../src/schemas/words.ts';

/** The rows of the form that is made. */
export const madeRows = formRows(
  spendingTables.parse({
    bySource: [{ from: 'title-ii-a', name: 'Federal (Title II-A)' }, { from: 'state' }],
    byUse: [{ use: 'coaching' }, { use: 'other', name: 'Other:' }],
    received: [{ from: 'title-ii-a' }],
  }),
);

export const madeFields = storyFormFields(madeRows, defaultWords);

/**
 * A form with the fields of a story, without a look: as another program may have saved it.
 *
 * @param values what is written in its fields, by their names
 * @param keywords what it says of itself
 */
export async function madeForm(values: Readonly<Record<string, string>>, keywords = formMark): Promise<Uint8Array> {
  const document = await madeDocument(values, keywords);
  return document.save({ updateFieldAppearances: false });
}

export async function madeDocument(
  values: Readonly<Record<string, string>>,
  keywords = formMark,
): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  document.addPage();
  document.setKeywords([keywords]);
  for (const field of madeFields) addField(document, field, values[field.name]);
  return document;
}

function addField(document: PDFDocument, { name, options, kind, row }: FormField, value: string | undefined): void {
  const form = document.getForm();
  if (options) {
    const choice = form.createDropdown(name);
    choice.addOptions(options);
    choice.enableEditing();
    if (value !== undefined) choice.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText(value));
    return;
  }
  const text = form.createTextField(name);
  if (kind === 'area') text.enableMultiline();
  if (value !== undefined) text.setText(value);
  const parent = text.acroField.dict.lookup(PDFName.of('Parent'));
  if (row !== undefined && parent instanceof PDFDict) parent.set(PDFName.of('TU'), PDFHexString.fromText(row));
}

/** What a person writes who fills in all that a story needs. */
export const enough = {
  ...{ name: 'Łódź Unified', state: 'Maine', title: 'Coaches help', whoWeAre: 'Who.', schoolYear: '2021-22' },
  ...{ 'challenge.text': 'A challenge.', 'solution.text': 'A solution.', 'impact.text': '≥ 40 % – done.' },
  'contact.name': 'The office',
} as const;

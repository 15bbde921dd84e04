import { PDFDocument, PDFDropdown, PDFTextField } from '@cantoo/pdf-lib';
import { AnnotationMode, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands in the fields of a form, by their names. */
export type Values = Readonly<Record<string, string>>;

/** Fills a form in with @cantoo/pdf-lib, which leaves the drawing to readers: its own font has no "≥". */
export async function fillWithPdfLib(bytes: Uint8Array, values: Values): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes);
  for (const field of document.getForm().getFields()) {
    const value = values[field.getName()] ?? '';
    if (field instanceof PDFTextField) field.setText(value);
    else if (field instanceof PDFDropdown) field.select(value);
  }
  return document.save({ updateFieldAppearances: false });
}

/** What @cantoo/pdf-lib finds in the fields of a form. */
export async function readWithPdfLib(bytes: Uint8Array): Promise<Values> {
  const document = await PDFDocument.load(bytes);
  return Object.fromEntries(
    document
      .getForm()
      .getFields()
      .map((field) => [
        field.getName(),
        field instanceof PDFTextField
          ? (field.getText() ?? '')
          : field instanceof PDFDropdown
            ? (field.getSelected()[0] ?? '')
            : '',
      ]),
  );
}

/** A place of a field, as pdf.js tells it. */
export interface Place {
  readonly id: string;
  readonly subtype: string;
  readonly fieldName: string;
  readonly fieldType: string;
  readonly fieldValue: string | readonly string[] | null;
  readonly alternativeText: string;
  readonly multiLine?: boolean;
  readonly maxLen?: number;
  readonly rect: readonly number[];
}

/** Every place of a field, page by page, in the order in which the tabulator goes through them. */
export async function placesIn(bytes: Uint8Array): Promise<readonly (readonly Place[])[]> {
  return withDocument(bytes, async (document) => {
    const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
    return Promise.all(
      pages.map(async (page) => {
        const all = (await (await page).getAnnotations()) as readonly Place[];
        return all.filter(({ subtype }) => subtype === 'Widget');
      }),
    );
  });
}

/** Fills a form in as a person does in Firefox, or in another reader that is made of pdf.js, and saves it. */
export async function fillWithPdfjs(bytes: Uint8Array, values: Values): Promise<Uint8Array> {
  const places = (await placesIn(bytes)).flat();
  return withDocument(bytes, async (document) => {
    for (const { id, fieldName } of places) document.annotationStorage.setValue(id, { value: values[fieldName] });
    return document.saveDocument();
  });
}

/** What pdf.js finds in the fields of a form. */
export async function readWithPdfjs(bytes: Uint8Array): Promise<Values> {
  const places = (await placesIn(bytes)).flat();
  return Object.fromEntries(places.map(({ fieldName, fieldValue }) => [fieldName, [fieldValue ?? ''].flat()[0] ?? '']));
}

/** What is drawn on each page, with the fields as they are drawn in the document itself. */
export async function drawnText(bytes: Uint8Array): Promise<readonly string[]> {
  return withDocument(bytes, async (document) => {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    return Promise.all(
      numbers.map(async (number) => {
        const page = await document.getPage(number);
        const { argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
        const glyphs = (argsArray as unknown[][]).flat(2) as readonly ({ readonly unicode?: string } | null)[];
        return glyphs.flatMap((glyph) => glyph?.unicode ?? []).join('');
      }),
    );
  });
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;

async function withDocument<Result>(bytes: Uint8Array, use: (document: Document) => Promise<Result>): Promise<Result> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}

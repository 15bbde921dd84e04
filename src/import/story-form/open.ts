import type { PDFDocument } from '@cantoo/pdf-lib';
import { formVersion } from '../../model/stories/form/mark.ts';
import { openPdf } from '../pdf/open.ts';
import { ImportProblem } from '../problem.ts';
import { placedFields, type PlacedField } from './placed-fields.ts';

/** A form of this project that was opened. */
export interface OpenForm {
  readonly document: PDFDocument;
  readonly fields: ReadonlyMap<string, PlacedField>;
}

/**
 * Opens a form to fill in, blank or filled.
 *
 * @throws ImportProblem that says in a sentence why it is not read
 */
export async function openForm(bytes: Uint8Array): Promise<OpenForm> {
  const document = await openPdf(bytes);
  const version = versionOf(document);
  if (version === undefined)
    throw new ImportProblem(
      'This PDF is not a form of Hornbook: download the form of the data story, and fill that in.',
    );
  if (version > formVersion)
    throw new ImportProblem('This form was made by a newer version of Hornbook, which is needed to read it.');
  const fields = placedFields(document);
  if (fields.size === 0)
    throw new ImportProblem(
      'This PDF was made from a form, and its fields are gone. Save the form itself, rather than printing it to a new PDF.',
    );
  return { document, fields };
}

/** The version its keywords tell; undefined where they tell none. */
function versionOf(document: PDFDocument): number | undefined {
  const [, version] = /hornbook story form, version (\d+)/.exec(document.getKeywords() ?? '') ?? [];
  return version === undefined ? undefined : Number(version);
}

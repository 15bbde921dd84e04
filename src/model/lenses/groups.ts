import type { Framework } from '../../schemas/frameworks.ts';
import type { Lens } from '../../schemas/lenses.ts';
import type { WorksheetField, WorksheetGroup } from '../../schemas/worksheet.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { isSetOfStandards, standardsOf } from '../standards/of-framework.ts';

type From = NonNullable<Lens['from']>;

/** The parts of a sheet that stand with a framework already; none where the lens has none, or the site leaves it out. */
export function lensGroups({ from }: Pick<Lens, 'from'>, context: Context): WorksheetGroup[] {
  const framework = from && context.find('frameworks', from.framework);
  if (!framework) return [];
  const groups = isSetOfStandards(framework)
    ? standardsOf(framework.id, context).map((standard) => standardGroup(standard, from))
    : framework.data.parts.map((part) => partGroup(part, from));
  return groups.filter(({ id, fields }) => fields.length > 0 && (from.only.length === 0 || from.only.includes(id)));
}

function standardGroup({ id, data }: PublishedEntry<'standards'>, from: From): WorksheetGroup {
  const questions = data.questions.map(({ label, text, origin }, index) => ({
    ...written(`${id}-question-${index + 1}`, label ?? numbered(index, data.questions.length), text),
    origin,
  }));
  return {
    id,
    title: data.title,
    text: data.summary,
    fields: [...ratingField(id, from, []), ...questions, ...notesField(id, from)],
  };
}

function partGroup({ id, title, text, question, practices }: Framework['parts'][number], from: From): WorksheetGroup {
  const asked = question === undefined ? [] : [written(`${id}-question`, 'Question', question)];
  return { id, title, text: text[0], fields: [...ratingField(id, from, practices), ...asked, ...notesField(id, from)] };
}

function numbered(index: number, count: number): string {
  return count === 1 ? 'Question' : `Question ${index + 1}`;
}

function ratingField(id: string, { levels }: From, practices: readonly string[]): WorksheetField[] {
  if (levels.length === 0) return [];
  const options = levels.map((label, index) => ({ id: `level-${index + 1}`, label }));
  return [{ ...empty(`${id}-rating`, 'Rating'), kind: 'rating', options, practices: [...practices] }];
}

function notesField(id: string, { notes }: From): WorksheetField[] {
  return notes === undefined ? [] : [written(`${id}-notes`, 'Notes', notes)];
}

function written(id: string, label: string, ask: string): WorksheetField {
  return { ...empty(id, label), ask };
}

/** A text with nothing further asked of it. */
function empty(id: string, label: string): WorksheetField {
  return { id, label, kind: 'text', origin: 'site', lines: 4, options: [], columns: [], rows: [], practices: [] };
}

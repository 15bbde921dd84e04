import { ImportProblem } from '../../../import/problem.ts';
import { knownFields } from '../../../model/drafts/known-fields.ts';
import { fieldSources } from '../../../schemas/cited-text.ts';
import { spendingSchema, spendingTables } from '../../../schemas/spending.ts';
import { storySchema } from '../../../schemas/stories.ts';
import { rowsAt, valueAt, withValue, type Draft } from '../../draft/draft.ts';
import { fitting, readYaml } from '../../in/yaml.ts';
import { sourceChoices } from '../../fields/sources.ts';
import { withItsPicture, type Opened } from './opened.ts';

const neither = 'This file is neither a data story nor a spending page.';

/**
 * A content file: that of a story, or that of a spending page, whose tables take the place of those of the draft.
 *
 * @throws ImportProblem where it is neither
 */
export function openYaml(text: string, draft: Draft): Opened {
  const written = readYaml(text, neither);
  const names = Object.keys(written);
  if (names.some((name) => Object.hasOwn(spendingTables.shape, name))) return spendingFile(written, draft);
  if (names.some((name) => Object.hasOwn(storySchema.shape, name))) return storyFile(written);
  throw new ImportProblem(neither);
}

function storyFile(written: object): Opened {
  const { value, problems } = fitting(knownFields(storySchema, written));
  const said = 'The story was opened. Undo brings the one before back.';
  return withItsPicture({ draft: value, said, problems });
}

function spendingFile(written: object, draft: Draft): Opened {
  const { value, problems } = fitting(knownFields(spendingSchema, written));
  const tables = Object.keys(spendingTables.shape).map((name) => [name, valueAt(value, [name])] as const);
  const filled = withValue(draft, ['tables'], Object.fromEntries(tables.filter(([, table]) => table !== undefined)));
  const labelled = valueAt(value, ['fictional']) === true ? withValue(filled, ['fictional'], true) : filled;
  const said = 'The tables of the spending page stand in your story. Undo brings those before back.';
  return { draft: withSourcesNamed(labelled), said, problems };
}

/** A spending page names works that stand in sources.yaml: each takes a title here, which the form then asks for. */
function withSourcesNamed(draft: Draft): Draft {
  const known = new Set(sourceChoices(draft).map(({ id }) => id));
  const named = new Set(fieldSources(draft['tables']).map(({ source }) => source));
  const missing = [...named].filter((id) => !known.has(id)).map((id) => ({ id }));
  return missing.length === 0 ? draft : withValue(draft, ['sources'], [...rowsAt(draft, ['sources']), ...missing]);
}

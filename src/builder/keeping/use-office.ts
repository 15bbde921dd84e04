import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Store } from '../../client/worksheet/store.ts';
import type { Issue } from '../../report/issue.ts';
import type { DataPath } from '../../schemas/describe.ts';
import type { Desk } from '../desk.ts';
import { withValue, type Draft } from '../draft/draft.ts';
import type { History } from '../draft/history.ts';
import { KeptDraft } from './kept-draft.ts';
import { useHistory, type StepBy } from './use-history.ts';
import { useLookedAt } from './use-looked-at.ts';

interface Beginning {
  readonly noun: Desk['noun'];
  readonly store: Store;
  /** What the keys of the browser's storage begin with. */
  readonly prefix: string;
  readonly today: string;
  /** What a new draft says before anybody wrote anything. */
  readonly start: Draft;
  /** Everything that is wrong with a draft. */
  readonly check: (draft: Draft) => readonly Issue[];
  readonly choicesIn: (draft: Draft, path: DataPath) => ReturnType<Desk['choicesAt']>;
}

/** A desk with what stands around it. */
export interface Office {
  readonly desk: Desk;
  readonly history: History;
  readonly step: StepBy;
  readonly said: string;
  readonly complaint: string;
  /** A field was left: from now on its problems stand beside it. */
  readonly leave: (event: FocusEvent) => void;
}

/** The desk of a builder: a draft that is kept on the device, with its past and its problems. */
export function useOffice({ noun, store, prefix, today, start, check, choicesIn }: Beginning): Office {
  const kept = useMemo(() => new KeptDraft(store, `${prefix}draft:`), []);
  const [history, step] = useHistory(
    kept,
    useMemo(() => beginning(kept, start), []),
  );
  const draft = history.present;
  const issues = check(draft);
  const { isLookedAt, leave, lookAtAll } = useLookedAt();
  const [said, say] = useState('');
  const [complaint, complain] = useState('');
  const write = useCallback((path: DataPath, value: unknown): void => {
    step({ do: 'change', to: (before) => withValue(before, path, value), what: path.join('.') });
  }, []);
  const replace = useCallback((to: Draft, text?: string): void => {
    step({ do: 'change', to: () => to });
    complain('');
    if (text === undefined) return;
    say(text);
    lookAtAll();
  }, []);
  const choicesAt = (path: DataPath): ReturnType<Desk['choicesAt']> => choicesIn(draft, path);
  return {
    desk: { noun, draft, start, today, issues, isLookedAt, write, replace, say, complain, choicesAt },
    ...{ history, step, said, complaint },
    leave: (event) => leave(event, issues, say),
  };
}

function beginning(kept: KeptDraft, start: Draft): Draft {
  const draft = kept.read();
  return Object.keys(draft).length === 0 ? start : draft;
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Store } from '../../client/worksheet/store.ts';
import { Builder } from '../Builder.tsx';
import type { Draft } from '../draft/draft.ts';
import { useOffice } from '../keeping/use-office.ts';
import { StillToDo } from '../StillToDo.tsx';
import { choicesIn } from './choices.ts';
import { OpenPlan } from './in/OpenPlan.tsx';
import { KeptAsItIs } from './KeptAsItIs.tsx';
import { loadAll } from './load-all.ts';
import { planFileName } from './out/file-name.ts';
import { TakeAway } from './out/TakeAway.tsx';
import { Preview } from './Preview.tsx';
import { Sections } from './Sections.tsx';
import type { Site } from './site.ts';
import { useShown } from './use-shown.ts';

/** What the builder is given by its page. */
export interface Settings {
  readonly store: Store;
  /** What the keys of the browser's storage begin with. */
  readonly prefix: string;
  /** The day, as "2026-11-26". */
  readonly today: string;
  readonly site: Site;
  /** Calls back when the storage begins or ends to refuse what is typed. */
  readonly onTrouble: (changed: () => void) => void;
}

/** The whole builder of plans: the form, the plan beside it as it prints, and what goes in and out. */
export function App({ store, prefix, today, site, onTrouble }: Settings) {
  const start = useMemo(() => startOf(today, site), []);
  const [opened, setOpened] = useState(() => store.get(`${prefix}file`));
  useEffect(() => store.set(`${prefix}file`, opened ?? ''), [opened]);
  const nameOf = (draft: Draft): string => planFileName(draft, opened);
  const show = useShown(nameOf, today, site);
  const office = useOffice({
    ...{ noun: 'plan', store, prefix, today, start },
    check: (draft) => show(draft).issues,
    choicesIn: (draft, path) => choicesIn(draft, path, site),
  });
  const { draft } = office.desk;
  useEffect(() => {
    if (draft === start) setOpened(undefined);
  }, [draft]);
  return (
    <Builder
      {...{ office, store, onTrouble, loadAll }}
      opener={<OpenPlan onOpened={setOpened} />}
      seeIt="See the plan"
      beside={<Preview shown={show(draft)} />}
    >
      <Sections />
      <KeptAsItIs />
      <StillToDo />
      <TakeAway name={nameOf(draft)} />
    </Builder>
  );
}

function startOf(today: string, { district }: Site): Draft {
  const own = district === undefined ? {} : { district };
  return { ...own, status: 'draft', timeZone: 'America/New_York', reviewed: today };
}

import type { Issue } from '../report/issue.ts';
import type { AnyEntry } from '../schemas/corpus.ts';
import { allEntries, fieldIssue, textIssue, type Check } from './check.ts';
import { fieldSourcesOf, figuresOf, firstOfEach } from './figures.ts';

/** What is made up is labelled as such wherever it is shown; so nothing real rests on it. */
export const fictional: Check = ({ corpus }) => {
  const madeUp = new Set(corpus.sources.filter(({ data }) => data.fictional).map(({ id }) => id));
  const districts = new Set(corpus.districts.filter(({ data }) => data.fictional).map(({ id }) => id));
  const inEntries = allEntries(corpus)
    .filter((entry) => !isFictional(entry))
    .flatMap((entry) => [...figures(entry, madeUp), ...fields(entry, madeUp), ...citations(entry, madeUp)]);
  const spending = corpus.spending
    .filter(({ data }) => data.district !== undefined && districts.has(data.district) && !data.fictional)
    .map((entry) =>
      fieldIssue(entry, 'fictional-mismatch', ['district'], restsOn(`the district "${entry.data.district ?? ''}"`)),
    );
  return [...inEntries, ...spending];
};

function isFictional({ data }: AnyEntry): boolean {
  return 'fictional' in data && data.fictional;
}

function figures(entry: AnyEntry, madeUp: ReadonlySet<string>): Issue[] {
  const wrong = figuresOf(entry).filter(({ source }) => source !== undefined && madeUp.has(source));
  return firstOfEach(wrong, ({ source }) => source).map(({ sourcePath, source = '' }) =>
    fieldIssue(entry, 'fictional-mismatch', sourcePath, restsOn(`the source "${source}"`)),
  );
}

function fields(entry: AnyEntry, madeUp: ReadonlySet<string>): Issue[] {
  return fieldSourcesOf(entry)
    .filter(({ source }) => madeUp.has(source))
    .map(({ path, source }) => fieldIssue(entry, 'fictional-mismatch', path, restsOn(`the source "${source}"`)));
}

function citations(entry: AnyEntry, madeUp: ReadonlySet<string>): Issue[] {
  return (entry.prose?.citations ?? [])
    .filter(({ source }) => madeUp.has(source))
    .map(({ source, offset }) =>
      textIssue(entry, 'fictional-mismatch', offset, 'Citation', restsOn(`the source "${source}"`)),
    );
}

function restsOn(what: string) {
  return {
    what: `This rests on ${what}, which is marked as fictional.`,
    fix: 'Mark this entry fictional too (fictional: true), or point to something real.',
  };
}

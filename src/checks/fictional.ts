import type { Issue } from '../report/issue.ts';
import type { AnyEntry, Entry } from '../schemas/corpus.ts';
import { allEntries, fieldIssue, textIssue, type Check } from './check.ts';
import { fieldSourcesOf, figuresOf, firstOfEach } from './figures.ts';

/** What is made up is labelled as such wherever it is shown; so nothing real rests on it. */
export const fictional: Check = ({ corpus }) => {
  const madeUp = new Set(corpus.sources.filter(({ data }) => data.fictional).map(({ id }) => id));
  const districts = new Set(corpus.districts.filter(({ data }) => data.fictional).map(({ id }) => id));
  const inEntries = allEntries(corpus)
    .filter((entry) => !isFictional(entry))
    .flatMap((entry) => [...figures(entry, madeUp), ...fields(entry, madeUp), ...citations(entry, madeUp)]);
  const money = new Set(corpus.spending.filter(({ data }) => data.fictional).map(({ id }) => id));
  const ofDistrict = [...corpus.spending, ...corpus.stories, ...corpus.plans].flatMap((entry) =>
    pointsTo(entry, 'district', entry.data.district, districts),
  );
  const ofMoney = [...corpus.stories, ...corpus.plans].flatMap((entry) =>
    pointsTo(entry, 'spending entry', entry.data.spending, money),
  );
  return [...inEntries, ...ofDistrict, ...ofMoney];
};

/** What points to something made up is made up itself. */
function pointsTo(
  entry: Entry<'spending'> | Entry<'stories'> | Entry<'plans'>,
  kind: 'district' | 'spending entry',
  id: string | undefined,
  madeUp: ReadonlySet<string>,
): Issue[] {
  if (id === undefined || !madeUp.has(id) || entry.data.fictional) return [];
  const field = kind === 'district' ? 'district' : 'spending';
  return [fieldIssue(entry, 'fictional-mismatch', [field], restsOn(`the ${kind} "${id}"`))];
}

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

import { slugOf } from '../../lib/slug.ts';
import { formats } from '../../schemas/designs/lists.ts';
import { gradeBands, planAreas, planRoles } from '../../schemas/plans/lists.ts';

/** What districts call the words of a list, where they do not use its words or its labels. */
const calledLike = {
  roles: [
    [/new|novice|first.year|induction/, 'new-teachers'],
    [/substitute/, 'substitutes'],
    [/coach|mentor/, 'coaches'],
    [/principal|school (?:leader|admin)|^admin/, 'school-leaders'],
    [/superintendent|district|central|director/, 'district-leaders'],
    [/^para|aide|assistant teacher/, 'paraprofessionals'],
    [/counsel|specialist|therap|psycholog|nurse|social worker|support staff/, 'specialists'],
    [/teacher|faculty|instructional staff/, 'teachers'],
  ],
  areas: [
    [/content|pedagog|instruction/, 'content-and-pedagogy'],
    [/coheren|relevan/, 'coherence-and-relevance'],
    [/measur|impact|evaluat/, 'measurement-and-impact'],
    [/cultur/, 'culture'],
  ],
  formats: [
    [/person|on.?site|face/, 'in-person'],
    [/blend|hybrid/, 'blended'],
    [/self|async/, 'self-paced'],
    [/online|virtual|remote|zoom|webinar/, 'online'],
  ],
} as const;

const lists = { roles: planRoles, areas: planAreas, formats } as const;
export type WordList = keyof typeof lists;

/** The word of a list that a text means; undefined where it means none. */
export function wordMeant(text: string, list: WordList): string | undefined {
  const words = Object.entries<string>(lists[list]);
  const exact = words.find(([word, label]) => [word, label].some((each) => slugOf(each) === slugOf(text)));
  return exact?.[0] ?? calledLike[list].find(([pattern]) => pattern.test(text.toLowerCase()))?.[1];
}

/** Words that mean everybody, whom an empty list stands for. */
export function isAll(text: string): boolean {
  return /^(?:all(?: .*)?|everyone|everybody|district.?wide|k.?12|pre.?k.?12|all)$/i.test(text.trim());
}

/** The lowest and the highest grade of each band; pre-K is -1, kindergarten 0. */
const bands: Readonly<Record<keyof typeof gradeBands, readonly [number, number]>> = {
  'pre-k-2': [-1, 2],
  '3-5': [3, 5],
  '6-8': [6, 8],
  '9-12': [9, 12],
};

/** The grade bands that grades lie in: "K-5" is in two. None where the text names no grades. */
export function bandsMeant(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replaceAll(/pre-?k/g, '-1')
    .replaceAll(/\b(?:k|kindergarten)\b/g, '0')
    .replaceAll(/grades?|th\b|rd\b|nd\b|st\b/g, ' ');
  const [, low, high = low] = /(-1|\d{1,2})\s*(?:(?:-|–|to)\s*(\d{1,2}))?/.exec(plain) ?? [];
  if (low === undefined || high === undefined) return [];
  return Object.entries(bands)
    .filter(([, [from, to]]) => Number(low) <= to && Number(high) >= from)
    .map(([band]) => band);
}

/** The items of a cell that holds several: "teachers, coaches and principals". */
export function itemsIn(text: string): readonly string[] {
  return text
    .split(/[;,\n&]|\band\b/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

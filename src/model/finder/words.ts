/**
 * The words of a name or a query in the form in which they are compared: small letters without accents, punctuation
 * or leading zeros of short numbers. "Lexington 03" has the words "lexington" and "3", "O’Fallon" is "ofallon".
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replaceAll('&', ' and ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => (/^0\d{1,2}$/.test(word) ? String(Number(word)) : word));
}

/** What districts shorten in their names, and people in what they type. */
const longForms: Readonly<Record<string, string>> = {
  ...{ sd: 'school district', isd: 'independent school district', usd: 'unified school district' },
  ...{ nyc: 'new york city' },
  ...{ st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort', pt: 'point' },
  ...{ n: 'north', s: 'south', e: 'east', w: 'west', jct: 'junction', hts: 'heights', spgs: 'springs', vly: 'valley' },
  ...{ twp: 'township', co: 'county', cnty: 'county', par: 'parish', pk: 'park', lk: 'lake' },
  ...{ dist: 'district', sch: 'school', schs: 'schools', schl: 'school', schls: 'schools', pblc: 'public' },
  ...{ pub: 'public', comm: 'community', cmty: 'community', elem: 'elementary', el: 'elementary', hi: 'high' },
  ...{ sec: 'secondary', cons: 'consolidated', ind: 'independent', reg: 'regional', ctr: 'center', acad: 'academy' },
};

/** The forms a word may be written in: "twp" is also "township". */
export function formsOf(word: string): readonly string[] {
  const long = longForms[word];
  return long === undefined ? [word] : [word, ...long.split(' ')];
}

/** Words that most districts have in their names, and that tell none from another. */
const common = new Set([
  ...['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'no', 'number', 'inc', 'llc'],
  ...['school', 'schools', 'district', 'districts', 'dist', 'sch', 'schs', 'schls', 'sd', 'isd', 'usd', 'csd', 'cusd'],
  ...['ufsd', 'esd', 'ccsd', 'chsd', 'public', 'pblc', 'unified', 'union', 'independent', 'community', 'comm', 'local'],
  ...['consolidated', 'cons', 'exempted', 'central', 'regional', 'joint', 'free', 'elementary', 'elem', 'el', 'high'],
  ...[
    'secondary',
    'middle',
    'primary',
    'county',
    'co',
    'city',
    'town',
    'township',
    'twp',
    'village',
    'borough',
    'boro',
  ],
  ...['parish', 'area', 'charter', 'academy', 'education', 'educational', 'department', 'agency', 'center', 'service'],
  ...['services', 'learning', 'preparatory', 'prep', 'college', 'career', 'technical', 'technology'],
]);

/** Whether a word says little about which district is meant: "school", "SD", "county". */
export function isCommon(word: string): boolean {
  return common.has(word);
}

/** Whether a word tells a district from others. A single letter or digit does not: "C-2" is half of Missouri. */
export function isTelling(word: string): boolean {
  return word.length > 1 && !isCommon(word);
}

/** Whether a word that is still being typed may become one of those. */
export function mayBecomeCommon(beginning: string): boolean {
  return beginning.length > 1 && [...common].some((word) => word.startsWith(beginning));
}

/** The names of classes that apply, for an attribute; undefined where none does. */
export function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ') || undefined;
}

/** The type of an input: Preact's types tell the kinds of inputs apart, and to what is used here they are all alike. */
export function inputOf(type: string): { readonly type: 'text' } {
  return { type: (type === 'school-year' ? 'text' : type) as 'text' };
}

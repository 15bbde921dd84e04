import type { Context } from './context.ts';

/**
 * Makes something of a site once for all its pages: made anew for each page of a large site it would take minutes.
 * While an author edits, each reading has a context of its own, so nothing old is shown.
 */
export function oncePerSite<Value>(make: (context: Context) => Value): (context: Context) => Value {
  const made = new WeakMap<Context, { readonly value: Value }>();
  return (context) => {
    const { value } = made.get(context) ?? { value: make(context) };
    made.set(context, { value });
    return value;
  };
}

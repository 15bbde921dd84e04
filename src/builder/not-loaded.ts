/** What is told where a part of the builder cannot be loaded, on a slow or lost connection. */
export const notLoaded =
  'The part that does this could not be loaded. Look at your connection and try again. Nothing was changed.';

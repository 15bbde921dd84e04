/** What a form says of itself among its keywords, by which an import knows it: its kind, and how its fields are named. */
export const formVersion = 1;
export const formMark = `hornbook story form, version ${formVersion}`;

import { defineConfig } from 'html-validate';

/** What the built pages must keep to. Each exception has its reason. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Boxes of one question share its name, as the address repeats it: ?purpose=reflect&purpose=use-data.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // A title holds the title of a published work, or the name of a district, whole.
    'long-title': 'off',
    // Authors number their headings ("1. Make a folder"), and HTML lets an id begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // The style sheet keeps a telephone number on one line; other hyphens and spaces could not be copied and dialled.
    'tel-non-breaking': ['error', { ignoreClasses: ['telephone'] }],
    // The compiler leaves line breaks between elements; no reader sees them.
    'no-trailing-whitespace': 'off',
  },
});

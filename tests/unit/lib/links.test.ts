import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../../src/lib/links.ts';

const kind = (url: string, from = 'guides/a.md') => linkTarget(url, from).kind;

describe('a link that runs code or hides its target', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    '\njavascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    'java script:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u001fjavascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\u2028javascript:alert(1)',
    'j\u0000avascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    '\u007fjavascript:alert(1)',
    '\u0085javascript:alert(1)',
    'data:text/html,<script>',
    'DATA:text/html;base64,x',
    'vbscript:msgbox(1)',
    'VbScript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'filesystem:x',
    'about:blank',
    'ftp://example.org',
    'ws://example.org',
    'view-source:https://example.org',
    'intent://x',
    'x-custom+a.b-c:1',
    '//elsewhere.example',
    '//elsewhere.example/guides/',
    '\\\\elsewhere.example',
    '\\elsewhere',
  ])('is refused: %j', (url) => {
    expect(kind(url)).toBe('unsafe');
  });

  it.each([
    ' //elsewhere.example',
    '\t//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '\u200bjavascript:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    '%6aavascript:alert(1)',
    './/elsewhere.example',
    'guides//elsewhere.example',
  ])('never counts as one out of the site: %j', (url) => {
    expect(kind(url)).not.toBe('outside');
  });
});

describe('a link', () => {
  it.each(['https://example.org', 'HTTP://EXAMPLE.ORG', 'mailto:a@example.org', 'tel:+15550100'])(
    'out of the site is taken: %s',
    (url) => {
      expect(linkTarget(url, 'guides/a.md')).toEqual({ kind: 'outside' });
    },
  );

  it.each([
    ['/guides/', { path: '/guides/', anchor: undefined }],
    ['/spending/riverbend/#by-use', { path: '/spending/riverbend/', anchor: 'by-use' }],
    ['/a#b#c', { path: '/a', anchor: 'b' }],
    ['../spending/riverbend.yaml', { path: '/spending/riverbend/', anchor: undefined }],
    ['../spending/riverbend.yaml#by-use', { path: '/spending/riverbend/', anchor: 'by-use' }],
    ['welcome.md', { path: '/guides/welcome/', anchor: undefined }],
    ['./welcome.mdx#top', { path: '/guides/welcome/', anchor: 'top' }],
    ['../../../districts/a.yaml', { path: '/districts/a/', anchor: undefined }],
  ])('%s leads to a page', (url, target) => {
    expect(linkTarget(url, 'guides/a.md')).toEqual({ kind: 'page', ...target });
  });

  it('to a part of its own page is one', () => {
    expect(linkTarget('#costs', 'guides/a.md')).toEqual({ kind: 'own-page', anchor: 'costs' });
  });

  it.each(['', '#', '../site.yaml', '../images/a.png', '../../outside.md', '../spendings/a.yaml'])(
    'to %j leads nowhere',
    (url) => {
      expect(linkTarget(url, 'guides/a.md')).toEqual({ kind: 'nowhere' });
    },
  );
});

import { expect, it } from 'vitest';
import { jsonLd } from '../../../src/lib/json-ld.ts';

it('cannot end the element it stands in', () => {
  const data = { name: '</script><script>alert(1)</script>', note: '<!-- <script', '</script>': 1 };
  expect(jsonLd(data)).not.toContain('<');
  expect(JSON.parse(jsonLd(data))).toEqual(data);
});

it('escapes the two line ends that JSON knows and older browsers do not take', () => {
  const data = { name: 'a\u2028b\u2029c' };
  expect(jsonLd(data)).toBe('{"name":"a\\u2028b\\u2029c"}');
  expect(JSON.parse(jsonLd(data))).toEqual(data);
});

import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/model/context.ts';
import { breadcrumb, frame } from '../../../../src/model/navigation.ts';
import { sitePictures } from '../../../../src/model/social/names.ts';
import { socialTags, type SharedPage } from '../../../../src/model/social/tags.ts';
import { termSchema } from '../../../../src/schemas/glossary.ts';
import { planIn } from '../plans/support.ts';
import { contextOf } from '../support/context.ts';

const context = contextOf({}, { name: 'Learning', address: 'https://pl.example.org', basePath: '/pl/' });
const page = { title: 'Fishbowl', description: 'What it is.', things: [{ '@type': 'LearningResource' }] };
const below = (section: string, label = 'S') => breadcrumb(context, { label, href: `/${section}/` });

/** What is told of a page, by its name. */
function told(shared: Partial<SharedPage>, { path = '/pl/here/', of = context }: { path?: string; of?: Context } = {}) {
  const known = frame(of);
  const tags = socialTags({ ...page, trail: [], fictional: false, ...shared }, known.canonical(path), known);
  return Object.fromEntries(tags.map((tag) => ['property' in tag ? tag.property : tag.name, tag.content]));
}

describe('what other sites are told of a page', () => {
  it('is its name, its text, its address and a picture of its section', () => {
    expect(told({ trail: below('designs', 'Ways to learn') }, { path: '/pl/designs/fishbowl/' })).toEqual({
      'og:title': 'Fishbowl',
      'og:description': 'What it is.',
      'og:type': 'article',
      'og:url': 'https://pl.example.org/pl/designs/fishbowl/',
      'og:site_name': 'Learning',
      'og:image': 'https://pl.example.org/pl/og/designs.png',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Ways to learn · Learning',
      'twitter:card': 'summary_large_image',
    });
  });

  it.each([
    ['cases', 'cases'],
    ['standards', 'standards'],
    ['docs', 'docs'],
    ['about', 'home'],
    ['designs/pages', 'home'],
    ['home', 'home'],
  ])('has below /%s/ the picture of %s', (section, picture) => {
    expect(told({ trail: below(section) })['og:image']).toBe(`https://pl.example.org/pl/og/${picture}.png`);
  });

  it('has the picture of the site on the home page', () => {
    expect(told({})).toMatchObject({
      'og:image': 'https://pl.example.org/pl/og/home.png',
      'og:image:alt': 'Learning',
      'og:type': 'website',
    });
    expect(told({ trail: below('about') })['og:image:alt']).toBe('Learning');
  });

  it('is that a list is a part of a website', () => {
    expect(told({ trail: below('designs'), things: [] })['og:type']).toBe('website');
  });

  it('is that a page is made up, where it is', () => {
    expect(told({ fictional: true })['og:description']).toBe('Fictional, for illustration only. What it is.');
  });

  it('is nothing where the site does not know its address', () => {
    expect(told({}, { of: contextOf() })).toEqual({});
  });
});

const term = {
  id: 'equity',
  title: 'Equity',
  summary: 'Fairness.',
  meaning: ['Each one counts.'],
  reviewed: '2026-11-01',
};

describe('the pictures of a site', () => {
  it('are one for each section, and one for authors where there are pages for them', () => {
    const sections = ['designs', 'cases', 'standards', 'guides', 'spending', 'districts'];
    const address = 'https://pl.example.org';
    expect(sitePictures(contextOf({}, { address }))).toEqual(['home', ...sections]);
    expect(sitePictures(contextOf({}, { address, documentation: true }))).toEqual(['home', ...sections, 'docs']);
  });

  it('are one more for tools or reference where the site has any', () => {
    const entry = { collection: 'glossary', id: 'equity', data: termSchema.parse(term), prose: undefined } as const;
    const pictures = sitePictures(contextOf({ glossary: [entry] }, { address: 'https://pl.example.org' }));
    expect(pictures).toContain('reference');
    expect(pictures).not.toContain('tools');
  });

  it('are one more for plans where the site has any', () => {
    const { entry } = planIn();
    expect(sitePictures(contextOf({ plans: [entry] }, { address: 'https://pl.example.org' }))).toContain('plans');
  });

  it('are none where the site does not know its address', () => {
    expect(sitePictures(contextOf({}, { documentation: true }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { checked, report } from '../support/checked.ts';
import { edited, guide, withFiles } from '../support/riverbend.ts';

const picture = { 'images/classroom.png': 'x' };

describe('a picture', () => {
  it('stands in the folder images', () => {
    expect(report(guide('![A classroom](classroom.png)'))).toMatchInlineSnapshot(`
      "guides/money.md:8:1  Picture
        There is no picture "classroom.png" in the content folder.
        Put the file in the folder images and write /images/ before its name. Pictures from other sites are not loaded.  [missing-image]

      1 problem in 1 file."
    `);
  });

  it('is written as it is called', () => {
    expect(report({ ...guide('![A classroom](/images/clasroom.png)'), ...picture })).toMatchInlineSnapshot(`
      "guides/money.md:8:1  Picture
        There is no picture "/images/clasroom.png" in the content folder. Did you mean "/images/classroom.png"?
        Put the file in the folder images and write /images/ before its name. Pictures from other sites are not loaded.  [missing-image]

      1 problem in 1 file."
    `);
  });

  it('comes from no other site', () => {
    expect(checked(guide('![A pixel](https://elsewhere.example/pixel.png)')).codes).toEqual(['missing-image']);
    expect(checked(guide('![A pixel](//elsewhere.example/images/pixel.png)')).codes).toEqual(['missing-image']);
  });

  it('has a text for people who do not see it', () => {
    expect(report({ ...guide('![](/images/classroom.png)'), ...picture })).toMatchInlineSnapshot(`
      "guides/money.md:8:1  Picture
        The picture has no alternative text.
        Say between the square brackets what it shows:  ![Two teachers look at student work](/images/…)  [image-without-text]

      1 problem in 1 file."
    `);
  });

  it('is looked at also where the text gives its address a name', () => {
    const text = '![][room]\n\n[room]: https://elsewhere.example/room.png';
    expect(checked(guide(text)).codes).toEqual(['image-without-text', 'missing-image']);
    expect(checked({ ...guide('![A room][room]\n\n[room]: /images/classroom.png'), ...picture }).codes).toEqual([]);
    expect(
      checked({ ...guide('![A room][]\n\n[a room]: /images/classroom.png\n[a room]: /x.png'), ...picture }).codes,
    ).toEqual(['broken-link']);
  });

  it('is taken where it stands in the folder and is described', () => {
    expect(checked({ ...guide('![A classroom](/images/classroom.png)'), ...picture }).codes).toEqual([]);
  });
});

describe('the logo', () => {
  const logo = (file: string) =>
    edited(
      'site.yaml',
      'description:',
      `logo: { file: ${file}, alt: A river }\ndescription:`,
      withFiles({ 'images/logo.svg': '<svg viewBox="0 0 9 9"/>' }),
    );

  it('stands in the folder images', () => {
    expect(report(logo('images/logos.svg'))).toMatchInlineSnapshot(`
      "site.yaml:2:15  Logo › Logo file
        There is no picture "images/logos.svg" in the content folder. Did you mean "images/logo.svg"?
        Put the file in the folder images, or correct its name.                 [missing-image]

      1 problem in 1 file."
    `);
  });

  it('is taken where it does', () => {
    expect(checked(logo('images/logo.svg')).codes).toEqual([]);
  });
});

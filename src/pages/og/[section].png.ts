import type { APIRoute } from 'astro';
import { siteContext } from '../../context.ts';
import { pageLettering } from '../../integrations/lettering.ts';
import { svgToPng } from '../../integrations/raster.ts';
import { sitePictures, type PictureName } from '../../model/social/names.ts';
import { socialPicture } from '../../model/social/picture.ts';

export async function getStaticPaths() {
  return sitePictures(await siteContext()).map((section) => ({ params: { section }, props: { section } }));
}

export const GET: APIRoute<{ section: PictureName }> = async ({ props }) => {
  const picture = socialPicture(props.section, await siteContext(), pageLettering());
  return new Response(await svgToPng(picture), { headers: { 'content-type': 'image/png' } });
};

import type { APIRoute } from 'astro';
import { theData } from './_files.ts';

/** Every data file at its address. The type is for `astro dev`; a static host goes by the name. */
export async function getStaticPaths() {
  const { files } = await theData();
  return [...files.keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { files } = await theData();
  return new Response(files.get(params.file!));
};

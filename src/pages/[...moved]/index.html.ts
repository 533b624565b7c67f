/** What stands at the old address of a page that was renamed. */
import type { APIRoute } from 'astro';
import { movedPages } from '../../exports/moved.ts';
import { edition } from '../../layouts/edition.ts';
import { record } from '../../load/astro.ts';

export async function getStaticPaths() {
  const { c, today } = await record();
  return [...movedPages(c, edition(today))].map(([path, content]) => ({
    params: { moved: path.slice(1, -1) },
    props: { content },
  }));
}

export const GET: APIRoute<{ content: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

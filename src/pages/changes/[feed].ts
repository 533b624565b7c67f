import type { APIRoute } from 'astro';
import { feeds } from '../../exports/feed.ts';
import { edition } from '../../layouts/edition.ts';
import { record } from '../../load/astro.ts';

export async function getStaticPaths() {
  const { c, today } = await record();
  return [...feeds(c, edition(today))].map(([feed, content]) => ({ params: { feed }, props: { content } }));
}

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);

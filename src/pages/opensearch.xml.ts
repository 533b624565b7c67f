import type { APIRoute } from 'astro';
import { openSearch } from '../exports/opensearch.ts';
import { edition } from '../layouts/edition.ts';
import { record } from '../load/astro.ts';

export const GET: APIRoute = async () => new Response(openSearch(edition((await record()).today)));

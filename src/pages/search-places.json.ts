import { placesOf } from '../exports/places.ts';
import { record } from '../load/astro.ts';

/** Names of laws, their numbers and the thesaurus: what the search page asks before the full text. */
export async function GET(): Promise<Response> {
  const { c, today } = await record();
  return Response.json(placesOf(c, today));
}

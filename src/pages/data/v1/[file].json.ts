import type { APIRoute } from 'astro';
import { answerWith, named } from './_files.ts';

export const getStaticPaths = () => named(/^([a-z]+)\.json$/);
export const GET: APIRoute = ({ params }) => answerWith(`${params.file}.json`, 'application/json');

import type { APIRoute } from 'astro';
import { answerWith, named } from '../_files.ts';

export const getStaticPaths = () => named(/^schema\/([a-z]+)\.json$/);
export const GET: APIRoute = ({ params }) => answerWith(`schema/${params.file}.json`, 'application/schema+json');

import type { APIRoute } from 'astro';
import { answerWith, named } from './_files.ts';

export const getStaticPaths = () => named(/^([a-z]+)\.csv$/);
export const GET: APIRoute = ({ params }) => answerWith(`${params.file}.csv`, 'text/csv');

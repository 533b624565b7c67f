import { setTimeout as wait } from 'node:timers/promises';
import type { WrittenLink } from './written-links.ts';

/**
 * What an address answered. `gone`: the host says so, or there is no such host. `unsure`: it refused a program, failed or
 * was silent; many law sites do that to all but a browser, so it proves nothing.
 */
export type Answer = { is: 'there' } | { is: 'moved'; to: string } | { is: 'gone' | 'unsure'; why: string };
export interface Asked extends WrittenLink {
  answer: Answer;
  copy?: string;
}

export interface Manners {
  /** Says who asks, and where to complain. */
  agent: string;
  /** Milliseconds until an answer is given up. */
  patience: number;
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** How many hosts are asked at once. */
  hosts: number;
  /** Where the Wayback Machine tells what it keeps. */
  archive: string;
}
export const MANNERS: Manners = {
  agent: 'compendium-link-check',
  patience: 30_000,
  pause: 3_000,
  hosts: 8,
  archive: 'https://archive.org/wayback/available',
};

const request = (url: string, method: string, { agent, patience }: Manners): Promise<Response> =>
  fetch(url, { method, redirect: 'follow', headers: { 'User-Agent': agent }, signal: AbortSignal.timeout(patience) });

/** What a status tells, and where the reader ends up. A law site that dropped a page often sends all to its first page. */
function judge(url: string, status: number, at: string): Answer {
  if (status === 404 || status === 410) return { is: 'gone', why: `answers ${status}` };
  if (status < 200 || status > 299) return { is: 'unsure', why: `answers ${status}` };
  const [from, to] = [new URL(url), new URL(at || url)];
  const lost = to.pathname === '/' && from.pathname !== '/' && to.search === '';
  return lost || from.hostname.replace(/^www\./, '') !== to.hostname.replace(/^www\./, '')
    ? { is: 'moved', to: to.href }
    : { is: 'there' };
}

/** Asks for the head alone, and for the page where a host will not answer that; the page itself is not read. */
async function ask(url: string, manners: Manners): Promise<Answer> {
  try {
    const head = await request(url, 'HEAD', manners);
    if (head.ok) return judge(url, head.status, head.url);
    await wait(manners.pause);
    const page = await request(url, 'GET', manners);
    await page.body?.cancel();
    return judge(url, page.status, page.url);
  } catch (error) {
    const { code } = ((error as Error).cause ?? error) as { code?: string };
    if (code === 'ENOTFOUND') return { is: 'gone', why: 'there is no such host' };
    return {
      is: 'unsure',
      why:
        (error as Error).name === 'TimeoutError'
          ? 'does not answer in time'
          : `cannot be reached (${code ?? (error as Error).message})`,
    };
  }
}

/** The address of an archived copy, if the archive has one. */
async function copyOf(url: string, manners: Manners): Promise<string | undefined> {
  try {
    const told = await request(`${manners.archive}?url=${encodeURIComponent(url)}`, 'GET', manners);
    const { archived_snapshots: kept } = (await told.json()) as {
      archived_snapshots?: { closest?: { available?: boolean; url?: string } };
    };
    const copy = kept?.closest?.available ? kept.closest.url : undefined;
    return copy && /^https?:\/\//.test(copy) ? copy.replace(/^http:/, 'https:') : undefined;
  } catch {
    return undefined;
  }
}

/** Asks every address, the addresses of one host one after another with a pause between, then looks for copies of those gone. */
export async function askLinks(links: readonly WrittenLink[], manners: Manners): Promise<Asked[]> {
  const byHost = Map.groupBy(links, ({ url }) => new URL(url).host);
  const queue = [...byHost.values()];
  const asked: Asked[] = [];
  const worker = async (): Promise<void> => {
    for (let batch = queue.shift(); batch; batch = queue.shift()) {
      for (const [n, link] of batch.entries()) {
        if (n > 0) await wait(manners.pause);
        asked.push({ ...link, answer: await ask(link.url, manners) });
      }
    }
  };
  await Promise.all(Array.from({ length: manners.hosts }, worker));
  for (const link of asked.filter(({ answer }) => answer.is === 'gone')) {
    const copy = await copyOf(link.url, manners);
    if (copy) link.copy = copy;
    await wait(manners.pause);
  }
  return asked.sort((a, b) => (a.url < b.url ? -1 : 1));
}

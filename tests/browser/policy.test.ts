import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kinds, visit, withSite } from './visit.ts';

withSite();

/** Every way that a page could be made to run, load or send something, tried on it; what its policy says of each. */
async function attacked(page: Page): Promise<{ ran: string[]; stopped: string[] }> {
  return page.evaluate(async () => {
    const marks = globalThis as unknown as { ran: string[] };
    marks.ran = [];
    const stopped = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) => stopped.add(event.effectiveDirective));
    const put = (name: string, attributes: Record<string, string>, content = ''): HTMLElement => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.textContent = content;
      document.body.append(element);
      return element;
    };
    const elsewhere = 'https://elsewhere.example/';
    put('script', {}, "ran.push('inline script')");
    put('script', { src: `${elsewhere}x.js` });
    put('script', { src: "data:text/javascript,ran.push('data script')" });
    put('button', { onclick: "ran.push('event attribute')" }).click();
    put('a', { href: "javascript:ran.push('javascript: link')" }).click();
    put('p', { style: 'color: red' });
    put('style', {}, 'p { color: red }');
    put('link', { rel: 'stylesheet', href: `${elsewhere}x.css` });
    put('img', { src: `${elsewhere}x.png` });
    put('iframe', { src: elsewhere });
    put('object', { data: elsewhere });
    put('video', { src: `${elsewhere}x.mp4` });
    put('base', { href: elsewhere });
    (put('form', { action: elsewhere }) as HTMLFormElement).submit();
    // Later, so that it is not run with the rights of the test.
    setTimeout(() => {
      try {
        (0, eval)("ran.push('eval')");
      } catch {
        // Stopped, as it should be.
      }
      fetch(elsewhere).catch(() => undefined);
      try {
        new Worker(URL.createObjectURL(new Blob(['0'])));
      } catch {
        // Stopped, as it should be.
      }
    });
    for (let n = 0; n < 40 && stopped.size < 13; n++) await new Promise((resolve) => setTimeout(resolve, 50));
    return { ran: marks.ran, stopped: [...stopped].sort() };
  });
}

test.each(kinds)('%s: nothing that is put into the page runs, loads or is sent', async (_, path) => {
  await visit(path, async (page, log) => {
    expect(await attacked(page)).toEqual({
      ran: [],
      stopped: [
        'base-uri',
        'connect-src',
        'form-action',
        'frame-src',
        'img-src',
        'media-src',
        'object-src',
        'script-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-attr',
        'style-src-elem',
        'worker-src',
      ],
    });
    expect(log.foreign).toEqual([]);
  });
});

test.each(kinds)('%s: nothing is kept about a reader who only reads', async (_, path) => {
  await visit(path, async (page) => {
    await page.mouse.wheel(0, 4000);
    await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 500 })));
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ cookies: '', local: {}, session: {}, databases: [], caches: [], workers: 0 });
    expect(await page.context().cookies()).toEqual([]);
  });
});

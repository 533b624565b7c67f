import { expect, test } from 'vitest';
import { site } from '../../src/layouts/site.ts';
import { at, visit, withSite } from './visit.ts';

withSite();

const page = 'instruments/in/itpa-1956/';

test('the way out replaces the page it leaves: Back does not return to it', async () => {
  await visit('about/', async (tab) => {
    await tab.goto(at(page));
    await tab.locator('.exit').click();
    await tab.waitForURL(site.exit);
    await tab.goBack();
    expect(tab.url()).toBe(at('about/'));
  });
});

test('Shift pressed three times does the same', async () => {
  await visit('about/', async (tab) => {
    await tab.goto(at(page));
    for (const press of [1, 2, 3]) {
      await tab.keyboard.press('Shift');
      if (press === 1) expect(await tab.locator('#exit-says').textContent()).toContain('two more times');
      if (press === 2) expect(await tab.locator('#exit-says').textContent()).toContain('once more');
    }
    await tab.waitForURL(site.exit);
    await tab.goBack();
    expect(tab.url()).toBe(at('about/'));
  });
});

test('capital letters do not lead out', async () => {
  await visit('', async (tab) => {
    await tab.locator('input[type="search"]').focus();
    for (const letter of ['I', 'T', 'P', 'A']) await tab.keyboard.press(`Shift+${letter}`);
    expect(await tab.locator('input[type="search"]').inputValue()).toBe('ITPA');
    expect(tab.url()).toBe(at(''));
  });
});

test('without JavaScript the way out is a link', async () => {
  await visit(
    page,
    async (tab) => {
      await tab.locator('.exit').click();
      await tab.waitForURL(site.exit);
    },
    { javaScriptEnabled: false },
  );
});

test('the page is blank at once, and stays so if the way out fails', async () => {
  await visit(page, async (tab) => {
    await tab.route(site.exit, (route) => route.abort('aborted'));
    await tab.locator('.exit').click({ noWaitAfter: true });
    await tab.waitForFunction(() => document.documentElement.classList.contains('gone'));
    expect(await tab.locator('main').isVisible()).toBe(false);
    expect(await tab.title()).not.toContain('Traffic');
  });
});

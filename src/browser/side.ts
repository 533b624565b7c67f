/*
 * Any two laws beside each other. The pair is in the address (?a=in/itpa-1956&b=bd/pshta-2012); each law is a file of its own,
 * fetched when it is chosen. What is drawn looks like the pairs that stand ready.
 */
import type { Part } from '../core/part.ts';
import { draw, fill, find, labels } from './beside.ts';
import { partsAt } from './parts.ts';

const form = find<HTMLFormElement>('form[data-side]');
const [first, second] = form.querySelectorAll('select') as unknown as [HTMLSelectElement, HTMLSelectElement];
const status = find('[data-status]');
const failed = find('[data-failed]');
const result = find('[data-result]');
const { here = '/' } = form.dataset;

let turn = 0;
const nameOf = (select: HTMLSelectElement): string => select.selectedOptions[0]?.textContent ?? select.value;
/** One law’s parts; where they do not come, the name of the law is what is thrown. */
async function parts(select: HTMLSelectElement): Promise<Part[]> {
  const list = await partsAt(here, select.selectedOptions[0]!.dataset['path']!).catch(() => []);
  if (list.length === 0) throw new Error(nameOf(select));
  return list;
}

async function show(focus: boolean): Promise<void> {
  const mine = ++turn;
  failed.hidden = result.hidden = true;
  if (first.value === '' || second.value === '' || first.value === second.value) {
    status.textContent = labels.same;
    return;
  }
  const query = new URLSearchParams({ a: first.value, b: second.value }).toString().replaceAll('%2F', '/');
  history.replaceState(history.state, '', `?${query}`);
  status.textContent = labels.loading;
  try {
    const [a, b] = await Promise.all([parts(first), parts(second)]);
    if (mine !== turn) return;
    draw(result, a, b);
    result.hidden = false;
    status.textContent = '';
    if (focus) result.querySelector('h2')!.focus();
  } catch (error) {
    if (mine !== turn) return;
    status.textContent = '';
    failed.hidden = false;
    failed.querySelector('p')!.textContent = fill(labels.failed, { law: (error as Error).message });
    failed.querySelector('button')!.focus();
  }
}

second.append(...[...first.children].map((child) => child.cloneNode(true)));
form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void show(true);
});
find('[data-retry]').addEventListener('click', () => void show(true));

const asked = new URLSearchParams(location.search);
if (asked.has('a') || asked.has('b')) {
  const missing = (
    [
      ['a', first],
      ['b', second],
    ] as const
  ).find(([name, select]) => {
    select.value = asked.get(name) ?? '';
    return select.selectedIndex < 0;
  });
  if (missing) status.textContent = fill(labels.unknown, { law: asked.get(missing[0]) ?? '' });
  else void show(false);
}

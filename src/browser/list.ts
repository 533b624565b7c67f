/** Filters a list that is already on the page; the choice stays in the address. Without it the list is simply whole. */
const form = document.querySelector<HTMLFormElement>('form[data-list]');
const rows = [...document.querySelectorAll<HTMLLIElement>('[data-rows] > li')];
const tally = document.querySelector<HTMLElement>('[data-shown]');
const none = document.querySelector<HTMLElement>('[data-none]');

if (form && tally) {
  const digits = new Intl.NumberFormat(document.documentElement.lang === 'bn' ? 'bn-BD' : document.documentElement.lang === 'hi' ? 'hi-IN' : 'en-GB');
  const apply = (): void => {
    const wanted = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
    let shown = 0;
    for (const row of rows) {
      row.hidden = !wanted.every(([name, value]) => (row.dataset[name] ?? '').split(' ').includes(value));
      if (!row.hidden) shown += 1;
    }
    tally.textContent = (tally.dataset['shown'] ?? '').replace('{n}', digits.format(shown)).replace('{of}', digits.format(rows.length));
    if (none) none.hidden = shown > 0;
    const query = new URLSearchParams(wanted).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  };
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = [...field.options].some((o) => o.value === value) ? value : '';
  }
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.hidden = false;
  apply();
}

export {};

/** Filters the matrix that is already on the page, shows it as at a day, and gives what is shown as CSV. Without it the matrix is simply whole. */
const form = document.querySelector<HTMLFormElement>('form[data-matrix]');
const tally = document.querySelector<HTMLElement>('[data-shown]');
const none = document.querySelector<HTMLElement>('[data-none]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const silent = new Set(['no', 'none', 'unclear']);

/** Shows of a cell what was so on the day; the last period where none is asked for. */
function valueOf(cell: HTMLElement, day: string): string | undefined {
  const periods = [...cell.querySelectorAll<HTMLElement>('[data-value]')];
  const shown = day === '' ? periods.at(-1) : periods.findLast((p) => (p.dataset['from'] ?? '') <= day && (p.dataset['to'] ?? '9999') >= day);
  for (const p of periods) p.hidden = p !== shown;
  return shown?.dataset['value'];
}

/** A cell of CSV that no spreadsheet runs. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

if (form && tally) {
  const lang = document.documentElement.lang;
  const digits = new Intl.NumberFormat(lang === 'bn' ? 'bn-BD' : lang === 'hi' ? 'hi-IN' : 'en-GB');
  const field = (name: string): string => String(new FormData(form).get(name) ?? '');
  const apply = (): void => {
    const [theme, answer, on, differ, still] = [field('theme'), field('answer'), field('on'), field('differ'), field('silent')];
    let shown = 0;
    for (const row of rows) {
      const values = [...row.querySelectorAll<HTMLElement>('[data-cell]')].map((cell) => valueOf(cell, on));
      const differs = values.every((v) => v !== undefined) && new Set(values).size > 1 && values.every((v) => !/^["[]/.test(v ?? ''));
      const fits = (theme === '' || row.closest<HTMLElement>('[data-theme]')?.dataset['theme'] === theme)
        && (answer === '' || values.includes(answer))
        && (differ === '' || differs)
        && (still === '' || values.every((v) => v !== undefined && silent.has(v)));
      row.hidden = !fits;
      const chip = row.querySelector<HTMLElement>('[data-chip]');
      if (chip) chip.hidden = !differs;
      if (fits) shown += 1;
    }
    for (const section of document.querySelectorAll<HTMLElement>('[data-theme]')) section.hidden = !section.querySelector('[data-row]:not([hidden])');
    tally.textContent = (tally.dataset['shown'] ?? '').replace('{n}', digits.format(shown)).replace('{of}', digits.format(rows.length));
    if (none) none.hidden = shown > 0;
    const query = new URLSearchParams([...new FormData(form)].filter(([, v]) => v !== '') as [string, string][]).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  };
  for (const [name, value] of new URLSearchParams(location.search)) {
    const input = form.elements.namedItem(name);
    if (input instanceof HTMLSelectElement) input.value = [...input.options].some((o) => o.value === value) ? value : '';
    else if (input instanceof HTMLInputElement && input.type === 'checkbox') input.checked = value === '1';
    else if (input instanceof HTMLInputElement && /^\d{4}-\d\d-\d\d$/.test(value)) input.value = value;
  }
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  const csv = document.querySelector<HTMLButtonElement>('[data-csv]');
  if (csv) csv.hidden = false;
  csv?.addEventListener('click', () => {
    const heads = [...document.querySelectorAll('.matrix > .heads > span')].map((s) => s.textContent?.trim() ?? '');
    const lines = rows.filter((r) => !r.hidden).map((r) => [r.querySelector('h3')?.textContent ?? '', ...[...r.querySelectorAll<HTMLElement>('[data-cell]')].map((cell) => cell.querySelector('[data-value]:not([hidden])')?.textContent ?? '')].map((t) => csvCell(t.replace(/\s+/g, ' ').trim())).join(','));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\ufeff', [heads.map(csvCell).join(','), ...lines].join('\r\n')], { type: 'text/csv' }));
    link.download = 'comparison.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  });
  form.hidden = false;
  apply();
}

export {};

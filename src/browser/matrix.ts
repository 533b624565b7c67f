/** Filters the matrix that is already on the page, shows it as at a day, and gives what is shown as a file. Without it the matrix is simply whole. */
const form = document.querySelector<HTMLFormElement>('form[data-matrix]');
const tally = document.querySelector<HTMLElement>('[data-shown]');
const none = document.querySelector<HTMLElement>('[data-none]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const silent = new Set(['no', 'none', 'unclear']);

/** Shows of a cell what was so on the day; the last period where none is asked for. */
function valueOf(cell: HTMLElement, day: string): string | undefined {
  const periods = [...cell.querySelectorAll<HTMLElement>('[data-value]')];
  const shown =
    day === ''
      ? periods.at(-1)
      : periods.findLast((p) => (p.dataset['from'] ?? '') <= day && (p.dataset['to'] ?? '9999') >= day);
  for (const p of periods) p.hidden = p !== shown;
  return shown?.dataset['value'];
}

if (form && tally) {
  const lang = document.documentElement.lang;
  const digits = new Intl.NumberFormat(lang === 'bn' ? 'bn-BD' : lang === 'hi' ? 'hi-IN' : 'en-GB');
  const field = (name: string): string => String(new FormData(form).get(name) ?? '');
  const apply = (): void => {
    const [theme, stage, answer, on, differ, still] = [
      field('theme'),
      field('stage'),
      field('answer'),
      field('on'),
      field('differ'),
      field('silent'),
    ];
    let shown = 0;
    for (const row of rows) {
      const values = [...row.querySelectorAll<HTMLElement>('[data-cell]')].map((cell) => valueOf(cell, on));
      const differs =
        values.every((v) => v !== undefined) && new Set(values).size > 1 && values.every((v) => !/^["[]/.test(v ?? ''));
      const fits =
        (theme === '' || row.closest<HTMLElement>('[data-theme]')?.dataset['theme'] === theme) &&
        (stage === '' || (row.dataset['stages'] ?? '').split(' ').includes(stage)) &&
        (answer === '' || values.includes(answer)) &&
        (differ === '' || differs) &&
        (still === '' || values.every((v) => v !== undefined && silent.has(v)));
      row.hidden = !fits;
      const chip = row.querySelector<HTMLElement>('[data-chip]');
      if (chip) chip.hidden = !differs;
      if (fits) shown += 1;
    }
    for (const section of document.querySelectorAll<HTMLElement>('[data-theme]'))
      section.hidden = !section.querySelector('[data-row]:not([hidden])');
    tally.textContent = (tally.dataset['shown'] ?? '')
      .replace('{n}', digits.format(shown))
      .replace('{of}', digits.format(rows.length));
    if (none) none.hidden = shown > 0;
    const query = new URLSearchParams(
      [...new FormData(form)].filter(([, v]) => v !== '') as [string, string][],
    ).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  };
  for (const [name, value] of new URLSearchParams(location.search)) {
    const input = form.elements.namedItem(name);
    if (input instanceof HTMLSelectElement)
      input.value = [...input.options].some((o) => o.value === value) ? value : '';
    else if (input instanceof HTMLInputElement && input.type === 'checkbox') input.checked = value === '1';
    else if (input instanceof HTMLInputElement && /^\d{4}-\d\d-\d\d$/.test(value)) input.value = value;
  }
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  const files = document.querySelector<HTMLElement>('[data-files]');
  const said = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  files?.addEventListener('click', ({ target }) => {
    const format = (target as HTMLElement).dataset['take'];
    if (format === 'csv' || format === 'xlsx') void take(format);
  });
  const take = async (format: 'csv' | 'xlsx'): Promise<void> => {
    const { fileOf } = await import('./matrix-file.ts');
    const headings = [...document.querySelectorAll('.matrix > .heads > span')].map((head) =>
      said(head.querySelector('[data-name]') ?? head),
    );
    const lines = rows
      .filter((row) => !row.hidden)
      .map((row) => {
        const asked = row.querySelector<HTMLAnchorElement>('h3 a');
        const cells = [...row.querySelectorAll('[data-cell]')].map((cell) => ({
          text: said(cell.querySelector('[data-value]:not([hidden])')),
        }));
        return [{ text: said(asked), link: asked?.href }, ...cells];
      });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      await fileOf(format, document.title.slice(0, 30).replace(/[^\p{L}\p{M}\p{N} ]/gu, ' '), headings, lines),
    );
    link.download = `comparison.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  if (files) files.hidden = false;
  form.hidden = false;
  apply();
}

export {};

/** A provision in a result; beside it what a concordance sets against it, with what became of it. */
export interface DrawnRow {
  label: string;
  href: string;
  text: Node;
  against?: Against[] | undefined;
}
export interface Against {
  newer: boolean;
  href: string;
  /** Nothing where the rule was dropped. */
  says: string;
  change?: string | undefined;
}

/** One result to be drawn: a page, and the provisions in it. Everything that is a word comes from the page's own templates. */
export interface Drawn {
  title: string;
  href: string;
  /** The language of the words, and of what is linked to, where it is not the page's. */
  lang?: string | undefined;
  to?: string | undefined;
  who?: string | undefined;
  kind?: string | undefined;
  force?: string | undefined;
  /** What took its place. */
  successor?: { title: string; href: string } | undefined;
  text?: Node | undefined;
  /** What was asked of it stands here: the full text adds nothing. */
  whole?: boolean;
  rows: DrawnRow[];
}

/** An element; what is undefined is left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | undefined>,
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A mark of the page (a country, a state of force, a kind) from the template that holds it. */
function mark(name: string, code: string | undefined): Node | undefined {
  const template =
    code === undefined
      ? null
      : document.querySelector<HTMLTemplateElement>(`template[data-mark="${name}:${CSS.escape(code)}"]`);
  return template?.content.cloneNode(true);
}
const word = (name: string): string =>
  document.querySelector<HTMLTemplateElement>(`template[data-mark="word:${name}"]`)?.content.textContent?.trim() ?? '';

/**
 * An excerpt of the index as nodes, without the heading, or the end of it, that it may begin with.
 * Its only markup is <mark>; the rest is text, whatever it looks like.
 */
export function excerpt(html: string, heading = ''): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const text = (escaped: string): string =>
    escaped.replace(
      /&(lt|gt|quot|#x27|#39|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'",
    );
  const parts = html.split(/<mark>(.*?)<\/mark>/s).map(text);
  const plain = parts.join('');
  let drop =
    [...heading]
      .map((_, at) => heading.length - at)
      .find((length) => length > 5 && plain.startsWith(heading.slice(-length))) ?? 0;
  parts.forEach((whole, at) => {
    const part = whole.slice(drop).replace(drop > 0 ? /^[.\s]+/ : '', '');
    drop = Math.max(0, drop - whole.length);
    if (part !== '') fragment.append(at % 2 === 1 ? make('mark', {}, part) : part);
  });
  return fragment;
}

/** What stands against a provision: first what is newer, then what is older. */
function drawAgainst(list: readonly Against[], lang: string | undefined): HTMLElement[] {
  return [true, false].flatMap((newer) => {
    const links = list.filter((x) => x.newer === newer);
    if (links.length === 0) return [];
    const parts = links.flatMap((x, at) => {
      const became = x.change === undefined ? '' : word(`change:${x.change}`);
      const link = make('a', { href: x.href, lang, hreflang: lang }, x.says || became);
      return [at > 0 ? '; ' : '', link, x.says && became ? ` (${became})` : ''];
    });
    return [make('p', { class: 'soft' }, links[0]?.says ? `${word(newer ? 'newer' : 'older')} ` : '', ...parts)];
  });
}

/** Provisions as list items. */
export function drawRows({ rows, lang, to }: Drawn): HTMLLIElement[] {
  return rows.map((row) =>
    make(
      'li',
      {},
      make('a', { class: 'pin', href: row.href, lang, hreflang: to }, row.label),
      make('div', {}, make('p', { lang }, row.text), ...drawAgainst(row.against ?? [], lang)),
    ),
  );
}

/** A result as a list item. */
export function draw(hit: Drawn): HTMLLIElement {
  const { lang, to } = hit;
  return make(
    'li',
    {},
    make('h2', {}, mark('who', hit.who), ' ', make('a', { href: hit.href, lang, hreflang: to }, hit.title)),
    make(
      'p',
      { class: 'meta' },
      mark('kind', hit.kind),
      mark('state', hit.force),
      hit.successor &&
        make(
          'span',
          {},
          `${word('newer')} `,
          make('a', { href: hit.successor.href, lang, hreflang: to }, hit.successor.title),
        ),
    ),
    hit.text && make('p', { lang }, hit.text),
    hit.rows.length > 0 ? make('ol', {}, ...drawRows(hit)) : undefined,
  );
}

/*
 * A page is read before anything else is asked for. What only adds to it (see Keeping.astro) is fetched at the reader's
 * first move, not before.
 */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'scroll', 'keydown', 'focusin'];
const fetchIt = () => {
  for (const sign of signs) removeEventListener(sign, fetchIt);
  const script = document.createElement('script');
  script.type = 'module';
  script.src = document.querySelector<HTMLTemplateElement>('template[data-later]')!.dataset.later!;
  document.head.append(script);
};
for (const sign of signs) addEventListener(sign, fetchIt, { passive: true });

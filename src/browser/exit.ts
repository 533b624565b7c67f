/*
 * The quick exit. Without this script the link in the bar still leads away; with it the page is blanked first,
 * the history entry is replaced so that Back does not return here, and Shift pressed three times does the same.
 * Shift and not Escape: Escape stops a page from loading. What none of this can do is told on the safety page.
 */
const link = document.querySelector<HTMLAnchorElement>('a.exit')!;
const live = document.getElementById('exit-says')!;
const apart = 5000;
let presses = 0;
let alone = false;
let timer = 0;

const leave = () => {
  document.documentElement.classList.add('gone');
  document.title = new URL(link.href).hostname;
  live.textContent = link.dataset.leaving!;
  location.replace(link.href);
};

const forget = (say = '') => {
  clearTimeout(timer);
  presses = 0;
  live.textContent = say;
};

link.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

// A press counts when Shift goes down and up with nothing else in between, so that typing capitals does not.
addEventListener('keydown', (event) => {
  if (event.key === 'Shift') {
    if (!event.repeat) alone = true;
  } else {
    alone = false;
    if (presses) forget();
  }
});

addEventListener('keyup', (event) => {
  if (event.key !== 'Shift' || !alone) return;
  alone = false;
  presses += 1;
  if (presses === 3) return leave();
  live.textContent = presses === 1 ? link.dataset.two! : link.dataset.one!;
  clearTimeout(timer);
  timer = window.setTimeout(() => forget(link.dataset.expired!), apart);
});

// A page kept in memory must not come back blank if the way out failed.
addEventListener('pageshow', (event) => {
  if (event.persisted) document.documentElement.classList.remove('gone');
});

import { readCollection, type Collection } from '../core/kept.ts';

/** The one thing this site ever keeps on a device, and only once its reader has pressed “Keep”. */
const KEY = 'collection';

/** What is kept in this browser. Every method throws where the browser lets the site keep nothing. */
export const shelf = {
  read: (): Collection => readCollection(localStorage.getItem(KEY)),
  /** A collection that holds nothing leaves no trace. */
  write(c: Collection): void {
    if (c.items.length === 0 && c.title === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(c));
  },
  erase: (): void => localStorage.removeItem(KEY),
  /** Calls back when another tab has changed what is kept. */
  onChange(then: () => void): void {
    addEventListener('storage', (event) => {
      if (event.key === KEY || event.key === null) then();
    });
  },
};
export type Shelf = typeof shelf;

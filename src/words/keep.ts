import type { Lang } from './words.ts';

interface Keep {
  keep: string;
  kept: string;
  of: string;
  says: string;
  open: string;
  refused: string;
}

/** What the buttons that keep something say. These words travel in the script that adds the buttons, so that no page pays for them. */
export const keep: Record<Lang, Keep> = {
  en: {
    keep: 'Keep',
    kept: 'Kept ✓',
    of: '{word}: {what}',
    says: 'In your collection: {n}. It stays in this browser only.',
    open: 'Open the collection',
    refused: 'This browser lets this site keep nothing, so this was not kept.',
  },
  bn: {
    keep: 'রাখুন',
    kept: 'রাখা ✓',
    of: '{word}: {what}',
    says: 'আপনার সংগ্রহে: {n}। এটি কেবল এই ব্রাউজারেই থাকে।',
    open: 'সংগ্রহ খুলুন',
    refused: 'এই ব্রাউজার সাইটটিকে কিছু রাখতে দেয় না, তাই এটি রাখা হয়নি।',
  },
  hi: {
    keep: 'रखें',
    kept: 'रखा ✓',
    of: '{word}: {what}',
    says: 'आपके संग्रह में: {n}। यह केवल इसी ब्राउज़र में रहता है।',
    open: 'संग्रह खोलें',
    refused: 'यह ब्राउज़र इस साइट को कुछ रखने नहीं देता, इसलिए यह नहीं रखा गया।',
  },
};

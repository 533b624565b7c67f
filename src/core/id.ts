import { anchorOf, parseAnchor, parsePin, type Pin } from './pin.ts';

/** Folders of the record, besides those of laws and judgments, in which each file (of questions: each key) has an id. */
export const ROOMS = ['questions', 'pathways', 'standards', 'glossary', 'resources', 'changes'] as const;
/** What an id can name that may move to another. */
export type IdKind = 'entry' | 'provision' | (typeof ROOMS)[number];

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** An id as `content/moved.yaml` writes it, but for what its pins must be. */
export const ID_SHAPE = new RegExp(
  `^(?:[a-z]{2,4}(?:-[a-z]{2})?/${SLUG}(?:#.+)?|questions/${SLUG}\\.${SLUG}|(?:${ROOMS.slice(1).join('|')})/${SLUG})$`,
);

/**
 * The one form of an id, however it is written: `in/itpa-1956#s 17(4)` → `in/itpa-1956#s-17-4`. A provision that stands
 * in several places is named by all of them: `bd/pshta-2012#s 2(1); s 2(4)`.
 * @returns undefined where the text is no id
 */
export function idOf(text: string): string | undefined {
  if (!ID_SHAPE.test(text)) return undefined;
  const at = text.indexOf('#');
  if (at < 0) return text;
  const pins = text
    .slice(at + 1)
    .split(/; |_/)
    .map((place) => parsePin(place) ?? parseAnchor(place));
  return pins.every((pin): pin is Pin => pin !== undefined) ? text.slice(0, at + 1) + anchorOf(pins) : undefined;
}

export function kindOf(id: string): IdKind {
  if (id.includes('#')) return 'provision';
  return ROOMS.find((room) => id.startsWith(`${room}/`)) ?? 'entry';
}

import { z } from 'zod';
import type { Compendium } from '../../core/compendium.ts';
import { field } from '../../core/field.ts';
import { Theme } from '../../core/question.ts';
import { themePath } from '../../derive/address.ts';
import { addressOf, type Edition } from '../edition.ts';
import { question, theme, url } from './id.ts';

export const ThemeRow = z.strictObject({
  id: theme,
  ...Theme.pick({ order: true, title: true, says: true }).shape,
  questions: field(z.array(question), 'Ids of its questions, in order.', ['shelter.duty'], 'shelter.duty'),
  url,
});
export type ThemeRow = z.infer<typeof ThemeRow>;

export function themeRows(c: Compendium, edition: Edition): ThemeRow[] {
  return c.themes.map((t) => ({
    id: t.id,
    order: t.order,
    title: t.title,
    says: t.says,
    questions: t.questions.map((q) => q.id),
    url: addressOf(edition, themePath(t.id)),
  }));
}

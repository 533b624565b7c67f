import type { Part } from '../core/part.ts';

type Rule = Pick<Part, 'path' | 'themes' | 'holds'>;
/** A rule under a theme. It is told in full once, under the first theme it names; elsewhere it is only named. */
export interface Aligned<R> {
  rule: R;
  full: boolean;
}
/** Two laws on one theme: the rules of each, and the kinds of rule that only one of them has there. */
export interface Beside<R> {
  theme: string;
  sides: [Aligned<R>[], Aligned<R>[]];
  only: [string[], string[]];
}

/** Sets the rules of two laws beside each other, theme by theme in the order given; themes on which neither has a rule are left out. */
export function align<R extends Rule>(a: readonly R[], b: readonly R[], themes: readonly string[]): Beside<R>[] {
  const on = (rules: readonly R[], theme: string): Aligned<R>[] =>
    rules.filter((rule) => rule.themes.includes(theme)).map((rule) => ({ rule, full: rule.themes[0] === theme }));
  const holds = (side: readonly Aligned<R>[]): string[] => [...new Set(side.flatMap(({ rule }) => rule.holds))];
  return themes.flatMap((theme) => {
    const sides: Beside<R>['sides'] = [on(a, theme), on(b, theme)];
    if (sides[0].length + sides[1].length === 0) return [];
    const [left, right] = [holds(sides[0]), holds(sides[1])];
    return [{ theme, sides, only: [left.filter((x) => !right.includes(x)), right.filter((x) => !left.includes(x))] }];
  });
}

import type { Words } from '../../words/words.ts';

export type ForceCode = keyof Words['force'];

/** The edge a state of force is shown with: alive is plain, dead is "ended", anything to look at twice is "unsure". */
export const tone = (code: ForceCode): 'ended' | 'unsure' | undefined => {
  switch (code) {
    case 'in-force':
    case 'in-operation':
    case 'stands':
      return undefined;
    case 'partly-in-force':
    case 'not-yet-in-force':
    case 'bill':
    case 'unclear':
      return 'unsure';
    default:
      return 'ended';
  }
};

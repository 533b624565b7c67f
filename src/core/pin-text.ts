import { z } from 'zod';
import { parsePin } from './pin.ts';

/* The schema stands apart from the parser, so that the browser can have the parser without zod. */
const BAD_PIN = 'not a pinpoint: write it as `s 17(4)`, `art 8(1)`, `ss 34-36`, `para 96`, `sch, row 5`, `order 2022-05-19, rec 4` or `head eligibility`';
export const PinText = z.string().refine((text) => parsePin(text) !== undefined, BAD_PIN);
/** One pin, or a list where one rule stands in several places. */
export const PinTexts = z.union([PinText, z.array(PinText).min(2)]);

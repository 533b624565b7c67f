import { z } from 'zod';

/** What may depart from a rule: by the rule’s slug and the name the message gives, each with the reason. */
export const Exceptions = z.record(
  z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'name a rule, as in CONTRIBUTING'),
  z.record(z.string().min(2), z.string().min(10)),
);
export type Exceptions = z.infer<typeof Exceptions>;

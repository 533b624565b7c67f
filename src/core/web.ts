import { z } from 'zod';

/** An address on the web: http or https, with no user name before the host, which can make one site look like another. */
export const WebAddress = z
  .string()
  .regex(
    /^https?:\/\/[^\s<>"\\/@?#]+(?:[/?#][^\s<>"\\]*)?$/,
    'write a web address that starts with https:// or http://',
  );

/** A file’s content: text, or bytes where it is not text. */
export type Content = string | Uint8Array<ArrayBuffer>;

/** A file’s content as the bytes that are written. */
export function bytesOf(content: Content): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML, between tags or in an attribute. What XML cannot hold at all (control characters) is left out. */
export function xmlText(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (char) => NAMES[char]!);
}

/** An element with its attributes; one that holds nothing closes itself. Its content is XML already. */
export function element(name: string, attributes: Record<string, string>, content = ''): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(value)}"`)].join(' ');
  return content ? `<${open}>${content}</${name}>` : `<${open}/>`;
}

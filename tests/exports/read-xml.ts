import { parser } from 'sax';

/** An element: its name, attributes, children, and all text inside it. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Reads XML strictly: anything not well-formed throws. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const strict = parser(true);
  strict.onerror = (error) => {
    throw error;
  };
  strict.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  };
  strict.ontext = strict.oncdata = (text) => open.forEach((element) => (element.text += text));
  strict.onclosetag = () => open.pop();
  strict.write(xml).close();
  return root.children[0]!;
}

/** Every element of a name below another, in order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

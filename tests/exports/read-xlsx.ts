import { all, readXml, type Element } from './read-xml.ts';
import { readZip } from './read-zip.ts';

/** A sheet as a spreadsheet shows it: its cells by address, where each leads, what filters, what stays in sight, what wraps. */
export interface ReadSheet {
  cells: Map<string, string>;
  links: Map<string, string>;
  filter: string | undefined;
  pane: Record<string, string> | undefined;
  wrapped: Set<string>;
  formulas: number;
}

/** Reads a workbook from its parts (ECMA-376), apart from the library that writes ours. */
export function readXlsx(bytes: Uint8Array): Map<string, ReadSheet> {
  const files = readZip(bytes);
  const xml = (path: string): Element => readXml(files.get(path)!.text);
  const strings = all(xml('xl/sharedStrings.xml'), 'si').map((si) => si.text);
  const styles = all(xml('xl/styles.xml'), 'cellXfs')[0]!.children;
  const wraps = styles.map((xf) => all(xf, 'alignment').some((a) => a.attributes.wrapText === '1'));
  const targets = (path: string): Map<string, string> =>
    new Map(all(xml(path), 'Relationship').map(({ attributes: a }) => [a.Id!, a.Target!]));
  const parts = targets('xl/_rels/workbook.xml.rels');
  return new Map(
    all(xml('xl/workbook.xml'), 'sheet').map(({ attributes }): [string, ReadSheet] => {
      const part = parts.get(attributes['r:id']!)!;
      const sheet = xml(`xl/${part}`);
      const rels = targets(`xl/${part.replace('worksheets/', 'worksheets/_rels/')}.rels`);
      const cells = all(sheet, 'c').map(({ attributes: a, children }): [string, string, boolean] => {
        const value = children.find((child) => child.name === 'v')?.text ?? '';
        return [a.r!, a.t === 's' ? strings[Number(value)]! : value, wraps[Number(a.s ?? 0)]!];
      });
      const link = ({ attributes: a }: Element): [string, string] => [
        a.ref!,
        a.location ? `#${a.location}` : rels.get(a['r:id']!)!,
      ];
      return [
        attributes.name!,
        {
          cells: new Map(cells.map(([at, says]) => [at, says])),
          links: new Map(all(sheet, 'hyperlink').map(link)),
          filter: all(sheet, 'autoFilter')[0]?.attributes.ref,
          pane: all(sheet, 'pane')[0]?.attributes,
          wrapped: new Set(cells.filter(([, , wrap]) => wrap).map(([at]) => at)),
          formulas: all(sheet, 'f').length,
        },
      ];
    }),
  );
}

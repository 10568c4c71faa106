// Reads the .docx that the tests make: its parts, its text as a person would read it, and whether
// its structure is one that Word, Google and LibreOffice all accept.

import { strFromU8, unzipSync } from 'fflate';

/** The files of a package by name. */
export function partsOf(docx: Uint8Array): { readonly [name: string]: string } {
  const files = Object.entries(unzipSync(docx));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

interface Node {
  readonly tag: string;
  readonly attributes: string;
  readonly children: (Node | string)[];
}

const UNESCAPED: { readonly [entity: string]: string } = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
const unescapeXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => UNESCAPED[entity] ?? entity);

/** The tree of a part; throws on XML that does not nest. */
export function parseXml(xml: string): Node {
  const root: Node = { tag: '', attributes: '', children: [] };
  const open: Node[] = [root];
  for (const [token] of xml.replace(/^<\?[^>]*\?>\s*/, '').matchAll(/<[^>]+>|[^<]+/g)) {
    const parent = open[open.length - 1]!;
    if (!token.startsWith('<')) {
      if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(token)) throw new Error(`loose & in ${token}`);
      parent.children.push(unescapeXml(token));
    } else if (token.startsWith('</')) {
      if (parent.tag !== token.slice(2, -1)) throw new Error(`${token} closes <${parent.tag}>`);
      open.pop();
    } else {
      const [, tag = '', attributes = ''] = /^<([\w:]+)([^>]*?)\/?>$/.exec(token) ?? [];
      const node: Node = { tag, attributes, children: [] };
      parent.children.push(node);
      if (!token.endsWith('/>')) open.push(node);
    }
  }
  if (open.length > 1) throw new Error(`<${open[open.length - 1]!.tag}> is never closed`);
  return root;
}

export const elements = (node: Node, tag: string): Node[] =>
  node.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(child.tag === tag ? [child] : []), ...elements(child, tag)],
  );
const childrenOf = (node: Node): Node[] =>
  node.children.filter((child): child is Node => typeof child !== 'string');
export const attribute = (node: Node, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(node.attributes)?.[1];

export const textOf = (node: Node): string =>
  childrenOf(node)
    .map((child) => {
      if (child.tag === 'w:t') return child.children.join('');
      if (child.tag === 'w:br') return '\n';
      return textOf(child);
    })
    .join('');

/** The text of a part, a paragraph a line and a table row a line ("| a | b |"). */
export function readableText(docx: Uint8Array, part = 'word/document.xml'): string {
  return linesOf(parseXml(partsOf(docx)[part]!)).join('\n');
}

function linesOf(node: Node): string[] {
  return childrenOf(node).flatMap((child) => {
    if (child.tag === 'w:p') return [paragraphLine(child)];
    if (child.tag === 'w:tbl') return elements(child, 'w:tr').map(rowLine);
    return linesOf(child);
  });
}

function paragraphLine(paragraph: Node): string {
  const style = elements(paragraph, 'w:pStyle').map((one) => attribute(one, 'w:val'))[0] ?? '';
  const level = /^Heading(\d)$/.exec(style)?.[1];
  const mark = style === 'Title' ? '# ' : level ? `${'#'.repeat(Number(level) + 1)} ` : '';
  const list = elements(paragraph, 'w:numPr').length > 0 ? '- ' : '';
  return `${mark}${list}${textOf(paragraph)}`;
}

const rowLine = (row: Node): string => {
  const cells = childrenOf(row).filter((child) => child.tag === 'w:tc');
  // Bars are blanks with a shading: there is nothing to read in them.
  const written = (one: Node): string =>
    linesOf(one)
      .filter((line) => line.trim() !== '')
      .join(' / ')
      .replace(/\n/g, ' / ');
  return `| ${cells.map(written).join(' | ')} |`;
};

/** What a consumer of the package would choke on, in words; [] when nothing. */
export function structureProblems(docx: Uint8Array): string[] {
  const parts = partsOf(docx);
  const xml = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  return [
    ...xml.flatMap((name) => problemsOfPart(name, parts)),
    ...relationProblems(parts),
    ...styleProblems(parts),
  ];
}

function problemsOfPart(name: string, parts: { readonly [name: string]: string }): string[] {
  const root = parseXml(parts[name]!);
  const problems: string[] = [];
  const say = (problem: string): number => problems.push(`${name}: ${problem}`);
  for (const cell of elements(root, 'w:tc')) {
    const last = childrenOf(cell).pop();
    if (last?.tag !== 'w:p') say('a cell does not end in a paragraph');
  }
  for (const table of elements(root, 'w:tbl')) tableProblems(table).forEach(say);
  const ids = elements(root, 'wp:docPr').map((one) => attribute(one, 'id'));
  if (new Set(ids).size < ids.length) say('two drawings share an id');
  const fields = elements(root, 'w:fldChar').map((one) => attribute(one, 'w:fldCharType'));
  if (fields.join(' ').replace(/begin separate end ?/g, '') !== '') say('a field is left open');
  for (const text of elements(root, 'w:t')) {
    if (/[{}\uE000\uE001]/.test(text.children.join('')))
      say(`marker left: ${text.children.join('')}`);
  }
  return problems;
}

function tableProblems(table: Node): string[] {
  const grid = elements(table, 'w:gridCol').map((column) => Number(attribute(column, 'w:w')));
  const total = grid.reduce((sum, width) => sum + width, 0);
  const rows = childrenOf(table).filter((child) => child.tag === 'w:tr');
  return rows.flatMap((row) => {
    const cells = childrenOf(row).filter((child) => child.tag === 'w:tc');
    const widths = cells.flatMap((cell) => elements(cell, 'w:tcW'));
    const spans = cells.map((cell) =>
      Number(attribute(elements(cell, 'w:gridSpan')[0] ?? cell, 'w:val') ?? 1),
    );
    const columns = spans.reduce((sum, span) => sum + span, 0);
    return [
      ...(widths.some((width) => attribute(width, 'w:type') !== 'dxa')
        ? ['a width is not dxa']
        : []),
      ...(columns === grid.length
        ? []
        : [`a row of ${columns} columns in a grid of ${grid.length}`]),
      ...(widths.reduce((sum, width) => sum + Number(attribute(width, 'w:w')), 0) === total
        ? []
        : ['a row as wide as its grid was expected']),
    ];
  });
}

/** A paragraph that is a link. */
export interface LinkIn {
  readonly texto: string;
  /** The address, or the text of the row (else of the paragraph) that bears the place it leads to; undefined where it leads nowhere. */
  readonly lleva: string | undefined;
}

const wordsOf = (xml: string): string =>
  unescapeXml(xml.replace(/<\/w:p>/g, ' ').replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

/** The links of the body of a document, in order. */
export function linksOf(docx: Uint8Array): readonly LinkIn[] {
  const parts = partsOf(docx);
  const xml = parts['word/document.xml'] ?? '';
  const rels = elements(parseXml(parts['word/_rels/document.xml.rels'] ?? ''), 'Relationship');
  const addressOf = (id: string | undefined): string | undefined => {
    const found = rels.find((one) => attribute(one, 'Id') === id);
    return found && unescapeXml(attribute(found, 'Target') ?? '');
  };
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>|<w:p>.*?<\/w:p>/gs)].map(([row]) => row);
  const placeOf = (name: string): string | undefined => {
    const row = rows.find((one) => one.includes(`w:name="${name}"`));
    return row && wordsOf(row);
  };
  return [...xml.matchAll(/<w:hyperlink ([^>]*)>(.*?)<\/w:hyperlink>/gs)].map(
    ([, about = '', runs = '']) => {
      const anchor = /w:anchor="([^"]*)"/.exec(about)?.[1];
      const lleva = anchor ? placeOf(anchor) : addressOf(/r:id="([^"]*)"/.exec(about)?.[1]);
      return { texto: wordsOf(runs), lleva };
    },
  );
}

function relationProblems(parts: { readonly [name: string]: string }): string[] {
  return Object.keys(parts)
    .filter((name) => name.endsWith('.rels'))
    .flatMap((rels) => {
      const [, folder = '', owner = ''] = /^(.*)_rels\/(.*)\.rels$/.exec(rels) ?? [];
      const relations = elements(parseXml(parts[rels]!), 'Relationship');
      const ids = relations.map((one) => attribute(one, 'Id'));
      const targets = relations
        .filter((one) => attribute(one, 'TargetMode') !== 'External')
        .map((one) => `${folder}${attribute(one, 'Target')}`);
      const used = [...(parts[folder + owner] ?? '').matchAll(/ r:(?:id|embed)="([^"]+)"/g)];
      return [
        ...targets.filter((target) => !(target in parts)).map((target) => `${rels}: no ${target}`),
        ...used.filter(([, id]) => !ids.includes(id)).map(([, id]) => `${rels}: no relation ${id}`),
      ];
    });
}

function styleProblems(parts: { readonly [name: string]: string }): string[] {
  const styles = elements(parseXml(parts['word/styles.xml']!), 'w:style').map((one) =>
    attribute(one, 'w:styleId'),
  );
  const lists = elements(parseXml(parts['word/numbering.xml']!), 'w:num').map((one) =>
    attribute(one, 'w:numId'),
  );
  const body = parseXml(parts['word/document.xml']!);
  const unknown = (tag: string, known: readonly (string | undefined)[]): string[] =>
    elements(body, tag)
      .map((one) => attribute(one, 'w:val'))
      .filter((value) => !known.includes(value))
      .map((value) => `no ${tag} ${value}`);
  return [...unknown('w:pStyle', styles), ...unknown('w:numId', lists)];
}

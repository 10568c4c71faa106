// How the parts of a package lead to one another: what a .rels says, understood, and written again as it was understood.

import { scanXml } from './scan-xml';
import { escapeXml, XML_HEADER } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** To something that is not in the package. */
  readonly isExternal: boolean;
}

/** Name of the .rels of a part; of the package, for ''. */
export function relsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a .rels says; throws XmlDamaged. */
export function readRelations(xml: string): readonly Relation[] {
  const relations: Relation[] = [];
  const open = (name: string, given: ReadonlyMap<string, string>): void => {
    if (name !== 'Relationship') return;
    const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((key) => given.get(key));
    const isExternal = given.get('TargetMode')?.trim().toLowerCase() === 'external';
    relations.push({ id, type, target, isExternal });
  };
  scanXml(xml, { open }, { allowsBraces: true });
  return relations;
}

export const writeRelations = (relations: readonly Relation[]): string =>
  [
    `${XML_HEADER}<Relationships xmlns="${PACKAGE}/relationships">`,
    ...relations.map(
      ({ id, type, target, isExternal }) =>
        `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
    ),
    '</Relationships>',
  ].join('');

/** The part that a relation of `from` leads to; undefined where its target is no name of a part. */
export function partAt(from: string, target: string): string | undefined {
  if (!/^[^\\:?#]+$/.test(target) || target.startsWith('//')) return undefined;
  const start = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const path = [...start];
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** That of these parts, by name. */
export const writeContentTypes = (types: ReadonlyMap<string, string>): string =>
  [
    `${XML_HEADER}<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="${RELS}"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...[...types].map(
      ([part, type]) => `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`,
    ),
    '</Types>',
  ].join('');

const RELS = 'application/vnd.openxmlformats-package.relationships+xml';

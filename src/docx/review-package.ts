// Goes from the root of a package to every part that a program would read, by the relations that are known, and leaves those parts
// alone: what nobody leads to goes no further, and .rels and content types are written again as they were understood here.

import { refusalOfLink, shown } from './fields';
import { type Conocida, conocida, nombreDeRechazada, relacionDe } from './known-parts';
import { markerCounter, Weight } from './limits';
import { pictureType } from './pictures';
import {
  CONTENT_TYPES,
  partAt,
  type Relation,
  readRelations,
  relsOf,
  writeContentTypes,
  writeRelations,
} from './relations';
import { contains, reviewPart } from './review-part';
import { XmlDamaged } from './scan-xml';
import { Zip } from './zip';

/** A package as it was understood. */
export interface Reviewed {
  /** Only what a program would read. */
  readonly zip: Zip;
  /** Name of the part that is the document; undefined where there is none. */
  readonly body: string | undefined;
  /** A sentence of each thing that no template may have. */
  readonly errores: readonly string[];
}

/** Looks through a package; throws XmlDamaged or XmlTooLarge. */
export function reviewPackage(zip: Zip): Reviewed {
  const errores = new Set<string>();
  const tell = (sentence: string): void => {
    if (errores.size < MOST_KEPT) errores.add(sentence);
  };
  const found = new Map<string, Conocida>();
  const weight = new Weight();
  const kept = new Zip();
  kept.file(CONTENT_TYPES, '');
  const waiting = [''];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    const rels = zip.file(relsOf(from));
    if (!rels) continue;
    const relations = readRelations(weight.textOf(rels));
    kept.file(rels.name, writeRelations(relations));
    for (const relation of relations) {
      const led = ledTo(from, relation, tell);
      if (!led || !zip.file(led.part)) continue;
      if (take(led, found)) waiting.push(led.part);
    }
  }
  const types = new Map<string, string>();
  const texts = markerCounter(tell);
  for (const [part, { tipo, examen }] of found) {
    const entry = zip.file(part);
    if (!entry) continue;
    reviewPart(entry, examen, { tell, texts, weight });
    kept.file(part, entry.data);
    types.set(part, tipo || mediaType(part, entry.asBytes()));
  }
  kept.file(CONTENT_TYPES, writeContentTypes(types));
  const body = [...found].find(([, { tipo }]) => tipo === conocida('officeDocument')?.tipo)?.[0];
  return { zip: kept, body, errores: [...errores] };
}

/** Nobody reads more, and a file may bring millions. */
const MOST_KEPT = 1000;

interface Led {
  readonly part: string;
  readonly como: Conocida;
}

/** Whether a part is met for the first time. One that is two things at once is read by each program as it likes. */
function take({ part, como }: Led, found: Map<string, Conocida>): boolean {
  const before = found.get(part);
  if (before && before.tipo !== como.tipo) throw new XmlDamaged(`${part} is two things`);
  if (!before) found.set(part, como);
  return !before;
}

/** Where a relation leads inside the package; tells why it may not be there. */
function ledTo(
  from: string,
  relation: Relation,
  tell: (sentence: string) => void,
): Led | undefined {
  const { type, target, isExternal } = relation;
  const relacion = relacionDe(type);
  if (relacion === 'hyperlink' && (isExternal || target.startsWith('#'))) {
    const refused = refusalOfLink(target);
    if (refused) tell(refused);
    return undefined;
  }
  const refused = nombreDeRechazada(
    isExternal && relacion === 'image' ? 'externalImage' : (relacion ?? ''),
  );
  const como = conocida(relacion);
  const part = isExternal ? undefined : partAt(from, target);
  if (refused) tell(contains(refused));
  else if (!como) tell(contains(`una parte que no se conoce («${shown(lastWord(type))}»)`));
  else if (part === undefined)
    tell(contains(`una parte que está en otro lugar («${shown(target)}»)`));
  return como && part !== undefined && !refused ? { part, como } : undefined;
}

const lastWord = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

const mediaType = (part: string, bytes: Uint8Array): string =>
  pictureType(bytes) ??
  (part.endsWith('.odttf')
    ? 'application/vnd.openxmlformats-officedocument.obfuscatedFont'
    : 'application/x-font-ttf');

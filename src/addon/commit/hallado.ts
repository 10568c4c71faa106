// A workbook found without what it remembered (a copy, one whose properties are gone), or whose content was taken from another:
// the bitácora says where it ended as far as anybody knew, where it ends now, and who goes on from there. So its end is never cut
// away without a word.

import { codigoDe } from '../../domain/codigo-verificacion';
import { documentos } from '../../domain/registers/documentos';
import type { Cabeza, Hallado } from '../libro/estado';
import { Libro } from '../libro/libro';
import { checkChain } from './chain';
import { allAsientos, bitacoraSheet } from './registro-bitacora';
import { type Aviso, sealAvisos } from './seal';
import { readColumnas } from './sombra-tab';

const OPERACION = 'Abrir el libro sin su memoria';
/** Where a host leaves the end that it knew of a book whose content somebody replaced (local/file/remembered-state.ts). */
const PROPERTY = 'final';

/** The workbook once the bitácora tells it. */
export function tellHallado({ estado }: Libro, hallado: Hallado): Libro {
  const { hallado: _, ...rest } = estado;
  const libro = new Libro(rest);
  const asientos = allAsientos(bitacoraSheet(libro.ss));
  const finales = new Set(asientos.flatMap(({ hash }) => (hash === '' ? [] : hash)));
  const { operacion = OPERACION, conocida = knownTo(libro), alterados = 0 } = hallado;
  const known = conocida ? inWords(conocida, finales) : 'no se conoce';
  const final = [known, ...lostIn(libro, finales)].join('. ');
  const avisos: readonly Aviso[] = [
    ['final', final, inWords(hallado, finales)],
    ...(alterados > 0 ? [['alterados', null, alterados] as const] : []),
  ];
  const { sellosDesde = checkChain(asientos).sellosDesde } = rest;
  const told = sealAvisos(new Libro({ ...rest, sellosDesde }), operacion, avisos);
  PropertiesService.getDocumentProperties().deleteProperty(PROPERTY);
  return told;
}

/** The last end that something besides the bitácora remembers. */
function knownTo({ ss }: Libro): Cabeza | undefined {
  const kept = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  const remembered = kept ? [JSON.parse(kept) as Cabeza] : [];
  const known: readonly Cabeza[] = [...remembered, ...readColumnas(ss).map(({ meta }) => meta)];
  return known.filter(({ numero }) => numero > 0).sort((a, b) => b.numero - a.numero)[0];
}

/** Documents whose code the bitácora does not have. */
function lostIn(libro: Libro, finales: ReadonlySet<string>): readonly string[] {
  const codes = new Set([...finales, ''].map(codigoDe));
  const lost = libro
    .typed(documentos.key)
    .filter(({ row }) => !codes.has(String(row.codigoVerificacion ?? '')))
    .map(({ row }) => String(row.codigo ?? ''));
  return lost.length > 0 ? [`No está el código de ${lost.join(', ')}`] : [];
}

const inWords = ({ numero, hash }: Cabeza, finales: ReadonlySet<string>): string =>
  numero === 0
    ? 'sin asientos'
    : `asiento ${numero}, código ${codigoDe(hash)}${finales.has(hash) ? '' : ', que ya no está'}`;

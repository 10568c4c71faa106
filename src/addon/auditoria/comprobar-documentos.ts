// Whether Documentos and the bitácora say the same of what was generated: códigos, rows, and what a row never changes.

import { codigoDe } from '../../domain/codigo-verificacion';
import type { Reparo } from '../../domain/comprobada';
import { cuantasContadas } from '../../domain/no-contado';
import { documentos } from '../../domain/registers/documentos';
import { type Anotado, anotadosIn, firmesCambiadas, isGenerado } from '../codigos/anotados';
import type { AsientoEscrito } from '../commit/registro-bitacora';
import type { Libro } from '../libro/libro';
import { comparableHoja } from './comparar';
import { COMPARE, told } from './reparo-de';

/** What a document printed is a code of the chain, and its row says what was noted of it. */
export function documentosDe(libro: Libro, asientos: readonly AsientoEscrito[]): readonly Reparo[] {
  if (!isComparable(libro)) return sinDocumentos(asientos);
  const codes = new Set(['', ...asientos.map(({ hash }) => codigoDe(hash))]);
  const all = anotadosIn(libro);
  const namesOf = (which: (one: Anotado) => boolean): readonly string[] => [
    ...new Set(all.filter(which).map(({ row, antes }) => String((row ?? antes)?.codigo ?? ''))),
  ];
  return [
    ...told(
      namesOf(({ row, codigo }) => row !== undefined && !codes.has(codigo.toUpperCase())),
      (names) => ({
        codigo: 'CODIGO_AUSENTE',
        mensaje: `El código de verificación de ${names} no está en la bitácora: se cambió en la hoja Documentos o se quitaron asientos. Compare con el documento impreso.`,
      }),
    ),
    ...told(
      namesOf((one) => firmesCambiadas(libro, one).length > 0),
      (names) => ({
        codigo: 'DOCUMENTO_CAMBIADO',
        mensaje: `La fila de ${names} en la hoja Documentos no dice lo que se anotó al generarlo: déjela como dice la bitácora.`,
      }),
    ),
    ...told(
      namesOf(({ row, ...one }) => row === undefined && isGenerado(one)),
      (names) => ({
        codigo: 'DOCUMENTO_BORRADO',
        mensaje: `La fila de ${names} ya no está en la hoja Documentos, y la bitácora dice que se generó: recupérela de una copia o del historial de versiones.`,
      }),
    ),
    ...told(
      namesOf(({ antes }) => antes === undefined),
      (names) => ({
        codigo: 'DOCUMENTO_AJENO',
        mensaje: `La hoja Documentos tiene ${names} con un código de verificación, y la bitácora no dice que se haya anotado: ${COMPARE}.`,
      }),
    ),
  ];
}

const isComparable = (libro: Libro): boolean =>
  comparableHoja(libro, documentos)?.match.indexByKey.codigoVerificacion !== undefined;

const sinDocumentos = (asientos: readonly AsientoEscrito[]): readonly Reparo[] =>
  cuantasContadas(documentos, asientos) === 0
    ? []
    : [
        {
          codigo: 'DOCUMENTOS_SIN_COMPARAR',
          mensaje:
            'Los códigos de los documentos no se pueden comparar con la bitácora: la hoja Documentos no está, o le faltan el código del documento o el de verificación. Recupérela de una copia o del historial de versiones.',
        },
      ];

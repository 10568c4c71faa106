// Whether the bitácora proves what it says, looked at by itself: its seals and numbers, its end, the codes of the documents, the rows
// that were closed, and the sombra, which somebody may have changed together with a cell.

import { codigoDe } from '../../domain/codigo-verificacion';
import type { Comprobada, Reparo } from '../../domain/comprobada';
import { cuantasContadas, type NoContado, noContado } from '../../domain/no-contado';
import { labelOf } from '../../domain/placed-columns';
import type { Register } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import { AUDITED } from '../../domain/sombra';
import { sealedAsientos, tramoOf } from '../commit/cuarentena';
import {
  type AsientoEscrito,
  aparentes,
  encabezadosDudosos,
  joined,
  renglonesOf,
  type Tramo,
} from '../commit/registro-bitacora';
import { type Columna, readColumnas } from '../commit/sombra-tab';
import { cadenaOf, chainObservaciones } from '../datos/consulta';
import { type Libro, libroAsItIs } from '../libro/libro';
import { documentosDe } from './comprobar-documentos';
import { COMPARE, told } from './reparo-de';
import { trasCierreOf } from './tras-cierre';

/** The whole bitácora, as it is being looked at. */
interface Mirada {
  readonly libro: Libro;
  readonly asientos: readonly AsientoEscrito[];
  /** The whole tab. */
  readonly tramo: Tramo;
  /** Whether it has seals of the present format from its first entry on. */
  readonly isWhole: boolean;
}

/** For the command line: the workbook as it is, with nothing told nor finished for it. */
export const comprobarBitacora = (): Comprobada => comprobar(libroAsItIs());

export function comprobar(libro: Libro): Comprobada {
  const { numero, hash } = libro.estado;
  const asientos = sealedAsientos(libro);
  const cadena = cadenaOf(libro);
  const tramo = tramoOf(libro);
  const mirada = { libro, asientos, tramo, isWhole: cadena.sellosDesde === 1 };
  return {
    asientos: asientos.length,
    numero,
    codigo: codigoDe(hash),
    anteriores: cadena.anteriores,
    sinMemoria: libro.estado.hallado !== undefined,
    reparos: [
      ...chainObservaciones(cadena),
      ...laHoja(mirada),
      ...numeros(mirada),
      ...final(mirada),
      ...documentosDe(libro, asientos),
      ...cerradas(mirada),
      ...sombras(mirada),
    ].map(({ codigo, mensaje }) => ({ codigo, mensaje })),
  };
}

/** What people see in the tab is what is read of it. */
const laHoja = ({ tramo }: Mirada): readonly Reparo[] => [
  ...told(encabezadosDudosos(tramo), (names) => ({
    codigo: 'BITACORA_ENCABEZADO',
    mensaje: `En la hoja Bitácora falta un encabezado o está dos veces (${names}): lo que se ve puede no ser lo que está sellado. Deje cada uno sobre su columna, una sola vez.`,
  })),
  ...told(aparentes(tramo).map(String), (names) => ({
    codigo: 'ASIENTO_APARENTE',
    mensaje: `En la hoja Bitácora hay renglones que parecen asientos y no tienen número (fila ${names}): nadie los selló. Bórrelos.`,
  })),
];

/** Every number from 1 to that of the last entry, once. */
function numeros({ asientos }: Mirada): readonly Reparo[] {
  const found = asientos.flatMap(({ renglones }) => renglones.map(({ numero }) => numero));
  const times = new Map<number, number>();
  for (const numero of found) times.set(numero, (times.get(numero) ?? 0) + 1);
  const all = Array.from({ length: found[found.length - 1] ?? 0 }, (_, i) => i + 1);
  const gone = all.filter((numero) => !times.has(numero)).map(String);
  const twice = [...times].flatMap(([numero, count]) => (count > 1 ? `${numero}` : []));
  return [
    ...told(gone, (names) => ({
      codigo: 'NUMERO_AUSENTE',
      mensaje: `Faltan asientos de la bitácora (${names}): ${COMPARE}.`,
    })),
    ...told(twice, (names) => ({
      codigo: 'NUMERO_REPETIDO',
      mensaje: `Hay más de un asiento con el número ${names}: ${COMPARE}.`,
    })),
  ];
}

/** It ends with the last entry that the workbook remembers, and with no other. */
function final({ libro, asientos, tramo }: Mirada): readonly Reparo[] {
  const { numero, hash } = libro.estado;
  const last = asientos[asientos.length - 1];
  const after = joined(renglonesOf(tramo)).filter((one) => one.ultimo > numero);
  return [
    ...((last?.hash ?? '') === hash
      ? []
      : [
          {
            codigo: 'FINAL_AUSENTE',
            mensaje: `Faltan los últimos asientos de la bitácora: ${COMPARE}.`,
          },
        ]),
    ...told(
      after.map((one) => `${one.numero}`),
      (names) => ({
        codigo: 'FINAL_AJENO',
        mensaje: `Después del asiento ${numero} hay otros que el libro no recuerda (${names}): son de un guardado que no terminó, y el próximo los quita, o alguien los puso.`,
      }),
    ),
  ];
}

/** What was approved stands as its entries tell it. */
const cerradas = ({ libro }: Mirada): readonly Reparo[] =>
  REGISTERS.flatMap((register) => trasCierreOf(libro, register));

/** The version that keeps a sombra (domain/migrations.ts). */
const CON_SOMBRA = 2;

function sombras(mirada: Mirada): readonly Reparo[] {
  if (mirada.libro.estado.esquema < CON_SOMBRA) return [];
  const columnas = new Map(readColumnas(mirada.libro.ss).map((each) => [each.registro, each]));
  const lost: string[] = [];
  const untold: string[] = [];
  for (const register of AUDITED) {
    const columna = columnas.get(register.key);
    if (columna?.texto !== undefined && isOfChain(columna, mirada))
      untold.push(...untoldIn(register, columna, columna.texto, mirada));
    else if (columna || cuantasContadas(register, mirada.asientos) > 0) lost.push(register.title);
  }
  return [
    ...told(lost, (names) => ({
      codigo: 'SOMBRA_PERDIDA',
      mensaje: `La hoja oculta _sombra no tiene lo que debía de: ${names}. Lo que se haya escrito a mano en ellas desde la última revisión no se sabrá; la próxima revisión la rehace y lo anota.`,
    })),
    ...told(untold, (names) => ({
      codigo: 'SOMBRA_AJENA',
      mensaje: `La hoja oculta _sombra dice lo que la bitácora no contó: ${names}. Alguien la cambió, quizás junto con esas celdas: deje en ellas lo que dice la bitácora.`,
    })),
  ];
}

/** Whether the entry after which a column was written is there. */
const isOfChain = ({ meta }: Columna, { asientos }: Mirada): boolean =>
  meta.numero === 0 ||
  asientos.some(({ ultimo, hash }) => ultimo === meta.numero && hash === meta.hash);

/** "Barrio de 108001999011 (IED)" */
function untoldIn(
  register: Register,
  { meta }: Columna,
  texto: string,
  { asientos, isWhole }: Mirada,
): readonly string[] {
  const until = asientos.filter(({ ultimo }) => ultimo <= meta.numero);
  const nameOf = ({ clave, columna }: NoContado): string =>
    `${columna === undefined ? 'la fila' : labelOf(register, columna)} de ${clave} (${register.title})`;
  return noContado(register, texto, until, isWhole).map(nameOf);
}

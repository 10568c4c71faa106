// A row that came back beside the book: what of it is to be written, and what speaks against it.

import { type Cambio, modificacion } from '../cambio';
import { formatFecha, formatNumero } from '../formato';
import type { Severidad } from '../observacion';
import { quoted } from '../parse/lectura';
import { enumerar } from '../redaccion';
import { type AnyRow, type Fila, keyOf, type PlacedColumn, type Valor } from '../register';
import { seguimiento } from '../registers/seguimiento';
import { isEqual } from './iguales';
import type { Nota } from './leer-planilla';
import { ENTREGADOS } from './planilla';
import type { Puesta } from './puestas';

/** How rows are compared. */
export interface Modo {
  readonly columns: readonly PlacedColumn[];
  /** Whether what changed in the book since gives way. */
  readonly sobrescribir: boolean;
  readonly hoy: string;
}

export interface Comparada {
  readonly puesta: Puesta;
  readonly ahora: Fila | undefined;
  /** What the row is to say where that is not what it says. */
  readonly quiere: AnyRow;
  readonly cambio: Cambio | undefined;
  readonly envia: boolean;
  readonly notas: readonly Nota[];
}

/** A conflict, or an error: nothing of the row is received. */
export const isStop = ({ severidad }: Nota): boolean => severidad === 'error';

/** What the fields of a row are to say, and where the book and the planilla both changed one. */
interface Campos {
  readonly quiere: AnyRow;
  readonly conflictos: readonly Nota[];
}

export function comparar(puesta: Puesta, ahora: Fila | undefined, modo: Modo): Comparada {
  const { quiere, conflictos } = compararCampos(puesta, ahora, modo);
  const isTouched = Object.keys(quiere).length > 0;
  const ejecutado = 'ejecutado' in quiere ? quiere.ejecutado : ahora?.row.ejecutado;
  const isReported = ejecutado !== undefined;
  const estado = ahora?.row.estado ?? SIN_DATOS;
  // What the office has as it is needs not be sent again.
  const envia = puesta.enviar && isReported && (isTouched || !ENTREGADOS.includes(estado));
  const final = envia
    ? { ...quiere, estado: 'Enviado', enviadoPor: puesta.persona, enviadoEl: modo.hoy }
    : isTouched
      ? { ...quiere, estado: 'En diligenciamiento' }
      : quiere;
  return {
    puesta,
    ahora,
    quiere: final,
    cambio: cambioDe(puesta, ahora, final),
    envia,
    notas: [
      ...conflictos,
      ...deLaFila(puesta, ahora, quiere, isTouched || envia, modo),
      ...(puesta.enviar && !isReported && isTouched
        ? [
            noteOf(puesta, 'ejecutado')(
              'SIN_EJECUTADO',
              'advertencia',
              `${puesta.accion} no tiene Ejecutado: no se envía y queda en diligenciamiento.`,
            ),
          ]
        : []),
    ],
  };
}

const SIN_DATOS = 'Sin datos';

/**
 * Three ways: what the planilla was made with, what its person left, and what the book says now. What only one side changed is taken
 * from it; what both did, unless it is alike, is a conflict.
 */
function compararCampos(
  puesta: Puesta,
  ahora: Fila | undefined,
  { columns, sobrescribir }: Modo,
): Campos {
  const { accion, escrito, recibida, titulos } = puesta;
  // An approved report refuses by itself, whatever else is to be said of it.
  const cede = sobrescribir || ahora?.row.estado === 'Aprobado';
  const quiere: { [key: string]: Valor | undefined } = {};
  const conflictos: Nota[] = [];
  for (const { key, kind } of columns) {
    const isUnread = puesta.ilegible.some(({ columna }) => columna === key);
    if (!puesta.columnas.includes(key) || isUnread) continue;
    const [nuevo, antes, now] = [escrito[key], recibida.antes[key], ahora?.row[key]];
    if (isEqual(nuevo, now) || isEqual(nuevo, antes)) continue;
    if (isEqual(now, antes) || cede) quiere[key] = nuevo;
    else {
      const mensaje = `«${titulos.get(key)}» de ${accion} cambió en el libro después de hacerse la planilla: el libro ${dice('dice', kind, now)}, la planilla ${dice('dice', kind, nuevo)} y antes ${dice('decía', kind, antes)}.`;
      conflictos.push(noteOf(puesta, key)('CONFLICTO', 'error', mensaje));
    }
  }
  return { quiere, conflictos };
}

/** What speaks against writing a row at all. */
function deLaFila(
  puesta: Puesta,
  ahora: Fila | undefined,
  quiere: AnyRow,
  isWritten: boolean,
  { sobrescribir }: Modo,
): readonly Nota[] {
  const { accion, recibida, titulos } = puesta;
  const note = noteOf(puesta);
  if (!ahora) {
    const mensaje = `${accion} ya no tiene su fila en Seguimiento, y la tenía cuando se hizo la planilla.`;
    return recibida.existia ? [note('FILA_AUSENTE', 'error', mensaje)] : [];
  }
  const isSentSince = ahora.row.estado === 'Enviado' && recibida.antes.estado !== 'Enviado';
  if (!isWritten || !isSentSince || sobrescribir) return [];
  const mensaje = `El reporte de ${accion} ya está enviado, y la planilla trae otra cosa: ${loDistinto(quiere, titulos)}.`;
  return [note('CONFLICTO', 'error', mensaje)];
}

const noteOf =
  ({ fila, accion, titulos }: Puesta, key?: string) =>
  (codigo: string, severidad: Severidad, mensaje: string): Nota => {
    const columna = key === undefined ? undefined : titulos.get(key);
    return { fila, accion, columna, codigo, severidad, mensaje };
  };

function cambioDe({ clave }: Puesta, ahora: Fila | undefined, quiere: AnyRow): Cambio | undefined {
  if (Object.keys(quiere).length === 0) return undefined;
  if (!ahora)
    return { registro: seguimiento.key, cambio: 'crear', row: { ...clave, ...present(quiere) } };
  return modificacion(seguimiento.key, keyOf(seguimiento, ahora.row) ?? '', ahora.row, quiere);
}

const present = (row: AnyRow): AnyRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const loDistinto = (quiere: AnyRow, titulos: ReadonlyMap<string, string>): string => {
  const changed = Object.keys(quiere).map((key) => `«${titulos.get(key) ?? key}»`);
  return changed.length === 0 ? 'lo envía de nuevo' : enumerar(changed);
};

/** "dice «9»", "decía «9»", "está en blanco", "estaba en blanco" */
function dice(verbo: keyof typeof EN_BLANCO, kind: PlacedColumn['kind'], value?: Valor): string {
  return value === undefined ? EN_BLANCO[verbo] : `${verbo} ${dicho(kind, value)}`;
}
const EN_BLANCO = { dice: 'está en blanco', decía: 'estaba en blanco' } as const;

function dicho(kind: PlacedColumn['kind'], value: Valor): string {
  if (typeof value === 'number') return `«${formatNumero(value)}»`;
  return kind === 'fecha' ? `«${formatFecha(String(value))}»` : quoted(String(value));
}

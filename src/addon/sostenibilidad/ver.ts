// What the panel «Sostenibilidad de la vigencia» shows. Read when it is asked for (aparte.ts).

import type { EquipoRow } from '../../domain/registers/equipo';
import { sostenibilidad } from '../../domain/registers/sostenibilidad';
import { type AccionDelAno, accionesDelAno } from '../../domain/sostenibilidad/del-ano';
import { type Sostenibilidad, sostenibilidadDe } from '../../domain/sostenibilidad/sostenibilidad';
import { requireVigencia } from '../evaluacion/de-vigencia';
import { openLibro } from '../libro/open-libro';
import { apart, type BorradorLocal, readLocals } from '../panels/borrador-local';
import { type BorradorDeSostenibilidad, NOMBRE_DE_BORRADOR } from './pedido';

export interface SostenibilidadPanel {
  /** Of the cuatrienio, oldest first. */
  readonly vigencias: readonly number[];
  readonly sostenibilidad: Sostenibilidad;
  readonly acciones: readonly AccionDelAno[];
  readonly fuentes: readonly string[];
  readonly condiciones: readonly string[];
  readonly personas: readonly string[];
  /** What the person was writing when the panel closed, and of which window it is. */
  readonly borrador: BorradorDeSostenibilidad | null;
  readonly borradorDe: string;
  readonly otrosBorradores: readonly BorradorLocal<BorradorDeSostenibilidad>[];
}

/** Of the year of what was being written, else of the year under way, unless another is asked for. */
export function openSostenibilidad({
  vigencia,
}: {
  readonly vigencia?: string | undefined;
}): SostenibilidadPanel {
  const libro = openLibro();
  const { vigencias } = libro;
  const current = Number(libro.hoy.slice(0, 4));
  const [first = current] = vigencias;
  const last = vigencias[vigencias.length - 1] ?? current;
  const { propio, otros } = apart(readLocals<BorradorDeSostenibilidad>(NOMBRE_DE_BORRADOR));
  const wanted = vigencia ?? propio?.borrador.vigencia;
  const year =
    wanted === undefined
      ? Math.min(Math.max(current, first), last)
      : requireVigencia(wanted, libro);
  const { fuente, financiera } = sostenibilidad.columns;
  return {
    vigencias,
    sostenibilidad: sostenibilidadDe(libro, year),
    acciones: accionesDelAno(libro, year),
    fuentes: fuente.valores,
    condiciones: financiera.valores,
    personas: libro.rows<EquipoRow>('equipo').flatMap(({ row }) => row.nombre ?? []),
    borrador: propio?.borrador ?? null,
    borradorDe: propio?.ventana ?? '',
    otrosBorradores: otros,
  };
}

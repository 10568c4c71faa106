// What the panel «Sostenibilidad de la vigencia» shows. Read when it is asked for (aparte.ts).

import { type Sostenibilidad, sostenibilidadDe } from '../../domain/sostenibilidad/sostenibilidad';
import { requireVigencia } from '../evaluacion/de-vigencia';
import { openLibro } from '../libro/open-libro';

export interface SostenibilidadPanel {
  /** Of the cuatrienio, oldest first. */
  readonly vigencias: readonly number[];
  readonly sostenibilidad: Sostenibilidad;
  /** What each acción that lacks something is. */
  readonly nombres: { readonly [codigo: string]: string };
}

/** Of the year under way unless another is asked for. */
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
  const year =
    vigencia === undefined
      ? Math.min(Math.max(current, first), last)
      : requireVigencia(vigencia, libro);
  const sostenibilidad = sostenibilidadDe(libro, year);
  const told = new Set(sostenibilidad.vacios.map(({ accion }) => accion));
  const nombres = Object.fromEntries(
    libro
      .rows('pam')
      .flatMap(({ row }) =>
        told.has(`${row.codigo}`) ? [[`${row.codigo}`, `${row.accion ?? ''}`]] : [],
      ),
  );
  return { vigencias, sostenibilidad, nombres };
}

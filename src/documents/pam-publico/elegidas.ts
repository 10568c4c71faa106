// Which institutions each acción reaches: only those of a choice that was frozen under an acta, for any other may still change.

import { groupBy } from '../../domain/group-by';
import type { InstitucionPublica } from '../../domain/publico/publicacion';
import type { CuposRow } from '../../domain/registers/cupos';
import type { FocalizacionRow } from '../../domain/registers/focalizacion';
import type { IedRow } from '../../domain/registers/ied';
import type { LibroLeido } from '../libro-leido';

export interface Elegidas {
  /** The last year of which something is frozen; ''. */
  readonly vigencia: string;
  /** Names of the institutions, by the code of the acción. */
  readonly porAccion: ReadonlyMap<string, readonly string[]>;
  readonly instituciones: readonly InstitucionPublica[];
}

export function congeladasEn(libro: Pick<LibroLeido, 'rows'>): Elegidas {
  const frozen = new Set(
    libro
      .rows<CuposRow>('cupos')
      .flatMap(({ row }) => (row.congeladoEl ? [`${row.vigencia} ${row.accion}`] : [])),
  );
  const chosen = libro
    .rows<FocalizacionRow>('focalizacion')
    .map(({ row }) => row)
    .filter(
      ({ vigencia, accion, final }) =>
        final === 'Seleccionada' && frozen.has(`${vigencia} ${accion}`),
    );
  const last = Math.max(0, ...chosen.map(({ vigencia }) => vigencia ?? 0));
  const ied = new Map(libro.rows<IedRow>('ied').map(({ row }) => [row.codigoDane, row]));
  const nameOf = (codigo = ''): string => ied.get(codigo)?.nombre ?? codigo;
  const ofLast = chosen.filter(({ vigencia }) => vigencia === last);
  const porAccion = groupBy(ofLast, ({ accion = '' }) => accion);
  const porIed = groupBy(ofLast, ({ ied: codigo = '' }) => codigo);
  const instituciones = [...porIed].map(([codigoDane, rows]) => ({
    codigoDane,
    nombre: nameOf(codigoDane),
    localidad: ied.get(codigoDane)?.localidad ?? '',
    acciones: rows.map(({ accion = '' }) => accion).sort(),
  }));
  return {
    vigencia: last > 0 ? String(last) : '',
    porAccion: new Map(
      [...porAccion].map(([accion, rows]) => [
        accion,
        rows.map((row) => nameOf(row.ied)).sort(porNombre),
      ]),
    ),
    instituciones: instituciones.sort((a, b) => porNombre(a.nombre, b.nombre)),
  };
}

/** In the order of Spanish without asking Intl, whose answer differs between builds of V8. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const porNombre = (a: string, b: string): number =>
  plain(a) < plain(b) ? -1 : plain(a) > plain(b) ? 1 : 0;

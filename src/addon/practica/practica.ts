// The book of practice: an empty one filled with its small office, how far its steps are, and beginning again.

import { diasHabilesDespues } from '../../domain/anomalias/habiles';
import { trimestreDeReporte } from '../../domain/calendario';
import { type Cambio, modificacion } from '../../domain/cambio';
import { ENTIDAD_DE_PRACTICA, isPractica } from '../../domain/es-practica';
import { parametro } from '../../domain/parametros';
import type { Corte } from '../../domain/periodo';
import {
  type Comienzo,
  comoAlComienzo,
  DESDE_CERO,
  type FilasDe,
  type Oficina,
  oficinaDePractica,
  type PasoDePractica,
  pasosDePractica,
  QUE_SE_CUENTA,
} from '../../domain/practica';
import { type AnyRow, keyOf } from '../../domain/register';
import type { CalendarioRow } from '../../domain/registers/calendario';
import { commit, type Fresh } from '../commit/commit';
import type { De } from '../forma';
import { type Libro, requireRegister } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import type { COMENZAR } from './pedido';

export interface PracticaVista {
  /** What this book is: of practice, empty, or one with data of its own. */
  readonly libro: 'practica' | 'vacio' | 'con datos';
  readonly pasos: readonly PasoDePractica[];
}

/** What has no rows in a book that nobody has used. */
const DE_LA_OFICINA = ['equipo', 'pam', 'seguimiento', 'actas', 'compromisos', 'evidencias'];
const PROPERTY = 'practica';
const properties = () => PropertiesService.getDocumentProperties();

export function verPractica(): PracticaVista {
  const libro = openLibro();
  if (!isDePractica(libro)) return { libro: isEmpty(libro) ? 'vacio' : 'con datos', pasos: [] };
  const corte = corteOf(libro);
  return {
    libro: 'practica',
    pasos: corte ? pasosDePractica(corte, filasDe(libro), comienzo()) : [],
  };
}

/** Fills an empty book with the office of practice, and marks it; in one of practice, its steps begin again. */
export function comenzarPractica({ deNuevo }: De<typeof COMENZAR>): PracticaVista {
  const libro = openLibro();
  if (isDePractica(libro)) {
    if (deNuevo) again(libro);
  } else if (isEmpty(libro)) fill();
  else
    throw new UserError(
      'Este libro tiene datos y no se convierte en uno de práctica: nada se cambió. Practique en un libro vacío.',
      'PRACTICA',
    );
  return verPractica();
}

const isDePractica = (libro: Pick<Libro, 'rows'>): boolean =>
  isPractica(parametro(libro.rows('parametros'), 'entidad'));

const isEmpty = (libro: Pick<Libro, 'rows'>): boolean =>
  DE_LA_OFICINA.every((registro) => libro.rows(registro).length === 0);

const corteOf = (libro: Libro): Corte | undefined =>
  trimestreDeReporte(libro.rows<CalendarioRow>('calendario'), libro.hoy);

const filasDe =
  (libro: Libro): FilasDe =>
  (registro) =>
    libro.rows<AnyRow>(registro);

/** Kept with this book alone: a copy of it begins anew. */
const comienzo = (): Comienzo =>
  JSON.parse(properties().getProperty(PROPERTY) ?? JSON.stringify(DESDE_CERO));

function fill(): void {
  commit({
    operacion: 'Comenzar la práctica',
    build: (fresh) => {
      // Somebody may have written in it meanwhile.
      if (!isEmpty(fresh))
        throw new UserError('Alguien acaba de escribir en este libro: nada se cambió.', 'PRACTICA');
      const oficina = oficinaDePractica(fresh.hoy, fresh.vigencias);
      return [
        ...Object.entries(oficina.filas).flatMap(([registro, rows]) =>
          rows.map((row): Cambio => ({ registro, cambio: 'crear', row })),
        ),
        ...plazo(fresh, oficina),
        ...changed(fresh, 'parametros', 'entidad', { valor: ENTIDAD_DE_PRACTICA }),
      ];
    },
  });
}

/** Its quarter is open for the ten business days that follow. */
function plazo(fresh: Fresh, { corte }: Oficina): readonly Cambio[] {
  const { vigencia, trimestre } = corte;
  const row = {
    abre: fresh.hoy,
    cierra: diasHabilesDespues(fresh.hoy, 10),
    seReporta: true,
    cierreProvisional: undefined,
    cierreDefinitivo: undefined,
  };
  const key = keyOf(requireRegister('calendario'), { vigencia, trimestre }) ?? '';
  return changed(fresh, 'calendario', key, row);
}

/** What takes a row to what it is to be, by its key; nothing where it is so. */
function changed(fresh: Fresh, registro: string, clave: string, row: AnyRow): readonly Cambio[] {
  const register = requireRegister(registro);
  const found = fresh.rows<AnyRow>(registro).find((one) => keyOf(register, one.row) === clave)?.row;
  if (!found)
    throw new UserError(
      `Falta ${clave} en la hoja «${register.title}»: use PAM › Configuración › Preparar o reparar el libro.`,
      'PRACTICA',
    );
  return [modificacion(registro, clave, found, row) ?? []].flat();
}

/** What is counted is counted from now on, and the rows of the steps are as they were. */
function again(libro: Libro): void {
  const corte = corteOf(libro);
  const rows = filasDe(libro);
  commit({
    operacion: 'Comenzar de nuevo la práctica',
    build: (fresh) =>
      corte
        ? comoAlComienzo(corte, fresh.hoy)
            .filter(({ registro, clave }) =>
              fresh
                .rows<AnyRow>(registro)
                .some((one) => keyOf(requireRegister(registro), one.row) === clave),
            )
            .flatMap(({ registro, clave, row }) => changed(fresh, registro, clave, row))
        : [],
  });
  const counts = Object.entries(QUE_SE_CUENTA).map(([que, count]) => [que, count(rows)]);
  properties().setProperty(PROPERTY, JSON.stringify(Object.fromEntries(counts)));
}

// The plan since one of its versions, or between two of them, as the bitácora tells it and the tab shows what it has not told yet.

import { type Borradas, type CambioDelPlan, cambiosDelPlan } from '../../domain/aprobacion/cambios';
import { netosDelProgramado } from '../../domain/aprobacion/cambios-del-programado';
import { PROGRAMADO } from '../../domain/aprobacion/programado';
import { cambiosDelLibro, isVersion } from '../../domain/aprobacion/version';
import { cambiosLegibles } from '../../domain/bitacora';
import { claveOfCambio, isByLine } from '../../domain/cambio';
import { type Hecho, type Mirado, netosDe } from '../../domain/cambios-desde';
import type { AnyRow } from '../../domain/register';
import { cambios as CAMBIOS, type CambioDelPamRow } from '../../domain/registers/cambios';
import { pam } from '../../domain/registers/pam';
import { seguimiento } from '../../domain/registers/seguimiento';
import { cambiosTold } from '../../domain/sombra';
import { horasEnQueSeEscribio } from '../auditoria/horas-del-plan';
import { untold } from '../codigos/lo-impreso';
import { sealedAsientos } from '../commit/cuarentena';
import type { AsientoEscrito } from '../commit/registro-bitacora';
import type { Libro } from '../libro/libro';
import { nombreDe } from '../reportes/en-corte';

export interface Historia {
  readonly cambios: readonly CambioDelPlan[];
  /** The acciones that were taken away, as they were. */
  readonly borradas: Borradas;
}

/** As it was before a request that is asked again: without what that wrote, and with Control de cambios as it stood. */
interface Antes {
  readonly cargue: string;
  readonly cambios: readonly CambioDelPamRow[];
}

/** What changed since a version, until another one or until now; undefined where the bitácora does not know when it was approved. */
export function historiaDesde(
  libro: Libro,
  version: CambioDelPamRow,
  { hasta, antes }: { readonly hasta?: CambioDelPamRow | undefined; readonly antes?: Antes } = {},
): Historia | undefined {
  const all = hechosDesde(libro, version, hasta);
  if (!all) return undefined;
  const hechos = antes ? all.filter(({ firma }) => firma?.cargue !== antes.cargue) : all;
  const borradas = new Map<string, AnyRow>();
  for (const { cambio } of hechos)
    if (cambio.cambio === 'borrar') borradas.set(cambio.clave, cambio.antes);
  const netos = [...netosDe([delPam(libro)], hechos), ...netosDelProgramado(hechos)];
  const cambios = cambiosDelPlan(netos, antes?.cambios ?? cambiosDelLibro(libro), version, {
    ahora: libro.ahora,
    horas: horasEnQueSeEscribio(libro, [pam.key, seguimiento.key]),
    nombre: (quien) => (quien ? nombreDe(libro, quien) : ''),
  });
  return { cambios, borradas };
}

/** What was done since then to the acciones and to what is programmed, the oldest first. */
export function hechosDesde(
  libro: Libro,
  version: CambioDelPamRow,
  hasta?: CambioDelPamRow,
): readonly Hecho[] | undefined {
  const asientos = sealedAsientos(libro);
  const desde = asientoDe(version, asientos);
  const until = hasta && asientoDe(hasta, asientos);
  if (desde === undefined || (hasta && until === undefined)) return undefined;
  const mirados = [delPam(libro), delProgramado(libro)];
  const told = asientos
    .filter((one) => one.numero > desde && (until === undefined || one.numero <= until))
    .flatMap((asiento): readonly Hecho[] => {
      const register = mirados.find((one) => one.register.key === asiento.registro)?.register;
      return register
        ? cambiosTold(register, asiento).map((cambio) => ({ cambio, firma: asiento }))
        : [];
    });
  return hasta ? told : [...told, ...untold(libro, mirados)];
}

const delPam = (libro: Libro): Mirado => ({
  register: pam,
  columnas: libro.columnas(pam).filter(({ computed }) => !computed),
  isOf: (cambio) => !isByLine(claveOfCambio(pam, cambio) ?? ''),
});

/** What is programmed is compared by its quarters. */
const delProgramado = (libro: Libro): Mirado => ({
  register: seguimiento,
  columnas: libro.columnas(seguimiento).filter(({ key }) => key === PROGRAMADO),
});

/** Number of the entry with which a version was approved. */
const asientoDe = (
  { numero }: CambioDelPamRow,
  asientos: readonly AsientoEscrito[],
): number | undefined =>
  asientos.find(
    (asiento) =>
      asiento.registro === CAMBIOS.key &&
      asiento.cargue !== '' &&
      cambiosLegibles(asiento).some(
        (cambio) =>
          cambio.cambio === 'crear' &&
          claveOfCambio(CAMBIOS, cambio) === numero &&
          isVersion(cambio.row as CambioDelPamRow),
      ),
  )?.ultimo;

// The records that each activity leaves once a year. Those of activity 9, which leaves them each quarter, are
// ../cierre-de-trimestre/registros-del-ano.

import { ACTIVIDAD_SEGUIR } from '../estrategia/constancia';
import { formatFecha } from '../formato';
import { esHistorico } from '../historicos';
import { lastDayOf, TRIMESTRES } from '../periodo';
import { cuenta } from '../redaccion';
import type { RuleContext } from '../register';
import type { EquipoRow } from '../registers/equipo';
import {
  busquedaEn,
  nombreDe,
  type RegistroExigido,
  type RegistroHallado,
  type TitulosDeDocumentos,
} from './exigido';
import { actaDeLaEleccion, eleccion, fichasIntegrales } from './focalizacion';
import { definicionDelSeguimiento } from './seguimiento';
import { otras, publicacion, reunion } from './socializacion';

/** In the order in which they are read. */
const EXIGIDOS: readonly (readonly [actividad: number, exigidos: readonly RegistroExigido[]])[] = [
  [ACTIVIDAD_SEGUIR, [definicionDelSeguimiento]],
  [6, [eleccion, actaDeLaEleccion, fichasIntegrales]],
  [7, [publicacion, reunion, otras]],
];

export interface RegistrosDeActividad {
  readonly actividad: number;
  /** Why nothing is owed of it yet, or ever; '' where something is. */
  readonly noSeDebe: string;
  readonly registros: readonly RegistroHallado[];
  readonly faltan: readonly string[];
  /** "8 registros; faltan 2." */
  readonly dicho: string;
}

export function registrosDeActividades(
  context: RuleContext,
  vigencia: number,
  titulos: TitulosDeDocumentos,
): readonly RegistrosDeActividad[] {
  const busqueda = busquedaEn(context, vigencia, titulos);
  const noSeDebe = whyNotOwed(context, vigencia);
  return EXIGIDOS.map(([actividad, exigidos]) => {
    const found = exigidos.map((exigido) => exigido(busqueda));
    const equipo = busqueda.rows<EquipoRow>('equipo');
    const registros = found
      .flatMap((one) => one.registros)
      .map((one) => ({ ...one, quien: nombreDe(one.quien, equipo) }));
    const faltan = noSeDebe === '' ? found.flatMap((one) => one.faltan) : [];
    const dicho =
      noSeDebe !== '' && registros.length === 0 ? noSeDebe : decir(registros.length, faltan.length);
    return { actividad, noSeDebe, registros, faltan, dicho };
  });
}

function decir(there: number, missing: number): string {
  const said = there === 0 ? 'ningún registro' : cuenta(there, 'registro', 'registros');
  return `${said}; ${missing === 0 ? 'no falta ninguno' : `${missing === 1 ? 'falta' : 'faltan'} ${missing}`}.`;
}

/** Both begin the year: they are owed from the end of the first quarter of it that the office reports. */
function whyNotOwed(context: RuleContext, vigencia: number): string {
  const [parametros, calendario] = [context.rows('parametros'), context.rows('calendario')];
  const first = TRIMESTRES.find(
    (trimestre) => !esHistorico({ vigencia, trimestre }, parametros, calendario),
  );
  if (first === undefined) return 'No se reporta en este libro.';
  const last = lastDayOf({ vigencia, trimestre: first });
  return context.hoy > last ? '' : `Se espera hasta el ${formatFecha(last)}.`;
}

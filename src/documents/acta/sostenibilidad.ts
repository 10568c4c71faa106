// What sustains the plan, in an acta of the meeting that revises it (activity 4): the money, the three conditions and the gaps, as the
// workbook has them.

import { formatFechaLarga } from '../../domain/formato';
import { dinero } from '../../domain/redaccion';
import type { ActaRow } from '../../domain/registers/actas';
import type { SostenibilidadRow } from '../../domain/registers/sostenibilidad';
import { vigenciaQuePrepara } from '../../domain/sostenibilidad/programada';
import { type Sostenibilidad, sostenibilidadDe } from '../../domain/sostenibilidad/sostenibilidad';
import { condicionesEscritas, fuentesEscritas, vaciosPorClase } from '../del-plan/recursos';
import type { LibroLeido } from '../libro-leido';
import type { ActaDatos } from './marcadores';

/** Activity of the procedure that defines the conditions of sostenibilidad. */
export const SOSTENIBILIDAD = 4;

export type SostenibilidadDeActa = Pick<ActaDatos, 'haySostenibilidad' | 'sostenibilidades'>;
export const SIN_SOSTENIBILIDAD: SostenibilidadDeActa = {
  haySostenibilidad: false,
  sostenibilidades: [],
};

export function sostenibilidadDeActa(acta: ActaRow, libro: LibroLeido): SostenibilidadDeActa {
  if (acta.actividad !== SOSTENIBILIDAD) return SIN_SOSTENIBILIDAD;
  const rows = { rows: (registro: string) => libro.sound(registro) };
  const sostenibilidades = vigenciasDe(acta, libro)
    .map((vigencia) => sostenibilidadDe(rows, vigencia))
    .filter(({ programadas, filas }) => programadas + filas > 0)
    .map((found) => una(found, libro.hoy));
  return { haySostenibilidad: sostenibilidades.length > 0, sostenibilidades };
}

/** The years of the rows that name the acta; of none yet, the year that a meeting of then prepares. */
function vigenciasDe({ codigo, fecha = '' }: ActaRow, libro: LibroLeido): readonly number[] {
  const named = libro
    .sound<SostenibilidadRow>('sostenibilidad')
    .flatMap(({ row }) => (codigo && row.acta === codigo && row.vigencia ? [row.vigencia] : []));
  if (named.length > 0) return [...new Set(named)].sort();
  const prepared = vigenciaQuePrepara(fecha, libro.vigencias);
  return prepared === undefined ? [] : [prepared];
}

function una(found: Sostenibilidad, hoy: string): ActaDatos['sostenibilidades'][number] {
  const { vigencia, programadas, filas, monto } = found;
  const vacios = vaciosPorClase(found);
  return {
    vigencia: String(vigencia),
    nota: `Según lo registrado en el libro el ${formatFechaLarga(hoy)}.`,
    componentes: [
      ...found.porComponente,
      { componente: 'Total', programadas, conFila: filas, monto },
    ].map((one) => ({
      componente: one.componente,
      programadas: String(one.programadas),
      conFila: String(one.conFila),
      monto: dinero(one.monto),
    })),
    fuentes: fuentesEscritas(found.porFuente),
    condiciones: condicionesEscritas(found),
    hayVacios: vacios.length > 0,
    vacios,
  };
}

// The strategy of follow-up, as the PAM prints it: the calendar, the ficha técnica of the indicador, the risk, and the means of each acción.

import { formatFecha } from '../../domain/formato';
import { formatCorte } from '../../domain/periodo';
import { razonEscrita, SIN_REGISTRAR, siHay } from '../../domain/redaccion';
import type { CalendarioRow } from '../../domain/registers/calendario';
import type { Plan } from '../del-plan/leer';
import { responsablesDe } from '../del-plan/metas';
import type { PamDatos } from './marcadores';

export function estrategia({
  acciones,
  estrategia: { calendario, ficha, riesgo, constancia, acciones: seguidas },
}: Plan): Pick<
  PamDatos,
  'constancia' | 'hayCalendario' | 'calendario' | 'ficha' | 'riesgo' | 'medios'
> {
  const ratio = (value: number | undefined): string =>
    value === undefined ? SIN_REGISTRAR : razonEscrita(value);
  return {
    constancia,
    hayCalendario: calendario.length > 0,
    calendario: calendario.map(plazos),
    ficha: [
      { dato: 'Indicador', valor: ficha.nombre },
      { dato: 'Fórmula', valor: ficha.calculo },
      { dato: 'Meta', valor: ratio(ficha.meta) },
      { dato: 'Umbral', valor: ratio(ficha.umbral) },
      { dato: 'Versión de la fórmula', valor: ficha.version },
      {
        dato: 'Periodicidad',
        valor: 'Trimestral, al cierre de cada trimestre',
      },
      { dato: 'Responsable', valor: ficha.responsable ?? SIN_REGISTRAR },
    ],
    riesgo: [
      {
        dato: 'Código en el mapa de riesgos',
        valor: riesgo.codigo || SIN_REGISTRAR,
      },
      { dato: 'Riesgo', valor: riesgo.riesgo || SIN_REGISTRAR },
      { dato: 'Control', valor: riesgo.control || SIN_REGISTRAR },
    ],
    medios: seguidas.map((one, i) => ({
      codigo: one.codigo,
      accion: one.accion,
      periodicidad:
        one.datoDisponible === 'En el trimestre'
          ? one.periodicidad
          : `${one.periodicidad}; el dato tarda ${one.datoDisponible}`,
      medio: one.medio || SIN_REGISTRAR,
      responsables: responsablesDe(acciones[i] ?? {}),
    })),
  };
}

function plazos(row: CalendarioRow): PamDatos['calendario'][number] {
  const { vigencia = 0, trimestre = 'T1', abre, cierra } = row;
  const isOwed = row.seReporta !== false;
  return {
    trimestre: formatCorte({ vigencia, trimestre }),
    plazo: isOwed
      ? [abre, cierra].map((day) => (day ? formatFecha(day) : SIN_REGISTRAR)).join(' a ')
      : 'No se reporta',
    provisional: isOwed ? siHay(row.cierreProvisional, formatFecha) : '',
    definitivo: isOwed ? siHay(row.cierreDefinitivo, formatFecha) : '',
  };
}

// How the figures of a year come out.

import type { AccionCalculada, VigenciaCalculada } from './accion';
import { cuentaDeRazon, cuentaDeTotal, enCifra, formulaEnPalabras } from './cuentas';
import { type Fuente, inicioDelAno, type Paso, SIN_TRIMESTRES, TODAVIA_NO } from './paso';

/** What was programmed and what was done. */
export function pasosDeVigencia(accion: AccionCalculada, v: VigenciaCalculada): readonly Paso[] {
  const trimestres: Fuente = {
    registro: 'seguimiento',
    filas: v.trimestres.map(({ fila }) => fila),
  };
  const pam: Fuente = { registro: 'pam', filas: [accion.pam.fila] };
  const regla = accion.pam.row.reglaTrimestral ?? 'Suma';
  const programado: Paso = v.usaMetaDelPam
    ? {
        figura: `Programado de ${v.vigencia}`,
        formula: `meta de la vigencia en el PAM, porque ${v.terminos.programado.length > 0 ? 'faltan trimestres por programar' : 'no hay trimestres programados'}`,
        cifras: enCifra(v.programado),
        fuentes: [pam],
      }
    : {
        figura: `Programado de ${v.vigencia}`,
        formula: FORMULA_DEL_ANO[regla],
        cifras: cuentaDeTotal(v.terminos.programado, v.programado, regla === 'Promedio'),
        fuentes: [trimestres, pam],
      };
  return [
    programado,
    {
      figura: `Ejecutado de ${v.vigencia}`,
      formula: FORMULA_DEL_ANO[regla],
      cifras: cuentaDeLoEjecutado(v, regla === 'Promedio'),
      fuentes: [trimestres, pam],
    },
  ];
}

/** The one over the other. */
export function pasoDelAvance(accion: AccionCalculada, v: VigenciaCalculada): Paso {
  const isEarly = v.ejecutado === null && v.programado !== null && v.juzgada === undefined;
  return {
    figura: `Avance de ${v.vigencia}`,
    formula: formulaEnPalabras(accion.acumulacion, 'ejecutado', 'programado', inicioDelAno(accion)),
    cifras: v.soloAnual
      ? SIN_TRIMESTRES
      : isEarly
        ? TODAVIA_NO
        : cuentaDeRazon(accion, v.inicio, v.ejecutado, v.programado, v.avance),
    fuentes: [
      { registro: 'seguimiento', filas: v.trimestres.map(({ fila }) => fila) },
      { registro: 'pam', filas: [accion.pam.fila] },
    ],
  };
}

/** Blank quarters of a year that is to come down leave its total unknown. */
const cuentaDeLoEjecutado = (
  { terminos, ejecutado }: VigenciaCalculada,
  isMean: boolean,
): string =>
  ejecutado === null && terminos.ejecutado.length > 0
    ? `${terminos.ejecutado.map(enCifra).join(' + ')}, y faltan trimestres programados: sin dato`
    : cuentaDeTotal(terminos.ejecutado, ejecutado, isMean);

const FORMULA_DEL_ANO = {
  Suma: 'suma de los trimestres',
  Promedio: 'promedio de los trimestres programados',
  Último: 'último trimestre',
} as const;

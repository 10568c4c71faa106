// What the rules of Seguimiento and Actividades tell of the rows of an acción.

import type { AccionJuzgada, Clase, Observado, ReglaDeAnomalia, Trimestre } from '../candidata';

/** Of the rows of the quarter. */
export const delTrimestre = (
  accion: AccionJuzgada,
  { observado, corte }: Trimestre,
  codigo: string,
): readonly Observado[] =>
  observado.filter(
    (one) =>
      one.codigo === codigo &&
      one.row.accion === accion.codigo &&
      one.row.vigencia === corte.vigencia &&
      one.row.trimestre === corte.trimestre,
  );

/** The results of the year up to the corte, in the order of its quarters: null where none was reported. */
export const serieDelAno = ({ calculo, corte }: AccionJuzgada): readonly (number | null)[] =>
  calculo.vigencias
    .filter(({ vigencia }) => vigencia === corte.vigencia)
    .flatMap(({ trimestres }) => trimestres.map(({ row }) => row.ejecutado ?? null));

/** A rule that tells what a rule of a register tells of the row of the quarter, with the series of the year. */
export const observada = (codigo: string, clase: Clase): ReglaDeAnomalia => ({
  codigo,
  clase,
  halla(accion, trimestre) {
    const told = delTrimestre(accion, trimestre, codigo);
    if (told.length === 0) return undefined;
    return {
      mensaje: told.map(({ mensaje }) => mensaje).join(' '),
      evidencia: {
        serie: serieDelAno(accion),
        programado: numberOf(accion.reporte?.row.programado),
        ejecutado: numberOf(accion.reporte?.row.ejecutado),
      },
    };
  },
});

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

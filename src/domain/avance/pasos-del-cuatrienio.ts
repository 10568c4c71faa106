// How the figures of the cuatrienio and those at the corte come out.

import { formatPorcentaje } from '../formato';
import { enumerar } from '../redaccion';
import type { AccionCalculada } from './accion';
import { cuentaDeRazon, cuentaDeTotal, formulaEnPalabras } from './cuentas';
import { type Fuente, inicioDelAno, type Paso, SIN_TRIMESTRES, TODAVIA_NO } from './paso';

/** For an acción that has a formula. */
export function pasosDelCuatrienio(accion: AccionCalculada): readonly Paso[] {
  const { pam, vigencias, acumulacion, acumuladas } = accion;
  const { metaCuatrienio, lineaBase } = pam.row;
  const fuentes: readonly Fuente[] = [
    {
      registro: 'seguimiento',
      filas: vigencias.flatMap((v) => v.trimestres.map(({ fila }) => fila)),
    },
    { registro: 'pam', filas: [pam.fila] },
  ];
  const suma = acumulacion?.acumula === 'suma';
  const sumandos = (values: readonly (number | null)[], total: number | null): string =>
    cuentaDeTotal(suma ? values.flatMap((value) => value ?? []) : [], total);
  const meta = typeof metaCuatrienio === 'number' ? metaCuatrienio : null;
  const counted = vigencias.filter(({ vigencia }) => acumuladas.includes(vigencia));
  const contraMeta = (
    figura: string,
    de: string,
    logrado: number | null,
    ratio: number | null,
  ): Paso => ({
    figura,
    formula: formulaEnPalabras(acumulacion, de, 'meta del cuatrienio'),
    cifras: cuentaDeRazon(accion, lineaBase, logrado, meta, ratio),
    fuentes,
  });
  return [
    {
      figura: 'Acumulado',
      formula: formulaDelAcumulado(accion),
      cifras: sumandos(
        counted.map((v) => v.ejecutado),
        accion.acumulado,
      ),
      fuentes,
    },
    pasoDeLoLogrado(
      contraMeta('Avance del cuatrienio', 'acumulado', accion.acumulado, accion.avanceCuatrienio),
      accion,
    ),
    pasoDeLoEsperado(
      contraMeta(
        'Esperado a la fecha',
        'programado de lo acumulado',
        accion.programadoEsperado,
        accion.esperado,
      ),
      accion,
    ),
    {
      figura: 'Programado al corte',
      formula: suma
        ? `suma de lo programado en las vigencias${sinLasQueFaltan(accion)}`
        : 'última vigencia programada',
      cifras: sumandos(
        vigencias.map((v) =>
          accion.sinHistoria.includes(v.vigencia) ? null : (v.juzgada?.programado ?? null),
        ),
        accion.programadoAlCorte,
      ),
      fuentes,
    },
    {
      figura: 'Avance al corte',
      formula: formulaEnPalabras(
        acumulacion,
        'ejecutado al corte',
        'programado al corte',
        inicioDelAno(accion),
      ),
      cifras:
        accion.calificacion === 'sin trimestres'
          ? SIN_TRIMESTRES
          : cuentaDeRazon(
              accion,
              accion.inicioAlCorte,
              accion.ejecutadoAlCorte,
              accion.programadoAlCorte,
              accion.avanceAlCorte,
            ),
      fuentes,
    },
  ];
}

/** A cuatrienio without any result lacks a report only where one was due. */
function pasoDeLoLogrado(
  paso: Paso,
  { acumulado, acumuladas, avanceCuatrienio, calificacion }: AccionCalculada,
): Paso {
  if (acumulado !== null || avanceCuatrienio === null) return paso;
  const isDue = calificacion === 'sin reporte' || calificacion === 'calificada';
  if (isDue && acumuladas.length > 0) return paso;
  const sinPedir = calificacion === null ? NADA_PROGRAMADO : TODAVIA_NO;
  const why = isDue ? NADA_TERMINADO : sinPedir;
  return { ...paso, cifras: `${why}: ${formatPorcentaje(avanceCuatrienio)}` };
}

const sinLasQueFaltan = ({ sinHistoria }: AccionCalculada): string =>
  sinHistoria.length === 0
    ? ''
    : `, menos ${enumerar(sinHistoria.map(String))}: antes de la adopción del libro, sin reportes cargados`;

const NADA_PROGRAMADO = 'nada programado todavía';
/** What its quarters add up to is known once a year ends. */
const NADA_TERMINADO = 'ninguna vigencia terminada todavía';

/** Nothing programmed is no want of a report. */
const pasoDeLoEsperado = (paso: Paso, { programadoEsperado, esperado }: AccionCalculada): Paso =>
  programadoEsperado === null && esperado !== null
    ? { ...paso, cifras: `${NADA_PROGRAMADO}: ${formatPorcentaje(esperado)}` }
    : paso;

/** Which vigencias make the cuatrienio. */
function formulaDelAcumulado({ acumulacion, vigencias, acumuladas }: AccionCalculada): string {
  if (acumulacion?.acumula === 'suma') return 'suma de lo ejecutado en las vigencias';
  return acumuladas.length < vigencias.length
    ? 'última vigencia terminada, mientras termina el año'
    : 'última vigencia reportada';
}

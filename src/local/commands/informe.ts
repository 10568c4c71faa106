// `libro-pam informe`: the documents that an office makes of its plan (`pam`, `resultados`), of one year of it (`plan-accion`, `anual`), of a quarter
// (`trimestral`), of a meeting (`asistencia`) and of what is known of the sector (`caracterizacion`).

import { FILAS_EN_BLANCO, formatDeReunion, MAS_FILAS } from '../../domain/asistencia/de-reunion';
import { enumerar } from '../../domain/redaccion';
import { UsageError } from '../../terminal/arguments';
import { defineCommand, manyOf } from '../../terminal/command';
import { requireCorte, requireVigencia } from './argument-values';
import { unicoDe } from './documento';
import { answerWithDocumento, DOCUMENTO_OPTIONS, FIRMA_OPTIONS } from './make-documento';
import { loadOtrosAnos, readOtrosAnos } from './otros-anos';

interface Asked {
  readonly corte: string | undefined;
  readonly vigencia: string | undefined;
  readonly reunion: string | undefined;
  /** Lines of a blank one. */
  readonly enBlanco: number | undefined;
}
interface Tipo {
  readonly documento: string;
  /** What it is about, as it was asked for; undefined where a workbook has one alone. */
  readonly de: (asked: Asked) => string | undefined;
  readonly nombre: string;
}

const TIPOS: { readonly [tipo: string]: Tipo } = {
  pam: {
    documento: 'pam',
    de: ({ corte, vigencia }) => {
      if (corte !== undefined || vigencia !== undefined)
        throw new UsageError('El PAM es de todo el cuatrienio: quite --corte y --vigencia.');
      return undefined;
    },
    nombre: 'PAM',
  },
  'plan-accion': {
    documento: 'plan-accion',
    de: ({ corte, vigencia }) => {
      if (corte !== undefined)
        throw new UsageError('El plan de acción es de una vigencia: use --vigencia 2026.');
      if (vigencia === undefined) throw new UsageError('Falta --vigencia 2026.');
      return requireVigencia(vigencia);
    },
    nombre: 'Plan de acción',
  },
  trimestral: {
    documento: 'informe-trimestral',
    de: ({ corte, vigencia }) => {
      if (vigencia !== undefined)
        throw new UsageError('El informe trimestral es de un corte: use --corte 2025-T4.');
      if (corte === undefined) throw new UsageError('Falta --corte 2025-T4.');
      return requireCorte(corte);
    },
    nombre: 'Informe trimestral',
  },
  anual: {
    documento: 'evaluacion-anual',
    de: ({ corte, vigencia }) => {
      if (corte !== undefined)
        throw new UsageError('El informe anual es de una vigencia: use --vigencia 2025.');
      if (vigencia === undefined) throw new UsageError('Falta --vigencia 2025.');
      return requireVigencia(vigencia);
    },
    nombre: 'Evaluación anual',
  },
  resultados: {
    documento: 'informe-resultados',
    de: ({ corte, vigencia }) => {
      if (corte !== undefined || vigencia !== undefined)
        throw new UsageError(
          'El informe de resultados es de todo el cuatrienio: quite --corte y --vigencia.',
        );
      return undefined;
    },
    nombre: 'Informe de resultados',
  },
  caracterizacion: {
    documento: 'caracterizacion',
    de: ({ corte, vigencia }) => {
      if (corte !== undefined || vigencia !== undefined)
        throw new UsageError(
          'La caracterización es del cuatrienio del libro: no lleva corte ni vigencia.',
        );
      return undefined;
    },
    nombre: 'Caracterización y perfil del sector',
  },
  asistencia: {
    documento: 'asistencia-externa',
    de: ({ corte, vigencia, reunion, enBlanco }) => {
      if (corte !== undefined || vigencia !== undefined)
        throw new UsageError(
          'El listado de asistencia es de una reunión: escriba su código, SO-0003.',
        );
      if (reunion === undefined) throw new UsageError('Falta SO-0003, el código de la reunión.');
      return formatDeReunion({ codigo: reunion, enBlanco });
    },
    nombre: 'Listado de asistencia',
  },
};

export const informe = defineCommand({
  summary:
    'Genera el PAM, el plan de acción de una vigencia, el informe trimestral, la evaluación anual, el informe de resultados del cuatrienio, la caracterización del sector o el listado de asistencia a una reunión.',
  parameters: {
    tipo: 'pam|plan-accion|trimestral|anual|resultados|caracterizacion|asistencia',
    libro: 'LIBRO.xlsx',
  },
  optional: { reunion: 'SO-0003' },
  options: {
    corte: { value: '2025-T4', help: 'Corte del informe trimestral.' },
    vigencia: { value: '2025', help: 'Año del plan de acción o del informe anual.' },
    libros: {
      value: 'A.xlsx B.xlsx',
      takesMany: true,
      help: 'Del informe de resultados: libros de otros años del mismo cuatrienio; entran las filas que este no tiene.',
    },
    'en-blanco': { help: 'El listado de asistencia, sin nombres, para llenarlo a mano.' },
    filas: { value: '40', help: 'Renglones del listado en blanco; 40 si no se dice.' },
    ...FIRMA_OPTIONS,
    ...DOCUMENTO_OPTIONS,
  },
  async run({ tipo, libro, reunion }, chosen) {
    const known = Object.hasOwn(TIPOS, tipo) ? TIPOS[tipo] : undefined;
    if (!known)
      throw new UsageError(
        `No existe el informe «${tipo}»: los que hay son ${enumerar(Object.keys(TIPOS))}.`,
      );
    const { corte, vigencia } = chosen;
    if (tipo !== 'asistencia') refuseOfListado(reunion, chosen);
    const enBlanco = chosen['en-blanco'] ? filasDe(chosen.filas) : undefined;
    if (chosen.filas !== undefined && enBlanco === undefined)
      throw new UsageError('--filas es del listado en blanco: agregue --en-blanco.');
    const de = known.de({ corte, vigencia, reunion, enBlanco });
    if (chosen.libros !== undefined && tipo !== 'resultados')
      throw new UsageError('--libros es de informe resultados.');
    const libros = await readOtrosAnos(manyOf(chosen.libros));
    let traidos: ReturnType<typeof loadOtrosAnos> | undefined;
    const answer = await answerWithDocumento(
      libro,
      chosen,
      (sesion) => {
        if (libros.length > 0) traidos = loadOtrosAnos(sesion, libros);
        return { documento: known.documento, de: de ?? unicoDe(sesion, known.documento) };
      },
      (_, made) => `${known.nombre} ${made}`,
    );
    return traidos
      ? {
          ...answer,
          json: { ...answer.json, otrosAnos: traidos.json },
          text: `${traidos.text}\n\n${answer.text}`,
        }
      : answer;
  },
});

function refuseOfListado(
  reunion: string | undefined,
  chosen: { readonly 'en-blanco'?: true | undefined; readonly filas?: string | undefined },
): void {
  if (reunion !== undefined) throw new UsageError(`Sobra «${reunion}».`);
  if (chosen['en-blanco'] || chosen.filas !== undefined)
    throw new UsageError('--en-blanco y --filas son de informe asistencia.');
}

function filasDe(text: string | undefined): number {
  const n = text === undefined ? FILAS_EN_BLANCO : Number(text);
  if (Number.isInteger(n) && n > 0 && n <= MAS_FILAS) return n;
  throw new UsageError(`No se entiende --filas ${text}: escriba un número de 1 a ${MAS_FILAS}.`);
}

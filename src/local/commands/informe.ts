// `libro-pam informe trimestral` and `informe anual`: what the office reports of a quarter, and of a year; `informe asistencia`: the listado
// de asistencia externa of a meeting.

import { FILAS_EN_BLANCO, formatDeReunion, MAS_FILAS } from '../../domain/asistencia/de-reunion';
import { UsageError } from '../../terminal/arguments';
import { defineCommand } from '../../terminal/command';
import { requireCorte, requireVigencia } from './argument-values';
import { answerWithDocumento, DOCUMENTO_OPTIONS, FIRMA_OPTIONS } from './make-documento';

interface Asked {
  readonly corte: string | undefined;
  readonly vigencia: string | undefined;
  readonly reunion: string | undefined;
  /** Lines of a blank one. */
  readonly enBlanco: number | undefined;
}
interface Tipo {
  readonly documento: string;
  /** What it is about, as it was asked for. */
  readonly de: (asked: Asked) => string;
  readonly nombre: string;
}

const TIPOS: { readonly [tipo: string]: Tipo } = {
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
    'Genera el informe de gestión trimestral a un corte, la evaluación anual o el listado de asistencia a una reunión.',
  parameters: { tipo: 'trimestral|anual|asistencia', libro: 'LIBRO.xlsx' },
  optional: { reunion: 'SO-0003' },
  options: {
    corte: { value: '2025-T4', help: 'Corte del informe trimestral.' },
    vigencia: { value: '2025', help: 'Año del informe anual.' },
    'en-blanco': { help: 'El listado de asistencia, sin nombres, para llenarlo a mano.' },
    filas: { value: '40', help: 'Renglones del listado en blanco; 40 si no se dice.' },
    ...FIRMA_OPTIONS,
    ...DOCUMENTO_OPTIONS,
  },
  async run({ tipo, libro, reunion }, chosen) {
    const known = Object.hasOwn(TIPOS, tipo) ? TIPOS[tipo] : undefined;
    if (!known)
      throw new UsageError(
        `No existe el informe «${tipo}»: los que hay son trimestral, anual y asistencia.`,
      );
    const { corte, vigencia } = chosen;
    if (tipo !== 'asistencia') refuseOfListado(reunion, chosen);
    const enBlanco = chosen['en-blanco'] ? filasDe(chosen.filas) : undefined;
    if (chosen.filas !== undefined && enBlanco === undefined)
      throw new UsageError('--filas es del listado en blanco: agregue --en-blanco.');
    const de = known.de({ corte, vigencia, reunion, enBlanco });
    return answerWithDocumento(
      libro,
      chosen,
      () => ({ documento: known.documento, de }),
      () => `${known.nombre} ${de}`,
    );
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

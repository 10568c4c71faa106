// `libro-pam informe trimestral` and `informe anual`: what the office reports of a quarter, and of a year.

import { UsageError } from '../../terminal/arguments';
import { defineCommand } from '../../terminal/command';
import { requireCorte, requireVigencia } from './argument-values';
import { answerWithDocumento, DOCUMENTO_OPTIONS, FIRMA_OPTIONS } from './make-documento';

interface Asked {
  readonly corte: string | undefined;
  readonly vigencia: string | undefined;
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
};

export const informe = defineCommand({
  summary: 'Genera el informe de gestión trimestral a un corte, o la evaluación anual.',
  parameters: { tipo: 'trimestral|anual', libro: 'LIBRO.xlsx' },
  options: {
    corte: { value: '2025-T4', help: 'Corte del informe trimestral.' },
    vigencia: { value: '2025', help: 'Año del informe anual.' },
    ...FIRMA_OPTIONS,
    ...DOCUMENTO_OPTIONS,
  },
  async run({ tipo, libro }, chosen) {
    const known = Object.hasOwn(TIPOS, tipo) ? TIPOS[tipo] : undefined;
    if (!known)
      throw new UsageError(`No existe el informe «${tipo}»: los que hay son trimestral y anual.`);
    const { corte, vigencia } = chosen;
    const de = known.de({ corte, vigencia });
    return answerWithDocumento(
      libro,
      chosen,
      () => ({ documento: known.documento, de }),
      () => `${known.nombre} ${de}`,
    );
  },
});

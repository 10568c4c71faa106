// `libro-pam informe trimestral`: the informe de gestión of a quarter.

import { UsageError } from '../../terminal/arguments';
import { defineCommand } from '../../terminal/command';
import { requireCorte } from './argument-values';
import { answerWithDocumento, DOCUMENTO_OPTIONS, FIRMA_OPTIONS } from './make-documento';

export const informe = defineCommand({
  summary: 'Genera el informe de gestión trimestral a un corte.',
  parameters: { tipo: 'trimestral', libro: 'LIBRO.xlsx' },
  options: {
    corte: { value: '2025-T4', required: true, help: 'Corte del informe.' },
    ...FIRMA_OPTIONS,
    ...DOCUMENTO_OPTIONS,
  },
  async run({ tipo, libro }, chosen) {
    if (tipo !== 'trimestral')
      throw new UsageError(`No existe el informe «${tipo}»: el que hay es trimestral.`);
    const corte = requireCorte(chosen.corte);
    return answerWithDocumento(
      libro,
      chosen,
      () => ({ documento: 'informe-trimestral', de: corte }),
      () => `Informe trimestral ${corte}`,
    );
  },
});

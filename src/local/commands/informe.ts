// `libro-pam informe trimestral`: the informe de gestión of a quarter.

import { UsageError } from '../../terminal/arguments';
import { defineCommand } from '../../terminal/command';
import { requireCorte } from './argument-values';
import {
  DOCUMENTO_OPTIONS,
  FIRMA_OPTIONS,
  filesOf,
  firmaOf,
  generateDocumento,
  withPdf,
} from './make-documento';
import { changeLibro } from './sesion';

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
    const { hecho, ...answer } = await changeLibro(libro, chosen, (sesion) => {
      const hecho = generateDocumento(sesion, {
        documento: 'informe-trimestral',
        de: corte,
        firma: firmaOf(chosen),
      });
      const { version, estado } = hecho;
      const files = filesOf(hecho);
      return {
        json: { ...files.json, version, estado },
        text: `Informe trimestral ${corte}, versión ${version} (${estado}): ${files.text}`,
        hecho,
      };
    });
    return withPdf(answer, hecho, chosen.pdf);
  },
});

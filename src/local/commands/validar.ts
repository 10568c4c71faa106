// `libro-pam validar`: every observación of a register, or of the whole workbook.

import { isError, type Observacion } from '../../domain/observacion';
import { COSTO, defineCommand } from '../../terminal/command';
import { requireRegistro } from './argument-values';
import { countBySeveridad, observacionesText } from './observaciones-text';
import { consultLibro } from './sesion';

export const validar = defineCommand({
  summary: 'Verifica los datos del libro o de un registro.',
  parameters: { libro: 'LIBRO.xlsx' },
  optional: { registro: 'REGISTRO' },
  options: COSTO,
  async run({ libro, registro: text }, { costo }) {
    const registro = text === undefined ? undefined : requireRegistro(text);
    return consultLibro(libro, { costo }, (sesion) => {
      const pedido = registro === undefined ? {} : { registro };
      const { observaciones } = sesion.call<{ observaciones: readonly Observacion[] }>(
        'validar',
        pedido,
        'consulta',
      );
      return {
        json: { observaciones },
        text: [
          `Observaciones: ${countBySeveridad(observaciones)}.`,
          '',
          observacionesText(observaciones),
        ]
          .join('\n')
          .trimEnd(),
        code: observaciones.some(isError) ? 1 : 0,
      };
    });
  },
});

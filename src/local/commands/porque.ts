// `libro-pam porque`: why an institution was chosen for an acción or was not, in three lines.

import { COSTO, defineCommand } from '../../terminal/command';
import { requireVigencia } from './argument-values';
import { consultLibro } from './sesion';

interface PorQue {
  readonly vigencia: number;
  readonly accion: string;
  readonly codigoDane: string;
  readonly nombre: string;
  readonly lineas: readonly string[];
  /** "el 28/01/2026 por … con el acta 1 de 2026"; '' while it is open. */
  readonly congelada: string;
}

export const porque = defineCommand({
  summary: 'Dice en tres renglones por qué una IED entra o no en una acción.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    vigencia: { value: '2026', required: true, help: 'Año de la focalización.' },
    accion: { value: 'A05', required: true, help: 'Acción de alcance «IED focalizadas».' },
    ied: { value: 'CODIGO', required: true, help: 'Código DANE de la IED, o su nombre.' },
    ...COSTO,
  },
  async run({ libro }, { vigencia: text, accion, ied, costo }) {
    const pedido = { vigencia: requireVigencia(text), accion, ied };
    return consultLibro(libro, { costo }, (sesion) => {
      const json = sesion.call<PorQue>('explicarFocalizacion', pedido, 'consulta');
      const porque = json.lineas.join('\n');
      const text = json.congelada ? `${porque}\n\nCongelada ${json.congelada}.` : porque;
      return { json: { ...json, porque }, text };
    });
  },
});

// `libro-pam restaurar`: puts back a row or a value that an entry of the bitácora took away, as an entry of its own.

import { UsageError } from '../../terminal/arguments';
import { COSTO, defineCommand } from '../../terminal/command';
import { changeLibro, consultLibro } from './sesion';

interface Restaurado {
  readonly escribe: object;
  readonly dicho: string;
  readonly cargue: string | null;
}

export const restaurar = defineCommand({
  summary: 'Devuelve la fila o el dato que un asiento de la bitácora borró o cambió.',
  parameters: { libro: 'LIBRO.xlsx', asiento: 'ASIENTO' },
  options: {
    campo: { value: '"Meta 2026"', help: 'De un asiento que cambió varios datos, uno solo.' },
    simular: { help: 'Dice qué escribiría, sin escribirlo.' },
    ...COSTO,
  },
  async run({ libro, asiento }, { campo, simular, costo }) {
    if (!/^[1-9]\d{0,7}$/.test(asiento))
      throw new UsageError(
        `«${asiento}» no es el número de un asiento. Los dice «libro-pam bitacora ${libro} --fila "pam A07"».`,
      );
    const pedido = { asiento: Number(asiento), campo };
    if (simular)
      return consultLibro(libro, { costo }, (sesion) => {
        const found = sesion.call<Restaurado>(
          'restaurar',
          { ...pedido, simular: true },
          'consulta',
        );
        return { json: found, text: `${found.dicho}\nNo se escribió nada: es una simulación.` };
      });
    return changeLibro(libro, { costo }, (sesion) => {
      const done = sesion.call<Restaurado>('restaurar', pedido, 'commit');
      return {
        json: done,
        text: `${done.dicho}\nCargue ${done.cargue}. Para deshacerlo: libro-pam deshacer ${libro} ${done.cargue}`,
      };
    });
  },
});

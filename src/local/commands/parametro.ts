// `libro-pam parametro`: shows the settings of the office, or one of them, or changes one.

import { COSTO, defineCommand } from '../../terminal/command';
import { shorten, textTable } from '../../terminal/text-table';
import { changeLibro, consultLibro } from './sesion';

interface Parametro {
  readonly clave: string;
  readonly valor: string | number | boolean | null;
  readonly descripcion: string;
}

export const parametro = defineCommand({
  summary: 'Muestra los parámetros de la oficina, o cambia uno; un valor vacío ("") lo borra.',
  parameters: { libro: 'LIBRO.xlsx' },
  optional: { clave: 'CLAVE', valor: 'VALOR' },
  options: COSTO,
  run: ({ libro, clave, valor }, { costo }) => {
    const open = valor === undefined ? consultLibro : changeLibro;
    return open(libro, { costo }, (sesion) => {
      const pedido = {
        ...(clave !== undefined && { clave }),
        ...(valor !== undefined && { valor }),
      };
      const concepto = valor === undefined ? 'consulta' : 'commit';
      const parametros = sesion.call<readonly Parametro[]>('parametro', pedido, concepto);
      const rows = parametros.map((one) => [
        one.clave,
        shorten(String(one.valor ?? ''), 40),
        one.descripcion,
      ]);
      return {
        json: { parametros },
        text: textTable(['parámetro', 'valor', 'para qué'], rows),
      };
    });
  },
});

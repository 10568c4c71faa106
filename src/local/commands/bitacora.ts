// `libro-pam bitacora`: whether the bitácora of a book proves what it says.

import type { Comprobada } from '../../domain/comprobada';
import { cuenta } from '../../domain/formato';
import { COSTO, defineCommand } from '../../terminal/command';
import { consultLibro } from './sesion';

export const bitacora = defineCommand({
  summary: 'Comprueba la bitácora: sellos, números, códigos de los documentos, actas y _sombra.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: COSTO,
  async run({ libro }, { costo }) {
    return consultLibro(libro, { costo }, (sesion) => {
      const found = sesion.call<Comprobada>('comprobarBitacora', {}, 'consulta');
      const { reparos } = found;
      return { json: found, text: textOf(found), code: reparos.length > 0 ? 1 : 0 };
    });
  },
});

const SIN_MEMORIA =
  'El libro no recuerda cuál fue su último asiento: es una copia, o le falta el archivo .json que lo acompaña. Si le quitaron los últimos, se sabe buscando con «libro-pam codigo» el del documento impreso más reciente.';

function textOf(found: Comprobada): string {
  const { asientos, numero, codigo, anteriores, sinMemoria, reparos } = found;
  return [
    `La bitácora tiene ${cuenta(asientos, 'asiento', 'asientos')}; el último es el ${numero}, con código ${codigo || '(ninguno)'}.`,
    ...(anteriores > 0
      ? [`Hasta el número ${anteriores} están sellados con el formato anterior.`]
      : []),
    ...(sinMemoria ? [SIN_MEMORIA] : []),
    ...(reparos.length > 0
      ? ['', ...reparos.map(({ mensaje }) => `✖ ${mensaje}`)]
      : ['Todo concuerda: sellos, números, códigos de los documentos, actas y _sombra.']),
  ].join('\n');
}

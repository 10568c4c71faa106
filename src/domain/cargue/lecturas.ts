// How the cells of a load are read, where what they say is not what is kept: «jun-26», «60 %», «1.250,5», «Mantenimiento».

import { numeroEscrito } from '../formato';
import { isBlank } from '../parse/lectura';
import { textOf } from '../parse/texto';
import type { ModoDeLectura } from '../read-filas';
import { fold } from '../texto';
import type { LecturaDicha } from './detalles';
import { dichoDe } from './propuestas/proponer';

/** Nobody looks at more of them. */
const MAS = 1000;

/** Notes the readings that it hears; the first ones. */
export function oyente(): {
  readonly oye: NonNullable<ModoDeLectura['oye']>;
  readonly oidas: readonly LecturaDicha[];
} {
  const oidas: LecturaDicha[] = [];
  return {
    oidas,
    oye(fila, column, celda, lectura) {
      if (oidas.length >= MAS || typeof celda !== 'string') return;
      if ('error' in lectura || isBlank(celda)) return;
      const { ok: valor } = lectura;
      const texto = textOf(celda);
      const dicho = valor === undefined ? 'en blanco' : dichoDe(column, valor);
      const ways = [dicho, typeof valor === 'number' ? numeroEscrito(valor) : String(valor)];
      if (ways.some((way) => fold(way) === fold(texto))) return;
      oidas.push({
        fila,
        columna: column.key,
        texto,
        valor: valor ?? null,
        dicho,
      });
    },
  };
}

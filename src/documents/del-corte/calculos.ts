// How each acción's figures came out, for the annex that lets a reader redo them: formula, data,
// and the lines of the sheets.

import { explicar } from '../../domain/avance/explicacion';
import type { Fuente, Paso } from '../../domain/avance/paso';
import { groupBy } from '../../domain/group-by';
import { lineas } from '../../domain/redaccion';
import { registerByKey } from '../../domain/registers';
import type { Datos } from '../marcadores';
import type { Informe } from './libro';
import type { MARCADORES_CALCULOS } from './marcadores';
import { enElLibro } from './origen';

/** Figures that go together in a cell; those of the year carry it in their name. */
const DEL_CUATRIENIO: readonly string[] = [
  'Acumulado',
  'Avance del cuatrienio',
  'Esperado a la fecha',
];
const AL_CORTE: readonly string[] = ['Programado al corte', 'Avance al corte'];
const ACTIVIDADES: readonly string[] = ['Avance de las actividades'];

/** The calculations, in the order of the PAM. */
export function calculos(informe: Informe): Datos<typeof MARCADORES_CALCULOS> {
  const { libro, corte, acciones } = informe;
  return {
    calculos: acciones.map(({ codigo, accion, calculo }) => {
      const { pasos, motivo } = explicar(calculo, libro.parametros);
      const delAno = pasos.filter(({ figura }) => figura.endsWith(` de ${corte.vigencia}`));
      const named = (names: readonly string[]): readonly Paso[] =>
        pasos.filter(({ figura }) => names.includes(figura));
      return {
        codigo,
        accion,
        delAno: escribir(delAno),
        delCuatrienio: escribir(named(DEL_CUATRIENIO)),
        alCorte: motivo ? `Sin fórmula: ${motivo}.` : escribir(named(AL_CORTE)),
        actividades: named(ACTIVIDADES)
          .map(({ cifras }) => cifras)
          .join(),
        filas: fuentes(pasos.flatMap((paso) => paso.fuentes)),
        origen: origenDe(informe, pasos),
      };
    }),
  };
}

/** Its reports, or else its row of the PAM. */
function origenDe(informe: Informe, pasos: readonly Paso[]): string {
  const filasOf = (registro: Fuente['registro']): readonly number[] =>
    pasos.flatMap(({ fuentes: all }) =>
      all.filter((one) => one.registro === registro).flatMap(({ filas }) => filas),
    );
  const reports = enElLibro(informe, 'seguimiento', filasOf('seguimiento'));
  return reports || enElLibro(informe, 'pam', filasOf('pam'));
}

/** One line a figure: "Avance de 2025 (ejecutado ÷ programado): 13 ÷ 3 = 433,33 %". */
const escribir = (pasos: readonly Paso[]): string =>
  pasos.map(({ figura, formula, cifras }) => `${figura} (${formula}): ${cifras}`).join('\n');

/** "PAM: fila 2. Seguimiento: filas 3–10." */
function fuentes(all: readonly Fuente[]): string {
  return [...groupBy(all, ({ registro }) => registro)]
    .map(([registro, own]) => ({
      title: registerByKey(registro)?.title ?? registro,
      filas: own.flatMap(({ filas }) => filas),
    }))
    .filter(({ filas }) => filas.length > 0)
    .map(({ title, filas }) => `${title}: ${lineas(filas)}.`)
    .join('\n');
}

// The worked focalización: eight institutions, six variables, a tie at the cut, missing data.

import { criteriosDe } from '../../../src/domain/focalizacion/criterio';
import { datosDe } from '../../../src/domain/focalizacion/datos';
import { candidatasDe, focalizar } from '../../../src/domain/focalizacion/focalizar';
import { porQue } from '../../../src/domain/focalizacion/palabras';
import type { AnyRow, Fila } from '../../../src/domain/register';
import { describeDatos, readDatos } from '../../support/datos';
import { filasOf } from '../../support/libro';

const VARIABLES = ['dir', 'adm', 'sab', 'rep', 'des', 'sit'] as const;
const SITUACION: { readonly [seed: string]: string } = {
  directiva: 'Directiva',
  administrativa: 'Administrativa',
  pedagógica: 'Pedagógica',
  comunitaria: 'Comunitaria',
};
const VIGENCIA = 2026;

const criterios = readDatos('focalizacion_1_criterios.csv');
const datos = readDatos('focalizacion_1_datos.csv');
const esperado = readDatos('focalizacion_1_esperado.csv');

const libro: { readonly [registro: string]: readonly AnyRow[] } = {
  ied: datos.map(({ codigo_dane, nombre }) => ({ codigoDane: codigo_dane, nombre, activa: true })),
  datosIed: datos.flatMap((row) =>
    [
      ...VARIABLES.map((variable) => [variable, row[variable]] as const),
      ['matricula', row.matricula] as const,
      ['veces_focalizada', row.veces_focalizada_2024_2025] as const,
    ].flatMap(([dato, valor]) =>
      valor ? [{ ied: row.codigo_dane, vigencia: 2025, dato, valor: Number(valor) }] : [],
    ),
  ),
  criterios: criterios.map((row) => ({
    vigencia: VIGENCIA,
    accion: row.accion,
    variable: row.variable,
    situacion: SITUACION[row.situacion ?? ''],
    peso: Number(row.peso),
    sentido: row.sentido === 'mayor' ? 'Más es más necesidad' : 'Menos es más necesidad',
    piso: Number(row.piso),
    techo: Number(row.techo),
    vigenciaDelDato: 2025,
  })),
};
const context = { rows: (key: string) => filasOf(libro[key] ?? []) as readonly Fila[] };

function publicada() {
  const asked = criteriosDe(libro.criterios ?? [], VIGENCIA, 'A05');
  const candidatas = candidatasDe(context, VIGENCIA, asked, datosDe(context));
  return focalizar(candidatas, asked, { cupos: 3, minimo: 40, cobertura: 70 });
}
const nombre = (variable: string): string =>
  criterios.find((one) => one.variable === variable)?.nombre ?? variable;
const dos = (n: number | null | undefined): string => (n ?? 0).toFixed(2);

describeDatos('focalizacion_1_esperado.csv', 'the worked focalización', () => {
  test('gives the points, the puntaje, the order and the three main contributions, to the cent', () => {
    const { ied } = publicada();
    const conPuntaje = esperado.filter(({ orden }) => orden);
    expect(
      ied.map((one) => ({
        orden: `${one.orden}`,
        codigo_dane: one.codigoDane,
        puntaje: dos(one.puntaje),
        peso: `${one.pesoConDato}`,
        puntos: VARIABLES.map((variable) => {
          const punto = one.aportes.find((aporte) => aporte.variable === variable)?.punto;
          return punto === undefined ? '' : dos(punto);
        }),
        aportes: [...one.aportes]
          .sort((a, b) => b.puntos - a.puntos)
          .slice(0, 3)
          .map(({ variable, puntos }) => `${variable} ${dos(puntos)}`),
        entra: one.decision === 'seleccionada' ? 'sí' : 'no',
      })),
    ).toEqual(
      conPuntaje.map((row) => ({
        orden: row.orden,
        codigo_dane: row.codigo_dane,
        puntaje: row.puntaje,
        peso: row.peso_con_dato,
        puntos: VARIABLES.map((variable) => row[`punto_${variable}`]),
        aportes: [row.aporte_1, row.aporte_2, row.aporte_3],
        entra: row.seleccionada,
      })),
    );
  });

  test('lists apart the one without information enough, and says that not even the greatest need would do', () => {
    const focalizada = publicada();
    const [one] = focalizada.sinInformacion;
    expect(focalizada.sinInformacion).toHaveLength(1);
    expect(one).toMatchObject({
      codigoDane: '108001999066',
      puntaje: null,
      pesoConDato: 55,
      faltan: ['sab', 'rep'],
      decision: 'sin información',
      esFirme: true,
    });
    // By hand: 25·15 + 20·10 + 62,5·20 + 31,25·10 = 2.137,5; and 45 points more at most.
    expect([one?.minimo, one?.maximo]).toEqual([21.38, 66.38]);
  });

  test('unties by the variable of most weight, and says so in three lines', () => {
    const focalizada = publicada();
    expect(focalizada.empates).toEqual([
      { ied: ['108001999015', '108001999082'], puntaje: 68.48, decide: 'sab' },
    ]);
    const mangos = focalizada.ied.find(({ codigoDane }) => codigoDane === '108001999082');
    expect(mangos && porQue(mangos, focalizada, nombre)).toEqual([
      'Puntaje 68,48 (orden 4; entran 3).',
      'Lo que más pesa: Índice total Saber 11 (24,78 de 30), Tasa de deserción intraanual (%) (14,75 de 20), Tasa de reprobación (%) (11,70 de 15).',
      'Queda fuera de los 3 cupos: la última que entra tiene 68,48. Empata con IED Ejemplo La Ceiba; decide Índice total Saber 11.',
    ]);
  });

  test('a missing datum that could not change the decision is said to be firm', () => {
    const guayacan = publicada().ied.find(({ codigoDane }) => codigoDane === '108001999040');
    // At most 33,75 + 30 = 63,75, under the cut of 68,48.
    expect(guayacan).toMatchObject({
      decision: 'fuera de los cupos',
      esFirme: true,
      minimo: 33.75,
      maximo: 63.75,
    });
  });

  test('twice the same', () => {
    expect(JSON.stringify(publicada())).toBe(JSON.stringify(publicada()));
  });
});

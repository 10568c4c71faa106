// `libro-pam verificar` and `libro-pam tablero` on the example.

import { writeFileSync } from 'node:fs';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'libro.xlsx';

interface Recalculado {
  readonly codigo: string;
  readonly cuantas: number;
  readonly cifras: readonly {
    readonly que: string;
    readonly antes: string;
    readonly ahora: string;
  }[];
}

beforeAll(async () => {
  expect(await run('nuevo', LIBRO, '--ejemplo')).toMatchObject({ code: 0 });
  for (const words of [
    ['trimestral', LIBRO, '--corte', '2026-T2'],
    ['anual', LIBRO, '--vigencia', '2025'],
    ['pam', LIBRO],
  ])
    expect(await run('informe', ...words, '--salida', 'hechos')).toMatchObject({ code: 0 });
}, 240_000);
afterAll(() => folder.remove());

describe('verificar', () => {
  test.each(['DO-0001', 'DO-0002', 'DO-0003'])(
    '%s says what it said as long as nothing changed',
    async (codigo) => {
      const { code, data } = await folder.json<Recalculado>('verificar', LIBRO, codigo);
      expect([code, data]).toEqual([
        0,
        expect.objectContaining({ codigo, cuantas: 0, cifras: [] }),
      ]);
    },
  );

  test('tells each figure that is another now, and leaves with 1', async () => {
    const back = ['--devolver', 'A02', '--motivo', 'Se contó dos veces'];
    const returned = await run('reporte', LIBRO, '--corte', '2026-T2', ...back);
    // A nota is no error.
    expect(returned.code).toBeLessThan(2);
    writeFileSync(
      folder.at('corregido.csv'),
      'Acción;Vigencia;Trimestre;Ejecutado\nA02;2026;T2;0\n',
    );
    expect(await run('importar', LIBRO, 'seguimiento', 'corregido.csv')).toMatchObject({ code: 0 });
    const { code, data } = await folder.json<Recalculado>('verificar', LIBRO, 'DO-0001');
    expect([code, data.cuantas > 0]).toEqual([1, true]);
    const { stdout } = await run('verificar', LIBRO, 'DO-0001');
    for (const { que, antes, ahora } of data.cifras.slice(0, 3))
      for (const said of [que, antes, ahora]) expect(stdout).toContain(said);
    // What the plan prints is not that figure.
    expect(await run('verificar', LIBRO, 'DO-0003')).toMatchObject({ code: 0 });
  });

  test('a document that is not there is refused in a sentence', async () => {
    const { code, stdout, stderr } = await run('verificar', LIBRO, 'DO-0099');
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^[A-ZÁÉÍÓÚ«].*DO-0099.*\.\n$/);
  });
});

describe('tablero', () => {
  test('gives the figures of a corte as data, and each picture in its sentence', async () => {
    const { code, data } = await folder.json<{
      tablero: { corte: string; componentes: readonly { componente: string }[] };
      titulares: { plan: string; estados: string };
    }>('tablero', LIBRO, '--corte', '2026-T1');
    expect([code, data.tablero.corte]).toEqual([0, '2026-T1']);
    const componentes = new Set((await folder.rows(LIBRO, 'pam')).map((one) => one.componente));
    expect(new Set(data.tablero.componentes.map(({ componente }) => componente))).toEqual(
      componentes,
    );
    const { stdout } = await run('tablero', LIBRO, '--corte', '2026-T1');
    for (const said of ['Tablero con corte 2026-T1', data.titulares.plan, data.titulares.estados])
      expect(stdout).toContain(said);
  });

  test('of a corte that cannot be, and of a book without acciones, one sentence', async () => {
    expect(await run('tablero', LIBRO, '--corte', '2026-T9')).toMatchObject({
      code: 2,
      stdout: '',
    });
    expect(await run('nuevo', 'vacio.xlsx')).toMatchObject({ code: 0 });
    expect(await run('tablero', 'vacio.xlsx')).toMatchObject({
      code: 0,
      stdout: 'El libro todavía no tiene acciones en el PAM: no hay tablero.\n',
    });
  });
});

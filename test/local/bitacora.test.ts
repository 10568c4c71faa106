// `libro-pam bitacora` with filters, and `libro-pam restaurar`: what the panel does, from a command line.

import { writeFileSync } from 'node:fs';
import type { AsientoDicho } from '../../src/domain/asiento-dicho';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'libro.xlsx';
const HISTORIA = ['--fila', 'compromisos CO-0001'];

interface Pagina {
  readonly asientos: readonly AsientoDicho[];
}
const asientosOf = async (...filtros: readonly string[]): Promise<readonly AsientoDicho[]> =>
  (await folder.json<Pagina>('bitacora', LIBRO, ...filtros)).data.asientos;

/** A load that gives a compromiso another responsable. */
async function cambiar(responsable: string): Promise<void> {
  writeFileSync(folder.at('cambio.csv'), `Código,Responsable\nCO-0001,${responsable}\n`);
  const { code, stderr } = await run('importar', LIBRO, 'compromisos', 'cambio.csv');
  expect([code, stderr]).toEqual([0, '']);
}

beforeAll(async () => {
  await run('nuevo', LIBRO, '--ejemplo');
  await cambiar('Primera Persona Ejemplo');
  await cambiar('Segunda Persona Ejemplo');
});
afterAll(() => folder.remove());

test('bitacora without filters checks, with any it lists what happened in words', async () => {
  expect((await run('bitacora', LIBRO)).stdout).toMatch(/^La bitácora tiene \d+ asientos/);
  expect((await folder.json('bitacora', LIBRO)).data).toMatchObject({ reparos: [] });
  const { code, stdout } = await run('bitacora', LIBRO, ...HISTORIA);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^\d+ {2}Compromisos CO-0001 {2}\(se puede restaurar\)\n .*cambió Responsable de «Primera Persona Ejemplo» a «Segunda Persona Ejemplo», el \d\d\/\d\d\/\d{4} a las \d\d:\d\d, al cargar en Compromisos\.\n/,
  );
  expect(await asientosOf(...HISTORIA)).toHaveLength(3);
  expect(await asientosOf('--celda', 'compromisos CO-0001 Responsable')).toHaveLength(3);
  expect(await asientosOf('--celda', 'compromisos CO-0001 Estado')).toHaveLength(1);
  expect((await run('bitacora', LIBRO, '--fila', 'compromisos CO-9999')).stdout).toMatch(
    /^Compromisos CO-9999: no hay nada en la bitácora/,
  );
});

test.each([
  [['--fila', 'pam'], 2, /no dice los dos/],
  [['--fila', 'pam A01', '--celda', 'pam A01 Meta 2026'], 2, /Use --fila o --celda/],
  [['--celda', 'pam A01'], 3, /no dice una celda/],
  [['--desde', 'ayer no más'], 3, /no es una fecha/],
  [['--registro', 'nada'], 3, /No existe el registro «nada»/],
  [['--antes', 'x'], 2, /número de un asiento/],
])('bitacora %j ends with %i and a sentence', async (filtros, code, sentence) => {
  expect(await run('bitacora', LIBRO, ...filtros)).toMatchObject({
    code,
    stderr: expect.stringMatching(sentence),
  });
});

test('restaurar looks first, then writes an entry of its own, and refuses what was changed since', async () => {
  const [second, first] = await asientosOf(...HISTORIA);
  const seen = await run('restaurar', LIBRO, String(second?.numero), '--simular');
  expect(seen.stdout).toBe(
    'Vuelve Responsable a «Primera Persona Ejemplo» en Compromisos CO-0001.\nNo se escribió nada: es una simulación.\n',
  );
  expect(await asientosOf(...HISTORIA)).toHaveLength(3);
  expect(await run('restaurar', LIBRO, String(first?.numero))).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(
      new RegExp(`cambió después .*mire el asiento ${second?.numero}\\.`),
    ),
  });
  const { code, data } = await folder.json<{ cargue: string }>(
    'restaurar',
    LIBRO,
    String(second?.numero),
    '--campo',
    'Responsable',
  );
  expect(code).toBe(0);
  const rows = await folder.rows<{ codigo: string; responsable: string }>(LIBRO, 'compromisos');
  expect(rows.find(({ codigo }) => codigo === 'CO-0001')?.responsable).toBe(
    'Primera Persona Ejemplo',
  );
  const [restored] = await asientosOf(...HISTORIA);
  expect(restored).toMatchObject({
    cargue: data.cargue,
    operacion: `Restaurar el asiento ${second?.numero}`,
    dicho: expect.stringContaining(`al restaurar el asiento ${second?.numero}.`),
  });
  expect((await run('deshacer', LIBRO, data.cargue)).code).toBe(0);
  expect((await run('bitacora', LIBRO)).code).toBe(0);
});

test.each([
  [['x'], 2, /no es el número de un asiento/],
  [['9999'], 3, /No hay un asiento 9999/],
  [['1'], 3, /no hay nada que restaurar|no quitó nada/],
])('restaurar %j ends with %i and a sentence', async (words, code, sentence) => {
  expect(await run('restaurar', LIBRO, ...words)).toMatchObject({
    code,
    stderr: expect.stringMatching(sentence),
  });
});

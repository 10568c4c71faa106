// The Tablero, against what `avance` and the informe say, and against figures counted from the files of the example by other means.

import type { OrigenVisto, TableroVisto } from '../../src/addon/tablero/tablero';
import type { Avance } from '../../src/domain/avance/avance';
import type { Tablero } from '../../src/domain/tablero/tablero';
import { readRenglones } from '../sheets-templates/plantillas';
import { type Book, exampleBook, newBook, sheetOf } from '../support/host';

const CORTE = '2026-T2';
const iso = (fecha = ''): string => fecha.split('/').reverse().join('-');
const numero = (text = ''): number => Number(text.replace(/[$\s.]/g, '').replace(',', '.'));

function tableroOf(book: Book, corte?: string): Tablero {
  const { tablero } = book.call<TableroVisto>('panelTablero', corte ? { corte } : {});
  if (!tablero) throw new Error('No tablero');
  return tablero;
}

describe('the Tablero', () => {
  const book = exampleBook();
  const tablero = tableroOf(book, CORTE);
  const avance = book.call<Avance>('calcularAvance', { corte: CORTE });

  test('says the figures of avance, of the plan and of each componente', () => {
    expect(tablero.plan).toMatchObject({
      acciones: avance.total.acciones,
      avance: avance.total.avanceCuatrienioConTope,
      actividades: avance.total.actividades,
      indicador: avance.indicadorSeguimiento,
    });
    expect(tablero.componentes).toMatchObject(
      avance.componentes.map(({ componente, acciones, avanceCuatrienioConTope, actividades }) => ({
        componente,
        acciones,
        avance: avanceCuatrienioConTope,
        actividades,
      })),
    );
  });

  test('opens at the quarter that is reported', () => {
    expect(tableroOf(book).corte).toBe(CORTE);
  });

  test('counts every acción in one state, as avance does', () => {
    for (const [estado, acciones] of Object.entries(tablero.plan.estados))
      expect([estado, acciones]).toEqual([
        estado,
        avance.acciones.filter((accion) => accion.estado === estado).length,
      ]);
    const all = Object.values(tablero.plan.estados).reduce((sum, n) => sum + n, 0);
    expect(all).toBe(tablero.plan.acciones);
  });

  test('each quarter is what avance says at its corte, and the change is between the last two', () => {
    const before = book.call<Avance>('calcularAvance', { corte: '2026-T1' }).total;
    const [older, last] = tablero.trimestres.slice(-2);
    expect(tablero.trimestres.map(({ corte }) => corte)).toEqual([
      ...['2024', '2025'].flatMap((ano) => ['T1', 'T2', 'T3', 'T4'].map((t) => `${ano}-${t}`)),
      '2026-T1',
      '2026-T2',
    ]);
    expect(older).toMatchObject({ corte: '2026-T1', avance: before.avanceCuatrienioConTope });
    expect(tablero.plan.cambio).toBeCloseTo(((last?.avance ?? 0) - (older?.avance ?? 0)) * 100, 9);
  });

  test('a vigencia that is over is its own Tablero at its T4', () => {
    const [, past] = tablero.vigencias;
    const then = tableroOf(book, '2025-T4');
    expect(past).toEqual({
      vigencia: 2025,
      corte: '2025-T4',
      avance: then.plan.delAno,
      cuatrienio: then.plan.avance,
    });
  });

  test('the mean that explains a figure gives it, from its own terms', () => {
    for (const { avance: figure, promedio } of [tablero.plan, ...tablero.componentes]) {
      const weight = promedio.terminos.reduce((sum, { peso }) => sum + peso, 0);
      const sum = promedio.terminos.reduce((all, { valor, peso }) => all + valor * peso, 0);
      expect(sum / weight).toBeCloseTo(figure ?? Number.NaN, 9);
      expect(promedio.valor).toBe(figure);
    }
    const named = tablero.plan.promedio.terminos.flatMap(({ codigos }) => codigos);
    expect([...named, ...tablero.plan.promedio.sinCifra].sort()).toEqual(
      readRenglones('ejemplo/pam.csv')
        .map(({ Código }) => Código)
        .sort(),
    );
  });

  test('where the office weighs componentes, the figure of the plan is explained by these', () => {
    const weighed = exampleBook();
    weighed.call('parametro', {
      clave: 'pesos_componente',
      valor: tablero.componentes.map(({ componente }, i) => `${componente}: ${i + 1}`).join('; '),
    });
    const { plan, componentes } = tableroOf(weighed, CORTE);
    expect(plan.promedio.terminos.map(({ nombre, peso }) => [nombre, peso])).toEqual(
      componentes.map(({ componente }, i) => [componente, i + 1]),
    );
    expect(plan.promedio.valor).toBe(plan.avance);
    expect(plan.avance).not.toBe(tablero.plan.avance);
  });

  test('the money is what the last report of each acción says, summed', () => {
    const rows = readRenglones('ejemplo/seguimiento.csv').filter(
      ({ Vigencia, Trimestre = '' }) => Vigencia === '2026' && Trimestre <= 'T2',
    );
    const sumOf = (columna: string): number => {
      const last = new Map<string, number>();
      for (const row of [...rows].sort((a, b) =>
        (a.Trimestre ?? '').localeCompare(b.Trimestre ?? ''),
      ))
        if (row[columna]) last.set(row.Acción ?? '', numero(row[columna]));
      return [...last.values()].reduce((sum, n) => sum + n, 0);
    };
    const { total, componentes } = tablero.recursos;
    expect(total.apropiado).toBe(sumOf('Apropiado'));
    expect(total.comprometido).toBe(sumOf('Comprometido'));
    expect(total.ejecucion).toBeCloseTo(sumOf('Comprometido') / sumOf('Apropiado'), 9);
    expect(componentes.reduce((sum, { apropiado }) => sum + (apropiado ?? 0), 0)).toBe(
      total.apropiado,
    );
  });

  test('what reaches each institution is what its rows say', () => {
    const focalizadas = readRenglones('ejemplo/focalizacion.csv').filter(
      (row) =>
        row.Vigencia === '2026' &&
        (row['Decisión final']
          ? row['Decisión final'] === 'Seleccionada'
          : row['Decisión calculada'] === 'seleccionada'),
    );
    const evidencias = readRenglones('ejemplo/evidencias.csv').filter(
      ({ Fecha }) => iso(Fecha) >= '2026-01-01' && iso(Fecha) <= '2026-06-30',
    );
    const { ied } = tablero.instituciones;
    expect(ied.length).toBeGreaterThan(0);
    for (const one of ied) {
      const [chosen, seen] = [focalizadas, evidencias].map((rows) =>
        rows.filter((row) => row.IED === one.codigoDane),
      );
      expect([one.nombre, one.focalizada.length, one.evidencias]).toEqual([
        one.nombre,
        new Set(chosen?.map(({ Acción }) => Acción)).size,
        seen?.length,
      ]);
    }
    expect(ied.some(({ evidencias: n }) => n > 0)).toBe(true);
    expect(ied.some(({ focalizada }) => focalizada.length > 0)).toBe(true);
  });

  test('a meta met without its activities is told as such, with both figures', () => {
    const apart = avance.acciones.filter(
      ({ avanceAlCorte, actividades }) =>
        avanceAlCorte !== null && actividades !== null && avanceAlCorte >= 0.9 && actividades < 0.6,
    );
    const told = tablero.contradicciones.filter(({ clase }) => clase === 'META_SIN_ACTIVIDADES');
    expect(told.map(({ codigo }) => codigo)).toEqual(apart.map(({ codigo }) => codigo));
  });

  test('how the figures of an acción come out leads to the rows of the book', () => {
    const codigo = tablero.acciones[0]?.codigo ?? '';
    const { pasos } = book.call<OrigenVisto>('verOrigenDeCifra', { corte: CORTE, accion: codigo });
    const step = pasos.find(({ figura }) => figura === 'Avance del cuatrienio');
    expect(step?.cifras).toMatch(/÷.*= .*%$/);
    const line = step?.fuentes.find(({ registro }) => registro === 'pam')?.fila ?? 0;
    const cells = sheetOf(book.host.data, 'PAM').cellData[line - 1] ?? {};
    expect(Object.values(cells).map(({ v }) => v)).toContain(codigo);
  });
});

test('a book without a plan has no Tablero, and says so', () => {
  expect(newBook().call<TableroVisto>('panelTablero', {})).toMatchObject({
    tablero: null,
    titulares: null,
  });
});

test.each([
  ['panelTablero', { corte: '2031-T1' }, /no es un corte de este libro/],
  ['verOrigenDeCifra', { corte: CORTE, accion: 'A99' }, /no tiene la acción «A99»/],
])('%s says in a sentence what cannot be', (fn, pedido, said) => {
  expect(exampleBook().refuse(fn, pedido).mensaje).toMatch(said);
});

test('it opens in a window over the sheet, and draws with what is served to it alone', () => {
  const book = exampleBook();
  const { effects } = book.host.call('abrirTablero');
  expect(effects).toMatchObject([{ kind: 'dialog', title: 'Tablero', modal: true }]);
  expect(book.call<string>('lectorDeGraficas')).toContain('Graficas_');
});

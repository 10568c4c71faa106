// The six lines of the first page at every corte of the example, against the plan counted by hand.

import type { LibroInforme } from '../../../src/documents/del-corte/libro';
import { informeDatos } from '../../../src/documents/informe-trimestral/datos';
import { informeTrimestralTemplate } from '../../../src/documents/informe-trimestral/plantilla';
import { fillTemplate } from '../../../src/docx/engine';
import { parseCorte } from '../../../src/domain/periodo';
import type { Fila } from '../../../src/domain/register';
import type { ActaRow } from '../../../src/domain/registers/actas';
import type { CompromisoRow } from '../../../src/domain/registers/compromisos';
import type { PamRow } from '../../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../../src/domain/registers/seguimiento';
import { loadOficina } from '../../sheets-templates/oficina';
import { readableText } from '../../support/docx';
import { informeInput, LIBRO as muestra } from './muestras';
import { cuentas, media } from './plan-a-mano';

const { context } = loadOficina();
const filasOf = <T>(registro: string): readonly Fila<T>[] =>
  context.rows(registro) as readonly Fila<T>[];
const rowsOf = <T>(registro: string): readonly T[] => filasOf<T>(registro).map(({ row }) => row);
const PLAN = { pam: rowsOf<PamRow>('pam'), seguimiento: rowsOf<SeguimientoRow>('seguimiento') };

const TEMPLATE = informeTrimestralTemplate();
/** Long after each corte: whatever was to be known is. */
const HOY = '2027-06-30';
const libro: LibroInforme = {
  hoy: HOY,
  pam: filasOf('pam'),
  seguimiento: filasOf('seguimiento'),
  actividades: filasOf('actividades'),
  parametros: context.rows('parametros'),
  evidencias: filasOf('evidencias'),
  actas: filasOf('actas'),
  compromisos: filasOf('compromisos'),
  ied: filasOf('ied'),
  calendario: filasOf('calendario'),
  equipo: filasOf('equipo'),
};
const LAST = {
  T1: '03-31',
  T2: '06-30',
  T3: '09-30',
  T4: '12-31',
} as const;
const CORTES = [2024, 2025, 2026]
  .flatMap((ano) => Object.keys(LAST).map((q) => `${ano}-${q}`))
  .filter((corte) => corte <= '2026-T2');
const before = (corte: string): string | undefined => CORTES[CORTES.indexOf(corte) - 1];

/** As the first page prints them. */
function lines(corte: string): readonly string[] {
  const datos = informeDatos(
    informeInput({ libro, corte: parseCorte(corte)!, hoy: HOY, observaciones: [] }),
  );
  const text = readableText(fillTemplate(TEMPLATE, datos).bytes).replace(/\u00A0/g, ' ');
  const [, printed = ''] = /## Cómo vamos\n([\s\S]*?)\n## Lo que falta/.exec(text) ?? [];
  const rows = printed.split('\n').map((row) => row.split(' | ').slice(1).join(' | '));
  return rows.map((row) => row.replace(/ \|$/, '').replace(/ \/ (?=\d\))/g, '\n'));
}

/** The figures of a line, in its order: "está 6,99 puntos por debajo" → 6.99. */
const figures = (line: string | undefined, unit: '%' | 'punto'): readonly number[] =>
  [...(line ?? '').matchAll(new RegExp(`([\\d.]+(?:,\\d+)?) ${unit}`, 'g'))].map(([, n = '']) =>
    Number(n.replace('.', '').replace(',', '.')),
  );
const two = (n: number): number => Number(n.toFixed(2));
const percent = (ratio: number | undefined): number => two((ratio ?? Number.NaN) * 100);

test.each(CORTES)('the figures of the plan at %s', (corte) => {
  expect(lines(corte)).toHaveLength(6);
  const [where, expected, change] = lines(corte);
  const own = cuentas(PLAN, corte);
  const now = media(own, 'cuatrienio') ?? Number.NaN;
  const shown = figures(where, '%');
  expect(shown[0]).toBeCloseTo(percent(now), 2);
  const isClosed = corte.endsWith('T4');
  if (!isClosed && corte > '2024-T4') {
    expect(shown[1]).toBeCloseTo(percent(media(own, 'cerrado')), 2);
  }
  const delAno = media(own, 'delAno');
  if (delAno !== undefined) expect(shown[shown.length - 1]).toBeCloseTo(percent(delAno), 2);

  const esperado = media(own, 'esperado') ?? Number.NaN;
  expect(figures(expected, '%')).toEqual([percent(esperado)]);
  const gap = (now - esperado) * 100;
  if (Math.abs(gap) >= 0.01) {
    expect(figures(expected, 'punto')[0]).toBeCloseTo(Math.abs(gap), 2);
    expect(expected).toContain(gap < 0 ? 'por debajo' : 'por encima');
  }

  const earlier = before(corte);
  const had = PLAN.seguimiento.some(
    ({ vigencia, trimestre, programado, ejecutado }) =>
      `${vigencia}-${trimestre}` <= (earlier ?? '') &&
      (typeof programado === 'number' || ejecutado !== undefined),
  );
  if (earlier === undefined || !had) expect(change).toContain('No hay un trimestre anterior');
  else {
    const moved = (now - (media(cuentas(PLAN, earlier), 'cuatrienio') ?? Number.NaN)) * 100;
    expect(change).toMatch(moved >= 0.005 ? /^Mejor/ : moved <= -0.005 ? /^Peor/ : /^Igual/);
    if (Math.abs(moved) >= 0.005)
      expect(figures(change, 'punto')[0]).toBeCloseTo(Math.abs(moved), 2);
  }
});

test.each(CORTES)('the acciones, and what weighs most in their delay, at %s', (corte) => {
  const [, , , acciones = '', problems = '', firma = ''] = lines(corte);
  const own = cuentas(PLAN, corte);
  const judged = own.filter(({ soloAnual, sinFormula }) => !soloAnual && !sinFormula);
  const between = (from: number, to: number): number =>
    judged.filter(({ alCorte }) => alCorte !== undefined && alCorte >= from && alCorte < to).length;
  const said = (words: RegExp): number => Number(words.exec(acciones)?.[1] ?? 0);
  expect([said(/(\d+) en meta/), said(/(\d+) en riesgo/), said(/(\d+) rezagadas?/)]).toEqual([
    between(0.9, Number.POSITIVE_INFINITY),
    between(0.7, 0.9),
    between(Number.NEGATIVE_INFINITY, 0.7),
  ]);

  const worst = judged
    .flatMap(({ codigo, peso, alCorte }) =>
      alCorte !== undefined && alCorte < 0.9
        ? // Equal ones stay in the order of the PAM.
          [{ codigo, falta: Number((peso * (1 - Math.max(0, alCorte))).toFixed(9)) }]
        : [],
    )
    .sort((a, b) => b.falta - a.falta)
    .slice(0, 3)
    .map(({ codigo }) => codigo);
  expect([...problems.matchAll(/^\d\) (\w+),/gm)].map(([, codigo]) => codigo)).toEqual(worst);

  const dia = `${corte.slice(0, 4)}-${LAST[corte.slice(5) as keyof typeof LAST]}`;
  const dateOf = new Map(rowsOf<ActaRow>('actas').map((row) => [row.codigo, row.fecha ?? '']));
  const late = rowsOf<CompromisoRow>('compromisos').filter(
    (row) =>
      (dateOf.get(row.acta) ?? '') <= dia &&
      (row.fecha ?? '') < dia &&
      (row.estado === 'Abierto' || (row.fechaCierre ?? '') > dia),
  );
  expect(Number(/(\d+) compromisos? vencid/.exec(firma)?.[1] ?? 0)).toBe(late.length);
});

test('an acción whose datum is not known yet is said to wait for it, and is not one that lacks its report', () => {
  const at = (hoy: string) => {
    const input = informeInput({ libro: { ...libro, hoy }, corte: parseCorte('2026-T2')!, hoy });
    const [line = ''] = informeDatos(input)
      .comoVamos.slice(3)
      .map(({ texto }) => texto);
    const [, faltan = '', deben = ''] = /(\d+) de (\d+) acciones sin reporte/.exec(line) ?? [];
    return { faltan: Number(faltan), deben: Number(deben), line };
  };
  // A37 is known two months after its quarter.
  const [july, september] = [at('2026-07-16'), at('2026-09-01')];
  expect(july.line).toMatch(/sin reporte: .*; 1 a la espera del dato: A37\.$/);
  expect(september.line).toMatch(/sin reporte: .*A37.*\.$/);
  expect(september.line).not.toContain('a la espera');
  expect([july.faltan + 1, july.deben]).toEqual([september.faltan, september.deben]);
});

test('the last line names the other documents that wait for a signature, and not the versions of this one', () => {
  const waiting = { estado: 'Para firma', version: 1 } as const;
  const documentos = [
    { ...waiting, tipo: 'Informe de gestión trimestral', referencia: '2025-T2' },
    { ...waiting, tipo: 'Acta de reunión', referencia: 'AC-0001' },
    { ...waiting, tipo: 'Acta de reunión', referencia: 'AC-0002' },
    { ...waiting, tipo: 'Acta de reunión', referencia: 'AC-0002', version: 2, estado: 'Firmado' },
  ] as const;
  const { comoVamos } = informeDatos(
    informeInput({ estado: 'Para firma', version: 2, documentos }),
  );
  expect(comoVamos[5]?.texto).toBe(
    'Se firma este informe (versión 2). Espera firma: Acta de reunión AC-0001, versión 1. Al corte no había compromisos vencidos.',
  );
});

describe('the promises that were late at the corte', () => {
  const promise = { compromiso: 'Gestionar recursos', fecha: '2025-05-01' } as const;
  const told = (...estados: readonly ('Abierto' | 'Cancelado')[]): string =>
    informeDatos(
      informeInput({
        libro: {
          ...muestra,
          compromisos: estados.map((estado, i) => ({
            fila: i + 2,
            row: {
              ...promise,
              codigo: `CO-${i + 1}`,
              estado,
              ...(estado === 'Cancelado' ? { fechaCierre: '2025-07-10' } : {}),
            },
          })),
        },
      }),
    ).comoVamos[5]?.texto.replace(/^.*se firma\. /, '') ?? '';

  test.each([
    [['Abierto'], 'Por decidir: 1 compromiso vencido al corte (CO-1).'],
    [['Cancelado'], 'Al corte había 1 compromiso vencido (CO-1), que hoy ya no está abierto.'],
    [
      ['Abierto', 'Cancelado'],
      'Al corte había 2 compromisos vencidos; por decidir, 1 que sigue abierto (CO-1).',
    ],
  ] as const)('%j are to be decided while they are open', (estados, expected) => {
    expect(told(...estados)).toBe(expected);
  });
});

test('a plan whose first year was not programmed tells no figure of closed years, nor a change from before it', () => {
  const seguimiento = muestra.seguimiento.filter(({ row }) => row.vigencia === 2025);
  const { comoVamos, cifras } = informeDatos(
    informeInput({
      libro: { ...muestra, seguimiento },
      corte: { vigencia: 2025, trimestre: 'T1' },
    }),
  );
  expect(comoVamos[0]?.texto).not.toContain('vigencias terminadas');
  expect(cifras[2]).toMatchObject({ valor: '—' });
  expect(comoVamos[2]?.texto).toContain('No hay un trimestre anterior');
});

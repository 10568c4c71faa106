// The six lines of the first page at each year of the example, against the plan counted by hand.

import type { AnualInput } from '../../../src/documents/evaluacion-anual/anual';
import { anualDatos } from '../../../src/documents/evaluacion-anual/datos';
import type { Fila } from '../../../src/domain/register';
import type { EvaluacionRow } from '../../../src/domain/registers/evaluaciones';
import type { PamRow } from '../../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../../src/domain/registers/seguimiento';
import { loadOficina } from '../../sheets-templates/oficina';
import { cuentas, media } from '../informe-trimestral/plan-a-mano';
import { anualInput } from './muestras';

const { context } = loadOficina();
const filasOf = <T>(registro: string): readonly Fila<T>[] =>
  context.rows(registro) as readonly Fila<T>[];
const rowsOf = <T>(registro: string): readonly T[] => filasOf<T>(registro).map(({ row }) => row);
const PLAN = { pam: rowsOf<PamRow>('pam'), seguimiento: rowsOf<SeguimientoRow>('seguimiento') };
const EVALUADAS = rowsOf<EvaluacionRow>('evaluaciones');
/** Long after each year: whatever was to be known is. */
const HOY = '2027-06-30';
const YEARS = [2024, 2025, 2026];

function linesOf(vigencia: number): readonly string[] {
  const beginning = anualInput({ vigencia, hoy: HOY });
  const libro = {
    ...beginning.libro,
    hoy: HOY,
    ...Object.fromEntries(
      [
        'pam',
        'seguimiento',
        'actividades',
        'evidencias',
        'actas',
        'compromisos',
        'ied',
        'calendario',
        'equipo',
      ].map((registro) => [registro, context.rows(registro)]),
    ),
    parametros: context.rows('parametros'),
  };
  const input: AnualInput = { ...beginning, libro, evaluaciones: filasOf('evaluaciones') };
  return anualDatos(input).comoTermino.map(({ texto }) => texto.replace(/\u00A0/g, ' '));
}
/** The figures of a line that are followed by this, in their order. */
const figures = (line = '', unit: string): readonly number[] =>
  [...line.matchAll(new RegExp(`([\\d.]+(?:,\\d+)?) ${unit}`, 'g'))].map(([, n = '']) =>
    Number(n.replace('.', '').replace(',', '.')),
  );
const percent = (ratio: number | undefined): number => (ratio ?? Number.NaN) * 100;
/** As near as the line is written. */
const near = (shown: number | undefined, own: number): void => {
  expect(Math.abs((shown ?? Number.NaN) - own)).toBeLessThan(0.051);
};

describe.each(YEARS)('%i', (vigencia) => {
  const own = cuentas(PLAN, `${vigencia}-T4`);
  const [como = '', debia = '', cambio = '', acciones = '', problemas = '', decide = ''] =
    linesOf(vigencia);
  const ended = (from: number, to = Number.POSITIVE_INFINITY): number =>
    own.filter(({ delAno }) => delAno !== undefined && delAno >= from && delAno < to).length;
  const counts = {
    cumplida: ended(0.9 - 1e-9),
    'parcialmente cumplida': ended(0.7 - 1e-9, 0.9 - 1e-9),
    'no cumplida': ended(Number.NEGATIVE_INFINITY, 0.7 - 1e-9),
  };
  const year = media(own, 'delAno');

  test('how it ended, and what it should have been', () => {
    near(figures(como, '%')[0], percent(year));
    expect(como).toContain(`: ${counts.cumplida} de `);
    near(figures(debia, 'puntos?')[0], 100 - percent(year));
    const [, expected, now] = figures(debia, '%');
    near(expected, percent(media(own, 'esperado')));
    near(now, percent(media(own, 'cuatrienio')));
  });

  test('whether it went better than the year before', () => {
    if (vigencia === YEARS[0]) {
      expect(cambio).toContain('Es el primer año del plan');
      return;
    }
    const then = percent(media(cuentas(PLAN, `${vigencia - 1}-T4`), 'delAno'));
    const moved = percent(year) - then;
    expect(cambio.startsWith(moved > 0 ? 'Mejor' : 'Peor')).toBe(true);
    near(figures(cambio, 'puntos?')[0], Math.abs(moved));
    near(figures(cambio, '%')[0], then);
  });

  test('the counts of its acciones', () => {
    expect(acciones).toMatch(new RegExp(`^De ${PLAN.pam.length} acciones:`));
    for (const [word, n] of Object.entries(counts))
      if (n > 0) expect(acciones).toMatch(new RegExp(`(: |, | y )${n} ${word.split(' ')[0]}`));
  });

  test('its three problems are the ones that take most from the plan', () => {
    const lost = new Map(
      own.map(({ codigo, delAno }) => [codigo, delAno === undefined ? 0 : 1 - Math.min(1, delAno)]),
    );
    const named = problemas.split('\n').map((line) => /^\d\) (A\d+),/.exec(line)?.[1] ?? '');
    expect(named).toHaveLength(3);
    for (const codigo of named) expect(lost.get(codigo)).toBeGreaterThan(0);
  });

  test('what was decided of them', () => {
    const decided = (decision: string): number =>
      EVALUADAS.filter((row) => row.vigencia === vigencia && row.decision === decision).length;
    const going = decided('Continúa igual');
    const adjusted = decided('Continúa con ajuste');
    if (going > 0)
      expect(decide).toContain(`${going} ${going === 1 ? 'continúa' : 'continúan'} igual`);
    if (adjusted > 0)
      expect(decide).toContain(
        `${adjusted} ${adjusted === 1 ? 'continúa' : 'continúan'} con ajuste`,
      );
  });
});

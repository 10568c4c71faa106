// The office that the bench measures: its size, and that nothing in it would be refused.

import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { tablaSuelta } from '../../src/domain/cargue/archivo';
import { planCargue } from '../../src/domain/cargue/plan-cargue';
import { isError } from '../../src/domain/observacion';
import { validateLibro } from '../../src/domain/validate';
import { CARGADOS } from './fichas';
import { median } from './measure';
import { tablaOf } from './office';
import { oficinaOf, registerOf } from './oficina-leida';

test.each([
  ['ied', 150],
  ['pam', 60],
  ['seguimiento', 960],
  ['actas', 100],
  ['asistentes', 100 * 12],
  ['compromisos', 100 * 3],
] as const)(
  'tablaOf() gives %s %d rows, and twice as many for twice the office',
  (registro, rows) => {
    expect(tablaOf(registro, 1)).toHaveLength(1 + rows);
    expect(tablaOf(registro, 2)).toHaveLength(1 + 2 * rows);
  },
);

test('tablaOf() is the same each time', () => {
  expect(tablaOf('seguimiento', 1)).toEqual(tablaOf('seguimiento', 1));
});

test.each(CARGADOS)('tablaOf() loads whole as %s', (registro) => {
  const { context } = oficinaOf(1);
  const { observaciones, rechazadas, explicacion } = planCargue(
    registerOf(registro),
    tablaSuelta(tablaOf(registro, 1)),
    [],
    context,
  );
  expect(observaciones.filter(isError)).toEqual([]);
  expect({ rechazadas, noLeidas: explicacion.noLeidas }).toEqual({ rechazadas: 0, noLeidas: [] });
});

test('oficinaOf() has the advertencias that an office has, and no error', () => {
  const severidades = validateLibro(oficinaOf(1).context).map(({ severidad }) => severidad);
  expect(severidades).toContain('advertencia');
  expect(severidades).not.toContain('error');
});

test.each([
  [[3], 3],
  [[4, 1, 9], 4],
  [[1, 2, 3, 10], 2.5],
])('median() of %p is %p', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('the bench stands on its own: what it is bundled from reads no file beside its source', () => {
  const { outputFiles } = buildSync({
    entryPoints: [resolve(__dirname, 'main.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    external: ['*/sheets-templates/catalogos'],
    loader: { '.csv': 'text' },
  });
  expect(outputFiles[0]?.text).not.toMatch(/__dirname|__filename/);
});

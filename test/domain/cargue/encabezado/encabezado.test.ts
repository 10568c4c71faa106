import { buscadorDeEncabezado } from '../../../../src/domain/cargue/encabezado/encabezado';
import type { Celda } from '../../../../src/domain/parse/celda';
import type { Register } from '../../../../src/domain/register';
import { actas } from '../../../../src/domain/registers/actas';
import { caracterizacion } from '../../../../src/domain/registers/caracterizacion';
import { compromisos } from '../../../../src/domain/registers/compromisos';
import { evidencias } from '../../../../src/domain/registers/evidencias';
import { ied } from '../../../../src/domain/registers/ied';
import { pam } from '../../../../src/domain/registers/pam';
import { seguimiento } from '../../../../src/domain/registers/seguimiento';
import { columnas } from '../../../support/libro';

const find = (register: Register, lines: readonly (readonly Celda[])[]) =>
  buscadorDeEncabezado(register, columnas(register))({ celdas: lines });

describe('buscadorDeEncabezado()', () => {
  const header = ['Código DANE', 'Nombre', 'Localidad'];

  test('skips the title rows above', () => {
    const lines = [['IED'], [], ['Actualizado el 15/06/2026'], header, ['108001001812', 'Normal']];
    expect(find(ied, lines)).toMatchObject({ linea: 3, faltan: undefined });
  });

  test('gives -1 when no line names a column', () => {
    expect(find(ied, [['a', 'b'], [1, 2], []]).linea).toBe(-1);
  });

  test('does not take a line of the letterhead that names the key and says another thing', () => {
    const lines = [
      ['Código', 'GE-F-01', 'Versión', '2'],
      ['Acción', 'Componente', 'Indicador', 'Responsable'],
    ];
    expect(find(pam, lines)).toMatchObject({ linea: 1, faltan: undefined });
  });

  test('prefers the line that is enough to one that names more', () => {
    const lines = [
      ['Nombre', 'Localidad', 'Barrio', 'Sector'],
      ['Código DANE', 'Nombre'],
    ];
    expect(find(ied, lines)).toMatchObject({ linea: 1, faltan: undefined });
  });

  test.each<[string, Register, readonly string[], readonly string[] | undefined]>([
    [
      'all the required',
      caracterizacion,
      'Dimensión Indicador Vigencia Fuente A B C D E F'.split(' '),
      undefined,
    ],
    [
      'half of them, all read',
      caracterizacion,
      ['Indicador', 'Vigencia', 'Valor', 'Lectura'],
      undefined,
    ],
    [
      'half of them among others',
      caracterizacion,
      ['Indicador', 'Año', 'A', 'B', 'C'],
      ['dimension', 'fuente'],
    ],
    ['one of four', caracterizacion, ['Año', 'Trabajador'], ['dimension', 'indicador', 'fuente']],
    [
      'one, all read',
      caracterizacion,
      ['Año', 'Valor', 'Unidad'],
      ['dimension', 'indicador', 'fuente'],
    ],
    ['the number and a column', caracterizacion, ['Código', 'Valor'], undefined],
    ['most of them', compromisos, ['Compromiso', 'Responsable', 'Fecha'], undefined],
    [
      'one of many',
      actas,
      ['Fecha', 'Proveedor', 'Factura'],
      ['tipo', 'horaInicio', 'horaFin', 'lugar', 'asunto', 'ordenDelDia', 'desarrollo'],
    ],
    [
      'two of four',
      evidencias,
      ['Fecha', 'Descripción', 'Débito', 'Crédito', 'Saldo'],
      ['accion', 'enlace'],
    ],
    ['the key alone', ied, ['Código DANE'], undefined],
    [
      'the key and what is not read',
      seguimiento,
      ['Acción', 'Vigencia', 'Trimestre', 'Meta T1'],
      Object.keys(seguimiento.columns).slice(3),
    ],
    ['part of the key', seguimiento, ['Acción', 'Vigencia', 'Programado'], ['trimestre']],
  ])('tells what a header with %s lacks', (_case, register, headers, faltan) => {
    expect(find(register, [headers]).faltan).toEqual(faltan);
  });

  describe('takes time in proportion to the columns', () => {
    const TITLES =
      'Meta|Ejecutado|Primer trimestre de 2026|L.B|Fuente de información|2027|12,5'.split('|');
    const lineOf = (width: number, fila: number): readonly Celda[] =>
      Array.from({ length: width }, (_, i) => `${TITLES[(i + fila) % TITLES.length]} ${i * fila}`);
    const tableOf = (width: number) => Array.from({ length: 30 }, (_, fila) => lineOf(width, fila));
    const yearsOf = (width: number) => [
      lineOf(width, 1),
      ...Array.from({ length: 29 }, () => [
        'Código',
        ...Array.from({ length: width }, (_, i) => `${2024 + (i % 4)}`),
      ]),
    ];
    /** The least of several: a busy machine only adds to it. */
    const costOf = (work: () => unknown): number =>
      Math.min(
        ...Array.from({ length: 3 }, () => {
          const before = process.cpuUsage();
          work();
          return process.cpuUsage(before).user;
        }),
      );

    test.each([
      ['of other titles', tableOf],
      ['of years', yearsOf],
    ])('%s', (_case, linesOf) => {
      const [narrow, wide] = [linesOf(50), linesOf(400)];
      for (const register of [pam, seguimiento]) {
        find(register, narrow);
        const ratio = costOf(() => find(register, wide)) / costOf(() => find(register, narrow));
        // Eight times the columns; in the square of them it would be 64.
        expect(ratio).toBeLessThan(24);
      }
    });
  });
});

import { conCodigos } from '../../../src/domain/cargue/codigos';
import type { AnyRow } from '../../../src/domain/register';
import { caracterizacion } from '../../../src/domain/registers/caracterizacion';
import { pam } from '../../../src/domain/registers/pam';
import { filasOf } from '../../support/libro';

const accion = (row: AnyRow): AnyRow => ({ componente: 'Uno', accion: 'Nueva', ...row });
const given = (
  existing: readonly AnyRow[],
  rows: readonly AnyRow[] = [accion({})],
  otros: readonly string[] = [],
): readonly string[] =>
  conCodigos(pam, filasOf(rows), filasOf(existing), () => otros).propuestos.map(
    ({ codigo, yaEsta }) => (yaEsta ? `=${codigo}` : codigo),
  );
const coded = (...codes: readonly string[]): readonly AnyRow[] =>
  codes.map((codigo) => ({ codigo, componente: 'Uno', accion: codigo }));

describe('conCodigos()', () => {
  test('goes on as the book numbers: with its zeros, and past the last one ever used', () => {
    expect(given([])).toEqual(['A01']);
    expect(given(coded('A01', 'A02', 'A40'))).toEqual(['A41']);
    expect(given(coded('A099'))).toEqual(['A100']);
    expect(given(coded('7', '8'))).toEqual(['9']);
    expect(given(coded('EI-1', 'EI-2', 'A1'))).toEqual(['EI-3']);
    // One that was deleted is still named by its reports.
    expect(given(coded('A01'), undefined, ['A05'])).toEqual(['A06']);
    expect(
      given(
        [],
        Array.from({ length: 120 }, (_, i) => accion({ accion: `N${i}` })),
      ).slice(-1),
    ).toEqual(['A120']);
  });

  test('where each componente has a series of its own, each goes on with its', () => {
    const existing = [
      { codigo: '1.1', componente: 'Uno', accion: 'a' },
      { codigo: '1.2', componente: 'Uno', accion: 'b' },
      { codigo: '2.1', componente: 'Dos', accion: 'c' },
    ];
    expect(given(existing, [accion({}), accion({ componente: 'DOS' })])).toEqual(['1.3', '2.2']);
  });

  test('knows a row by its componente and acción, whatever their case, blanks and points', () => {
    const existing = [{ codigo: 'A07', componente: 'Uno', accion: 'Hacer  visitas' }];
    expect(given(existing, [accion({ componente: 'UNO', accion: 'hacer visitas.' })])).toEqual([
      '=A07',
    ]);
    expect(given(existing, [accion({ componente: 'Dos', accion: 'Hacer visitas' })])).toEqual([
      'A08',
    ]);
    // The file has that one already, by its código: this is another.
    const both = [accion({ codigo: 'A07' }), accion({ accion: 'Hacer visitas' })];
    expect(given(existing, both)).toEqual(['A08']);
  });

  test('asks whether a row in other words is one of the book, and takes it for a new one meanwhile', () => {
    const existing = [
      { codigo: 'A06', componente: 'Uno', accion: 'Talleres de matemáticas para docentes' },
      { codigo: 'A07', componente: 'Uno', accion: 'Hacer visitas de asesoría a las IED' },
    ];
    const propuestos = (rows: readonly AnyRow[], dado?: (fila: number) => string | undefined) =>
      conCodigos(pam, filasOf(rows), filasOf(existing), () => [], dado).propuestos;
    const reworded = accion({ accion: 'Visitas de asesoría y acompañamiento a las IED' });
    expect(propuestos([reworded])).toEqual([
      expect.objectContaining({
        codigo: 'A08',
        yaEsta: false,
        parecida: { codigo: 'A07', texto: 'Hacer visitas de asesoría a las IED' },
      }),
    ]);
    // Of something else it is not asked, though it is said alike.
    const other = accion({ accion: 'Talleres de lectura para directivos' });
    expect(propuestos([other])[0]).not.toHaveProperty('parecida');
    // Each row of the book is asked for once, and not where the file has it.
    const twice = propuestos([reworded, accion({ accion: 'Visitas de asesoría a las sedes' })]);
    expect(twice.filter(({ parecida }) => parecida?.codigo === 'A07')).toHaveLength(1);
    const named = propuestos([reworded, accion({ codigo: 'A07' })]);
    expect(named[0]).not.toHaveProperty('parecida');
  });

  test('takes the código that somebody gives, as the book spells it, or that the row is new', () => {
    const existing = [{ codigo: 'A07', componente: 'Uno', accion: 'Hacer visitas de asesoría' }];
    const rows = [accion({ accion: 'Visitas de asesoría' }), accion({ accion: 'Otra' })];
    const dados: Record<number, string> = { 2: 'a07', 3: 'nueva' };
    const { propuestos, filas } = conCodigos(
      pam,
      filasOf(rows),
      filasOf(existing),
      () => [],
      (fila) => dados[fila],
    );
    expect(filas.map(({ row }) => row.codigo)).toEqual(['A07', 'A08']);
    expect(propuestos[0]).toMatchObject({
      yaEsta: true,
      enElLibro: 'Hacer visitas de asesoría',
      elegido: true,
    });
    expect(propuestos[1]).toMatchObject({ yaEsta: false, elegido: true });
    // A código that nobody had counts for the next ones.
    const fresh = conCodigos(
      pam,
      filasOf(rows),
      filasOf([]),
      () => [],
      (fila) => (fila === 2 ? 'A20' : undefined),
    );
    expect(fresh.propuestos.map(({ codigo }) => codigo)).toEqual(['A20', 'A21']);
  });

  test('leaves a row without acción, and registers that number their own, as they are', () => {
    expect(given([], [{ componente: 'Uno' }])).toEqual([]);
    const filas = filasOf([{ indicador: 'x' }]);
    expect(conCodigos(caracterizacion, filas, [], () => []).filas).toEqual(filas);
  });

  test('knows a row of a register that numbers its own, and leaves a new one to be numbered', () => {
    const dato = (row: AnyRow): AnyRow => ({
      vigencia: 2025,
      dimension: 'Social',
      indicador: 'Tasa de deserción',
      fuente: 'SIMAT',
      ...row,
    });
    const existing = filasOf([dato({ codigo: 'CT-0004', valor: 4 })]);
    const rows = filasOf([
      dato({ valor: 5 }),
      dato({ vigencia: 2026 }),
      dato({ indicador: 'Tasa de deserción anual', fuente: 'DANE' }),
    ]);
    const { filas, propuestos } = conCodigos(caracterizacion, rows, existing, () => []);
    expect(filas.map(({ row }) => row.codigo)).toEqual(['CT-0004', undefined, undefined]);
    // The same words of another year are another datum: that is not asked.
    expect(propuestos).toEqual([
      { fila: 2, codigo: 'CT-0004', texto: 'Tasa de deserción', yaEsta: true },
    ]);
  });
});

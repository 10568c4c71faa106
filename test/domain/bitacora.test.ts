import fc from 'fast-check';
import { asientosOf, cambiosOf, ENTRY_SIZE, REDACTED, redact } from '../../src/domain/bitacora';
import type { Cambio } from '../../src/domain/cambio';
import { undoCargue } from '../../src/domain/deshacer';
import { type AnyRow, keyOf, type Register } from '../../src/domain/register';
import { registerByKey } from '../../src/domain/registers';

const registerOf = (key: string): Register => {
  const register = registerByKey(key);
  if (!register) throw new Error(key);
  return register;
};
const ied = (codigoDane: string, nombre: string): AnyRow => ({ codigoDane, nombre });
const crear = (row: AnyRow): Cambio => ({ registro: 'ied', cambio: 'crear', row });

describe('asientosOf()', () => {
  test('writes an entry a changed row, with antes and después', () => {
    const [asiento] = asientosOf(
      [
        {
          registro: 'ied',
          cambio: 'modificar',
          clave: '108001',
          antes: { barrio: 'Olaya', sedes: undefined },
          despues: { barrio: undefined, sedes: 2 },
        },
      ],
      registerOf,
    );
    expect(asiento).toMatchObject({ registro: 'ied', clave: '108001', cambio: 'modificar' });
    expect(JSON.parse(asiento?.campos ?? '')).toEqual({
      barrio: ['Olaya', null],
      sedes: [null, 2],
    });
  });

  test('packs new rows in entries that fit in a cell', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => crear(ied(`1080010${i}`, 'x'.repeat(40))));
    const asientos = asientosOf(rows, registerOf);
    expect(asientos.length).toBeGreaterThan(1);
    expect(asientos.length).toBeLessThan(10);
    for (const { campos } of asientos) expect(campos.length).toBeLessThanOrEqual(ENTRY_SIZE);
    expect(asientos.flatMap(cambiosOf)).toEqual(rows);
  });

  test('and cambiosOf() are each other’s inverse', () => {
    const valor = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const row = fc.dictionary(fc.constantFrom('nombre', 'barrio', 'sedes'), valor);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.uuid(), row)), (rows) => {
        const cambios = rows.map(([codigoDane, fields]) => crear({ ...fields, codigoDane }));
        expect(asientosOf(cambios, registerOf).flatMap(cambiosOf)).toEqual(cambios);
      }),
    );
  });
});

describe('redact()', () => {
  test('says that personal data changed, without the value', () => {
    const asistentes = registerOf('asistentes');
    const [asiento] = asientosOf(
      [
        {
          registro: 'asistentes',
          cambio: 'crear',
          row: { acta: 'AC-0001', orden: 1, nombre: 'Persona de ejemplo', asistio: true },
        },
      ],
      registerOf,
    );
    const shown = redact(asiento as NonNullable<typeof asiento>, asistentes);
    expect(shown.campos).not.toContain('Persona');
    expect(JSON.parse(shown.campos)[0]).toMatchObject({ nombre: REDACTED, asistio: true });
  });
});

describe('undoCargue()', () => {
  const asientos = asientosOf(
    [
      crear(ied('1', 'Nueva')),
      crear(ied('2', 'Retocada')),
      {
        registro: 'ied',
        cambio: 'modificar',
        clave: '3',
        antes: { barrio: 'Antes' },
        despues: { barrio: 'Después' },
      },
    ],
    registerOf,
  );
  const now: { [clave: string]: AnyRow } = {
    '1': ied('1', 'Nueva'),
    '2': { ...ied('2', 'Retocada'), barrio: 'escrito después' },
    '3': { codigoDane: '3', barrio: 'Después' },
  };
  const undone = undoCargue(asientos, registerOf, (_, clave) => now[clave]);

  test('deletes what it created and restores what it changed', () => {
    expect(undone.cambios.map(({ cambio }) => cambio).sort()).toEqual(['borrar', 'modificar']);
    expect(undone.cambios.find(({ cambio }) => cambio === 'modificar')).toMatchObject({
      clave: '3',
      despues: { barrio: 'Antes' },
    });
  });

  test('keeps, and lists, a row somebody has touched since', () => {
    expect(undone.conservadas).toMatchObject([{ registro: 'ied', clave: '2' }]);
  });

  test('leaves the rows as they were, whatever the load did', () => {
    const text = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.uniqueArray(text), fc.uniqueArray(text), (before, loaded) => {
        const rows = new Map(before.map((clave) => [clave, ied(clave, 'antes')]));
        const cambios = loaded.map(
          (clave): Cambio =>
            rows.has(clave)
              ? {
                  registro: 'ied',
                  cambio: 'modificar',
                  clave,
                  antes: { nombre: 'antes' },
                  despues: { nombre: 'cargada' },
                }
              : crear(ied(clave, 'cargada')),
        );
        const original = new Map(rows);
        apply(rows, cambios);
        const undo = undoCargue(asientosOf(cambios, registerOf), registerOf, (_, c) => rows.get(c));
        apply(rows, undo.cambios);
        expect(rows).toEqual(original);
        expect(undo.conservadas).toEqual([]);
      }),
    );
  });
});

function apply(rows: Map<string, AnyRow>, cambios: readonly Cambio[]): void {
  for (const cambio of cambios) {
    if (cambio.cambio === 'crear') rows.set(keyOf(registerOf('ied'), cambio.row) ?? '', cambio.row);
    else if (cambio.cambio === 'borrar') rows.delete(cambio.clave);
    else rows.set(cambio.clave, { ...rows.get(cambio.clave), ...cambio.despues });
  }
}

// What the rules say of tables that a secretaría published, and of rows that each break one, loaded as the
// office would load them.

import { planCargue } from '../../../src/domain/load';
import type { Observacion } from '../../../src/domain/observacion';
import type { AnyRow, Fila, RuleContext } from '../../../src/domain/register';
import { registerByKey } from '../../../src/domain/registers';
import { validate } from '../../../src/domain/validate';
import { celdasDeDatos, describeDatos } from '../../support/datos';
import { contextOf, filasOf } from '../../support/libro';

/** Loads files into an empty book, in order; what validation then says of each, without the rows that name nobody. */
function cargar(archivos: { readonly [registro: string]: string }): {
  readonly rechazadas: readonly Observacion[];
  readonly dichas: readonly (readonly [line: string, codigo: string, mensaje: string])[];
} {
  const libro = new Map<string, readonly Fila[]>();
  const context: RuleContext = { ...contextOf(), rows: (key) => libro.get(key) ?? [] };
  const rechazadas: Observacion[] = [];
  for (const [key, file] of Object.entries(archivos)) {
    const cargue = planCargue(registerByKey(key)!, celdasDeDatos(file), [], context);
    rechazadas.push(...cargue.observaciones.filter(({ severidad }) => severidad === 'error'));
    const rows = cargue.cambios.flatMap((c) => (c.cambio === 'crear' ? [c.row] : []));
    libro.set(key, filasOf<AnyRow>(rows));
  }
  const ofPeople = /^(VALOR_NUEVO|FUERA_DE_EQUIPO)$/;
  const dichas = Object.keys(archivos).flatMap((key) =>
    validate(registerByKey(key)!, libro.get(key) ?? [], context).flatMap((o) => {
      const row = libro.get(key)?.find(({ fila }) => fila === o.fila)?.row ?? {};
      const line = [row.codigo ?? row.accion, row.vigencia, row.trimestre]
        .filter(Boolean)
        .join(' ');
      const mensaje = o.mensaje.replace(/\u00A0/g, ' ');
      return ofPeople.test(o.codigo) ? [] : [[line, o.codigo, mensaje] as const];
    }),
  );
  return { rechazadas, dichas };
}

describeDatos('libro/medellin_2025_pam_suma.csv', 'Medellín 2025', () => {
  const seguimiento = 'libro/medellin_2025_seguimiento.csv';

  test('whose reports are running totals, looks so in six acciones when they are added up', () => {
    const { dichas, rechazadas } = cargar({ pam: 'libro/medellin_2025_pam_suma.csv', seguimiento });
    expect(rechazadas).toEqual([]);
    expect(dichas.map(([line, codigo]) => `${line} ${codigo}`)).toEqual(
      ['M421', 'M422', 'M423', 'M424', 'M426', 'M427'].map((m) => `${m} 2025 T4 PARECE_ACUMULADO`),
    );
    expect(dichas[3]?.[2]).toBe(
      'Los trimestres de 2025 de M424 crecen siempre (0, 662, 942, 1.239) y sumados dan 236,9 %: si cada uno incluye los anteriores, ponga «Último» en «Cómo se totaliza el año».',
    );
  });

  test('has nothing to say of the same reports when the last one counts', () => {
    const { dichas } = cargar({ pam: 'libro/medellin_2025_pam.csv', seguimiento });
    expect(dichas).toEqual([]);
  });
});

describeDatos('libro/casos_sin_regla_pam.csv', 'rows that each break a rule', () => {
  const pam = 'libro/casos_sin_regla_pam.csv';

  test('the PAM: a Stock that is to grow, and a year that goes back', () => {
    expect(cargar({ pam }).dichas.map(([line, codigo]) => `${line} ${codigo}`)).toEqual([
      'Z02 STOCK_LINEA_BASE',
      'Z03 METAS_RETROCEDEN',
    ]);
  });

  test('Seguimiento: a negative result is refused, and the year is far over its meta', () => {
    const { rechazadas, dichas } = cargar({
      pam,
      seguimiento: 'libro/casos_sin_regla_seguimiento.csv',
    });
    expect(rechazadas.map(({ fila, codigo }) => [fila, codigo])).toEqual([[3, 'NEGATIVO']]);
    expect(dichas.filter(([line]) => line.includes('2024'))).toEqual([
      [
        'Z04 2024 T3',
        'SOBREEJECUCION',
        'Z04 lleva 960 % de lo programado en 2024: confirme la cifra y explíquela en el análisis, o ajuste la meta.',
      ],
    ]);
  });

  test('the money: out of its order, and less than in the quarter before', () => {
    const { dichas } = cargar({ pam, seguimiento: 'libro/casos_sin_regla_dinero.csv' });
    expect(
      dichas.filter(([line]) => line.includes('2025')).map(([line, codigo]) => `${line} ${codigo}`),
    ).toEqual([
      'Z04 2025 T1 COMPROMISO_MAYOR',
      'Z04 2025 T1 PAGO_MAYOR',
      'Z04 2025 T2 DINERO_RETROCEDE',
      'Z04 2025 T2 DINERO_RETROCEDE',
    ]);
  });

  test('the evidencias: a date of another quarter, twice, and a link that is there twice', () => {
    const { dichas } = cargar({ pam, evidencias: 'libro/casos_sin_regla_evidencias.csv' });
    expect(dichas.filter(([line]) => line.includes('2024')).map(([, codigo]) => codigo)).toEqual([
      'FECHA_DE_OTRO_TRIMESTRE',
      'FECHA_DE_OTRO_TRIMESTRE',
      'ENLACE_REPETIDO',
    ]);
  });
});

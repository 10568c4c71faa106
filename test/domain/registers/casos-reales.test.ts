// What the rules say of tables that a secretaría published, and of rows that each break one, loaded as the
// office would load them.

import { tablaSuelta } from '../../../src/domain/cargue/archivo';
import { planCargue } from '../../../src/domain/cargue/plan-cargue';
import type { Observacion } from '../../../src/domain/observacion';
import type { AnyRow, Fila, RuleContext } from '../../../src/domain/register';
import { registerByKey } from '../../../src/domain/registers';
import type { PamRow } from '../../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../../src/domain/registers/seguimiento';
import { applyRules, validate } from '../../../src/domain/validate';
import { celdasDeDatos, describeDatos, type Registro, readDatos } from '../../support/datos';
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
    const cargue = planCargue(registerByKey(key)!, tablaSuelta(celdasDeDatos(file)), [], context);
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

/** Of the rows of a source, those that the condition holds for, by the name that the test gives them. */
const published = (
  file: string,
  isTrue: (caso: Registro) => boolean,
  nameOf: (caso: Registro) => string,
) => readDatos(file).filter(isTrue).map(nameOf);
/** What is said of the reports, besides notas. */
const told = (rows: readonly SeguimientoRow[], pam: readonly PamRow[]): readonly string[] =>
  applyRules(registerByKey('seguimiento')!, filasOf(rows), contextOf({ pam, seguimiento: rows }))
    .filter(({ severidad }) => severidad !== 'nota')
    .map(({ fila, codigo }) => `${rows[fila - 2]?.accion} ${rows[fila - 2]?.vigencia} ${codigo}`);

describeDatos('guatape_casos.csv', 'Guatapé', () => {
  const nameOf = ({ hoja, fila }: Registro): string => `${hoja}/${fila}`;
  const casos = readDatos('guatape_casos.csv');
  const pam = casos.map(
    (caso): PamRow => ({
      codigo: nameOf(caso),
      tipoAcumulacion: caso.tendencia === 'Incremento' ? 'Acumulado' : 'Stock',
      metaCuatrienio: Number(caso.meta_cuatrienio),
      meta2024: Number(caso.meta_2024),
      meta2025: Number(caso.meta_2025),
    }),
  );
  const reportes = casos.flatMap((caso) =>
    [2024, 2025].map((vigencia) => ({
      accion: nameOf(caso),
      vigencia,
      trimestre: 'T4' as const,
      programado: Number(caso[`meta_${vigencia}`]),
      ejecutado: Number(caso[`avance_${vigencia}`]),
    })),
  );

  test('raises what its own figures say: over 120 % of the meta of a year', () => {
    const over = [2024, 2025].flatMap((year) =>
      published(
        'guatape_casos.csv',
        (caso) =>
          Number(caso[`meta_${year}`]) > 0 &&
          Number(caso[`avance_${year}`]) > 1.2 * Number(caso[`meta_${year}`]),
        (caso) => `${nameOf(caso)} ${year} SOBREEJECUCION`,
      ),
    );
    expect(over).toHaveLength(20);
    expect([...told(reportes, pam)].sort()).toEqual([...over].sort());
  });
});

describeDatos('tenjo_trimestral_2025.csv', 'Tenjo', () => {
  const TRIMESTRES = ['T1', 'T2', 'T3', 'T4'] as const;
  const metas = readDatos('tenjo_trimestral_2025.csv');
  const numberOf = (text = ''): number | undefined => (text === '' ? undefined : Number(text));
  const pam = metas.map(
    (meta): PamRow => ({
      codigo: meta.fila,
      tipoAcumulacion: meta.tendencia === 'I' ? 'Acumulado' : 'Stock',
      reglaTrimestral: meta.suma_simple === 'True' ? 'Suma' : 'Promedio',
    }),
  );
  const reportes = metas.flatMap((meta) =>
    TRIMESTRES.map((trimestre) => ({
      accion: meta.fila,
      vigencia: 2025,
      trimestre,
      programado: numberOf(meta[`${trimestre}p`]),
      ejecutado: numberOf(meta[`${trimestre}e`]),
    })),
  );

  /** Their published totals are defects of the source (avance/tenjo.test.ts). */
  const DEFECTOS = ['38', '137', '173', '246'];

  test('raises what its own figures say: four metas over 120 %, two levels that fell, and 76 beside 0,7', () => {
    const over = published(
      'tenjo_trimestral_2025.csv',
      ({ fila, total_programado_2025: p, total_ejecutado_2025: e }) =>
        !DEFECTOS.includes(fila ?? '') && Number(p) > 0 && Number(e) > 1.2 * Number(p),
      ({ fila }) => `${fila} 2025 SOBREEJECUCION`,
    );
    const fell = published(
      'tenjo_trimestral_2025.csv',
      (meta) => {
        const reported = TRIMESTRES.flatMap((t) => numberOf(meta[`${t}e`]) ?? []);
        const isLevel = meta.tendencia !== 'I' && meta.suma_simple !== 'True';
        return isLevel && reported.some((now, i) => now < 0.95 * (reported[i - 1] ?? now));
      },
      ({ fila }) => `${fila} 2025 RETROCESO`,
    );
    expect([over.length, fell.length]).toEqual([4, 2]);
    const scale = ['317 2025 PARECE_OTRA_ESCALA'];
    expect([...told(reportes, pam)].sort()).toEqual([...over, ...fell, ...scale].sort());
  });
});

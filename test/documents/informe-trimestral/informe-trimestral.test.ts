import { informeDatos } from '../../../src/documents/informe-trimestral/datos';
import type { AnyRow } from '../../../src/domain/register';
import type { AjusteRow } from '../../../src/domain/registers/ajustes';
import type { CierreRow } from '../../../src/domain/registers/cierres';
import type { PamRow } from '../../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../../src/domain/registers/seguimiento';
import { filasOf } from '../../support/libro';
import { PARAMETROS } from '../oficina';
import { informeInput, LIBRO } from './muestras';

/** Non-breaking blanks as plain ones, to read the expectations. */
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');
const datos = informeDatos(informeInput());
const withLibro = (changes: Partial<typeof LIBRO>): ReturnType<typeof informeDatos> =>
  informeDatos(informeInput({ libro: { ...LIBRO, ...changes } }));

test('informeDatos() names the period, the corte and the version', () => {
  expect(datos).toMatchObject({
    documento: 'Informe de gestión T2 2025',
    periodo: 'Segundo trimestre de 2025',
    corte: '30 de junio de 2025 (2025-T2)',
    cuatrienio: '2024-2027',
    version: '1',
    versionPam: '',
    marca: 'BORRADOR',
    aprobo: 'Ana Ejemplo Rivera',
    codigoFormato: 'sin código',
  });
});

test.each([
  ['Borrador', 'BORRADOR'],
  ['Para firma', ''],
  ['Firmado', ''],
  ['Anulado', 'ANULADO'],
] as const)('informeDatos() marks one that is %s with "%s"', (estado, marca) => {
  expect(informeDatos(informeInput({ estado })).marca).toBe(marca);
});

describe('faltantes', () => {
  test('say what the quarter lacks, acción by acción', () => {
    expect(datos.faltantes).toEqual([
      {
        asunto: '2 de 4 acciones sin reporte del trimestre',
        detalle: 'A3 y A5. El plazo de reporte cerró el 15/07/2025.',
      },
      { asunto: '1 reporte del trimestre sin aprobar', detalle: 'A2.' },
      { asunto: '1 acción reporta ejecución y no tiene evidencia en el trimestre', detalle: 'A2.' },
      {
        asunto: '2 acciones rezagadas o en riesgo sin análisis del trimestre',
        detalle: 'A2 y A3.',
      },
    ]);
  });

  test('count a programmed acción without its row, and not one that is NP', () => {
    const seguimiento = LIBRO.seguimiento.filter(({ row }) => row.trimestre === 'T1');
    expect(withLibro({ seguimiento }).faltantes[0]).toMatchObject({
      asunto: '4 de 4 acciones sin reporte del trimestre',
      detalle: expect.stringContaining('A1, A2, A3 y A5.'),
    });
  });

  test('say in which lines there are errors and incomplete rows', () => {
    const observacion = { mensaje: '', severidad: 'error', codigo: 'X' } as const;
    const { faltantes } = informeDatos(
      informeInput({
        observaciones: [
          { ...observacion, registro: 'seguimiento', fila: 9 },
          { ...observacion, registro: 'seguimiento', fila: 8 },
          {
            ...observacion,
            registro: 'pam',
            fila: 2,
            severidad: 'nota',
            codigo: 'FILA_INCOMPLETA',
          },
          { ...observacion, registro: 'pam', fila: 3, severidad: 'advertencia' },
        ],
      }),
    );
    expect(faltantes.slice(-2)).toEqual([
      { asunto: '2 errores por corregir', detalle: 'Seguimiento: filas 8–9.' },
      { asunto: '1 fila incompleta', detalle: 'PAM: fila 2.' },
    ]);
  });

  test('are none when all is there', () => {
    const pam = LIBRO.pam.slice(0, 1);
    expect(withLibro({ pam })).toMatchObject({ hayFaltantes: false, faltantes: [] });
  });
});

test('informeDatos() counts the acciones in each state, and their part of the plan', () => {
  expect(
    datos.estados.map(({ estado, acciones, parte }) => plain(`${estado} ${acciones} ${parte}`)),
  ).toEqual([
    '● en meta 1 20 %',
    '▲ en riesgo 1 20 %',
    '▼ rezagada 1 20 %',
    '○ no programada 1 20 %',
    '□ sin calificar hasta T4 0 0 %',
    '… a la espera del dato 0 0 %',
    '◊ sin fórmula 1 20 %',
  ]);
});

test('informeDatos() says which mean it prints, and how the indicator comes out', () => {
  const [metas, , , , actividades, indicador] = datos.cifras.map(({ valor, detalle }) =>
    plain(`${valor}: ${detalle}`),
  );
  expect(metas).toContain('Ninguna acción tiene ponderación: todas valen igual.');
  // Activities of A1: 1 of 1 and 1 of 2, equal weights.
  expect(actividades).toMatch(/^75 %:/);
  // A1 100 %, A2 8/10, A3 2/8: 2.05 of 3.
  expect(indicador).toMatch(/^68,33 %:.* 2,05 ÷ 3 = 68,33 %\..*: 2 \(A4 y A5\)\..*: ninguna\.$/);
});

test('informeDatos() tells each componente in words and figures', () => {
  expect(
    datos.componentes.map(({ componente, acciones, estados }) => [componente, acciones, estados]),
  ).toEqual([
    ['Acompañamiento', '2', '● 1 en meta\n▲ 1 en riesgo'],
    ['Formación', '3', '▼ 1 rezagada\n○ 1 no programada\n◊ 1 sin fórmula'],
  ]);
});

test('informeDatos() lists what is behind, worst first, with the cause reported', () => {
  expect(
    datos.rezagos.map((r) => [
      r.codigo,
      plain(r.avance),
      r.programado,
      r.ejecutado,
      r.causa,
      r.responsable,
    ]),
  ).toEqual([
    ['A3', '25 %', '8', '2', 'T1: El convenio se firmó tarde.', 'Luis Ejemplo Castro'],
    ['A2', '80 %', '10', '8', 'T1: Faltó una jornada.', 'Paula Ejemplo Mercado'],
  ]);
});

describe('compromisos', () => {
  const told = (changes: Partial<typeof LIBRO>, hoy = '2025-07-16') => {
    const { resumenCompromisos, compromisos } = informeDatos(
      informeInput({ hoy, libro: { ...LIBRO, ...changes } }),
    );
    const lines = compromisos.map((one) =>
      plain([one.codigo, one.estado, one.estadoHoy].join(' ').trim()),
    );
    return [resumenCompromisos, ...lines];
  };

  test('are those open at the corte, with how they stand today where it differs', () => {
    expect(told({})).toEqual([
      '2 compromisos abiertos, 0 vencidos, al 30/06/2025. De ellos, al 16/07/2025 siguen 2 abiertos, 1 vencido.',
      'CO-0001 ○ Abierto Hoy: ▼ Vencido hace 15 días',
      'CO-0002 ○ Abierto',
    ]);
  });

  test('say nothing of today where nothing has changed since', () => {
    expect(told({}, '2025-07-01')).toEqual([
      '2 compromisos abiertos, 0 vencidos, al 30/06/2025.',
      'CO-0001 ○ Abierto',
      'CO-0002 ○ Abierto',
    ]);
  });

  test('are the same two years later, closed or not since, and without those of later actas', () => {
    const [first, second] = LIBRO.compromisos.map(({ row }) => row);
    const later = {
      actas: filasOf([
        { codigo: 'AC-0001', fecha: '2025-04-10' },
        { codigo: 'AC-0002', fecha: '2025-07-10' },
      ]),
      compromisos: filasOf([
        { ...first, acta: 'AC-0001', estado: 'Cumplido', fechaCierre: '2025-08-01' } as const,
        { ...second, acta: 'AC-0002' },
      ]),
    };
    expect(told(later, '2027-07-16')).toEqual([
      '1 compromiso abierto, 0 vencidos, al 30/06/2025. Al 16/07/2027 ninguno sigue abierto.',
      'CO-0001 ○ Abierto Hoy: ● Cumplido',
    ]);
  });

  test('of a quarter that has not ended are those of today', () => {
    expect(told({}, '2025-05-30')[0]).toBe('3 compromisos abiertos, 0 vencidos, al 30/05/2025.');
  });
});

test('informeDatos() tells which active institutions have evidence of the vigencia', () => {
  expect(datos.cobertura).toBe(
    '1 de 2 instituciones activas tienen al menos una evidencia en la vigencia 2025.',
  );
  expect(datos.localidades).toEqual([
    {
      localidad: 'Norte',
      instituciones: '2',
      conEvidencia: '1',
      sinEvidencia: 'IED Ejemplo El Roble',
    },
  ]);
});

test('informeDatos() lists the evidence of the quarter, by its quarter or else its date', () => {
  expect(datos.evidencias.map(({ accion, ied }) => [accion, ied])).toEqual([
    ['A1', 'IED Ejemplo La Ceiba'],
  ]);
  const first = informeDatos(informeInput({ corte: { vigencia: 2025, trimestre: 'T1' } }));
  expect(first.evidencias.map(({ accion }) => accion)).toEqual(['A3']);
});

test('informeDatos() adds the money by componente', () => {
  expect(datos.recursos.map((r) => plain(Object.values(r).join(' | ')))).toEqual([
    // A1 did 4 of 4 and A2 8 of 10: 90 %, which is 43,33 points over 46,67 %.
    'Acompañamiento | $ 150.000.000 | $ 70.000.000 | sin reporte | $ 20.000.000 | 46,67 % | — | 13,33 % | 90 % | +43,33',
  ]);
});

test('informeDatos() says why an acción has no figure', () => {
  expect(datos.sinCifra.map(({ codigo, motivo }) => [codigo, motivo])).toEqual([
    ['A3', 'Sin reporte del trimestre del corte.'],
    ['A4', '○ No programada (NP) al corte.'],
    ['A5', expect.stringMatching(/^◊ Sin fórmula: Reducción anual/)],
  ]);
});

test('informeDatos() puts the quarters of the vigencia in the annex: NP, 0 and blank are three things', () => {
  const [, formacion] = datos.anexoAcciones;
  const [a3, a4] = formacion!.acciones;
  expect([a3!.p1, a3!.e1, a3!.p2, a3!.e2, a3!.p3]).toEqual(['4', '2', '4', 'sin reporte', '']);
  expect([a4!.p2, a4!.e2, a4!.avanceAno]).toEqual(['NP', '', '—']);
});

test('informeDatos() explains each figure with its formula, its data and its lines', () => {
  const [a1, , , , a5] = datos.calculos;
  expect(plain(a1!.delAno)).toBe(
    [
      'Programado de 2025 (suma de los trimestres): 2 + 2 = 4',
      'Ejecutado de 2025 (suma de los trimestres): 2 + 2 = 4',
      'Avance de 2025 (ejecutado ÷ programado): 4 ÷ 4 = 100 %',
    ].join('\n'),
  );
  expect(plain(a1!.delCuatrienio)).toContain('4 ÷ 16 = 25 %');
  expect(a1!.filas).toBe('Seguimiento: filas 2–3.\nPAM: fila 2.\nActividades: filas 2–3.');
  expect(a5!.alCorte).toMatch(/^Sin fórmula: Reducción anual/);
});

test('informeDatos() of an empty workbook prints no "undefined" and no "NaN"', () => {
  const empty = informeDatos(
    informeInput({
      libro: {
        ...LIBRO,
        pam: [],
        seguimiento: [],
        actividades: [],
        evidencias: [],
        compromisos: [],
        ied: [],
        calendario: [],
        equipo: [],
        parametros: PARAMETROS.slice(0, 0),
      },
    }),
  );
  expect(JSON.stringify(empty)).not.toMatch(/undefined|NaN|Infinity/);
  expect(empty).toMatchObject({
    totalAcciones: '0 acciones',
    hayRecursos: false,
    avanceTotal: '—',
  });
});

test('informeDatos() takes of a repeated código the first row, as the avance does', () => {
  const pam = filasOf([...LIBRO.pam, ...LIBRO.pam].map(({ row }) => row));
  expect(withLibro({ pam }).totalAcciones).toBe('5 acciones');
});

test('informeDatos() puts each acción that owed the quarter in one count of its componente', () => {
  expect(datos.cumplimiento.map(({ origen: _, ...row }) => Object.values(row).join(' '))).toEqual([
    'Acompañamiento 2 1 1 0 0 0',
    'Formación 2 0 0 0 2 0',
    'Total 4 1 1 0 2 0',
  ]);
});

describe('an acción that nobody reported', () => {
  const pam = [{ ...LIBRO.pam[0]!.row, tipoAcumulacion: 'Reducción', lineaBase: 9 } as const];
  const { rezagos, anexoAcciones } = withLibro({
    pam: filasOf(pam),
    seguimiento: filasOf([
      { accion: 'A1', vigencia: 2025, trimestre: 'T2', programado: 4 } as const,
    ]),
  });

  test('is «sin reporte» and not 0, which in a Reducción would be perfect', () => {
    expect(rezagos).toMatchObject([
      { lineaBase: '9', programado: '4', ejecutado: 'sin reporte', avance: 'sin reporte' },
    ]);
    expect(anexoAcciones[0]?.acciones).toMatchObject([
      { avanceAno: 'sin reporte', aporte: '—', avanceCorte: 'sin reporte' },
    ]);
  });
});

test('informeDatos() says on its first page and in the annex which weights do not sum 100', () => {
  const mensaje =
    'Suman 95 las ponderaciones del componente «Formación»: ajústelas para que sumen 100.';
  const observacion = { registro: 'pam', fila: 4, codigo: 'PESOS_NO_SUMAN', mensaje } as const;
  const { faltantes, pesos } = informeDatos(
    informeInput({ observaciones: [{ ...observacion, severidad: 'advertencia' }] }),
  );
  expect(faltantes.slice(-1)).toEqual([
    {
      asunto: '1 grupo de pesos no suma 100: al promediar se ajustaron en proporción',
      detalle: 'Suman 95 las ponderaciones del componente «Formación».',
    },
  ]);
  expect(pesos).toContain('Suman 95 las ponderaciones del componente «Formación».');
  expect(datos.pesos).toBe('');
});

describe('the sections that a person may write', () => {
  const parrafos = (textos: { readonly [seccion: string]: string }) => {
    const { conclusiones, proximoTrimestre } = informeDatos(informeInput({ textos }));
    return [conclusiones, proximoTrimestre].map((all) => all.map(({ parrafo }) => plain(parrafo)));
  };

  test('promise another version in a draft alone: what is signed is made no more', () => {
    const last = (estado: 'Borrador' | 'Para firma'): string =>
      informeDatos(informeInput({ estado }))
        .proximoTrimestre.map(({ parrafo }) => plain(parrafo))
        .join(' ');
    expect(last('Borrador')).toContain('cuando se reporten, se hace otra versión de este informe.');
    expect(last('Para firma')).toContain(
      'cuando se reporten, lo que cambie de este informe se dice en una nota aclaratoria.',
    );
    expect(last('Para firma')).not.toContain('otra versión');
  });

  test('are drafted from the data, with figures and nothing to fill in', () => {
    const [conclusiones = [], proximo = []] = parrafos({});
    expect(conclusiones.join(' ')).toMatch(/El plan lleva 12,81 % .* debía ir en 18,75 %/);
    expect(conclusiones[0]).toMatch(/ Va mejor que en 2025-T1: subió 5,63 puntos\.$/);
    expect(conclusiones.join(' ')).toContain('Se ha comprometido 46,67 % de lo apropiado');
    expect(proximo.join(' ')).toContain('En T3 de 2025');
    expect([...conclusiones, ...proximo].join(' ')).not.toMatch(/[[\]{}]|undefined|NaN/);
  });

  test('are those that somebody wrote, paragraph by paragraph', () => {
    const [conclusiones, proximo = []] = parrafos({
      conclusiones: 'Uno.\n\nDos.',
      proximoTrimestre: ' ',
    });
    expect(conclusiones).toEqual(['Uno.', 'Dos.']);
    expect(proximo[0]).toContain('En T3 de 2025');
  });
});

describe('an acción that owes nothing this quarter and ended the year before behind', () => {
  const anual = { periodicidad: 'Anual', tipoAcumulacion: 'Reducción', lineaBase: 10 } as const;
  const pam = [
    { ...LIBRO.pam[0]!.row, ...anual, meta2024: 8, meta2025: 6, metaCuatrienio: 4 } as const,
  ];
  const before = { accion: 'A1', vigencia: 2024, trimestre: 'T4', programado: 8 } as const;
  const now = ['T1', 'T2', 'T3'].map(
    (trimestre) =>
      ({ accion: 'A1', vigencia: 2025, trimestre, programado: 'NP' }) as SeguimientoRow,
  );
  const t4 = { accion: 'A1', vigencia: 2025, trimestre: 'T4', programado: 6 } as const;
  const told = (reported: SeguimientoRow): ReturnType<typeof informeDatos> =>
    withLibro({ pam: filasOf(pam), seguimiento: filasOf([reported, ...now, t4]) });

  test('has the cause of that year, and is not asked for the analysis of this quarter', () => {
    const { rezagos, faltantes, comoVamos } = told({
      ...before,
      ejecutado: 8.5,
      analisis: 'Faltó media décima.',
    });
    expect(rezagos).toMatchObject([{ causa: 'T4 de 2024: Faltó media décima.' }]);
    expect(faltantes.map(({ asunto }) => asunto).join()).not.toContain('análisis');
    expect(comoVamos[4]?.texto).toContain('T4 de 2024: Faltó media décima.');
  });

  test('is without the report of that year where nobody reported it', () => {
    expect(told(before).comoVamos[4]?.texto).toContain(
      'A1, Visitas de asesoría & acompañamiento: sin ningún reporte.',
    );
  });
});

test('an acción that reported before and not this year lacks the report of the year, not every one', () => {
  const pam = [{ ...LIBRO.pam[0]!.row, tipoAcumulacion: 'Flujo', meta2024: 4 } as const];
  const { comoVamos, sinCifra, cifras, anexoAcciones } = withLibro({
    pam: filasOf(pam),
    seguimiento: filasOf([
      { accion: 'A1', vigencia: 2024, trimestre: 'T4', programado: 4, ejecutado: 4 } as const,
      { accion: 'A1', vigencia: 2025, trimestre: 'T1', programado: 2 } as const,
    ]),
  });
  expect(comoVamos[4]?.texto).toContain('sin reporte de 2025. Sin análisis reportado.');
  expect(sinCifra).toMatchObject([
    { motivo: 'Sin reporte que responda por lo programado: cuenta como 0.' },
  ]);
  // It has no row in T2, and owes it all the same.
  expect(anexoAcciones[0]?.acciones).toMatchObject([
    { e1: 'sin reporte', e2: 'sin reporte', e3: '' },
  ]);
  expect(cifras[5]?.detalle).toContain(
    'Sin reporte que responda por lo programado, cuentan 0: 1 (A1).',
  );
});

describe('what is blank and nobody owes yet', () => {
  const told = (row: PamRow, seguimiento: readonly SeguimientoRow[], hoy = LIBRO.hoy) =>
    withLibro({
      hoy,
      pam: filasOf([{ ...LIBRO.pam[0]!.row, ...row }]),
      seguimiento: filasOf(seguimiento),
    });
  const t2 = { accion: 'A1', vigencia: 2025, trimestre: 'T2', programado: 4 } as const;

  test('waits for its datum until it is known, and lacks its report since then', () => {
    const [waiting, late] = ['2025-08-31', '2025-09-01'].map((hoy) =>
      told({ datoDisponible: '2 meses' }, [t2], hoy),
    );
    expect(waiting?.anexoAcciones[0]?.acciones).toMatchObject([
      { e2: 'a la espera', avanceAno: 'a la espera', avanceCuatrienio: 'a la espera' },
    ]);
    expect(waiting?.sinCifra).toMatchObject([
      { motivo: '… A la espera del dato: se conoce 2 meses después del trimestre.' },
    ]);
    expect(late?.anexoAcciones[0]?.acciones).toMatchObject([
      { e2: 'sin reporte', avanceAno: 'sin reporte', avanceCuatrienio: 'sin reporte' },
    ]);
  });

  test('does not hide the report of an earlier quarter that was due', () => {
    const t1 = { ...t2, trimestre: 'T1' } as const;
    const { anexoAcciones, sinCifra } = told({ datoDisponible: '2 meses' }, [t1, t2]);
    expect(anexoAcciones[0]?.acciones).toMatchObject([
      { e1: 'sin reporte', e2: 'a la espera', avanceAno: 'sin reporte' },
    ]);
    expect(sinCifra).toMatchObject([
      { motivo: 'Sin reporte que responda por lo programado: cuenta como 0.' },
    ]);
  });

  test('is not a report that lacks, in a year that is judged when it ends', () => {
    const { anexoAcciones, sinCifra } = told({ periodicidad: 'Anual', meta2025: 4 }, []);
    expect(anexoAcciones[0]?.acciones).toMatchObject([
      { e2: '', avanceAno: '—', avanceCuatrienio: '—' },
    ]);
    expect(sinCifra).toMatchObject([
      { motivo: '□ Sin calificar hasta T4: no tiene programación por trimestres.' },
    ]);
  });

  test('is not a report that lacks, where nothing was programmed', () => {
    const np = { ...t2, programado: 'NP' } as const;
    expect(told({ meta2025: 'NP' }, [np]).anexoAcciones[0]?.acciones).toMatchObject([
      { p2: 'NP', e2: '', avanceAno: '—', avanceCuatrienio: '—' },
    ]);
  });
});

describe('the measure of the indicador', () => {
  const CIERRE = informeInput().cierres[1]!.row;
  const withCierre = (row: CierreRow, parametros: readonly AnyRow[] = []) =>
    informeDatos(
      informeInput({
        libro: { ...LIBRO, parametros: [...PARAMETROS, ...filasOf(parametros)] },
        cierres: filasOf([{ ...CIERRE, ...row }]),
      }),
    );
  const factsOf = (facts: readonly { readonly dato: string; readonly valor: string }[]) =>
    Object.fromEntries(facts.map(({ dato, valor }) => [dato, plain(valor)]));

  test('is that of today while its quarter is open, and what nobody recorded is said so', () => {
    const { medicion, control, notaControl, hayMediciones, faltantes } = informeDatos(
      informeInput({ cierres: [] }),
    );
    expect(factsOf(medicion)).toMatchObject({
      Medición: '68,33 % (2,05 de 3)',
      Meta: 'sin registrar',
      Responsable: 'sin registrar',
      'Cierre del trimestre': expect.stringContaining('no se ha cerrado'),
    });
    expect(factsOf(control)).toMatchObject({
      Riesgo: 'sin registrar',
      '¿Se ejecutó?': 'sin registrar',
      Resultado: 'sin registrar',
    });
    expect(notaControl).toContain('no está registrado del todo');
    expect(hayMediciones).toBe(false);
    expect(faltantes.map(({ asunto }) => asunto)).toContain(
      'El control del riesgo del trimestre no está registrado del todo',
    );
  });

  test('says how far it moved from the provisional close', () => {
    // 2,05 ÷ 3 of today against the 65 % that was kept.
    expect(plain(withCierre({}).notaMedicion)).toBe(
      'El cierre provisional midió 65 %; los datos de hoy, 68,33 %: 3,33 puntos más.',
    );
  });

  test('is what the definitive close kept, with what moved since either', () => {
    const closed = withCierre({ estado: 'Definitivo', medicion: 0.7, cerradoEl: '2025-08-30' });
    expect(factsOf(closed.medicion)).toMatchObject({
      Medición: '70 % (1,95 de 3)',
      Meta: '90 %: se midieron 20 puntos menos',
      'Cierre del trimestre': 'Definitivo, el 30/08/2025',
    });
    expect(plain(closed.notaMedicion)).toBe(
      'El cierre provisional midió 65 %; el definitivo, 70 %: 5 puntos más. Con los datos de hoy mediría 68,33 %: 1,67 puntos menos que en el cierre.',
    );
    expect(closed.mediciones.map((row) => [row.trimestre, row.diferencia].join(' '))).toEqual([
      '2025-T2 +5',
    ]);
  });

  test('has its meta, its version and its risk from Parámetros', () => {
    const { medicion, control, conclusiones } = withCierre({ materializo: true }, [
      { clave: 'indicador_meta', valor: '0,8' },
      { clave: 'indicador_version', valor: '3' },
      { clave: 'riesgo_codigo', valor: 'R-07' },
      { clave: 'riesgo_nombre', valor: 'Que el PAM no se cumpla' },
    ]);
    expect(factsOf(medicion)).toMatchObject({
      Meta: '80 %: se midieron 11,67 puntos menos',
      'Versión de la fórmula': '3: Avance medio ponderado de lo programado al corte',
    });
    expect(factsOf(control)).toMatchObject({
      Riesgo: 'R-07 · Que el PAM no se cumpla',
      'Quién responde': 'Luis Ejemplo Castro',
      '¿Se materializó el riesgo?': 'Sí',
      Tratamiento: 'sin registrar',
    });
    expect(conclusiones.map(({ parrafo }) => plain(parrafo))).toContain(
      'El indicador de seguimiento mide 68,33 %, 11,67 puntos por debajo de su meta de 80 %.',
    );
  });
});

describe('anomalías', () => {
  test('are those confirmed in the quarter, then those of before still open, with cumplimiento and eficacia apart', () => {
    expect(
      datos.anomalias.map(({ codigo, cumplimiento, eficacia }) => [codigo, cumplimiento, eficacia]),
    ).toEqual([
      ['AN-0002', 'Abierta', 'Por verificar'],
      ['AN-0001', 'Cumplida, 28/05/2025', 'Por verificar'],
    ]);
    expect(datos.resumenAnomalias).toBe(
      'En el trimestre se confirmó 1 anomalía y se descartó 1. Sigue abierta 1 de un trimestre anterior.',
    );
    expect(datos.senales).toEqual([
      expect.objectContaining({ accion: 'A1', senal: 'Brecha físico–financiera' }),
    ]);
  });

  test('that worked are told no more; those that nobody decided are said on the first page', () => {
    const input = informeInput();
    const [own, discarded, before] = input.anomalias.map(({ row }) => row);
    const { anomalias, faltantes, resumenAnomalias, comoVamos } = informeDatos({
      ...input,
      anomalias: filasOf([
        { ...own, confirmada: undefined },
        { ...before, eficacia: 'Eficaz' as const, verifico: 'Ana Ejemplo Rivera' },
      ]),
      hallado: {
        ...input.hallado,
        acciones: input.hallado.acciones.map((one) => ({ ...one, decision: null })),
      },
    });
    expect(discarded?.confirmada).toBe('Descartada');
    expect(anomalias).toEqual([]);
    expect(resumenAnomalias).toBe(
      'En el trimestre no se ha decidido ninguna anomalía. 1 acción tiene anomalías por decidir: A3.',
    );
    expect(faltantes).toContainEqual({
      asunto: '1 acción tiene anomalías por decidir',
      detalle: 'A3.',
    });
    expect(comoVamos[5]?.texto).toContain('1 acción tiene anomalías por decidir.');
  });
});

test('cumplimiento says who waits and how many owed nothing, so that the plan is whole', () => {
  expect(datos.notaCumplimiento).toBe(
    'De las 5 acciones del plan, 1 no tenía nada que reportar en el trimestre.',
  );
});

describe('figures corrected after the close of their quarter', () => {
  const ajuste = {
    codigo: 'AJ-0001',
    vigencia: 2025,
    trimestre: 'T1',
    accion: 'A2',
    campo: 'ejecutado',
    dice: '6',
    debeDecir: '4',
    estado: 'Aplicada',
    decidio: 'Ana Ejemplo Rivera',
    decididaEl: '2025-07-11',
    aplicadaEl: '2025-07-12',
  } as const;
  const printed = (...rows: readonly AjusteRow[]) =>
    informeDatos(informeInput({ ajustes: filasOf(rows) }));

  test('are not told where there are none: the section is left out', () => {
    expect(datos).toMatchObject({ hayAjustes: false, ajustes: [] });
  });

  test('are told with who authorised them, of its year up to its corte', () => {
    const { hayAjustes, ajustes } = printed(ajuste);
    expect(hayAjustes).toBe(true);
    expect(ajustes).toMatchObject([
      {
        codigo: 'AJ-0001',
        aplicado: '12/07/2025',
        cifra: 'A2 Ejecutado, 2025-T1',
        antes: '6',
        despues: '4',
        autorizo: 'Ana Ejemplo Rivera, 11/07/2025',
      },
    ]);
  });

  test.each<[string, Partial<AjusteRow>]>([
    ['refused', { estado: 'Negada' }],
    ['not applied yet', { estado: 'Concedida' }],
    ['of a later quarter', { trimestre: 'T3' }],
    ['of another year', { vigencia: 2024 }],
  ])('are not told of one %s', (_, change) => {
    expect(printed({ ...ajuste, ...change }).hayAjustes).toBe(false);
  });
});

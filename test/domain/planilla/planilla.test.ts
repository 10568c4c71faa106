import type { HojaEntregada } from '../../../src/domain/cargue/archivo';
import { escribirCarta } from '../../../src/domain/planilla/carta';
import { hojasDe } from '../../../src/domain/planilla/hojas';
import { leerPlanilla } from '../../../src/domain/planilla/leer-planilla';
import { planRecibo, type Recibo } from '../../../src/domain/planilla/plan-recibo';
import { type Planilla, planillasDe } from '../../../src/domain/planilla/planilla';
import type { AnyRow } from '../../../src/domain/register';
import { seguimiento } from '../../../src/domain/registers/seguimiento';
import { columnas, contextOf, filasOf, VIGENCIAS } from '../../support/libro';
import { devuelta, type Llenado } from '../../support/planilla';

const CORTE = { vigencia: 2026, trimestre: 'T2' } as const;

const accion = (codigo: string, more: AnyRow = {}): AnyRow => ({
  codigo,
  accion: `Hacer ${codigo}`,
  indicador: `Hechos de ${codigo}`,
  unidad: 'Número',
  tipoAcumulacion: 'Acumulado',
  meta2026: 100,
  metaCuatrienio: 400,
  responsable: 'Ana Ejemplo',
  fechaInicio: '2024-01-01',
  ...more,
});
const PAM = [
  accion('A1'),
  accion('A2', { coordinador: 'Beto Ejemplo', unidad: 'Porcentaje' }),
  accion('A3'),
  accion('A4', { responsable: undefined }),
  accion('A5', { meta2026: 'NP' }),
];
const fila = (codigo: string, trimestre: string, more: AnyRow = {}): AnyRow => ({
  accion: codigo,
  vigencia: 2026,
  trimestre,
  programado: 25,
  ...more,
});
const SEGUIMIENTO = [
  fila('A1', 'T1', { ejecutado: 20, estado: 'Aprobado' }),
  fila('A1', 'T2'),
  fila('A1', 'T3'),
  fila('A2', 'T2', { ejecutado: 5, estado: 'Devuelto', devueltoMotivo: 'Falta la fuente' }),
  fila('A3', 'T2', { ejecutado: 25, estado: 'Enviado' }),
];

const made = (seguimientoRows = SEGUIMIENTO, pam = PAM) =>
  planillasDe(
    {
      libro: 'libro-1',
      entidad: 'Secretaría Ejemplo',
      hoy: '2026-07-14',
      vigencias: VIGENCIAS,
      pam: filasOf(pam) as never,
      seguimiento: filasOf(seguimientoRows) as never,
      parametros: [],
      columnas: columnas(seguimiento),
      cierra: '2026-07-15',
    },
    CORTE,
  );
const de = (persona: string, rows = SEGUIMIENTO): Planilla => {
  const found = made(rows).planillas.find((one) => one.persona === persona);
  if (!found) throw new Error(`No planilla of ${persona}`);
  return found;
};

describe('what a planilla and its mail say of the last day', () => {
  const said = (cierra: string | undefined): string => {
    const planilla = { ...de('Ana Ejemplo'), cierra };
    const cells = hojasDe(planilla).flatMap(({ filas }) => filas.flat());
    return [
      escribirCarta(planilla).texto,
      ...cells.map((cell) => (typeof cell?.valor === 'string' ? cell.valor : '')),
    ].join(' ');
  };

  test('is the day, while it may still be kept', () => {
    // It is made on the 14th.
    for (const cierra of ['2026-07-14', '2026-07-15']) {
      expect(said(cierra)).toContain(`a más tardar el ${cierra.slice(-2)} de julio de 2026.`);
      expect(said(cierra)).toContain(`Plazo: ${cierra.slice(-2)} de julio de 2026.`);
    }
  });

  test('is that it is over, and to answer all the same', () => {
    const late = said('2026-07-13');
    expect(late).toContain(
      'con la planilla adjunta lo antes posible: el plazo venció el 13 de julio de 2026.',
    );
    expect(late).toContain('El plazo venció el 13 de julio de 2026: devuélvalo lo antes posible.');
    expect(late).not.toMatch(/a más tardar|Plazo:/);
  });

  test('is nothing where the Calendario does not say it', () => {
    expect(said(undefined)).not.toMatch(/plazo|a más tardar/i);
  });
});

describe('planillasDe()', () => {
  test('gives each person who reports what they still owe, and says what the office has already', () => {
    const { planillas, alDia, sinPersona } = made();
    expect(planillas.map(({ persona, filas }) => [persona, filas.map((f) => f.accion)])).toEqual([
      ['Ana Ejemplo', ['A1']],
      ['Beto Ejemplo', ['A2']],
    ]);
    expect(planillas[0]?.entregadas).toEqual(['A3']);
    expect([alDia, sinPersona]).toEqual([[], ['A4']]);
  });

  test('says who has sent all there is', () => {
    const sent = [fila('A1', 'T2', { ejecutado: 1, estado: 'Aprobado' }), ...SEGUIMIENTO.slice(4)];
    expect(made(sent, [accion('A1'), accion('A3')])).toMatchObject({
      planillas: [],
      alDia: ['Ana Ejemplo'],
    });
  });

  test('shows the meta, what was reported before and what is to be reached by then', () => {
    const [one] = de('Ana Ejemplo').filas;
    expect(one?.valores).toMatchObject({
      meta: 100,
      'anterior 2026-T1': 20,
      programado: 25,
      // T1 and T2 of this year; T3 is still to come.
      esperado: 50,
      estado: 'Sin datos',
    });
  });

  test('tells why a report came back, to whom it did', () => {
    expect(de('Beto Ejemplo').filas[0]?.valores.devueltoMotivo).toBe('Falta la fuente');
    const titles = ({ columnas: own }: Planilla) => own.map(({ titulo }) => titulo);
    expect(titles(de('Beto Ejemplo'))).toContain('Por qué se devolvió');
    expect(titles(de('Ana Ejemplo'))).not.toContain('Por qué se devolvió');
  });

  test('lets write what is reported, and nothing that the plan or the add-on says', () => {
    const written = de('Ana Ejemplo').columnas.filter(({ escribe }) => escribe);
    expect(written.map(({ key }) => key)).toEqual([
      'ejecutado',
      'analisis',
      'dificultades',
      'apropiado',
      'comprometido',
      'obligado',
      'pagado',
      'enviar',
    ]);
  });
});

interface Received {
  readonly rows?: readonly AnyRow[];
  readonly recibo?: Partial<Recibo>;
  readonly parametros?: readonly AnyRow[];
}

/** What files would do to Seguimiento. */
function receive(
  archivos: readonly (readonly HojaEntregada[])[],
  { rows = SEGUIMIENTO, recibo = {}, parametros = [] }: Received = {},
) {
  const context = contextOf({ pam: PAM, seguimiento: rows, parametros });
  const read = archivos.map((hojas, i) => ({ nombre: `${i}.xlsx`, leido: leerPlanilla(hojas) }));
  return planRecibo(read, { libro: 'libro-1', ...recibo }, filasOf(rows), context);
}
const ana = (llenado: Llenado, received?: Received) =>
  receive([devuelta(de('Ana Ejemplo'), llenado)], received);
const codes = ({ archivos }: ReturnType<typeof receive>) =>
  archivos.flatMap(({ observaciones }) =>
    observaciones.filter(({ severidad }) => severidad !== 'nota').map(({ codigo }) => codigo),
  );

describe('planRecibo()', () => {
  test('changes nothing where nothing was written', () => {
    expect(ana({})).toMatchObject({ cambios: [], archivos: [{ rechazo: '', cambian: [] }] });
  });

  test('sends what its person says is to be sent', () => {
    const { cambios, archivos } = ana({ A1: { 'Ejecutado T2': 30, Análisis: 'Se hizo' } });
    expect(cambios).toEqual([
      expect.objectContaining({
        clave: 'A1 · 2026 · T2',
        despues: {
          ejecutado: 30,
          analisis: 'Se hizo',
          estado: 'Enviado',
          enviadoPor: 'Ana Ejemplo',
          enviadoEl: '2026-07-14',
        },
      }),
    ]);
    expect(archivos[0]).toMatchObject({ cambian: ['A1'], enviadas: ['A1'], rechazadas: [] });
  });

  test.each([
    ['No', 'En diligenciamiento'],
    ['', 'En diligenciamiento'],
    ['sí', 'Enviado'],
    ['X', 'Enviado'],
    ['quizás', 'En diligenciamiento'],
  ])('«%s» in ¿Enviar? makes it %s', (enviar, estado) => {
    const { cambios } = ana({ A1: { 'Ejecutado T2': 30, '¿Enviar?': enviar } });
    expect(cambios).toMatchObject([{ despues: { estado } }]);
  });

  test('does not send what has no result', () => {
    const plan = ana({ A1: { Análisis: 'Va en camino' } });
    expect(plan.cambios).toMatchObject([
      { despues: { analisis: 'Va en camino', estado: 'En diligenciamiento' } },
    ]);
    expect(codes(plan)).toEqual(['SIN_EJECUTADO']);
  });

  test('sends what the book had already, when its person says so', () => {
    const rows = [...SEGUIMIENTO.slice(0, 1), fila('A1', 'T2', { ejecutado: 24 })];
    const plan = receive([devuelta(de('Ana Ejemplo', rows))], { rows });
    expect(plan.cambios).toMatchObject([{ despues: { estado: 'Enviado' } }]);
  });

  test('reads values as Colombians type them, in the unit of their acción', () => {
    const money = { 'Ejecutado T2': '21,5', Comprometido: '$ 1.250.000', Apropiado: '2.000.000' };
    expect(ana({ A1: money }).cambios).toMatchObject([
      { despues: { ejecutado: 21.5, comprometido: 1_250_000, apropiado: 2_000_000 } },
    ]);
    const beto = receive([devuelta(de('Beto Ejemplo'), { A2: { 'Ejecutado T2': '81%' } })]);
    expect(beto.cambios).toMatchObject([{ despues: { ejecutado: 81 } }]);
  });

  test('tells what cannot be read by its cell, and receives the rest of the file', () => {
    const rows = [...SEGUIMIENTO, fila('A4', 'T2')];
    const pam = PAM.map((row) =>
      row.codigo === 'A4' ? { ...row, responsable: 'Ana Ejemplo' } : row,
    );
    const [planilla] = made(rows, pam).planillas;
    const hojas = devuelta(planilla as Planilla, {
      A1: { 'Ejecutado T2': 'casi todo' },
      A4: { 'Ejecutado T2': 12 },
    });
    const plan = receive([hojas], { rows });
    expect(plan.archivos).toMatchObject([{ cambian: ['A4'], rechazadas: ['A1'] }]);
    expect(plan.archivos[0]?.observaciones[0]).toMatchObject({
      fila: 5,
      accion: 'A1',
      columna: 'Ejecutado T2',
      severidad: 'error',
    });
  });

  test('empties what its person emptied', () => {
    const hojas = devuelta(de('Beto Ejemplo'), { A2: { 'Ejecutado T2': '' } });
    expect(receive([hojas]).cambios).toMatchObject([
      { antes: { ejecutado: 5 }, despues: { ejecutado: undefined, estado: 'En diligenciamiento' } },
    ]);
  });

  test('gives a row to an acción that has none', () => {
    const rows = SEGUIMIENTO.slice(4);
    const plan = receive([devuelta(de('Ana Ejemplo', rows), { A1: { 'Ejecutado T2': 3 } })], {
      rows,
    });
    expect(plan.cambios).toMatchObject([
      { cambio: 'crear', row: { accion: 'A1', vigencia: 2026, trimestre: 'T2', ejecutado: 3 } },
    ]);
  });

  const changed = SEGUIMIENTO.map((row) =>
    row.accion === 'A1' && row.trimestre === 'T2'
      ? { ...row, ejecutado: 9, analisis: 'Otra' }
      : row,
  );

  test('shows what changed in the book meanwhile, with the three values, and leaves the row', () => {
    const plan = ana({ A1: { 'Ejecutado T2': 30 } }, { rows: changed });
    expect(plan).toMatchObject({ cambios: [], hayConflictos: true });
    expect(plan.archivos[0]?.observaciones).toMatchObject([
      {
        codigo: 'CONFLICTO',
        columna: 'Ejecutado T2',
        mensaje:
          '«Ejecutado T2» de A1 cambió en el libro después de hacerse la planilla: el libro dice «9», la planilla dice «30» y antes estaba en blanco.',
      },
    ]);
  });

  test('lets the planilla stand where it is told to, and keeps what it says nothing of', () => {
    const plan = ana(
      { A1: { 'Ejecutado T2': 30 } },
      { rows: changed, recibo: { sobrescribir: true } },
    );
    expect(plan.cambios).toMatchObject([{ antes: { ejecutado: 9 }, despues: { ejecutado: 30 } }]);
    expect(plan.cambios[0]).not.toHaveProperty('despues.analisis');
  });

  test('what the book says alike is no conflict', () => {
    const plan = ana({ A1: { 'Ejecutado T2': 9, '¿Enviar?': 'No' } }, { rows: changed });
    expect(plan).toMatchObject({ cambios: [], hayConflictos: false });
  });

  test('does not change a report that was sent since, unless it says the same', () => {
    const rows = changed.map((row) =>
      row.accion === 'A1' && row.trimestre === 'T2' ? { ...row, estado: 'Enviado' } : row,
    );
    expect(codes(ana({ A1: { Dificultades: 'Lluvia' } }, { rows }))).toEqual(['CONFLICTO']);
    expect(codes(ana({ A1: { 'Ejecutado T2': 9 } }, { rows }))).toEqual([]);
  });

  test('refuses approved reports and closed years, whatever it is told', () => {
    const rows = changed.map((row) =>
      row.accion === 'A1' && row.trimestre === 'T2' ? { ...row, estado: 'Aprobado' } : row,
    );
    const recibo = { sobrescribir: true };
    expect(codes(ana({ A1: { 'Ejecutado T2': 30 } }, { rows, recibo }))).toEqual(['FILA_CERRADA']);
    const parametros = [{ clave: 'vigencias_cerradas', valor: '2026' }];
    expect(codes(ana({ A1: { 'Ejecutado T2': 30 } }, { parametros }))).toEqual(['FILA_CERRADA']);
    expect(ana({}, { rows }).archivos[0]?.rechazadas).toEqual([]);
  });

  test('receives neither of two files that say different things of a row, and once what both say', () => {
    const filled = (n: number) => devuelta(de('Ana Ejemplo'), { A1: { 'Ejecutado T2': n } });
    const differing = receive([filled(30), filled(31)]);
    expect([differing.cambios, codes(differing)]).toEqual([[], ['DOS_ARCHIVOS', 'DOS_ARCHIVOS']]);
    const alike = receive([filled(30), filled(30)]);
    expect(alike.cambios).toHaveLength(1);
    expect(alike.archivos.map(({ cambian, rechazadas }) => [cambian, rechazadas])).toEqual([
      [['A1'], []],
      [[], []],
    ]);
  });

  test('tells what was typed where nothing is to be, and does not take it', () => {
    const plan = ana({ A1: { 'Meta 2026': 7, 'Qué se hace': 'Otra cosa', 'Ejecutado T2': 30 } });
    expect(codes(plan)).toEqual(['CELDA_BLOQUEADA', 'CELDA_BLOQUEADA']);
    expect(
      Object.keys(plan.cambios[0] && 'despues' in plan.cambios[0] ? plan.cambios[0].despues : {}),
    ).not.toContain('programado');
  });

  test.each([
    ['another book', { libro: 'libro-2' }, /es una planilla de otro libro \(Secretaría Ejemplo\)/],
    [
      'another quarter',
      { corte: { vigencia: 2026, trimestre: 'T1' } as const },
      /es la planilla de 2026-T2 y se están recibiendo las de 2026-T1/,
    ],
  ])('refuses one of %s in a sentence', (_, recibo, sentence) => {
    const plan = ana({ A1: { 'Ejecutado T2': 30 } }, { recibo });
    expect(plan.cambios).toEqual([]);
    expect(plan.archivos[0]?.rechazo).toMatch(sentence);
  });
});

describe('leerPlanilla()', () => {
  const hojas = devuelta(de('Ana Ejemplo'), { A1: { 'Ejecutado T2': 30 } });
  const [reporte, instrucciones, oculta] = hojas as [HojaEntregada, HojaEntregada, HojaEntregada];

  test.each([
    ['without its hidden sheet', [reporte, instrucciones], /no es una planilla/],
    ['a list of something else', [{ nombre: 'Hoja1', celdas: [['Acción']] }], /no es una planilla/],
    [
      'with its hidden sheet cut short',
      [reporte, { ...oculta, celdas: oculta.celdas.slice(0, -3) }],
      /incompleta en la hoja oculta/,
    ],
    [
      'of another version',
      [reporte, { ...oculta, celdas: [['libro-pam', 'planilla', '0'], ...oculta.celdas.slice(1)] }],
      /otra versión/,
    ],
    [
      'without the sheet that is filled',
      [instrucciones, oculta],
      /no tiene la hoja «Reporte 2026-T2»/,
    ],
  ])('says of a file %s that it is none', (_, given, sentence) => {
    expect(leerPlanilla(given)).toEqual({ mensaje: expect.stringMatching(sentence) });
  });

  test('finds the table under another name, lower down, and its columns in another order', () => {
    const moved = reporte.celdas.map((line) => [...line].reverse());
    const other = { nombre: 'Hoja1', celdas: [['Nota de la oficina'], [], ...moved] };
    expect(leerPlanilla([instrucciones, other, oculta])).toMatchObject({
      filas: [{ fila: 7, accion: 'A1', celdas: { ejecutado: 30 } }],
    });
  });

  test('tells rows that were taken out, put in or doubled', () => {
    const row = reporte.celdas[4] ?? [];
    const extra = ['A99', ...row.slice(1)];
    const given = [{ ...reporte, celdas: [...reporte.celdas, row, extra] }, oculta];
    expect(leerPlanilla(given)).toMatchObject({
      notas: [
        { codigo: 'FILA_AJENA', mensaje: expect.stringContaining('dos veces') },
        { codigo: 'FILA_AJENA', mensaje: expect.stringContaining('«A99»') },
      ],
    });
    const without = [{ ...reporte, celdas: reporte.celdas.slice(0, 4) }, oculta];
    expect(leerPlanilla(without)).toMatchObject({ filas: [], notas: [{ codigo: 'FILA_QUITADA' }] });
  });
});

// The life of a quarterly report through the built add-on: saved, sent, returned, approved; what then refuses writes, by every
// path there is; and what a hand types over it all the same.

import type { ReportesDelTrimestre } from '../../src/addon/reportes/del-trimestre';
import type { ReportesGuardados } from '../../src/addon/reportes/guardar-reportes';
import type { LoMio } from '../../src/addon/reportes/lo-mio';
import type { ReportesPasados } from '../../src/addon/reportes/pasar-reportes';
import { sweep } from '../support/auditoria';
import { type Book, exampleBook, openBook, USER } from '../support/host';
import { cellIn, typeIn } from '../support/typed';

const CORTE = '2026-T2';
const NORA = 'Nora Ejemplo Lozano';
type Row = { readonly [column: string]: unknown };

const rowOf = (book: Book, accion: string, trimestre = 'T2', vigencia = 2026): Row => {
  const row = book
    .rows('seguimiento')
    .find(
      (one) => one.accion === accion && one.trimestre === trimestre && one.vigencia === vigencia,
    );
  if (!row) throw new Error(`No row of ${accion}`);
  return row;
};
const lineOf = (book: Book, accion: string): number =>
  book
    .rows('seguimiento')
    .findIndex((one) => one.accion === accion && one.trimestre === 'T2' && one.vigencia === 2026) +
  2;
const mio = (book: Book, persona: string): LoMio => book.call<LoMio>('panelLoMio', { persona });
const reporteIn = (panel: LoMio, accion: string) => {
  const reporte = panel.reportes.find((one) => one.accion === accion);
  if (!reporte) throw new Error(`No report of ${accion}`);
  return reporte;
};
interface Left {
  readonly enviar?: boolean;
  readonly sinExplicar?: boolean;
  readonly leida?: object;
}
const leave = (book: Book, accion: string, campos: object, more: Left = {}): ReportesGuardados => {
  const { leida = {}, enviar = false, ...rest } = more;
  return book.call('guardarReportes', {
    corte: CORTE,
    reportes: [{ accion, leida, campos }],
    enviar,
    ...rest,
  });
};
const pass = (book: Book, paso: string, acciones: readonly string[], more: object = {}) =>
  book.call<ReportesPasados>('pasarReportes', { corte: CORTE, paso, acciones, ...more });
const review = (book: Book): ReportesDelTrimestre =>
  book.call('reportesDelTrimestre', { corte: CORTE });

describe('panelLoMio()', () => {
  test('shows only the acciones that the person coordinates or answers for, with what the plan wants', () => {
    const panel = mio(exampleBook(), NORA);
    expect(panel.reportes.map(({ accion, estado }) => [accion, estado])).toEqual([
      ['A27', 'Enviado'],
      ['A29', 'Sin datos'],
      ['A30', 'Enviado'],
      ['A31', 'En diligenciamiento'],
      ['A33', 'Enviado'],
    ]);
    expect(reporteIn(panel, 'A27')).toMatchObject({
      meta: '20',
      programado: '16',
      anteriores: [{ trimestre: 'T1', programado: '14', ejecutado: '9' }],
      evidencias: 1,
      leida: { ejecutado: 10, apropiado: 520_000_000 },
      textos: { ejecutado: '10', apropiado: '520.000.000' },
      enviado: '06/07/2026, Nora Ejemplo Lozano',
    });
    expect(panel.compromisos.map(({ codigo, vencido }) => [codigo, vencido])).toEqual([
      ['CO-0031', true],
    ]);
    expect(panel.trimestre).toMatchObject({
      corte: CORTE,
      cierra: '2026-07-15',
      estaAbierto: true,
    });
  });

  test('proposes what the evidencias count, and tells a report that says otherwise until it does not', () => {
    const book = exampleBook();
    const jorge = 'Jorge Ejemplo Pacheco';
    const line = book.rows('evidencias').findIndex((one) => one.codigo === 'EV-0131') + 2;
    expect(reporteIn(mio(book, jorge), 'A09')).toMatchObject({
      leida: {},
      propuesto: { valor: 1, contadas: [{ codigo: 'EV-0131', fecha: '2026-06-25' }] },
    });
    // Nothing was written by looking.
    expect(rowOf(book, 'A09').ejecutado ?? null).toBeNull();
    const said = (ejecutado: string) =>
      leave(book, 'A09', { ejecutado }).reportes[0]?.observaciones.map(({ codigo }) => codigo);
    expect(said('2')).toContain('CONTEO_DISTINTO');
    // Of another quarter, it counts no more.
    typeIn(book, 'Evidencias', line, { Fecha: '2026-07-02' });
    expect(reporteIn(mio(book, jorge), 'A09').propuesto).toMatchObject({
      valor: 0,
      noContadas: ['EV-0131 (es del 02/07/2026)'],
    });
    expect(rowOf(book, 'A09').ejecutado).toBe(2);
    expect(reporteIn(mio(book, 'Paula Ejemplo Mercado'), 'A02').propuesto).toMatchObject({
      valor: 9,
      noContadas: [],
    });
  });

  test('opens with who Google says is there, and with nobody where they are not in Equipo', () => {
    const book = exampleBook({ user: 'nora.ejemplo@ejemplo.invalid' });
    expect(book.call('panelLoMio', {})).toMatchObject({ persona: NORA, esPropio: true });
    const stranger = exampleBook({ user: 'otra@ejemplo.invalid' });
    const panel = stranger.call<LoMio>('panelLoMio', {});
    expect(panel).toMatchObject({ persona: '', esPropio: false, reportes: [], compromisos: [] });
    expect(panel.personas).toContain(NORA);
  });

  test('says why an acción of theirs owes nothing', () => {
    const { sinDeber } = mio(exampleBook(), 'Paula Ejemplo Mercado');
    expect(sinDeber).toContainEqual({ accion: 'A03', porque: 'no tiene nada programado' });
  });

  test('a quarter that the Calendario says is not reported is not the open one', () => {
    const book = exampleBook();
    const line =
      book.rows('calendario').findIndex((one) => one.vigencia === 2026 && one.trimestre === 'T2') +
      2;
    typeIn(book, 'Calendario', line, { 'Se reporta': 'No' });
    expect(mio(book, NORA).trimestre?.corte).toBe('2026-T1');
    const { responsables } = book.call<ReportesDelTrimestre>('reportesAdeudados', {
      corte: CORTE,
    });
    expect(responsables).toEqual([]);
  });
});

describe('guardarReportes()', () => {
  test('saves what was written, says how it is and what is to observe, and sends nothing', () => {
    const book = exampleBook();
    const { reportes, cargue } = leave(book, 'A29', { ejecutado: '9,5', analisis: 'Bajó un día.' });
    expect(cargue).toMatch(/^C-\d+$/);
    expect(reportes).toMatchObject([
      { accion: 'A29', estado: 'En diligenciamiento', leida: { ejecutado: 9.5 }, noEnviado: '' },
    ]);
    expect(rowOf(book, 'A29')).toMatchObject({
      ejecutado: 9.5,
      analisis: 'Bajó un día.',
      estado: 'En diligenciamiento',
      enviadoPor: null,
    });
  });

  test('sends, saying who and when', () => {
    const book = exampleBook();
    leave(book, 'A29', { ejecutado: '9' }, { enviar: true });
    expect(rowOf(book, 'A29')).toMatchObject({
      estado: 'Enviado',
      enviadoPor: 'Ana Ejemplo Rivera',
      enviadoEl: '2026-07-15',
    });
  });

  test('a jump of 40 % asks to be explained, and does not block', () => {
    const book = exampleBook();
    const { reportes } = leave(book, 'A29', { ejecutado: '4' }, { enviar: true });
    expect(reportes[0]).toMatchObject({
      estado: 'En diligenciamiento',
      pideExplicacion: true,
      noEnviado:
        'A29 reporta 4 y lo programado era 9, 56\u00A0% de diferencia: explíquelo en «Análisis».',
    });
    expect(rowOf(book, 'A29')).toMatchObject({ ejecutado: 4, estado: 'En diligenciamiento' });
    const again = leave(
      book,
      'A29',
      {},
      { enviar: true, sinExplicar: true, leida: { ejecutado: 4 } },
    );
    expect(again.reportes[0]).toMatchObject({ estado: 'Enviado', noEnviado: '' });
  });

  test('what is explained goes at once', () => {
    const book = exampleBook();
    const campos = { ejecutado: '4', analisis: 'Se contrató otra mesa de ayuda.' };
    expect(leave(book, 'A29', campos, { enviar: true }).reportes[0]?.estado).toBe('Enviado');
  });

  test('a value that cannot be read is told by its field and leaves its report as it is', () => {
    const book = exampleBook();
    const before = rowOf(book, 'A29');
    const { reportes, errores, cargue } = leave(book, 'A29', { ejecutado: 'nueve' });
    expect([reportes, cargue]).toEqual([[], null]);
    expect(errores).toMatchObject([{ accion: 'A29', campo: 'ejecutado' }]);
    expect(rowOf(book, 'A29')).toEqual(before);
  });

  test('an error keeps a report from being sent, and it stays saved', () => {
    const book = exampleBook();
    const { reportes } = leave(book, 'A29', { ejecutado: '-1' }, { enviar: true });
    expect(reportes[0]).toMatchObject({ estado: 'En diligenciamiento', pideExplicacion: false });
    expect(reportes[0]?.noEnviado).toMatch(/no puede ser negativo/);
  });

  test('makes the row of an acción that has none in the quarter', () => {
    const book = exampleBook();
    expect(
      book.rows('seguimiento').filter((one) => one.accion === 'A32' && one.vigencia === 2026),
    ).not.toContainEqual(expect.objectContaining({ trimestre: 'T2' }));
    leave(book, 'A32', { ejecutado: '10', analisis: 'Se reportó.' }, { enviar: true });
    expect(rowOf(book, 'A32')).toMatchObject({ ejecutado: 10, estado: 'Enviado' });
  });

  test('what somebody else wrote meanwhile is a conflict, and nothing is written over it', () => {
    const book = exampleBook();
    typeIn(book, 'Seguimiento', lineOf(book, 'A29'), { Ejecutado: '8' });
    const falla = book.refuse('guardarReportes', {
      corte: CORTE,
      reportes: [{ accion: 'A29', leida: {}, campos: { ejecutado: '9' } }],
      enviar: false,
    });
    expect(falla.codigo).toBe('CONFLICTO');
    expect(rowOf(book, 'A29').ejecutado).toBe(8);
  });

  test('asked twice with the same id, it is done once', () => {
    const book = exampleBook();
    const asked = {
      corte: CORTE,
      reportes: [{ accion: 'A29', leida: {}, campos: { ejecutado: '9' } }],
      enviar: true,
      pedido: 'p1',
    };
    const first = book.call<ReportesGuardados>('guardarReportes', asked);
    const asientos = book.rows('bitacora').length;
    expect(book.call('guardarReportes', asked)).toMatchObject({ cargue: first.cargue });
    expect(book.rows('bitacora')).toHaveLength(asientos);
  });

  test('several rows go in one commit', () => {
    const book = exampleBook();
    const { cargue } = book.call<ReportesGuardados>('guardarReportes', {
      corte: CORTE,
      enviar: true,
      reportes: [
        { accion: 'A29', leida: {}, campos: { ejecutado: '9' } },
        { accion: 'A31', leida: {}, campos: { ejecutado: '230' } },
      ],
    });
    const asientos = book.rows('bitacora').filter((one) => one.cargue === cargue);
    expect(asientos.map(({ clave }) => clave)).toEqual(['A29 · 2026 · T2', 'A31 · 2026 · T2']);
  });
});

describe('pasarReportes()', () => {
  test('approves one, with who and when, and the bitácora says so', () => {
    const book = exampleBook();
    const { cargue, hechas } = pass(book, 'aprobar', ['A27']);
    expect(hechas).toEqual(['A27']);
    expect(rowOf(book, 'A27')).toMatchObject({
      estado: 'Aprobado',
      aprobadoPor: 'Ana Ejemplo Rivera',
      aprobadoEl: '2026-07-15',
    });
    expect(book.rows('bitacora').find((one) => one.cargue === cargue)).toMatchObject({
      operacion: 'Aprobar reporte',
      quien: USER,
      identidad: 'verificada',
    });
  });

  test('returns one with its reason, which its person sees at the row; without a reason it does not', () => {
    const book = exampleBook();
    const falla = book.refuse('pasarReportes', {
      corte: CORTE,
      paso: 'devolver',
      acciones: ['A27'],
    });
    expect(falla.detalle).toEqual([
      'Para devolver el reporte de A27 en 2026-T2 escriba el motivo: es lo que lee quien lo corrige.',
    ]);
    pass(book, 'devolver', ['A27'], { motivo: 'Falta el acta de la visita.' });
    expect(reporteIn(mio(book, NORA), 'A27')).toMatchObject({
      estado: 'Devuelto',
      motivo: 'Falta el acta de la visita.',
      devuelto: '15/07/2026, Ana Ejemplo Rivera',
    });
  });

  test('«Aprobar los que no tienen observaciones» leaves the others, and says why', () => {
    const book = exampleBook();
    leave(book, 'A29', { ejecutado: '40' }, { enviar: true, sinExplicar: true });
    const { limpios, reportes } = review(book);
    const sent = reportes.filter(({ estado }) => estado === 'Enviado');
    expect(limpios).not.toContain('A29');
    expect(limpios.length).toBeGreaterThan(0);
    const { hechas, omitidas } = pass(
      book,
      'aprobar',
      sent.map(({ accion }) => accion),
      { soloLimpios: true },
    );
    expect(hechas).toEqual(limpios);
    expect(omitidas.map(({ accion }) => accion)).toContain('A29');
    expect(rowOf(book, 'A29').estado).toBe('Enviado');
  });

  test('is all or nothing', () => {
    const book = exampleBook();
    const falla = book.refuse('pasarReportes', {
      corte: CORTE,
      paso: 'aprobar',
      acciones: ['A27', 'A31'],
    });
    expect(falla.detalle).toEqual([
      'El reporte de A31 en 2026-T2 está como «En diligenciamiento» y solo se aprueba lo enviado.',
    ]);
    expect(rowOf(book, 'A27').estado).toBe('Enviado');
  });

  test('a correction of an approved one goes back to its person, with a reason, and is approved again', () => {
    const book = exampleBook();
    pass(book, 'aprobar', ['A27']);
    pass(book, 'devolver', ['A27'], { motivo: 'La cifra es de mayo.' });
    expect(rowOf(book, 'A27')).toMatchObject({ estado: 'Devuelto', aprobadoPor: null });
    leave(book, 'A27', { ejecutado: '11' }, { enviar: true, leida: { ejecutado: 10 } });
    pass(book, 'aprobar', ['A27']);
    expect(rowOf(book, 'A27')).toMatchObject({ estado: 'Aprobado', ejecutado: 11 });
    sweep(book);
    expect(review(book).reportes.filter(({ cambio }) => cambio !== '')).toEqual([]);
  });

  test('a sent one is taken back by its person', () => {
    const book = exampleBook();
    pass(book, 'retirar', ['A27']);
    expect(rowOf(book, 'A27')).toMatchObject({ estado: 'En diligenciamiento', enviadoPor: null });
  });

  test.each(['aprobar', 'devolver'])(
    '%s needs to know who it is: nobody known, or declared where Google knows accounts, is refused',
    (paso) => {
      const pedido = { corte: CORTE, paso, acciones: ['A27'], motivo: 'x' };
      const nobody = exampleBook({ user: '' });
      expect(nobody.refuse('pasarReportes', pedido).codigo).toBe('IDENTIDAD');
      nobody.call('declararIdentidad', { nombre: 'Ana Ejemplo Rivera' });
      // On a computer nobody tells: the name that was given is what there is, and the bitácora says that it was given.
      nobody.call('pasarReportes', pedido);
      expect(nobody.rows('bitacora').at(-1)).toMatchObject({ identidad: 'declarada' });
    },
  );

  test('an acción that the PAM has not, a corte that is none: a sentence, and nothing written', () => {
    const book = exampleBook();
    const asked = { corte: CORTE, paso: 'aprobar', acciones: ['A99'] };
    expect(book.refuse('pasarReportes', asked)).toMatchObject({ detalle: ['A99'] });
    expect(book.refuse('pasarReportes', { ...asked, corte: '2031-T1' }).codigo).toBe('CORTE');
  });
});

describe('a closed vigencia', () => {
  const closed = (): Book => {
    const book = exampleBook();
    const line = book.rows('parametros').findIndex((one) => one.clave === 'vigencias_cerradas') + 2;
    typeIn(book, 'Parámetros', line, { Valor: '2026' });
    return book;
  };
  test.each<[string, string, object]>([
    [
      'saving',
      'guardarReportes',
      { reportes: [{ accion: 'A29', leida: {}, campos: { ejecutado: '9' } }], enviar: false },
    ],
    [
      'a new row',
      'guardarReportes',
      { reportes: [{ accion: 'A32', leida: {}, campos: { ejecutado: '9' } }], enviar: true },
    ],
    ['approving', 'pasarReportes', { paso: 'aprobar', acciones: ['A27'] }],
    ['returning', 'pasarReportes', { paso: 'devolver', acciones: ['A02'], motivo: 'x' }],
  ])('refuses %s with a sentence', (_, fn, pedido) => {
    const book = closed();
    const before = book.rows('seguimiento');
    const falla = book.refuse(fn, { corte: CORTE, ...pedido });
    expect(falla.mensaje).toMatch(/^La vigencia 2026 está cerrada/);
    expect(book.rows('seguimiento')).toEqual(before);
  });
});

describe('an approved report', () => {
  const CERRADO =
    'El reporte de A02 en 2026-T2 está aprobado por Ana Ejemplo Rivera el 08/07/2026 y no se cambia: devuélvalo con su motivo en «Trimestre…» y corríjalo después.';
  const celdas = [
    ['Acción', 'Vigencia', 'Trimestre', 'Ejecutado'],
    ['A02', 2026, 'T2', 99],
  ];
  const refusedBy: readonly (readonly [string, (book: Book) => unknown])[] = [
    [
      'a load',
      (book) => {
        const plan = book.call<{ observaciones: readonly { mensaje: string }[] }>('cargar', {
          registro: 'seguimiento',
          celdas,
        });
        return plan.observaciones.map(({ mensaje }) => mensaje);
      },
    ],
    [
      'a load of its estado alone',
      (book) => {
        const plan = book.call<{ observaciones: readonly { mensaje: string }[] }>('cargar', {
          registro: 'seguimiento',
          celdas: [
            ['Acción', 'Vigencia', 'Trimestre', 'Estado del reporte'],
            ['A02', 2026, 'T2', 'Enviado'],
          ],
        });
        return plan.observaciones.map(({ mensaje }) => mensaje);
      },
    ],
    [
      'the form',
      (book) => {
        const { formulario } = book.call<{ formulario: { leida: object; cerrada: string } }>(
          'panelFila',
          { registro: 'seguimiento', clave: 'A02 · 2026 · T2' },
        );
        expect(formulario.cerrada).toBe(CERRADO);
        const { errores } = book.call<{ errores: readonly { mensaje: string }[] }>('guardarFila', {
          registro: 'seguimiento',
          leida: formulario.leida,
          campos: { ejecutado: '99' },
        });
        return errores.map(({ mensaje }) => mensaje);
      },
    ],
    [
      '«Lo mío»',
      (book) =>
        book.refuse('guardarReportes', {
          corte: CORTE,
          reportes: [{ accion: 'A02', leida: { ejecutado: 9 }, campos: { ejecutado: '99' } }],
          enviar: true,
        }).detalle,
    ],
    [
      'taking it back',
      (book) =>
        book
          .refuse('pasarReportes', { corte: CORTE, paso: 'retirar', acciones: ['A02'] })
          .detalle.map((line) => line.replace('no se retira', 'no se cambia')),
    ],
  ];
  test.each(refusedBy)('refuses %s', (_, write) => {
    const book = exampleBook();
    const before = book.rows('seguimiento');
    expect(write(book)).toEqual([CERRADO]);
    expect(book.rows('seguimiento')).toEqual(before);
  });

  test('undoing a load that wrote it before it was approved leaves it as it is, and says why', () => {
    const book = exampleBook();
    const { cargue } = book.call<{ cargue: string }>('cargar', {
      registro: 'seguimiento',
      celdas: [
        ['Acción', 'Vigencia', 'Trimestre', 'Ejecutado'],
        ['A29', 2026, 'T2', 9],
      ],
    });
    pass(book, 'enviar', ['A29']);
    pass(book, 'aprobar', ['A29']);
    const { conservadas } = book.call<{ conservadas: readonly { motivo: string }[] }>(
      'deshacerCargue',
      { cargue },
    );
    expect(conservadas.map(({ motivo }) => motivo)).toEqual([
      CERRADO.replace('A02', 'A29').replace('08/07', '15/07'),
    ]);
    expect(rowOf(book, 'A29')).toMatchObject({ estado: 'Aprobado', ejecutado: 9 });
  });

  test('an approval is not undone like a load: it is returned, with a reason', () => {
    const book = exampleBook();
    const { cargue } = pass(book, 'aprobar', ['A27']);
    expect(book.refuse('deshacerCargue', { cargue }).mensaje).toMatch(/no se deshace/);
    expect(rowOf(book, 'A27').estado).toBe('Aprobado');
  });

  test('what is typed over it is counted in the quarter, in Verificar datos and in Estado, until it is returned', () => {
    const book = exampleBook();
    sweep(book);
    const line = lineOf(book, 'A02');
    typeIn(book, 'Seguimiento', line, { Ejecutado: '99' });
    sweep(book);
    expect(cellIn(book, 'Seguimiento', line, 'Ejecutado')).toBe(99);
    const changed = (): readonly string[] =>
      review(book).reportes.flatMap(({ accion, cambio }) => (cambio ? accion : []));
    expect(changed()).toEqual(['A02']);
    expect(
      book
        .call<{ grupos: readonly { codigo: string; cuantas: number }[] }>('panelVerificar', {})
        .grupos.find(({ codigo }) => codigo === 'CAMBIO_TRAS_CIERRE')?.cuantas,
    ).toBe(1);
    const { chequeos } = book.call<{
      chequeos: readonly { codigo: string; estado: string; mensaje: string }[];
    }>('panelEstadoInstalacion');
    expect(chequeos.find(({ codigo }) => codigo === 'cerradas')?.mensaje).toMatch(
      /^1 fila cambió después de cerrarse/,
    );
    pass(book, 'devolver', ['A02'], { motivo: 'Alguien cambió la cifra aprobada.' });
    sweep(book);
    expect(changed()).toEqual([]);
  });

  test('written by hand in the cell of its estado, it is told that nobody approved it', () => {
    const book = exampleBook();
    const line = lineOf(book, 'A27');
    typeIn(book, 'Seguimiento', line, { 'Estado del reporte': 'Aprobado' });
    expect(review(book).reportes.find(({ accion }) => accion === 'A27')).toMatchObject({
      estado: 'Aprobado',
      sinConstancia: true,
    });
    const { observaciones } = book.call<{
      observaciones: readonly { codigo: string; fila: number }[];
    }>('validar', { registro: 'seguimiento' });
    expect(observaciones).toContainEqual(
      expect.objectContaining({ codigo: 'APROBADO_SIN_CONSTANCIA', fila: line }),
    );
    pass(book, 'aprobar', ['A27']);
    expect(rowOf(book, 'A27').aprobadoPor).toBe('Ana Ejemplo Rivera');
  });
});

test('a result typed in the grid in a row «Sin datos» is being filled in, and can be sent', () => {
  const book = exampleBook();
  typeIn(book, 'Seguimiento', lineOf(book, 'A29'), { Ejecutado: '9' });
  expect(rowOf(book, 'A29').estado).toBe('Sin datos');
  expect(reporteIn(mio(book, NORA), 'A29').estado).toBe('En diligenciamiento');
  pass(book, 'enviar', ['A29']);
  expect(rowOf(book, 'A29')).toMatchObject({ estado: 'Enviado', ejecutado: 9 });
});

describe('responderCompromiso()', () => {
  const answer = (book: Book, more: object = {}) => ({
    codigo: 'CO-0031',
    estado: 'Cumplido',
    linea: 'Se entregó el informe.',
    evidencia: 'https://ejemplo.invalid/informe',
    leido: mio(book, NORA).compromisos[0]?.leido ?? {},
    ...more,
  });
  const rowIn = (book: Book): Row =>
    book.rows('compromisos').find(({ codigo }) => codigo === 'CO-0031') ?? {};

  test('closes it on the day, with what was done and its evidence', () => {
    const book = exampleBook();
    const before = rowIn(book).seguimiento;
    book.call('responderCompromiso', answer(book));
    expect(rowIn(book)).toMatchObject({
      estado: 'Cumplido',
      fechaCierre: '2026-07-15',
      evidencia: 'https://ejemplo.invalid/informe',
      seguimiento: [before, '15/07/2026: Se entregó el informe.'].filter(Boolean).join('\n'),
    });
    expect(mio(book, NORA).compromisos).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    ['with nothing', { linea: '', evidencia: '' }, /qué se hizo/],
    ['with an address that is none', { evidencia: 'carpeta de Drive' }, /^Evidencia: .*https:\/\//],
    ['of a código that there is not', { codigo: 'CO-9999' }, /ya no está/],
  ])('%s is refused in a sentence', (_, more, said) => {
    const book = exampleBook();
    const before = rowIn(book);
    expect(book.refuse('responderCompromiso', answer(book, more)).mensaje).toMatch(said);
    expect(rowIn(book)).toEqual(before);
  });

  test('what somebody else noted of it meanwhile is a conflict', () => {
    const book = exampleBook();
    const asked = answer(book);
    const line = book.rows('compromisos').findIndex(({ codigo }) => codigo === 'CO-0031') + 2;
    typeIn(book, 'Compromisos', line, { Seguimiento: 'Otra cosa' });
    expect(book.refuse('responderCompromiso', asked).codigo).toBe('CONFLICTO');
  });
});

test('a draft is kept for its person and its quarter, and forgotten', () => {
  const book = exampleBook({ user: 'nora.ejemplo@ejemplo.invalid' });
  const borrador = {
    persona: NORA,
    corte: CORTE,
    reportes: { A29: { ejecutado: '9' } },
    compromisos: {},
  };
  book.call('guardarBorradorLoMio', { borrador });
  expect(book.call('panelLoMio', {})).toMatchObject({ borrador });
  expect(book.call('panelLoMio', { persona: 'Paula Ejemplo Mercado' })).toMatchObject({
    borrador: null,
  });
  book.call('guardarBorradorLoMio', { borrador: null });
  expect(book.call('panelLoMio', {})).toMatchObject({ borrador: null });
});

test('openBook() of another account sees the same', () => {
  const book = exampleBook();
  leave(book, 'A29', { ejecutado: '9' }, { enviar: true });
  const other = openBook(book.host.data, { user: 'nora.ejemplo@ejemplo.invalid' });
  expect(reporteIn(other.call<LoMio>('panelLoMio', {}), 'A29').estado).toBe('Enviado');
});

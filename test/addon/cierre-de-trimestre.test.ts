// Closing a quarter with the built add-on, on the example office and on one that reports nothing.

import type { AnomaliasVistas } from '../../src/addon/anomalias/panel';
import type { CierreVisto } from '../../src/addon/trimestre/cierre';
import type { Avance } from '../../src/domain/avance/avance';
import type { RegistrosDelAno } from '../../src/domain/cierre-de-trimestre/registros-del-ano';
import { type Book, exampleBook, newBook } from '../support/host';

const CORTE = '2026-T1';
const CONTROL = {
  corte: CORTE,
  ejecutado: true,
  fecha: '2026-04-22',
  quien: 'Ana Ejemplo Rivera',
  resultado: 'Se revisaron los 28 reportes con su evidencia.',
  materializo: false,
  tratamiento: '',
};

const TRATADA = {
  causa: 'No hubo quien coordinara',
  tipo: 'Corrección',
  queSeHara: 'Entregar el primer reporte',
  responsable: 'Rosa Ejemplo Navarro',
  fecha: '2026-06-10',
};

const verCierre = (book: Book, corte = CORTE): CierreVisto => book.call('verCierre', { corte });
const notReady = ({ lineas }: CierreVisto): readonly string[] =>
  lineas.flatMap(({ clave, listo }) => (listo ? [] : [clave]));
const close = (book: Book, clase = 'provisional'): CierreVisto =>
  book.call('cerrarTrimestre', { corte: CORTE, clase });

/** The example with the quarter as it was before anybody closed it. */
function unclosedBook(): Book {
  const book = exampleBook();
  book.call('reabrirTrimestre', { corte: CORTE, motivo: 'Se cierra de nuevo' });
  const { ejecutado: _, materializo: __, ...blank } = CONTROL;
  book.call('registrarControl', { ...blank, fecha: '', quien: '', resultado: '' });
  return book;
}

/** The quarter whose one missing report was confirmed as an anomaly, with all that a provisional close needs. */
function readyBook(): Book {
  const book = unclosedBook();
  book.call('registrarControl', CONTROL);
  book.call('generarDocumento', { documento: 'informe-trimestral', de: CORTE });
  return book;
}

/** What the example decided of the acción that did not report. */
function decideA40(book: Book, decision: object): void {
  const { acciones } = book.call<AnomaliasVistas>('verAnomalias', { corte: CORTE });
  const leida = acciones.find(({ accion }) => accion === 'A40')?.decision;
  book.call('decidirAnomalia', { corte: CORTE, accion: 'A40', leida, ...leida, ...decision });
}

describe('the lines of a quarter', () => {
  test('say what lacks, and where it is mended', () => {
    const book = exampleBook();
    const { estado, lineas } = verCierre(book, '2026-T2');
    const by = Object.fromEntries(lineas.map((linea) => [linea.clave, linea]));
    expect(estado).toBe('Abierto');
    expect(by.reportes).toMatchObject({ listo: false, registro: 'seguimiento' });
    // Those that Inicio and the informe count too.
    expect(by.reportes?.detalle).toContain('A09, A17, A29, A31, A32 y A40');
    expect(by.anomalias).toMatchObject({
      listo: false,
      detalle: 'Por decidir: A10, A16, A17, A27, A28, A30, A31, A32 y A40.',
    });
    expect(by.tardios).toMatchObject({ listo: true, detalle: '1 acción espera su dato: A37.' });
    expect(by.acta).toMatchObject({ listo: false });
    expect(by.informe).toMatchObject({ listo: false, registro: 'documentos' });
  });

  test('become ready one by one, and cost at most 20 calls', () => {
    const book = unclosedBook();
    expect(notReady(verCierre(book))).not.toContain('anomalias');
    decideA40(book, { confirmada: 'Descartada', motivo: 'Reporta en abril' });
    expect(notReady(verCierre(book))).toContain('reportes');
    decideA40(book, { confirmada: 'Sí', ...TRATADA });
    expect(notReady(verCierre(book))).not.toContain('reportes');
    const control = book.call<CierreVisto>('registrarControl', { ...CONTROL, quien: '' });
    expect(control.lineas.find(({ clave }) => clave === 'control')).toMatchObject({
      listo: false,
      detalle: 'Del control del riesgo falta quién responde por él.',
    });
    book.call('registrarControl', CONTROL);
    book.call('generarDocumento', { documento: 'informe-trimestral', de: CORTE });
    const { cost } = book.host.call('verCierre', [{ corte: CORTE }]);
    expect(cost.total).toBeLessThanOrEqual(20);
    expect(notReady(verCierre(book))).toEqual([]);
  });

  test('are refused for a quarter that is none, or has not opened', () => {
    const book = exampleBook();
    for (const corte of ['2026-T9', '2030-T1', '2027-T1'])
      expect(book.refuse('verCierre', { corte })).toMatchObject({ codigo: 'CORTE' });
    expect(
      newBook({ now: () => new Date('2024-01-15T10:00:00-05:00') }).refuse('verCierre', {
        corte: '2024-T1',
      }).mensaje,
    ).toContain('todavía no ha abierto ningún trimestre');
  });
});

test('a control on a day that there is not is refused, and nothing is written', () => {
  const book = exampleBook();
  const before = book.rows('cierres');
  for (const fecha of ['2026-02-31', '__proto__', 'ayer'])
    expect(book.refuse('registrarControl', { ...CONTROL, fecha }).mensaje).toMatch(
      /^Fecha del control: «.*»/,
    );
  expect(book.rows('cierres')).toEqual(before);
});

describe('closing', () => {
  test('is refused with a line that is not ready, says which, and writes nothing', () => {
    const book = exampleBook();
    const before = book.rows('cierres');
    const { codigo, mensaje, detalle } = book.refuse('cerrarTrimestre', {
      corte: '2026-T2',
      clase: 'provisional',
    });
    expect([codigo, mensaje]).toEqual(['CIERRE', 'No se cerró 2026-T2. Falta lo siguiente:']);
    expect(detalle).toContainEqual(
      'Control del riesgo: Falta registrar el control del riesgo de 2026-T2.',
    );
    expect(book.rows('cierres')).toEqual(before);
  });

  test('keeps the measure as avance gives it, with its version, who and when', () => {
    const book = readyBook();
    const { indicadorSeguimiento } = book.call<Avance>('calcularAvance', { corte: CORTE });
    const answer = close(book);
    expect(answer).toMatchObject({
      estado: 'Provisional',
      clase: 'definitivo',
      medicion: {
        valor: indicadorSeguimiento.valor,
        numerador: indicadorSeguimiento.numerador,
        denominador: indicadorSeguimiento.denominador,
        excluidas: indicadorSeguimiento.excluidas,
        sinReporte: indicadorSeguimiento.sinReporte,
        version: '1: Avance medio ponderado de lo programado al corte',
      },
      provisional: { valor: indicadorSeguimiento.valor, diferencia: 0 },
      cerrado: { por: 'Ana Ejemplo Rivera', el: '2026-07-15' },
    });
    expect(answer.codigoVerificacion).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
    const row = book.rows('cierres').find((one) => `${one.vigencia}-${one.trimestre}` === CORTE);
    expect(row).toMatchObject({ acta: 'AC-0010', estado: 'Provisional', anomaliasConfirmadas: 5 });
  });

  test('the definitive one waits for the signatures, keeps what the provisional one measured, and is closed', () => {
    const book = readyBook();
    const { medicion } = close(book);
    expect(notReady(verCierre(book))).toEqual(['documentos']);
    signAll(book);
    book.call('guardarFila', lateReport(book));
    // What was signed is not made again: what came after it is told in a nota aclaratoria.
    expect(book.refuse('cerrarTrimestre', { corte: CORTE, clase: 'definitivo' }).detalle).toEqual([
      expect.stringMatching(
        /^Informe trimestral: .*Firmado\. Es anterior a los datos: .* A40\..*nota aclaratoria/,
      ),
    ]);
    const informe = book
      .rows('documentos')
      .filter(({ referencia }) => referencia === CORTE)
      .pop();
    const nota = { documento: 'nota-aclaratoria', de: `${informe?.codigo}-N1` };
    const textos = [{ seccion: 'aclaracion', texto: 'Llegó el reporte de A40.', leido: '' }];
    book.call('guardarTextosDocumento', { ...nota, textos });
    book.call('generarDocumento', nota);
    const closed = close(book, 'definitivo');
    expect(closed.estado).toBe('Definitivo');
    expect(closed.medicion.sinReporte).toEqual([]);
    expect(closed.provisional?.valor).toBe(medicion.valor);
    expect(closed.provisional?.diferencia).toBeCloseTo(
      100 * ((closed.medicion.valor ?? 0) - (medicion.valor ?? 0)),
      2,
    );
    expect(closed.provisional?.diferencia).toBeGreaterThan(0);
    expect(book.refuse('registrarControl', { ...CONTROL, resultado: 'Otro' })).toMatchObject({
      codigo: 'FILA_CERRADA',
      detalle: [expect.stringContaining('El cierre de 2026-T1 es definitivo y no se cambia')],
    });
    expect(book.refuse('cerrarTrimestre', { corte: CORTE, clase: 'definitivo' }).detalle).toEqual([
      'Ya está cerrado definitivamente.',
    ]);
  });

  test('is opened again only with a reason, which the bitácora keeps', () => {
    const book = readyBook();
    close(book);
    expect(book.refuse('reabrirTrimestre', { corte: CORTE, motivo: '  ' }).codigo).toBe('MOTIVO');
    const opened = book.call<CierreVisto>('reabrirTrimestre', {
      corte: CORTE,
      motivo: 'Llegó un dato de la A40',
    });
    expect(opened.estado).toBe('Abierto');
    expect(book.rows('bitacora').map((asiento) => asiento.operacion)).toContain(
      'Reabrir el cierre de 2026-T1: Llegó un dato de la A40',
    );
  });

  test('loaded without the control of the risk is an error', () => {
    const book = exampleBook();
    const { observaciones } = book.call<{ observaciones: readonly object[] }>('cargar', {
      registro: 'cierres',
      celdas: [
        ['Vigencia', 'Trimestre', 'Estado'],
        ['2026', 'T2', 'Provisional'],
      ],
    });
    expect(observaciones).toContainEqual(
      expect.objectContaining({
        codigo: 'CIERRE_SIN_CONTROL',
        severidad: 'error',
        mensaje: 'Falta registrar el control del riesgo de 2026-T2.',
      }),
    );
  });
});

test('the records of a year are told quarter by quarter, and what is not owed yet is no gap', () => {
  const book = readyBook();
  close(book);
  const { trimestres } = book.call<RegistrosDelAno>('verRegistrosDelAno', { vigencia: 2026 });
  expect(trimestres.map(({ corte, faltan, noSeDebe }) => [corte, faltan.length, noSeDebe])).toEqual(
    [
      ['2026-T1', 0, ''],
      ['2026-T2', 4, ''],
      ['2026-T3', 0, 'Termina el 30/09/2026.'],
      ['2026-T4', 0, 'Termina el 31/12/2026.'],
    ],
  );
  expect(trimestres[0]?.registros.map(({ clase }) => clase)).toEqual([
    'acta',
    'informe',
    'medicion',
    'control',
  ]);
  expect(book.refuse('verRegistrosDelAno', { vigencia: 2031 }).codigo).toBe('VIGENCIA');
});

/** The informe and the acta signed, so that nothing of the quarter is without signature. */
function signAll(book: Book): void {
  const firma = {
    estado: 'Para firma',
    elaboro: 'Luis Ejemplo Castro',
    reviso: 'Marta Ejemplo Solano',
    aprobo: 'Ana Ejemplo Rivera',
  };
  const made = [
    book.call<{ codigo: string }>('generarDocumento', {
      documento: 'informe-trimestral',
      de: CORTE,
      firma,
    }),
    book.call<{ codigo: string }>('generarDocumento', { documento: 'acta', de: 'AC-0010' }),
  ];
  for (const { codigo } of made)
    book.call('cambiarEstadoDocumento', { codigo, estado: 'Firmado', radicado: `RAD ${codigo}` });
}

/** What A40 reports after the provisional close. */
function lateReport(book: Book): object {
  const { formulario } = book.call<{ formulario: { leida: object; campos: object } }>('panelFila', {
    registro: 'seguimiento',
    clave: 'A40 · 2026 · T1',
  });
  return {
    registro: 'seguimiento',
    leida: formulario.leida,
    campos: { ejecutado: '1', estado: 'Aprobado' },
  };
}

describe('an informe that is older than the figures', () => {
  const informeOf = (book: Book) => verCierre(book).lineas.find(({ clave }) => clave === 'informe');
  const reported = (book: Book) =>
    book
      .rows('seguimiento')
      .find((row) => row.vigencia === 2026 && row.trimestre === 'T1' && row.accion === 'A03');
  function change(book: Book, columna: string, valor: number | string): void {
    const fila = reported(book);
    if (!fila) throw new Error('No row');
    book.call('cargar', {
      registro: 'seguimiento',
      celdas: [
        ['Acción', 'Vigencia', 'Trimestre', columna],
        ['A03', 2026, 'T1', valor],
      ],
      sobrescribir: true,
    });
  }

  test('is no informe to close with: a new version is asked for, and made it is', () => {
    const book = readyBook();
    expect(informeOf(book)).toMatchObject({ listo: true });
    change(book, 'Análisis', 'Otro análisis, con las mismas cifras.');
    expect(informeOf(book)).toMatchObject({ listo: true });
    change(book, 'Ejecutado', 1);
    expect(informeOf(book)).toMatchObject({
      listo: false,
      detalle: expect.stringMatching(
        /Es anterior a los datos: después cambiaron cifras de A03\. Genere una versión nueva\.$/,
      ),
    });
    expect(
      book.refuse('cerrarTrimestre', { corte: CORTE, clase: 'provisional' }).detalle,
    ).toContainEqual(expect.stringMatching(/^Informe trimestral: .*Es anterior a los datos/));
    book.call('generarDocumento', { documento: 'informe-trimestral', de: CORTE });
    expect(informeOf(book)).toMatchObject({ listo: true });
  });
});

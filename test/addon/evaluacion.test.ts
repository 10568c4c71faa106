// The evaluation of a year in the panel «Año»: what it shows of each acción, and what saving one writes.

import type { EvaluacionGuardada } from '../../src/addon/evaluacion/guardar';
import type { AccionPorEvaluar, EvaluacionDelAno } from '../../src/addon/evaluacion/leer';
import type { VigenciaPanel } from '../../src/addon/panels/vigencia';
import { expectSettled } from '../support/auditoria';
import { type Book, exampleBook } from '../support/host';
import { typeIn } from '../support/typed';

const delAno = (book: Book, vigencia = '2025'): EvaluacionDelAno =>
  book.call('evaluacionDelAno', { vigencia });
const accionIn = (book: Book, codigo: string, vigencia = '2025'): AccionPorEvaluar =>
  delAno(book, vigencia).acciones.find((one) => one.codigo === codigo)!;
const save = (
  book: Book,
  { codigo, leida }: Pick<AccionPorEvaluar, 'codigo' | 'leida'>,
  campos: { readonly [campo: string]: string },
  more: object = {},
): EvaluacionGuardada =>
  book.call('guardarEvaluacion', { vigencia: '2025', accion: codigo, leida, campos, ...more });
const rowOf = (book: Book, accion: string, vigencia = 2025) =>
  book.rows('evaluaciones').find((row) => row.accion === accion && row.vigencia === vigencia);

test('panelVigencia() offers the years that have begun, and proposes the last one that ended', () => {
  const { vigencias, propuesta } = exampleBook().call<VigenciaPanel>('panelVigencia');
  expect(vigencias).toEqual([
    { vigencia: 2026, estado: 'en curso' },
    { vigencia: 2025, estado: 'terminada' },
    { vigencia: 2024, estado: 'terminada' },
  ]);
  expect(propuesta).toBe(2025);
});

describe('evaluacionDelAno()', () => {
  const book = exampleBook();

  test('shows beside each acción its figures, its quarters, and what was agreed of it', () => {
    const a27 = accionIn(book, 'A27');
    expect(a27).toMatchObject({ cumplimiento: 'No cumplida', cerrada: '', falta: [] });
    expect(Object.fromEntries(a27.cifras.map(({ nombre, valor }) => [nombre, valor]))).toEqual({
      'Línea base': '6',
      Programado: '14',
      Ejecutado: '9',
      'Avance del año': '37,5\u00A0%',
      'Avance al corte': '37,5\u00A0%',
      Actividades: '45\u00A0%',
      Recursos: '85,42\u00A0%',
    });
    expect(a27.trimestres.map(({ trimestre, cifra }) => `${trimestre}: ${cifra}`)).toEqual([
      'T1: 7 de 8',
      'T2: 7 de 10',
      'T3: 8 de 12',
      'T4: 9 de 14',
    ]);
    expect(a27.compromisos.map(({ codigo }) => codigo)).toEqual(
      expect.arrayContaining(['CO-0011', 'CO-0014', 'CO-0016', 'CO-0017']),
    );
  });

  test('drafts from the quarters what may be written, and says which acción reports a shared meta', () => {
    const a07 = accionIn(book, 'A07');
    expect(a07.borradores.logros).toContain('llegó a 8,9 con una meta de 8,6');
    expect(a07.borradores.dificultades).toBe(
      'T4: Los planes de apoyo empezaron en el tercer periodo en dos IED.',
    );
    expect(accionIn(book, 'A04').reporta).toBe('A03');
    expect(accionIn(book, 'A03').reporta).toBe('');
  });

  test('of a year under way nothing is judged, and nothing is written yet', () => {
    const acciones = delAno(book, '2026').acciones;
    expect(acciones).toHaveLength(40);
    expect(new Set(acciones.map(({ cumplimiento }) => cumplimiento))).toEqual(
      new Set(['A la espera del dato']),
    );
    expect(acciones.every(({ leida }) => leida === null)).toBe(true);
  });

  test('of another cuatrienio, or of words, it says which years there are', () => {
    for (const vigencia of ['2023', 'este año'])
      expect(book.refuse('evaluacionDelAno', { vigencia }).mensaje).toContain(
        'no es una vigencia de este libro. Son 2024, 2025, 2026, 2027',
      );
  });
});

describe('guardarEvaluacion()', () => {
  test('writes what was typed with the figures of that moment, and one cargue takes it back', () => {
    const book = exampleBook();
    const before = rowOf(book, 'A05');
    const a05 = accionIn(book, 'A05');
    const { cargue, accion, errores } = save(book, a05, { mejora: 'Empezar en enero' });
    expect(errores).toEqual([]);
    expect(rowOf(book, 'A05')).toEqual({
      ...before,
      mejora: 'Empezar en enero',
      // The register keeps them whole; the file of the example had two decimals.
      avance: 0.666666666667,
      avanceAlCorte: 0.666666666667,
    });
    expect(accion?.textos.mejora).toBe('Empezar en enero');
    expectSettled(book);
    book.call('deshacerCargue', { cargue });
    expect(rowOf(book, 'A05')).toEqual(before);
  });

  test('a first one may be incomplete, and says what it lacks', () => {
    const book = exampleBook();
    const a01 = accionIn(book, 'A01', '2026');
    const { accion } = save(book, a01, { logros: 'Se avanza' }, { vigencia: '2026' });
    expect(accion?.falta).toEqual(['mejora', 'decision', 'profesional', 'fecha']);
    expect(rowOf(book, 'A01', 2026)).toMatchObject({
      logros: 'Se avanza',
      cumplimiento: 'A la espera del dato',
    });
    expect(rowOf(book, 'A01', 2026)?.avance).toBeNull();
  });

  test('of what nobody reported no figure is shown or written as 0 %', () => {
    const book = exampleBook();
    const a40 = accionIn(book, 'A40', '2026');
    expect(a40.cifras.find(({ nombre }) => nombre === 'Avance al corte')?.valor).toBe(
      'sin reporte',
    );
    save(book, a40, { logros: 'Se avanza' }, { vigencia: '2026' });
    expect(rowOf(book, 'A40', 2026)).toMatchObject({ avance: null, avanceAlCorte: null });
  });

  test('asked twice with one request it is saved once', () => {
    const book = exampleBook();
    const a01 = accionIn(book, 'A01', '2026');
    const ask = () =>
      save(book, a01, { logros: 'Se avanza' }, { vigencia: '2026', pedido: 'p1' }).cargue;
    expect(ask()).toBe(ask());
    expect(book.rows('evaluaciones').filter(({ vigencia }) => vigencia === 2026)).toHaveLength(1);
  });

  test('what another person wrote meanwhile is not overwritten', () => {
    const book = exampleBook();
    const a05 = accionIn(book, 'A05');
    typeIn(book, 'Evaluación anual', a05.leida!.fila, { 'Oportunidades de mejora': 'De otra' });
    const falla = book.refuse('guardarEvaluacion', {
      vigencia: '2025',
      accion: 'A05',
      leida: a05.leida,
      campos: { mejora: 'Mía' },
    });
    expect(falla.codigo).toBe('CONFLICTO');
    expect(rowOf(book, 'A05')?.mejora).toBe('De otra');
  });

  test('a date that is none is an error of its field, and nothing is written', () => {
    const book = exampleBook();
    const { cargue, errores, accion } = save(book, accionIn(book, 'A05'), { fecha: 'ayer' });
    expect([cargue, accion, errores[0]?.columna]).toEqual([null, null, 'fecha']);
  });

  test('a closed year refuses it with why', () => {
    const book = exampleBook();
    const line = book.rows('parametros').findIndex(({ clave }) => clave === 'vigencias_cerradas');
    typeIn(book, 'Parámetros', line + 2, { Valor: '2025' });
    const a05 = accionIn(book, 'A05');
    expect(a05.cerrada).toContain('La vigencia 2025 está cerrada');
    const { cargue, errores } = save(book, a05, { mejora: 'Otra' });
    expect([cargue, errores[0]?.mensaje]).toEqual([null, expect.stringContaining('está cerrada')]);
  });

  test('costs no more than the form of any row and its figures', () => {
    const book = exampleBook();
    const a05 = accionIn(book, 'A05');
    const { cost } = book.host.call('guardarEvaluacion', [
      { vigencia: '2025', accion: 'A05', leida: a05.leida, campos: { mejora: 'Empezar antes' } },
    ]);
    const opened = book.host.call('evaluacionDelAno', [{ vigencia: '2025' }]);
    expect(opened.cost.total).toBeLessThanOrEqual(14);
    expect(cost.total).toBeLessThanOrEqual(38);
  });

  test('keeps what is being written, and forgets it once it is saved', () => {
    const book = exampleBook();
    const a05 = accionIn(book, 'A05');
    const borrador = {
      vigencia: '2025',
      accion: 'A05',
      leida: a05.leida,
      campos: { mejora: 'A medias' },
    };
    book.call('guardarBorradorEvaluacion', { borrador });
    expect(delAno(book).borrador?.campos).toEqual({ mejora: 'A medias' });
    expect(delAno(book, '2024').borrador).toBeNull();
    save(book, a05, { mejora: 'Entera' });
    expect(delAno(book).borrador).toBeNull();
  });
});

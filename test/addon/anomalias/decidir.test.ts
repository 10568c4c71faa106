// Deciding anomalies on the built add-on: confirmed or discarded, changed, undone, and what became of them.

import type { AnomaliaEscrita } from '../../../src/addon/anomalias/decidir';
import type { AnomaliasVistas } from '../../../src/addon/anomalias/panel';
import { type Book, exampleBook } from '../../support/host';

const corte = '2026-T2';
const office = () => exampleBook({ now: () => new Date('2026-07-24T08:00:00-05:00') });
const CONFIRMADA = {
  corte,
  accion: 'A28',
  confirmada: 'Sí',
  causa: 'El proveedor entregó un lote que no cumplía la ficha técnica',
  tipo: 'Acción correctiva',
  queSeHara: 'Exigir la reposición del lote y hacer efectiva la garantía',
  responsable: 'Rubén Ejemplo Villalba',
  fecha: '2026-08-31',
};
const DESCARTADA = { corte, accion: 'A10', confirmada: 'Descartada', motivo: 'Adopta en julio' };
const decide = (book: Book, pedido: object) =>
  book.call<AnomaliaEscrita>('decidirAnomalia', pedido);
const seen = (book: Book) => book.call<AnomaliasVistas>('verAnomalias', { corte });
const decisionOf = (book: Book, accion: string) =>
  seen(book).acciones.find((one) => one.accion === accion)?.decision ?? null;
const ofT2 = (book: Book) =>
  book.rows('anomalias').filter(({ vigencia, trimestre }) => `${vigencia}-${trimestre}` === corte);

describe('decidirAnomalia()', () => {
  test('confirms with the rules and figures of the moment, open and still to be verified', () => {
    const book = office();
    const { decision, avisos } = decide(book, CONFIRMADA);
    expect(avisos).toEqual([]);
    expect(decision).toMatchObject({
      accion: 'A28',
      vigencia: 2026,
      trimestre: 'T2',
      regla: 'REZAGO',
      confirmada: 'Sí',
      cumplimiento: 'Abierta',
      eficacia: 'Por verificar',
      responsable: 'Rubén Ejemplo Villalba',
    });
    expect(decision.codigo).toMatch(/^AN-\d{4}$/);
    // The señal of A28 is not of the decision.
    expect(decision.evidencia).toBe(
      'Rezago: Ejecutado 280 de 720 programado al corte: 38,9 %. Línea base 0. En 2026-T1 iba en 45,2 % (rezagada).',
    );
    expect(decisionOf(book, 'A28')).toEqual(decision);
  });

  test('discards with a motivo, and nothing of a treatment', () => {
    const book = office();
    decide(book, { ...DESCARTADA, causa: 'Otra', tipo: 'Corrección' });
    const [row] = ofT2(book);
    expect(row).toMatchObject({ confirmada: 'Descartada', motivo: 'Adopta en julio' });
    expect([row?.causa, row?.tipo, row?.cumplimiento]).toEqual([null, null, null]);
  });

  test('refuses what lacks something, field by field, and writes nothing', () => {
    const book = office();
    const before = book.rows('anomalias');
    const { mensaje, detalle } = book.refuse('decidirAnomalia', {
      corte,
      accion: 'A28',
      confirmada: 'Sí',
      causa: ' ',
      tipo: 'Castigo',
      fecha: 'pronto',
    });
    expect(mensaje).toBe('La decisión no se guardó. Falta lo siguiente:');
    expect(detalle).toHaveLength(5);
    expect(detalle).toContain('Escriba la causa.');
    expect(detalle.join(' ')).toMatch(/Tipo: .*Castigo/);
    expect(detalle.join(' ')).toMatch(/Fecha: .*pronto/);
    const sinMotivo = { corte, accion: 'A10', confirmada: 'Descartada' };
    expect(book.refuse('decidirAnomalia', sinMotivo).detalle).toEqual([
      'Escriba el motivo por el que se descarta.',
    ]);
    expect(book.rows('anomalias')).toEqual(before);
  });

  test('refuses an acción that has nothing to decide, and a quarter that raises none', () => {
    const book = office();
    expect(book.refuse('decidirAnomalia', { ...DESCARTADA, accion: 'A01' }).mensaje).toContain(
      'No hay qué decidir de A01 en 2026-T2',
    );
    // It has a señal alone.
    expect(book.refuse('decidirAnomalia', { ...DESCARTADA, accion: 'A13' }).codigo).toBe(
      'SIN_ANOMALIA',
    );
    expect(book.refuse('decidirAnomalia', { ...DESCARTADA, corte: '2026-T3' }).mensaje).toContain(
      '2026-T3 termina el 30/09/2026',
    );
    expect(book.refuse('decidirAnomalia', { ...DESCARTADA, corte: 'junio' }).codigo).toBe('CORTE');
  });

  test('asked again after a lost answer, decides once', () => {
    const book = office();
    const [first, again] = [1, 2].map(() => decide(book, { ...CONFIRMADA, pedido: 'p1' }));
    expect(again?.decision.codigo).toBe(first?.decision.codigo);
    expect(ofT2(book)).toHaveLength(1);
  });

  test('does not write over what somebody else decided or changed meanwhile', () => {
    const book = office();
    const { decision } = decide(book, CONFIRMADA);
    expect(book.refuse('decidirAnomalia', { ...CONFIRMADA, causa: 'Otra causa' })).toMatchObject({
      codigo: 'YA_DECIDIDA',
    });
    const leida = decision;
    decide(book, { ...CONFIRMADA, leida, causa: 'La de otra persona' });
    expect(book.refuse('decidirAnomalia', { ...CONFIRMADA, leida, causa: 'La mía' }).codigo).toBe(
      'CONFLICTO',
    );
    expect(decisionOf(book, 'A28')?.causa).toBe('La de otra persona');
  });

  test('changes a decision, and undoing it gives back the one before', () => {
    const book = office();
    const first = decide(book, DESCARTADA);
    const second = decide(book, {
      ...CONFIRMADA,
      accion: 'A10',
      leida: first.decision,
    });
    expect(second.decision).toMatchObject({ codigo: first.decision.codigo, confirmada: 'Sí' });
    book.call('deshacerCargue', { cargue: second.cargue });
    expect(decisionOf(book, 'A10')).toEqual(first.decision);
    book.call('deshacerCargue', { cargue: first.cargue });
    expect(decisionOf(book, 'A10')).toBeNull();
  });
});

describe('seguirAnomalia()', () => {
  const followed = (book: Book, fields: object) => {
    const { decision } = decide(book, CONFIRMADA);
    return book.call<AnomaliaEscrita>('seguirAnomalia', {
      codigo: decision.codigo,
      leida: decision,
      ...fields,
    });
  };

  test('notes that it was done and, apart, that it worked', () => {
    const book = office();
    const done = followed(book, { cumplimiento: 'Cumplida', fechaCumplimiento: '2026-07-23' });
    expect(done.decision).toMatchObject({ cumplimiento: 'Cumplida', eficacia: 'Por verificar' });
    const verified = book.call<AnomaliaEscrita>('seguirAnomalia', {
      codigo: done.decision.codigo,
      leida: done.decision,
      eficacia: 'Eficaz',
      comoSeVerifico: 'Se recibió el lote completo',
      verifico: 'Ana Ejemplo Rivera',
      fechaEficacia: '2026-07-24',
    });
    expect(verified.avisos).toEqual([]);
    expect(verified.decision).toMatchObject({ eficacia: 'Eficaz', cumplimiento: 'Cumplida' });
  });

  test('keeps a verification by whoever did it, and says that it should be another person', () => {
    const { avisos } = followed(office(), {
      cumplimiento: 'Cumplida',
      eficacia: 'Eficaz',
      comoSeVerifico: 'Se recibió',
      verifico: 'Rubén Ejemplo Villalba',
      fechaEficacia: '2026-07-24',
    });
    expect(avisos).toEqual(['Quien verifica la eficacia no debe ser quien ejecutó.']);
  });

  test('refuses what is not there or was not confirmed, and a date that is none', () => {
    const book = office();
    const { decision } = decide(book, DESCARTADA);
    const leida = {};
    expect(book.refuse('seguirAnomalia', { codigo: 'AN-9999', leida }).mensaje).toContain(
      'ya no está',
    );
    expect(book.refuse('seguirAnomalia', { codigo: decision.codigo, leida }).mensaje).toContain(
      'no está confirmada',
    );
    expect(
      book.refuse('seguirAnomalia', { codigo: decision.codigo, leida, fechaCumplimiento: 'ayer' })
        .detalle[0],
    ).toMatch(/Fecha de cumplimiento: /);
  });
});

test('verAnomalias() shows what was agreed in earlier quarters and is still to be done or verified', () => {
  const pendientes = seen(office()).pendientes;
  expect(pendientes.every(({ trimestre, vigencia }) => `${vigencia}-${trimestre}` < corte)).toBe(
    true,
  );
});

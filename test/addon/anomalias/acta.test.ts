// The decided anomalies of a quarter in the acta that evaluates it, on the built add-on.

import type { AnomaliaEscrita } from '../../../src/addon/anomalias/decidir';
import type { ActaPanel } from '../../../src/addon/panels/acta';
import type { ActaGuardada } from '../../../src/addon/panels/guardar-acta';
import type { ActaEntrada } from '../../../src/domain/acta';
import { ACTA, another } from '../../support/acta';
import { type Book, exampleBook } from '../../support/host';

const corte = '2026-T2';

interface Office {
  readonly book: Book;
  readonly confirmada: string;
  readonly descartada: string;
}
/** The example after two anomalies of the quarter were decided. */
function office(): Office {
  const book = exampleBook({ now: () => new Date('2026-07-22T08:00:00-05:00') });
  const decide = (pedido: object): string =>
    book.call<AnomaliaEscrita>('decidirAnomalia', { corte, ...pedido }).decision.codigo ?? '';
  const confirmada = decide({
    accion: 'A28',
    confirmada: 'Sí',
    causa: 'El lote no cumplía la ficha técnica.',
    tipo: 'Acción correctiva',
    queSeHara: 'Exigir la reposición del lote',
    responsable: 'Rubén Ejemplo Villalba',
    fecha: '2026-08-31',
  });
  const motivo = 'Adopta en julio';
  return {
    book,
    confirmada,
    descartada: decide({ accion: 'A10', confirmada: 'Descartada', motivo }),
  };
}
const waiting = (book: Book) => book.call<ActaPanel>('panelActa').anomalias;
const anomalia = (book: Book, codigo: string) =>
  book.rows('anomalias').find((row) => row.codigo === codigo);
const compromiso = (book: Book, codigo: unknown) =>
  book.rows('compromisos').find((row) => row.codigo === codigo);

/** An acta that takes what the panel offers. */
function actaWith({ book }: Office, more: object = {}): ActaEntrada {
  const [group] = waiting(book);
  return another({
    ...ACTA,
    fecha: '2026-07-22',
    ordenDelDia: [...ACTA.ordenDelDia, 'Anomalías del trimestre'],
    desarrollo: [...ACTA.desarrollo, group?.texto ?? ''],
    anomalias: group?.anomalias,
    compromisos: [...ACTA.compromisos, ...(group?.compromisos ?? [])],
    ...more,
  }) as ActaEntrada;
}
const save = (book: Book, acta: object) => book.call<ActaGuardada>('guardarActa', acta);

test('the panel offers what was decided and no acta has, with the days of its meeting', () => {
  const { book, confirmada, descartada } = office();
  expect(waiting(book)).toEqual([
    {
      corte,
      desde: '2026-07-01',
      hasta: '2026-09-30',
      anomalias: [confirmada, descartada],
      texto:
        'A28 (Rezago): confirmada. Causa: El lote no cumplía la ficha técnica. Acción correctiva: Exigir la reposición del lote, a cargo de Rubén Ejemplo Villalba, para el 31/08/2026.\nA10 (Rezago): descartada. Motivo: Adopta en julio.',
      compromisos: [
        {
          compromiso: 'Exigir la reposición del lote',
          responsable: 'Rubén Ejemplo Villalba',
          fecha: '2026-08-31',
          accion: 'A28',
          anomalia: confirmada,
        },
      ],
    },
  ]);
});

test('saving the acta makes the compromiso and links both anomalies, in one commit', () => {
  const at = office();
  const { book } = at;
  const { codigo, compromisos } = save(book, actaWith(at));
  expect(compromisos).toHaveLength(3);
  const linked = anomalia(book, at.confirmada);
  expect(linked?.acta).toBe(codigo);
  expect(compromiso(book, linked?.compromiso)).toMatchObject({
    acta: codigo,
    compromiso: 'Exigir la reposición del lote',
    accion: 'A28',
    estado: 'Abierto',
  });
  expect(anomalia(book, at.descartada)).toMatchObject({ acta: codigo, compromiso: null });
  const cargues = book
    .rows('bitacora')
    .filter(({ registro, clave }) =>
      registro === 'actas' ? clave === codigo : clave === at.confirmada,
    )
    .map(({ cargue }) => cargue);
  expect(new Set(cargues.slice(-2)).size).toBe(1);
  expect(waiting(book)).toEqual([]);
});

test('a borrador keeps them, gives them back to whoever goes on, and lets go of what is taken out', () => {
  const at = office();
  const { book } = at;
  const { codigo } = save(book, actaWith(at, { borrador: true }));
  const kept = book.call<ActaEntrada>('actaGuardada', { codigo });
  expect(kept.anomalias).toEqual([at.confirmada, at.descartada]);
  expect(kept.compromisos.map(({ anomalia: of }) => of)).toEqual([
    undefined,
    undefined,
    at.confirmada,
  ]);
  // Changed, a compromiso of a borrador is another row: its anomaly goes with it.
  const compromisos = kept.compromisos.map((one) =>
    one.anomalia ? { ...one, fecha: '2026-09-15' } : one,
  );
  save(book, { ...kept, compromisos });
  const { compromiso: now } = anomalia(book, at.confirmada) ?? {};
  expect(compromiso(book, now)).toMatchObject({ fecha: '2026-09-15', acta: codigo });
  // Taken out of the acta, nothing of it stays.
  const again = book.call<ActaEntrada>('actaGuardada', { codigo });
  save(book, { ...again, anomalias: [], compromisos: again.compromisos.slice(0, 2) });
  expect(anomalia(book, at.confirmada)).toMatchObject({ acta: null, compromiso: null });
  expect(waiting(book)[0]?.anomalias).toEqual([at.confirmada, at.descartada]);
});

test('an acta refuses an anomaly that is not there, or is of another acta', () => {
  const at = office();
  const { book } = at;
  const acta = actaWith(at);
  expect(book.refuse('guardarActa', { ...acta, anomalias: ['AN-9999'] }).detalle).toEqual([
    'La anomalía «AN-9999» ya no está en la hoja «Anomalías».',
  ]);
  const { codigo } = save(book, acta);
  expect(book.refuse('guardarActa', another({ ...acta, compromisos: [] })).detalle[0]).toBe(
    `La anomalía ${at.confirmada} ya está en el acta ${codigo}.`,
  );
});

test('an acta without anomalies reads none, and one that says nothing of them leaves them', () => {
  const at = office();
  const { codigo } = save(at.book, actaWith(at, { borrador: true }));
  const { anomalias: _, ...silent } = at.book.call<ActaEntrada>('actaGuardada', { codigo });
  save(at.book, {
    ...silent,
    compromisos: silent.compromisos.map(({ anomalia: __, ...one }) => one),
  });
  expect(anomalia(at.book, at.confirmada)?.acta).toBe(codigo);
});

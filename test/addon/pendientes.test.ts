// What is to be done of the example office on Wednesday 15 July 2026: the panel tells what the Monday mail tells, and what a person
// puts off is out of their own sight alone.

import type { CorreoPrevisto } from '../../src/addon/correo/semanal';
import type { PendientesDelLibro, PendientesVistos } from '../../src/domain/pendientes-vistos';
import { type Book, exampleBook, openBook } from '../support/host';

const LUIS = 'Luis Ejemplo Castro';
const NORA = 'Nora Ejemplo Lozano';
const ANA = 'Ana Ejemplo Rivera';
/** The Monday after, which is a holiday. */
const LUNES = '2026-07-20';
const at = (dia: string) => ({ now: () => new Date(`${dia}T10:00:00-05:00`) });

const todos = (book: Book): PendientesDelLibro => book.call('verPendientes', {});
const de = (book: Book, persona: string): PendientesVistos => {
  const [one] = book.call<PendientesDelLibro>('verPendientes', {
    persona,
  }).personas;
  if (!one) throw new Error(`Nobody is called ${persona}`);
  return one;
};
const lines = ({ grupos }: PendientesVistos) => grupos.flatMap(({ pendientes }) => pendientes);
const lineOf = (book: Book, persona: string, clave: string) =>
  lines(de(book, persona)).find((one) => one.clave === clave);
const posponer = (book: Book, hasta: string | null, clave = 'compromiso CO-0031') => {
  const vence = lineOf(book, NORA, clave)?.vence;
  return { persona: NORA, pendiente: clave, hasta, vence };
};

describe('verPendientes()', () => {
  test('tells each person what their mail tells, thing by thing', () => {
    const book = exampleBook();
    const { cartas } = book.call<CorreoPrevisto>('verCorreoSemanal');
    const { personas } = todos(book);
    expect(cartas.length).toBeGreaterThan(5);
    for (const { nombre, asunto, texto } of cartas) {
      const own = personas.find((one) => one.nombre === nombre);
      expect([nombre, asunto]).toEqual([nombre, expect.stringContaining(`${own?.cuantos} pend`)]);
      for (const { titulo, pendientes } of own?.grupos ?? []) {
        expect(texto).toContain(titulo.toUpperCase());
        for (const one of pendientes.slice(0, 15))
          expect(texto).toContain(one.cuando ?? one.texto.slice(0, 40));
      }
    }
    // Whoever has no mail this week has nothing to do.
    const written = new Set(cartas.map(({ nombre }) => nombre));
    for (const { nombre, cuantos } of personas)
      expect([nombre, cuantos > 0]).toEqual([nombre, written.has(nombre)]);
  });

  test('counts in business days, and puts those with most overdue first', () => {
    const book = exampleBook();
    // From Tuesday 30 June: 1, 2, 3, 6, 7, 8, 9, 10, 13, 14 and 15.
    expect(lineOf(book, NORA, 'compromiso CO-0031')).toMatchObject({
      cuando: 'era para el 30/06/2026, hace 11 días hábiles',
      vencido: true,
      registro: 'compromisos',
      claveDeFila: 'CO-0031',
    });
    expect(lineOf(book, LUIS, 'compromiso CO-0033')?.cuando).toBe(
      'para el 17/07/2026, en 2 días hábiles',
    );
    const late = todos(book).personas.map(({ vencidos }) => vencidos);
    expect(late[0]).toBeGreaterThan(0);
    expect(late).toEqual([...late].sort((a, b) => b - a));
  });

  test('says where what waits for a decision is taken', () => {
    const { grupos } = de(exampleBook(), ANA);
    expect(grupos.find(({ clase }) => clase === 'porAprobar')).toMatchObject({
      titulo: 'Reportes por aprobar',
      abre: { panel: 'trimestre', dice: 'Trimestre…' },
    });
  });

  test('of a name as somebody typed it, and of one that nobody has', () => {
    const book = exampleBook();
    expect(de(book, 'nora ejemplo lozano').nombre).toBe(NORA);
    expect(book.refuse('verPendientes', { persona: 'Nora Ejemplo Losano' })).toMatchObject({
      codigo: 'PERSONA_INEXISTENTE',
      mensaje: `«Nora Ejemplo Losano» no está en Equipo. ¿Quiso decir «${NORA}»?`,
    });
  });

  test('writes nothing, and is few calls', () => {
    const book = exampleBook();
    const before = JSON.stringify(book.host.data.sheets);
    const { cost } = book.host.call('verPendientes', [{ persona: NORA }]);
    console.info(`what one person has to do: ${cost.total} calls`);
    expect(cost.total).toBeLessThanOrEqual(30);
    expect(JSON.stringify(book.host.data.sheets)).toBe(before);
  });
});

describe('posponerPendiente()', () => {
  test('hides it from whoever asked until its day, and from nobody else', () => {
    const book = exampleBook({ user: 'nora.ejemplo@ejemplo.invalid' });
    const before = JSON.stringify(book.host.data.sheets);
    book.call('posponerPendiente', posponer(book, LUNES));
    expect(lineOf(book, NORA, 'compromiso CO-0031')).toMatchObject({
      vuelve: LUNES,
    });
    // It still counts, and the mail still tells it.
    expect(de(book, NORA).vencidos).toBeGreaterThan(0);
    const { cartas } = book.call<CorreoPrevisto>('verCorreoSemanal');
    expect(cartas.find(({ nombre }) => nombre === NORA)?.texto).toContain('CO-0031');
    const other = openBook(book.host.data, {
      user: 'ana.ejemplo@ejemplo.invalid',
    });
    expect(lineOf(other, NORA, 'compromiso CO-0031')).not.toHaveProperty('vuelve');
    // Nothing of it is in the book.
    expect(JSON.stringify(book.host.data.sheets)).toBe(before);
    // By itself.
    const later = (dia: string) =>
      openBook(book.host.data, {
        user: 'nora.ejemplo@ejemplo.invalid',
        ...at(dia),
      });
    expect(lineOf(later('2026-07-19'), NORA, 'compromiso CO-0031')).toHaveProperty('vuelve');
    expect(lineOf(later('2026-07-20'), NORA, 'compromiso CO-0031')).not.toHaveProperty('vuelve');
  });

  test('shows it again when asked', () => {
    const book = exampleBook();
    book.call('posponerPendiente', posponer(book, LUNES));
    book.call('posponerPendiente', posponer(book, null));
    expect(lineOf(book, NORA, 'compromiso CO-0031')).not.toHaveProperty('vuelve');
  });

  test.each([
    // 16, 17, 21, 22 and 23: the 20 is a holiday.
    [
      'something overdue for six business days',
      '2026-07-24',
      'Ya venció: puede posponerlo 5 días hábiles, hasta el 23/07/2026.',
    ],
    ['until today', '2026-07-15', 'Escoja un día posterior a hoy.'],
    [
      'until what is no day',
      '2026-02-31',
      '«2026-02-31» no se lee como fecha: escríbala como 15/06/2026.',
    ],
  ])('refuses %s', (_, hasta, mensaje) => {
    const book = exampleBook();
    expect(book.refuse('posponerPendiente', posponer(book, hasta)).mensaje).toBe(mensaje);
    expect(lineOf(book, NORA, 'compromiso CO-0031')).not.toHaveProperty('vuelve');
  });

  test('whatever was asked, what is overdue is back after five business days', () => {
    const book = exampleBook({ user: 'nora.ejemplo@ejemplo.invalid' });
    // As if nothing were due.
    const { vence: _, ...undated } = posponer(book, '2026-12-31');
    book.call('posponerPendiente', undated);
    expect(lineOf(book, NORA, 'compromiso CO-0031')).toMatchObject({
      vuelve: '2026-07-23',
    });
  });
});

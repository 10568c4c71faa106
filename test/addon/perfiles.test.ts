// A small book lived through under every profile of the emulator: what is saved is there whole and once, and its bitácora tells it.
// `npm run perfiles` runs every test of the add-on under each of them.

import { candadoOcupado } from '../../src/emulator/perfiles/candado-ocupado';
import { escriturasPerdidas } from '../../src/emulator/perfiles/escrituras-perdidas';
import type { Perfil } from '../../src/emulator/perfiles/perfil';
import { PERFILES } from '../../src/emulator/perfiles/perfiles';
import { ACTA, another } from '../support/acta';
import { isChainWhole, smallBook, sweep, untold } from '../support/auditoria';
import { leftDyingIn, someOf } from '../support/dying';
import { openBook } from '../support/host';
import { cellIn, typeIn } from '../support/typed';

const IED = [
  ['Código DANE', 'Nombre', 'Localidad', 'Barrio'],
  ['108001999011', 'IED Ejemplo Uno', 'Riomar', 'Barrio Otro'],
  ['108001999053', "'IED Ejemplo Cinco", 'Riomar', '=Barrio'],
];

const names = (rows: readonly { readonly [column: string]: unknown }[]): unknown[] =>
  rows.map(({ nombre, barrio }) => [nombre, barrio]);

test.each(PERFILES.map((perfil) => [perfil.nombre, perfil] as const))('%s', (_, perfil) =>
  live(perfil),
);

function live(perfil: Perfil): void {
  const book = smallBook({ perfil: [perfil] });
  // Measures what Google here does with texts, as in a book that comes from elsewhere.
  book.call('instalar', {});
  book.call('cargar', { registro: 'ied', celdas: IED });
  const { numero } = book.call<{ numero: number }>('guardarActa', another(ACTA));
  expect(numero).toBe(2);
  typeIn(book, 'IED', 3, { Nombre: 'IED Escrita a mano' });
  sweep(book);
  expect(names(book.rows('ied'))).toEqual([
    ['IED Ejemplo Uno', 'Barrio Otro'],
    ['IED Escrita a mano', 'Barrio Dos'],
    ['IED Ejemplo Tres', 'Barrio Tres'],
    ['IED Ejemplo Cuatro', 'Barrio Cuatro'],
    ["'IED Ejemplo Cinco", '=Barrio'],
  ]);
  expect(book.rows('actas')).toHaveLength(2);
  expect(book.rows('compromisos')).toHaveLength(4);
  expect([isChainWhole(book), untold(book)]).toEqual([true, []]);
}

test('a lock that is never given back is a sentence, and nothing is written', () => {
  const book = smallBook({ perfil: [candadoOcupado(Number.POSITIVE_INFINITY)] });
  const before = JSON.stringify(book.host.data);
  const { mensaje } = book.refuse('guardarActa', another(ACTA));
  expect(mensaje).toMatch(/Otra persona|otro proceso|guardando|intente/i);
  expect(JSON.stringify(book.host.data)).toBe(before);
});

test('a load that died anywhere, with what it had not flushed lost, is finished or never was', () => {
  const options = { perfil: [escriturasPerdidas] };
  const before = () => smallBook().host.data;
  const left = leftDyingIn(before, ['cargar', { registro: 'ied', celdas: IED }], options);
  for (const data of someOf(left, 2)) {
    const book = openBook(data);
    book.call('guardarActa', another(ACTA));
    const rows = names(book.rows('ied'));
    const isDone = rows.length === 5;
    expect(rows[0]).toEqual(['IED Ejemplo Uno', isDone ? 'Barrio Otro' : 'Barrio Uno']);
    expect(cellIn(book, 'IED', 5, 'Nombre')).toBe('IED Ejemplo Cuatro');
    expect([isChainWhole(book), untold(book)]).toEqual([true, []]);
  }
});

// What a service says against the add-on reaches a person in Spanish, by its kind, whatever the language of the account.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ACTA } from '../support/acta';
import { type Book, newBook, openBook } from '../support/host';

const CODIGO = readFileSync(resolve(__dirname, '../../dist/google/Codigo.js'), 'utf8');

const TEXTS = [
  ['SERVICIO', 'Service Spreadsheets timed out while accessing document with id 1AbC.'],
  [
    'SERVICIO',
    'Se agotó el tiempo de espera del servicio Hojas de cálculo al acceder al documento.',
  ],
  ['PROTEGIDA', 'You are trying to edit a protected cell or object.'],
  ['PROTEGIDA', 'Estás intentando modificar una celda o un objeto protegido.'],
  ['CUOTA', 'Service invoked too many times for one day: properties.'],
  ['CUOTA', 'Servicio solicitado demasiadas veces en un mismo día: properties.'],
  ['SIN_AUTORIZACION', 'Authorization is required to perform that action.'],
  ['SIN_AUTORIZACION', 'Se requiere autorización para realizar esa acción.'],
] as const;

/** A book whose document properties answer with a text; what it logs goes in the list. */
const failing = (text: string, logged: string[]): Book =>
  openBook(newBook().host.data, {
    codigo: `(() => {
      const { prototype } = PropertiesService.getDocumentProperties().constructor;
      prototype.getProperty = prototype.getProperties = () => { throw new Error(${JSON.stringify(text)}); };
    })();
    ${CODIGO}`,
    log: (_level, line) => void logged.push(line),
  });

test.each(TEXTS)('%s: %s', (codigo, text) => {
  const logged: string[] = [];
  const falla = failing(text, logged).refuse('guardarActa', ACTA);
  expect(falla).toMatchObject({ codigo, detalle: [], incierta: true });
  expect(falla.mensaje).not.toContain(text.slice(0, 20));
  expect(logged.join()).toContain(text);
});

test('what nobody knows has a code, which the log explains', () => {
  const logged: string[] = [];
  const { codigo, mensaje } = failing('The coordinates are odd', logged).refuse('panelActa');
  expect(codigo).toMatch(/^[0-9A-F]{8}$/);
  expect(mensaje).toBe(
    `Algo falló. Intente de nuevo; si se repite, avise con el código ${codigo}.`,
  );
  expect(logged.find((line) => line.startsWith(codigo))).toContain('The coordinates are odd');
});

test('what the add-on refuses itself is certain', () => {
  expect(newBook().refuse('guardarActa', {})).not.toHaveProperty('incierta');
});

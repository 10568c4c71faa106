// `libro-pam practica`, and «Practicar» of the page: a book of its own, in a folder of its own, and nothing of the real one touched.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { servePractice } from '../../src/local/practica';
import type { PracticeAnswer } from '../../src/local/protocol';
import { serveLibro } from '../../src/local/server';
import { CliFolder } from '../support/cli';
import { Client } from '../support/served-libro';

interface Pasos {
  readonly libro: string;
  readonly pasos: readonly { readonly clave: string; readonly hecho: boolean }[];
}
const folder = new CliFolder({ isResident: true });
const LIBRO = 'libro.xlsx';
const PRACTICA = 'practica/practica.xlsx';
beforeAll(() => folder.run('nuevo', LIBRO, '--ejemplo'));
afterAll(() => folder.remove());
const bytes = (file: string): string => readFileSync(folder.at(file)).toString('base64');
const steps = () => folder.json<Pasos>('practica', '.', '--pasos');

test('makes a book beside, tells its steps, and goes on as it was left', async () => {
  const before = bytes(LIBRO);
  const { code, data } = await steps();
  expect([code, data.libro, data.pasos.length]).toEqual([0, 'practica', 8]);
  expect(data.pasos.filter(({ hecho }) => hecho)).toEqual([]);
  // What is practised there, with the commands of every day, is there alone.
  const acta = folder.at('acta.json');
  writeFileSync(
    acta,
    JSON.stringify({
      tipo: 'Seguimiento trimestral',
      actividad: 9,
      fecha: new Date().toISOString().slice(0, 10),
      horaInicio: '08:00',
      horaFin: '09:00',
      lugar: 'Sala',
      asunto: 'De práctica',
      ordenDelDia: ['Avance'],
      desarrollo: ['Va bien.'],
      asistentes: [{ nombre: 'Nora Ejemplo Lozano', asistio: true }],
      compromisos: [],
      elaboro: 'Nora Ejemplo Lozano',
    }),
  );
  expect((await folder.run('acta', PRACTICA, 'acta.json')).code).toBe(0);
  const after = await steps();
  expect(after.data.pasos.flatMap(({ clave, hecho }) => (hecho ? [clave] : []))).toEqual(['acta']);
  const { stdout } = await folder.run('practica', '.', '--pasos');
  expect(stdout).toContain('Pasos hechos: 1 de 8');
  expect(bytes(LIBRO)).toBe(before);
});

test('refuses a file of that name that is no book of practice, and leaves it as it is', async () => {
  const other = new CliFolder();
  await other.run('nuevo', 'libro.xlsx');
  const path = other.at(PRACTICA);
  expect(existsSync(dirname(path))).toBe(false);
  await other.run('practica', '.', '--pasos');
  writeFileSync(path, readFileSync(folder.at(LIBRO)));
  const { code, stderr } = await other.run('practica', '.', '--pasos');
  expect(code).toBe(3);
  expect(stderr).toContain('no es un libro de práctica y no se tocó');
  expect(readFileSync(path).toString('base64')).toBe(bytes(LIBRO));
  other.remove();
});

test('the page of a book opens its practice beside, marked, and closing the book closes both', async () => {
  const path = folder.at(LIBRO);
  const server = await serveLibro({ path, puerto: 0, practice: servePractice });
  const page = await Client.open(server.newAddress());
  const real = JSON.stringify((await page.book()).book.sheets);
  const { url } = (await (await page.ask('/practica', {})).json()) as PracticeAnswer;
  const practising = await Client.open(url);
  expect((await practising.book()).prestamo).toMatch(/^PRÁCTICA: nada de lo que haga aquí/);
  expect((await page.book()).prestamo).toBe('');
  await practising.call('responderCompromiso', {
    codigo: 'CO-0001',
    estado: 'Cumplido',
    linea: 'De práctica.',
    evidencia: '',
    leido: { estado: 'Abierto' },
  });
  expect(JSON.stringify((await practising.book()).book.sheets)).toContain('De práctica.');
  expect(JSON.stringify((await page.book()).book.sheets)).toBe(real);
  await server.close();
  await expect(fetch(url)).rejects.toThrow();
});

// Who signed an acta: what the column says, held against who attended.

import {
  ausentesNombrados,
  decirFirmasYFaltan,
  escribirSinFirma,
  firmasDe,
  firmasDelActa,
  leerSinFirma,
  presentesEn,
} from '../../src/domain/firmas';

const PRESENTES = ['Ana Ejemplo', 'Íñigo Ejemplo', 'Luis Ejemplo'];

test('those of an acta are who attended it, in their order', () => {
  const gente = [
    { acta: 'AC-0001', nombre: 'Ana Ejemplo', asistio: true },
    { acta: 'AC-0001', nombre: 'Con Excusa', asistio: false },
    { acta: 'AC-0002', nombre: 'De Otra', asistio: true },
    { acta: 'AC-0001', nombre: 'Luis Ejemplo', asistio: true },
  ];
  expect(presentesEn(gente, 'AC-0001')).toEqual(['Ana Ejemplo', 'Luis Ejemplo']);
  // A document about nothing is not of the rows that name no acta.
  expect(presentesEn([{ nombre: 'Suelta', asistio: true }], undefined)).toEqual([]);
});

test.each([
  ['Nadie', []],
  ['ninguno', []],
  ['Ana Ejemplo; Luis Ejemplo', ['Ana Ejemplo', 'Luis Ejemplo']],
  ['Ana Ejemplo,\nLuis Ejemplo ;', ['Ana Ejemplo', 'Luis Ejemplo']],
] as const)('%j says who lacks', (text, names) => {
  expect(leerSinFirma(text)).toEqual(names);
  expect(leerSinFirma(escribirSinFirma(names))).toEqual(names);
});

test('a blank says nothing, and is not that everybody signed', () => {
  expect(firmasDe({ estado: 'Firmado' }, PRESENTES)).toBeUndefined();
  expect(firmasDe({ estado: 'Firmado', sinFirmaDe: 'Nadie' }, PRESENTES)).toEqual({
    firmaron: 3,
    de: 3,
    faltan: [],
  });
  expect(firmasDe({ estado: 'Para firma', sinFirmaDe: 'Nadie' }, PRESENTES)).toBeUndefined();
  expect(firmasDe({ estado: 'Archivado', sinFirmaDe: 'Nadie' }, [])).toBeUndefined();
});

test('says how many of how many, and whose lack, as the attendance spells them', () => {
  const one = firmasDe({ estado: 'Firmado', sinFirmaDe: 'inigo  ejemplo' }, PRESENTES);
  expect(one && decirFirmasYFaltan(one)).toBe('2 de 3 firmas: falta la de Íñigo Ejemplo');
  const two = firmasDe({ estado: 'Firmado', sinFirmaDe: 'Ana Ejemplo; Íñigo Ejemplo' }, PRESENTES);
  expect(two && decirFirmasYFaltan(two)).toBe(
    '1 de 3 firmas: faltan las de Ana Ejemplo e Íñigo Ejemplo',
  );
});

test('who did not attend is told, with the nearest name', () => {
  expect(ausentesNombrados(['Lui Ejemplo', 'ANA EJEMPLO'], PRESENTES, 'acta 1 de 2026')).toEqual([
    '«Lui Ejemplo» no está entre quienes asistieron al acta 1 de 2026. ¿Quiso decir «Luis Ejemplo»?',
  ]);
});

test('what the acta says names the official record: the signed file, or the original by its radicado', () => {
  const signed = { codigo: 'DO-0003', estado: 'Firmado', sinFirmaDe: 'Luis Ejemplo' } as const;
  expect(firmasDelActa({ ...signed, pdfFirmado: 'https://ejemplo.invalid/a.pdf' }, PRESENTES)).toBe(
    '2 de 3 firmas: falta la de Luis Ejemplo. Registro oficial: el PDF firmado, https://ejemplo.invalid/a.pdf. Está en Documentos, DO-0003.',
  );
  expect(firmasDelActa({ ...signed, radicado: '2026-1', sinFirmaDe: undefined }, PRESENTES)).toBe(
    'Firmada, sin decir si firmaron todos. Registro oficial: el original firmado, con radicado 2026-1. Está en Documentos, DO-0003.',
  );
  expect(firmasDelActa({ codigo: 'DO-0003', estado: 'Para firma' }, PRESENTES)).toBeUndefined();
});

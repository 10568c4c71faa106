// What is found in a text before it is published, and what only looks like it.

import { buscadoEn } from '../../../src/domain/publico/personas';
import { rastreoDe } from '../../../src/domain/publico/rastreo';
import { contextOf } from '../../support/libro';

const rastrear = rastreoDe({
  personas: ['Luis Ejemplo Castro', 'María del Pilar Núñez Ortega', 'Rosa Blanco', 'Li Wu'],
  exentos: ['IED Luis Carlos Galán', 'Institución Educativa Rosa Blanco'],
});
const told = (texto: string): readonly string[] =>
  rastrear(texto).map(({ clase, texto: found }) => `${clase}: ${found}`);

test.each([
  ['the whole name', 'Lo hace Luis Ejemplo Castro.', 'nombre: Luis Ejemplo Castro'],
  ['a name and one surname', 'con LUIS CASTRO, en enero', 'nombre: LUIS CASTRO'],
  ['the surname first', 'Castro, Luis: visitas', 'nombre: Castro, Luis'],
  ['without its accents', 'maria nunez visita', 'nombre: maria nunez'],
  ['with its particles', 'Pilar de la Núñez', 'nombre: Pilar de la Núñez'],
  ['its parts on two lines', 'Luis\nCastro', 'nombre: Luis\nCastro'],
  ['an initial in the middle', 'Luis E. Castro', 'nombre: Luis E. Castro'],
  ['initials and a surname', 'con L. E. Castro', 'nombre: L. E. Castro'],
  ['an initial and a surname', 'con L. Castro', 'nombre: L. Castro'],
  ['a surname and an initial', 'Castro L. visita', 'nombre: Castro L.'],
  ['a name and the initial of a surname', 'Luis C. visita', 'nombre: Luis C.'],
  ['two surnames turned', 'Ortega Núñez', 'nombre: Ortega Núñez'],
  ['a name of very short parts', 'lo hace Li Wu', 'nombre: Li Wu'],
  ['a nickname between its parts', 'Luis (el profe) Castro', 'nombre: Luis Castro'],
  ['an underscore', 'luis_castro', 'nombre: luis_castro'],
  ['a point without a blank', 'luis.castro', 'nombre: luis.castro'],
  ['one word', 'usuario luiscastro', 'nombre: luiscastro'],
  ['in an address', 'https://ejemplo.invalid/luis%20castro', 'nombre: luis castro'],
  ['letters that nobody sees', 'Lu\u200bis Cas\u00adtro', 'nombre: Luis Castro'],
  ['letters of another alphabet', 'Luis C\u0430str\u043e', 'nombre: Luis Castro'],
  ['full-width letters', '\uff2c\uff55is Castro', 'nombre: Luis Castro'],
  ['marks of right to left', '\u202eLuis\u202c Castro', 'nombre: Luis Castro'],
  ['a treatment', 'la Dra. Pérez revisa', 'nombre: Dra. Pérez'],
  ['a treatment in capitals', 'LA DRA. PÉREZ', 'nombre: DRA. PÉREZ'],
  ['a treatment without its point', 'el Sr Pérez', 'nombre: Sr Pérez'],
  ['a degree', 'Mg. Ana Pérez', 'nombre: Mg. Ana Pérez'],
  ['a post, a comma and a name', 'la rectora, Ana Pérez,', 'nombre: rectora, Ana Pérez'],
  ['who answers', 'Responsable: Ana Pérez', 'nombre: Responsable: Ana Pérez'],
  ['who has it', 'a cargo de Ana Pérez', 'nombre: a cargo de Ana Pérez'],
  ['a post with a name', 'la rectora Ana Pérez', 'nombre: rectora Ana Pérez'],
  ['a mail', 'escriba a ana.perez@ejemplo.gov.co hoy', 'correo: ana.perez@ejemplo.gov.co'],
  ['a mobile', 'llame al 300 123 4567', 'teléfono: 300 123 4567'],
  ['a mobile with its country', 'al +57 3001234567', 'teléfono: +57 3001234567'],
  ['a telephone of a house', 'al (605) 345 6789', 'teléfono: (605) 345 6789'],
  ['a short number that is said to be one', 'Tel. 345 67 89', 'teléfono: Tel. 345 67 89'],
  ['a cédula', 'C.C. 12.345.678', 'documento: C.C. 12.345.678'],
  [
    'a cédula in words',
    'cédula de ciudadanía No. 72123456',
    'documento: cédula de ciudadanía No. 72123456',
  ],
  ['a document without its name', 'a 1143123456', 'documento: 1143123456'],
])('%s is found', (_case, texto, found) => {
  expect(told(texto)).toEqual([found]);
});

test.each([
  ['a school with the name of a person', 'Visitas a la IED Luis Carlos Galán y a otras'],
  ['a school called as somebody of the office', 'Sede de la Institución Educativa Rosa Blanco'],
  ['one part of a name', 'El barrio Castro y la calle Luis'],
  ['two parts in two sentences', 'Va con San Luis. Castro es un barrio'],
  ['a código DANE', 'IED 108001999011 y 308001000123'],
  ['money', 'por $ 3.001.234.567 y $3001234567'],
  ['money in words', '1.143.123.456 pesos'],
  ['years and metas', '2024-2027: 120 visitas, 3 001 sedes'],
  ['an act', 'Acuerdo 012 del 30 de mayo de 2024'],
  ['a post', 'rector, Coordinador Académico y Docente Orientador'],
  ['an office that answers', 'Responsable: Oficina de Calidad, a cargo de Talento Humano'],
  [
    'a post and what it goes on with',
    'rector, Institución Educativa; Coordinador: Equipo de Apoyo',
  ],
  ['a school by its letters', 'I. E. Castro y C. E. R. Castro'],
  ['words that begin alike', 'Luisa castra; el licor de castor'],
  ['an office', 'el Secretario de Educación y la Jefe Oficina de Calidad'],
  ['a código de verificación', '3123-4567-8901-2345'],
])('%s is let be', (_case, texto) => {
  expect(told(texto)).toEqual([]);
});

test('buscadoEn() knows people wherever the workbook names them, and neither posts nor reasons', () => {
  const { personas, exentos } = buscadoEn(
    contextOf({
      equipo: [{ nombre: 'Ana Ejemplo Rivera', cargo: 'Jefe de Oficina' }],
      asistentes: [
        {
          nombre: 'Carlos Ejemplo Vega',
          excusa: 'cita médica',
          enRepresentacion: 'Rector de la IED',
        },
      ],
      asistenciaExterna: [{ nombre: 'Diana Ejemplo Mora' }],
      pam: [{ responsable: 'Oficina de Calidad', coordinador: 'Eva Ejemplo Paz' }],
      parametros: [{ clave: 'jefe_oficina', valor: 'Flor Ejemplo Ruiz' }],
      ied: [{ nombre: 'IED Simón Bolívar' }],
    }),
  );
  expect([...personas].sort()).toEqual([
    'Ana Ejemplo Rivera',
    'Carlos Ejemplo Vega',
    'Diana Ejemplo Mora',
    'Eva Ejemplo Paz',
    'Flor Ejemplo Ruiz',
  ]);
  expect(exentos).toEqual(['IED Simón Bolívar', 'Jefe de Oficina']);
});

test('what goes with the name of an institution is a text like any other', () => {
  const buscado = buscadoEn(
    contextOf({
      equipo: [{ nombre: 'Nora Ejemplo Lozano', cargo: 'Profesional' }],
      ied: [
        { nombre: 'IED Nora Lozano' },
        { nombre: 'IED La Paz (rectora Nora Lozano)' },
        { nombre: 'IED El Mar - Nora Lozano' },
      ],
    }),
  );
  const search = rastreoDe(buscado);
  expect(search('Visitas a la IED Nora Lozano')).toEqual([]);
  expect(search('IED La Paz (rectora Nora Lozano)')).not.toEqual([]);
  expect(search('IED El Mar - Nora Lozano')).not.toEqual([]);
});

test('a page of 400,000 letters with 1,500 institutions and 400 people is searched in a few seconds', () => {
  const words = ['Simón', 'Bolívar', 'Luis', 'Carlos', 'Galán', 'San', 'José', 'Técnica'];
  const one = (i: number): string => words[i % words.length] ?? '';
  const exentos = Array.from(
    { length: 1500 },
    (_, i) => `Institución Educativa Distrital ${one(i)} ${one(i * 7 + 1)} ${i}`,
  );
  const personas = Array.from({ length: 400 }, (_, i) => `${one(i)} ${one(i + 1)} Apellido`);
  const search = rastreoDe({ personas, exentos });
  const page = Array.from(
    { length: 4000 },
    (_, i) => `Acción de la institución ${i} con docentes; ${exentos[i % 1500]} en el año`,
  ).join(' ¦ ');
  expect(page.length).toBeGreaterThan(400_000);
  const start = performance.now();
  expect(search(page)).toEqual([]);
  expect(search(`${page} ¦ Luis Carlos Apellido`)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(8000);
});

// The records of activities 6 and 7 of a year, on the built add-on: counted by hand in the csv of the example, and as they change.

import type { RegistrosDelAno } from '../../src/domain/cierre-de-trimestre/registros-del-ano';
import type { RegistrosDeActividad } from '../../src/domain/registros/actividades';
import { type Book, exampleBook } from '../support/host';

const of = (book: Book, actividad: number, vigencia = 2026): RegistrosDeActividad => {
  const { actividades } = book.call<RegistrosDelAno>('verRegistrosDelAno', { vigencia });
  const found = actividades.find((one) => one.actividad === actividad);
  if (!found) throw new Error(`No activity ${actividad}`);
  return found;
};
const load = (book: Book, registro: string, ...celdas: readonly (readonly string[])[]): void => {
  const { cargue } = book.call<{ cargue: string | null }>('cargar', {
    registro,
    celdas,
    sobrescribir: true,
  });
  expect(cargue).not.toBeNull();
};

test('the choice of institutions, its acta and the fichas of a year', () => {
  const book = exampleBook();
  const { registros, faltan, noSeDebe } = of(book, 6);
  expect(noSeDebe).toBe('');
  expect(registros.map(({ que, firma }) => [que, firma])).toEqual([
    ['Focalización de A04: 5 IED seleccionadas', ''],
    ['Focalización de A05: 7 IED seleccionadas', ''],
    ['Focalización de A07: 4 IED seleccionadas', ''],
    ['Focalización de A08: 5 IED seleccionadas', ''],
    ['Focalización de A37: 5 IED seleccionadas', ''],
    ['Acta 1 de 2026, con la focalización', 'Sin firma'],
    ['Fichas integrales diligenciadas: 11 IED', ''],
  ]);
  // In pam.csv eleven acciones reach some IED and have a meta in 2026; cupos.csv has six, of which A40 is not frozen.
  expect(faltan).toEqual([
    ...['A14', 'A25', 'A28', 'A32', 'A39'].map((one) => `Falta la focalización de ${one}`),
    'Falta congelar con su acta la focalización de A40',
  ]);

  // A ficha of a chosen institution that goes away lacks; the document made of those of a localidad is a record, and unsigned.
  const { codigo } = book.call<{ codigo: string }>('generarDocumento', {
    documento: 'ficha-integral',
    de: '2026, Riomar',
  });
  const made = of(book, 6).registros.find((one) => one.codigo === codigo);
  expect(made).toMatchObject({
    que: 'Ficha integral de calidad educativa: Riomar, versión 1',
    firma: 'Sin firma',
    hoja: 'Documentos',
  });
  expect(made?.archivos.map(({ que }) => que)).toEqual(['Documento']);
});

test('a meeting without its listado signed lacks it, until it has one; and a year without any owes both records', () => {
  const book = exampleBook();
  expect(of(book, 7)).toMatchObject({
    registros: [
      {
        que: 'PAM publicado, versión 1.1',
        codigo: 'SO-0003',
        archivos: [
          { que: 'Página', enlace: 'https://ejemplo.invalid/pam-2026' },
          { que: 'Captura', enlace: 'https://ejemplo.invalid/captura-2026' },
        ],
      },
      { que: 'Reunión: Acciones del PAM para las instituciones en 2026 (versión 1.1)' },
    ],
    faltan: ['Falta el listado de asistencia externa firmado de SO-0004'],
    dicho: '2 registros; falta 1.',
  });
  load(
    book,
    'socializacion',
    ['Código', 'Listado R08'],
    ['SO-0004', 'https://ejemplo.invalid/r08'],
  );
  const { registros, faltan, dicho } = of(book, 7);
  expect([registros.length, faltan, dicho]).toEqual([3, [], '3 registros; no falta ninguno.']);
  expect(registros[2]).toMatchObject({ firma: 'Firmado', codigo: 'SO-0004', fecha: '2026-02-13' });
  expect(of(book, 7, 2024).faltan).toEqual([
    'Falta publicar el PAM en la página web de la Secretaría',
    'Falta la reunión con los directivos docentes, con su listado de asistencia externa',
  ]);
});

test('nothing is owed before the first quarter of a year is over, nor of a year that is not reported', () => {
  const book = exampleBook();
  for (const actividad of [6, 7])
    expect(of(book, actividad, 2027)).toMatchObject({
      noSeDebe: 'Se espera hasta el 31/03/2027.',
      registros: [],
      faltan: [],
    });
  load(book, 'parametros', ['Clave', 'Valor'], ['adopcion', '2026-T1']);
  expect(of(book, 6, 2025)).toMatchObject({ noSeDebe: 'No se reporta en este libro.', faltan: [] });
  expect(of(book, 6, 2025).registros).toHaveLength(5);
});

test('the constancia of the strategy of follow-up is an acta of activity 3, in each year of the plan', () => {
  const book = exampleBook();
  const none = {
    registros: [],
    faltan: [
      'Falta la constancia de la estrategia de seguimiento: un acta de la actividad 3, o el PAM firmado',
    ],
  };
  expect(of(book, 3)).toMatchObject(none);
  load(
    book,
    'actas',
    [
      'Código',
      'Vigencia',
      'Número',
      'Estado',
      'Fecha',
      'Asunto',
      'Actividad del procedimiento',
      'Acta firmada',
    ],
    [
      'AC-0011',
      '2025',
      '5',
      'Definitiva',
      '03/12/2025',
      'Seguimiento',
      '3',
      'https://ejemplo.invalid/acta',
    ],
  );
  expect(of(book, 3)).toMatchObject({
    registros: [
      { que: 'Acta 5 de 2025, estrategia de seguimiento', firma: 'Firmado', hoja: 'Actas' },
    ],
    faltan: [],
    dicho: '1 registro; no falta ninguno.',
  });
  // It was not there yet in the year before.
  expect(of(book, 3, 2024)).toMatchObject(none);
});

test('they cost few calls more than those of activity 9 alone', () => {
  const { cost } = exampleBook().host.call('verRegistrosDelAno', [{ vigencia: 2026 }]);
  console.info(`the records of a year: ${cost.total} calls`);
  expect(cost.total).toBeLessThanOrEqual(20);
});

test('the record of what was signed is its signed file, or the original by its radicado; before, none is', () => {
  const book = exampleBook();
  const made = (corte: string): string =>
    book.call<{ codigo: string }>('generarDocumento', {
      documento: 'informe-trimestral',
      de: corte,
      firma: {
        estado: 'Para firma',
        elaboro: 'Luis Ejemplo Castro',
        reviso: 'Marta Ejemplo Solano',
        aprobo: 'Ana Ejemplo Rivera',
      },
    }).codigo;
  const informe = (corte: string) =>
    book
      .call<RegistrosDelAno>('verRegistrosDelAno', { vigencia: 2025 })
      .trimestres.find((one) => one.corte === corte)
      ?.registros.find(({ clase }) => clase === 'informe');
  const [first, second] = [made('2025-T1'), made('2025-T2')];
  expect(informe('2025-T1')?.archivos.some(({ oficial }) => oficial)).toBe(false);
  const pdfFirmado = 'https://ejemplo.invalid/firmado.pdf';
  book.call('cambiarEstadoDocumento', { codigo: first, estado: 'Firmado', pdfFirmado });
  book.call('cambiarEstadoDocumento', {
    codigo: second,
    estado: 'Firmado',
    radicado: '2026-00123',
  });
  expect(informe('2025-T1')?.archivos.filter(({ oficial }) => oficial)).toEqual([
    { que: 'PDF firmado', enlace: pdfFirmado, oficial: true },
  ]);
  expect(informe('2025-T2')).toMatchObject({
    firma: 'Firmado',
    estado: 'Firmado. El registro oficial es el original firmado, con radicado 2026-00123',
  });
});

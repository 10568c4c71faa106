// A whole acta without the mouse, in few keys: 12 people called, 5 compromisos, 3 of earlier actas.

import { OFICINA } from '../support/oficina';
import { panelsOfThisFile } from '../support/stand-in';
import { typistAt } from '../support/typist';

const openPanel = panelsOfThisFile();

const COMPROMISOS = [
  ['Enviar el consolidado de avance', 'marta', '31/7', 'Consolidado por acción'],
  ['Visitar las sedes rurales sin reporte', 'paula', '15/08/2026', ''],
  ['Publicar el informe en el portal', 'luis', '+8', ''],
  ['Ajustar el cronograma de formación', 'sandra', '20 ago', 'Cronograma ajustado'],
  ['Citar a los coordinadores', 'ana e', '2026-09-01', ''],
] as const;

test('ActaPanel saves 12 people and 5 compromisos in 40 presses besides the text', async () => {
  const { page, sent } = await openPanel({ panel: 'acta', answers: OFICINA });
  const { type, press, presses, where } = typistAt(page);
  await page.locator('#acta-tipo:focus').waitFor();

  await type('Seguimiento');
  await press('Enter');
  await type('Seguimiento del segundo trimestre');
  await press('Enter', 2);
  await type('8');
  await press('Enter');
  await type('1030');
  await press('Enter');
  await type('Sala de juntas');

  await press('Control+ArrowDown');
  await type('jorge');
  await press('ArrowDown');
  await press('a');
  await type('Incapacidad médica');

  await press('Control+ArrowDown');
  expect(await where()).toBe('punto-0');
  for (const [i, text] of ['Quórum completo.', 'Aprobada.', 'Uno vencido.', 'Va bien.'].entries()) {
    await press('Tab', i === 0 ? 1 : 2);
    await type(text);
  }

  await press('Control+ArrowDown');
  await type('Se aprueba el avance del trimestre');
  await press('Enter');
  await type('Se cita a los coordinadores');

  await press('Control+ArrowDown');
  expect(await where()).toBe('estado-CO-0014');
  await type('Cumplido');
  await press('Tab');
  await type('Se entregó el 7 de julio.');

  await press('Control+ArrowDown');
  expect(await where()).toBe('compromiso-0');
  for (const [i, [compromiso, responsable, fecha, entregable]] of COMPROMISOS.entries()) {
    if (i > 0) await press('Enter');
    await type(compromiso);
    await press('Enter');
    await type(responsable);
    await press('Enter');
    await type(fecha);
    if (entregable) await press('Tab');
    await type(entregable);
  }
  await press('Control+Enter');
  await page.getByText('Acta N.º 12 de 2026').waitFor();

  expect(presses()).toBeLessThanOrEqual(40);
  const [acta] = sent('guardarActa') as [Record<string, unknown>];
  expect(acta).toMatchObject({
    borrador: false,
    tipo: 'Seguimiento trimestral',
    actividad: 9,
    fecha: '2026-07-14',
    horaInicio: '08:00',
    horaFin: '10:30',
    lugar: 'Sala de juntas',
    asunto: 'Seguimiento del segundo trimestre',
    ordenDelDia: [
      'Verificación de asistentes',
      'Lectura y aprobación del acta anterior',
      'Seguimiento a compromisos',
      'Avance de las acciones del trimestre',
      'Proposiciones y varios',
    ],
    decisiones: ['Se aprueba el avance del trimestre', 'Se cita a los coordinadores'],
    seguimientos: [
      { codigo: 'CO-0014', estado: 'Cumplido', seguimiento: 'Se entregó el 7 de julio.' },
    ],
  });
  expect(acta.desarrollo).toBe(
    [
      '1. Verificación de asistentes\nQuórum completo.',
      '2. Lectura y aprobación del acta anterior\nAprobada.',
      '3. Seguimiento a compromisos\nUno vencido.',
      '4. Avance de las acciones del trimestre\nVa bien.',
    ].join('\n\n'),
  );
  const people = acta.asistentes as { nombre: string; asistio: boolean; excusa?: string }[];
  expect(people).toHaveLength(12);
  expect(people.filter(({ asistio }) => !asistio)).toEqual([
    expect.objectContaining({ nombre: 'Jorge Ejemplo Pacheco', excusa: 'Incapacidad médica' }),
  ]);
  expect(acta.compromisos).toEqual([
    {
      compromiso: 'Enviar el consolidado de avance',
      responsable: 'Marta Ejemplo Solano',
      fecha: '2026-07-31',
      entregable: 'Consolidado por acción',
    },
    {
      compromiso: 'Visitar las sedes rurales sin reporte',
      responsable: 'Paula Ejemplo Mercado',
      fecha: '2026-08-15',
    },
    {
      compromiso: 'Publicar el informe en el portal',
      responsable: 'Luis Ejemplo Castro',
      fecha: '2026-07-22',
    },
    {
      compromiso: 'Ajustar el cronograma de formación',
      responsable: 'Sandra Ejemplo Quintero',
      fecha: '2026-08-20',
      entregable: 'Cronograma ajustado',
    },
    {
      compromiso: 'Citar a los coordinadores',
      responsable: 'Ana Ejemplo Rivera',
      fecha: '2026-09-01',
    },
  ]);
});

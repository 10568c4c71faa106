import { anomaliasDeActa } from '../../../src/documents/acta/anomalias';
import { actaDatos } from '../../../src/documents/acta/datos';
import { filasOf } from '../../support/libro';
import { actaInput, actaMinima } from './muestras';

const datos = actaDatos(actaInput());
const withActa = (changes: object): ReturnType<typeof actaDatos> => {
  const input = actaInput();
  return actaDatos({ ...input, acta: { ...input.acta, ...changes } });
};

test('actaDatos() writes number, year, long date and times', () => {
  expect(datos).toMatchObject({
    titulo: 'ACTA N.º 012 de 2026',
    documento: 'Acta 012 de 2026',
    marca: '',
    fecha: 'martes 14 de julio de 2026',
    ciudadYFecha: 'Ciudad Ejemplo, martes 14 de julio de 2026',
    version: '1',
    cierre: 'A las 11:15 se dio por terminada la reunión.',
    horaInicio: '08:30',
    actividad: '9. Evaluación periódica al PAM',
    fechaFormato: '29/09/2023',
    proximaReunion: 'El martes 13 de octubre de 2026, a las 08:30, Sala de juntas',
    generado: 'Generado en Ciudad Ejemplo el 20 de julio de 2026',
  });
});

test.each([
  [
    'a borrador has a mark and no number',
    { estado: 'Borrador', numero: undefined },
    'ACTA DE REUNIÓN',
    'BORRADOR',
  ],
  [
    'an annulled acta keeps its number under a mark',
    { estado: 'Anulada' },
    'ACTA N.º 012 de 2026',
    'ANULADA',
  ],
  ['a number of four figures is not cut', { numero: 1204 }, 'ACTA N.º 1204 de 2026', ''],
])('actaDatos(): %s', (_case, changes, titulo, marca) => {
  expect(withActa(changes)).toMatchObject({ titulo, marca });
});

test('actaDatos() separates who came, who did not and who was invited, in their order', () => {
  expect(datos.asistencia).toBe('Asistencia: 2 de 4 personas convocadas y 1 persona invitada.');
  expect(datos.asistentes.map(({ orden, nombre, asistio }) => [orden, nombre, asistio])).toEqual([
    ['1', 'Ana Ejemplo Rivera', 'Sí'],
    ['2', 'Luis Ejemplo Castro', 'Sí'],
    ['3', 'Jorge Ejemplo Pacheco', 'No'],
    ['4', 'Rosa Ejemplo Navarro', 'No'],
  ]);
  expect(datos.ausentes.map(({ excusa }) => excusa)).toEqual(['Con excusa', 'Sin excusa']);
  expect(datos.invitados.map(({ nombre }) => nombre)).toEqual(['Eva Ejemplo Díaz']);
});

test('actaDatos() has those present sign two by two, invited last, the odd one alone', () => {
  expect(datos.firmas.map(({ nombre, otroNombre }) => [nombre, otroNombre])).toEqual([
    ['Ana Ejemplo Rivera', 'Luis Ejemplo Castro'],
    ['Eva Ejemplo Díaz', ''],
  ]);
});

test('actaDatos() puts the desarrollo under the points it was written for', () => {
  expect(datos.desarrolloLibre).toEqual([]);
  expect(datos.desarrollo).toEqual([
    { punto: '1. Verificación de asistentes', parrafos: [{ parrafo: 'Hubo quórum.' }] },
    {
      punto: '2. Avance del trimestre',
      parrafos: [{ parrafo: 'Se presentó el avance.' }, { parrafo: 'Se analizaron los rezagos.' }],
    },
  ]);
});

test.each([
  ['text without headings', { desarrollo: 'Uno.\nDos.' }, ['Uno.', 'Dos.']],
  [
    'a desarrollo without orden del día',
    { ordenDelDia: undefined, desarrollo: '1. Tema\nTexto' },
    ['1. Tema', 'Texto'],
  ],
  ['no desarrollo', { desarrollo: undefined }, []],
])('actaDatos() keeps %s as free text', (_case, changes, expected) => {
  const { desarrollo, desarrolloLibre } = withActa(changes);
  expect(desarrollo).toEqual([]);
  expect(desarrolloLibre.map(({ parrafo }) => parrafo)).toEqual(expected);
});

test('actaDatos() does not number twice what people numbered themselves', () => {
  const numbered = withActa({
    ordenDelDia: '1. Quórum\n2) Avance',
    desarrollo: '2. Avance\nBien.',
  });
  expect(numbered.ordenDelDia).toEqual([{ punto: 'Quórum' }, { punto: 'Avance' }]);
  expect(numbered.desarrollo).toEqual([{ punto: '2. Avance', parrafos: [{ parrafo: 'Bien.' }] }]);
  expect(datos.decisiones).toEqual([
    { decision: 'Reprogramar las visitas' },
    { decision: 'Pedir concepto' },
  ]);
});

test('actaDatos() says how earlier compromisos stood on the day of the meeting', () => {
  expect(datos.anteriores.map(({ estado }) => estado.replace('\u00A0', ' '))).toEqual([
    '● Cumplido',
    '▼ Vencido hace 12 días',
  ]);
  const later = actaInput();
  const closed = later.anteriores.map((row) => ({
    ...row,
    estado: 'Cumplido' as const,
    fechaCierre: '2026-07-18',
  }));
  const again = actaDatos({ ...later, anteriores: closed, hoy: '2026-12-01' });
  expect(again.anteriores[1]?.estado).toBe(datos.anteriores[1]?.estado);
});

test('actaDatos() has the cargo of whoever elaboró and aprobó as they were at the meeting, or as Equipo has it', () => {
  expect(datos).toMatchObject({
    hayResponsables: true,
    elaboroCargo: 'Profesional',
    reviso: '',
    revisoCargo: '',
    aproboCargo: 'Jefe de Oficina',
  });
  expect(actaDatos({ ...actaInput(), asistentes: [] })).toMatchObject({
    elaboroCargo: 'Profesional de Mejoramiento',
    aproboCargo: 'Jefe de Oficina de Calidad Educativa',
  });
});

test('actaDatos() of an acta without anything optional is blank, never "undefined"', () => {
  const minimal = actaDatos(actaMinima);
  expect(JSON.stringify(minimal)).not.toMatch(/undefined|null|NaN/);
  expect(minimal).toMatchObject({
    titulo: 'ACTA DE REUNIÓN',
    documento: 'Acta en borrador AC-0013',
    marca: 'BORRADOR',
    asistencia: '',
    hayAnteriores: false,
    hayCompromisos: false,
    hayResponsables: false,
    proximaReunion: '',
  });
});

test('actaDatos() never prints why somebody did not come', () => {
  expect(JSON.stringify(datos)).not.toContain('Incapacidad');
});

test('actaDatos() dates the meeting in its city, where the office says which', () => {
  const parametros = filasOf([{ clave: 'ciudad', valor: 'Barranquilla' }]);
  const input = actaInput({ parametros });
  const dated = actaDatos({ ...input, acta: { ...input.acta, fecha: '2026-07-22' } });
  expect(dated.ciudadYFecha).toBe('Barranquilla, miércoles 22 de julio de 2026');
  expect(actaDatos({ ...actaMinima, parametros }).ciudadYFecha).toBe('');
});

test.each([
  ['Sala de juntas', 'Presencial'],
  ['https://meet.google.com/abc-defg-hij', 'Virtual'],
  ['Sala de juntas y https://meet.google.com/abc-defg-hij', 'Presencial y virtual'],
])('actaDatos() of a meeting in %s is %s', (lugar, modalidad) => {
  expect(withActa({ lugar })).toMatchObject({ lugar, modalidad });
});

test('actaDatos() says in whose place somebody came, where they sign and where the absence is', () => {
  const input = actaInput();
  const asistentes = input.asistentes.map((row) =>
    row.nombre === 'Luis Ejemplo Castro'
      ? { ...row, enRepresentacion: 'Rosa Ejemplo Navarro' }
      : row,
  );
  const { firmas, ausentes } = actaDatos({ ...input, asistentes });
  expect(firmas[0]?.otroCargo).toBe('Profesional, en representación de Rosa Ejemplo Navarro');
  expect(ausentes.map(({ excusa }) => excusa)).toEqual([
    'Con excusa',
    'Sin excusa; delegó en Luis Ejemplo Castro',
  ]);
});

test('actaDatos() tells the anomalies of its own meeting, those confirmed first, and what is not written of them', () => {
  expect(datos.anomalias.map(({ codigo, decision, porque }) => [codigo, decision, porque])).toEqual(
    [
      ['AN-0003', 'Confirmada', 'El convenio se firmó tarde.'],
      ['AN-0004', 'Descartada', 'La jornada se hizo el 3 de julio.'],
    ],
  );
  expect(datos.anomalias[0]).toMatchObject({
    accion: 'A1 · Visitas de asesoría',
    tratamiento: 'Acción correctiva: Reprogramar las visitas',
    responsable: 'Luis Ejemplo Castro, 30/09/2026',
    compromiso: 'CO-0020',
  });
  const bare = anomaliasDeActa('AC-1', [{ accion: 'A9', confirmada: 'Sí', acta: 'AC-1' }], []);
  expect(bare.anomalias[0]).toMatchObject({
    hallazgo: 'sin registrar',
    porque: 'sin registrar',
    tratamiento: 'sin registrar',
    responsable: 'sin registrar',
  });
  expect(anomaliasDeActa('AC-2', [{ accion: 'A9', acta: 'AC-2' }], []).hayAnomalias).toBe(false);
});

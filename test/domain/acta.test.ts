import { composeDesarrollo, splitDesarrollo } from '../../src/domain/acta';
import { actaCambios } from '../../src/domain/acta-cambios';
import { faltantes, readActa } from '../../src/domain/acta-entrada';

const COMPLETA = {
  tipo: 'Seguimiento trimestral',
  actividad: 9,
  fecha: '2026-07-14',
  horaInicio: '10:00',
  horaFin: '12:30',
  lugar: 'Sala de juntas',
  asunto: 'Seguimiento al T2',
  ordenDelDia: ['Verificación de asistentes', 'Avance por acción'],
  desarrollo: ['Se verificó la asistencia.', 'Se revisó el avance.'],
  asistentes: [{ nombre: 'Ana Ejemplo', cargo: 'Jefe', dependencia: 'Calidad', asistio: true }],
  compromisos: [
    { compromiso: 'Entregar el informe', responsable: 'Ana Ejemplo', fecha: '2026-08-01' },
  ],
};
const EMPTY = { actas: [], asistentes: [], compromisos: [] };

describe('splitDesarrollo()', () => {
  test('gives back by point what composeDesarrollo() wrote', () => {
    const orden = ['Uno', 'Dos', 'Tres'];
    const texts = ['Primero.\nOtra línea.', '', '1. Una lista dentro del punto'];
    expect(splitDesarrollo(orden, composeDesarrollo(orden, texts))).toEqual(texts);
  });

  test('keeps a text without headings in the first point', () => {
    expect(splitDesarrollo(['Uno', 'Dos'], 'Sin títulos.')).toEqual(['Sin títulos.', '']);
  });
});

describe('readActa()', () => {
  test('reads dates, times and yes or no as people write them', () => {
    const { entrada, errores } = readActa({
      ...COMPLETA,
      fecha: '14/07/2026',
      horaInicio: '10:00 a. m.',
      asistentes: [{ nombre: 'Ana Ejemplo', asistio: 'Sí' }],
    });
    expect(errores).toEqual([]);
    expect(entrada).toMatchObject({ fecha: '2026-07-14', horaInicio: '10:00' });
    expect(entrada.asistentes[0]?.asistio).toBe(true);
  });

  test.each([
    ['a date that does not exist', { ...COMPLETA, fecha: '31/02/2026' }],
    ['a list where one value goes', { ...COMPLETA, lugar: ['a', 'b'] }],
    ['no object at all', 'hola'],
  ])('complains of %s', (_, json) => {
    expect(readActa(json).errores).toHaveLength(1);
  });
});

describe('faltantes()', () => {
  test('lets a complete acta through', () => {
    expect(faltantes(readActa(COMPLETA).entrada)).toEqual([]);
  });

  test.each([
    'tipo',
    'fecha',
    'horaInicio',
    'horaFin',
    'lugar',
    'asunto',
    'ordenDelDia',
    'desarrollo',
    'asistentes',
  ])('asks for %s', (key) => {
    expect(faltantes(readActa({ ...COMPLETA, [key]: undefined }).entrada)).not.toEqual([]);
  });

  test('asks of a borrador no more than an asunto', () => {
    expect(faltantes(readActa({ borrador: true, asunto: 'Por definir' }).entrada)).toEqual([]);
  });
});

describe('actaCambios()', () => {
  const { entrada } = readActa(COMPLETA);
  const context = { ...EMPTY, hoy: '2026-07-14', codigo: 'AC-0001', numero: 12 };

  test('creates the acta, its people and its compromisos', () => {
    const registros = actaCambios(entrada, context).map(({ registro }) => registro);
    expect(registros).toEqual(['actas', 'asistentes', 'compromisos']);
  });

  test('gives no number to a borrador', () => {
    const [cambio] = actaCambios({ ...entrada, borrador: true }, { ...context, numero: undefined });
    expect(cambio).toMatchObject({
      cambio: 'crear',
      row: { estado: 'Borrador', numero: undefined },
    });
  });

  test('closes an earlier compromiso on the day of the meeting', () => {
    const before = { codigo: 'CO-0001', acta: 'AC-0000', estado: 'Abierto' as const };
    const cambios = actaCambios(
      { ...entrada, seguimientos: [{ codigo: 'CO-0001', estado: 'Cumplido' }] },
      { ...context, compromisos: [{ fila: 2, row: before }] },
    );
    expect(cambios.find((cambio) => cambio.cambio === 'modificar')).toMatchObject({
      clave: 'CO-0001',
      antes: { estado: 'Abierto' },
      despues: { estado: 'Cumplido', fechaCierre: '2026-07-14' },
    });
  });

  test('of a borrador saved again unchanged is nothing', () => {
    const draft = { ...entrada, borrador: true };
    const first = actaCambios(draft, { ...context, numero: undefined });
    const rows = (registro: string) =>
      first.flatMap((c, i) =>
        c.cambio === 'crear' && c.registro === registro ? [{ fila: i + 2, row: c.row }] : [],
      );
    const again = actaCambios(draft, {
      ...context,
      numero: undefined,
      actas: rows('actas'),
      asistentes: rows('asistentes'),
      compromisos: rows('compromisos'),
    });
    expect(again).toEqual([]);
  });
});

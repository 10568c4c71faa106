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

  test('says, with their places, who is there more than once', () => {
    const asistentes = ['Ana Ejemplo', 'Luis Ejemplo', 'ANA  EJEMPLO'].map((nombre, i) => ({
      nombre,
      asistio: i < 2,
    }));
    const found = [
      'Los asistentes 1 y 3 son la misma persona, «Ana Ejemplo»: déjela una sola vez, presente o ausente.',
    ];
    expect(faltantes(readActa({ ...COMPLETA, asistentes }).entrada)).toEqual(found);
    expect(faltantes(readActa({ ...COMPLETA, asistentes, borrador: true }).entrada)).toEqual(found);
  });

  test('refuses a date before the meeting, and an account where a person answers', () => {
    const compromisos = [{ ...COMPLETA.compromisos[0], fecha: '2026-07-13' }];
    const elaboro = 'ana@ejemplo.invalid';
    expect(faltantes(readActa({ ...COMPLETA, compromisos, elaboro }).entrada)).toEqual([
      'Elaboró: «ana@ejemplo.invalid» es una cuenta; escriba el nombre que tiene en Equipo.',
      'Compromiso 1: La fecha de entrega (13/07/2026) es anterior a la reunión en que se pactó (14/07/2026): corrija una de las dos.',
    ]);
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

  test('keeps with the acta what was said, and adds it to the history of the compromiso', () => {
    const row = {
      codigo: 'CO-0001',
      acta: 'AC-0000',
      fecha: '2026-06-30',
      seguimiento: 'Antes de este libro.',
    };
    const earlier = { codigo: 'AC-0000', fecha: '2026-04-22', estado: 'Definitiva' as const };
    const there = {
      ...context,
      actas: [{ fila: 2, row: earlier }],
      compromisos: [{ fila: 2, row }],
    };
    const seguimientos = [
      { codigo: 'CO-0001', estado: 'Abierto' as const, seguimiento: 'En camino.' },
    ];
    const [acta, , , cambio] = actaCambios({ ...entrada, seguimientos }, there);
    const compromisosAnteriores = 'CO-0001 · 30/06/2026 · Abierto · En camino.';
    expect(acta).toMatchObject({ row: { compromisosAnteriores } });
    expect(cambio).toMatchObject({
      despues: { seguimiento: 'Antes de este libro.\n14/07/2026, acta 12: En camino.' },
    });
    const draft = { ...entrada, borrador: true, seguimientos };
    const [borrador, , , ofDraft] = actaCambios(draft, { ...there, numero: undefined });
    expect(borrador).toMatchObject({ row: { compromisosAnteriores } });
    expect(ofDraft).not.toHaveProperty('despues.seguimiento');
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

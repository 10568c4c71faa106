// The weekly mail of a small office: who gets one, what stands in it, and that nothing in it is HTML.

import {
  asuntoDe,
  type CorreoInput,
  type Destinatario,
  escribirCorreo,
} from '../../src/domain/correo-semanal';
import { type PendientesInput, pendientesPorPersona } from '../../src/domain/pendientes';
import type { DocumentoRow } from '../../src/domain/registers/documentos';
import { filasOf } from '../support/libro';

const HOY = '2026-07-06';
const LUIS = 'Luis Ejemplo Castro';
const PAULA = 'Paula Ejemplo Mercado';
const persona = (nombre: string, correo?: string, hasta?: string) => ({
  nombre,
  cargo: 'Profesional',
  correo,
  hasta,
});

const OFICINA: PendientesInput = {
  hoy: HOY,
  ajustes: [],
  cambios: [],
  documentos: [],
  equipo: filasOf([
    persona(LUIS, 'luis@ejemplo.invalid'),
    persona(PAULA, 'paula@ejemplo.invalid'),
    persona('Marta Ejemplo Solano', 'marta@ejemplo.invalid'),
    persona('Sin Correo Ejemplo'),
    persona('Retirado Ejemplo', 'retirado@ejemplo.invalid', '2026-06-30'),
  ]),
  calendario: filasOf([
    { vigencia: 2026, trimestre: 'T2', abre: '2026-07-01', cierra: '2026-07-10' } as const,
  ]),
  pam: filasOf([
    { codigo: 'A01', accion: 'Visitas', responsable: LUIS, coordinador: PAULA, meta2026: 4 },
    { codigo: 'A02', accion: 'Talleres', responsable: LUIS, meta2026: 4 },
    { codigo: 'A03', accion: 'Cartillas', responsable: PAULA, meta2026: 'NP' as const },
  ]),
  seguimiento: filasOf([
    { accion: 'A01', vigencia: 2026, trimestre: 'T1', ejecutado: 1, estado: 'Devuelto' } as const,
    { accion: 'A01', vigencia: 2026, trimestre: 'T2', programado: 1 } as const,
    { accion: 'A02', vigencia: 2026, trimestre: 'T2', programado: 1, ejecutado: 1 } as const,
  ]),
  compromisos: filasOf([
    compromiso('CO-0001', LUIS, '2026-07-01'),
    compromiso('CO-0002', LUIS, '2026-07-06'),
    compromiso('CO-0003', LUIS, '2026-07-20'),
    compromiso('CO-0004', LUIS, '2026-07-22'),
    { ...compromiso('CO-0005', LUIS, '2026-06-01'), estado: 'Cumplido' as const },
    compromiso('CO-0006', 'Sin Correo Ejemplo', '2026-06-01'),
    compromiso('CO-0007', 'Retirado Ejemplo', '2026-06-01'),
  ]),
  parametros: [],
  observaciones: [],
};
function compromiso(codigo: string, responsable: string, fecha: string) {
  return { codigo, compromiso: `Entregar ${codigo}`, responsable, fecha };
}

/** The groups of a person, each pending thing by its first word. */
const groupsOf = (nombre: string, input = OFICINA) =>
  pendientesPorPersona(input)
    .find((one) => one.nombre === nombre)
    ?.grupos.map(({ titulo, pendientes }) => [
      titulo,
      ...pendientes.map(({ texto }) => texto.split(' ')[0]),
    ]);

describe('pendientesPorPersona()', () => {
  test('puts together what is late, what is near, what is unreported and what came back', () => {
    expect(groupsOf(LUIS)).toEqual([
      ['Compromisos vencidos', 'CO-0001'],
      ['Compromisos que vencen hoy', 'CO-0002'],
      ['Reportes de T2 de 2026 (plazo hasta el 10/07/2026, en 4 días hábiles)', 'A01'],
      ['Reportes devueltos', 'A01'],
      // Of the ten business days that follow the 20 of July is none: the 21 is the tenth.
      ['Compromisos por vencer', 'CO-0003'],
    ]);
  });

  test('a compromiso without a date is told until it has one, and each stands in one group alone', () => {
    const undated = [
      { codigo: 'CO-0008', compromiso: 'Acordar', responsable: LUIS },
      { codigo: 'CO-0009', compromiso: 'Ya hecho', responsable: LUIS, estado: 'Cumplido' as const },
      { codigo: 'CO-0010', compromiso: 'De nadie' },
      { codigo: 'CO-0011', compromiso: 'Con una fecha que no se entiende', responsable: LUIS },
    ];
    const compromisos = filasOf([...OFICINA.compromisos.map(({ row }) => row), ...undated]);
    const last = compromisos.at(-1)!;
    const input: PendientesInput = {
      ...OFICINA,
      // What cannot be read is an error of its own, which is told already.
      compromisos: [...compromisos.slice(0, -1), { ...last, ilegible: { fecha: '31/02' } }],
      observaciones: [
        {
          registro: 'compromisos',
          fila: last.fila,
          columna: 'fecha',
          codigo: 'FECHA',
          severidad: 'error',
          mensaje: 'CO-0011 tiene una fecha que no existe.',
        },
      ],
    };
    const groups = groupsOf(LUIS, input) ?? [];
    expect(groups.filter(([titulo]) => titulo?.startsWith('Compromisos'))).toEqual([
      ['Compromisos vencidos', 'CO-0001'],
      ['Compromisos que vencen hoy', 'CO-0002'],
      ['Compromisos por vencer', 'CO-0003'],
      ['Compromisos sin fecha', 'CO-0008'],
    ]);
    const told = groups.flatMap(([, ...own]) => own.filter((one) => one?.startsWith('CO-')));
    expect(new Set(told).size).toBe(told.length);
    expect(told).toContain('CO-0011');
  });

  test('also tells who coordinates an acción', () => {
    expect(groupsOf(PAULA)).toEqual([
      ['Reportes de T2 de 2026 (plazo hasta el 10/07/2026, en 4 días hábiles)', 'A01'],
      ['Reportes devueltos', 'A01'],
    ]);
  });

  test('leaves out who has nothing to do, no correo, or has left', () => {
    expect(pendientesPorPersona(OFICINA).map(({ nombre }) => nombre)).toEqual([LUIS, PAULA]);
  });

  test('a report that came back says why, and one that was sent waits for the Jefe alone', () => {
    const JEFE = 'Ana Ejemplo Rivera';
    const input: PendientesInput = {
      ...OFICINA,
      equipo: filasOf([
        { ...persona(JEFE, 'ana@ejemplo.invalid'), rol: 'Jefe de Oficina de Calidad Educativa' },
        persona(LUIS, 'luis@ejemplo.invalid'),
      ]),
      seguimiento: filasOf([
        {
          accion: 'A01',
          vigencia: 2026,
          trimestre: 'T1',
          ejecutado: 1,
          estado: 'Devuelto',
          devueltoMotivo: 'Falta el acta.',
        } as const,
        {
          accion: 'A02',
          vigencia: 2026,
          trimestre: 'T2',
          programado: 1,
          ejecutado: 1,
          estado: 'Enviado',
          enviadoPor: LUIS,
        } as const,
      ]),
      compromisos: [],
    };
    const textos = Object.fromEntries(
      pendientesPorPersona(input).map(({ nombre, grupos }) => [
        nombre,
        grupos.map(({ titulo, pendientes }) => [titulo, ...pendientes.map(({ texto }) => texto)]),
      ]),
    );
    expect(textos[JEFE]).toEqual([
      ['Reportes por aprobar', 'A02 · T2 de 2026, de Luis Ejemplo Castro'],
    ]);
    expect(textos[LUIS]).toContainEqual(['Reportes devueltos', 'A01 · T1 de 2026: Falta el acta.']);
    expect(textos[LUIS]).not.toContainEqual(expect.arrayContaining(['Reportes por aprobar']));
  });

  test('a document to be signed waits for those whose name it bears, in its last version alone', () => {
    const documento = (codigo: string, version: number, estado: DocumentoRow['estado']) => ({
      codigo,
      tipo: 'Acta',
      referencia: 'AC-0009',
      version,
      estado,
      fecha: '2026-07-01',
      elaboro: PAULA,
      aprobo: LUIS,
    });
    const groups = (...documentos: readonly DocumentoRow[]) =>
      groupsOf(PAULA, { ...OFICINA, documentos: filasOf(documentos) });
    const waits = ['Documentos por firmar', 'DO-0002'];
    const [first, second] = [
      documento('DO-0001', 1, 'Para firma'),
      documento('DO-0002', 2, 'Para firma'),
    ] as const;
    expect(groups(first, second)).toContainEqual(waits);
    for (const estado of ['Borrador', 'Firmado', 'Anulado'] as const)
      expect(groups(first, { ...second, estado })?.map(([titulo]) => titulo)).not.toContain(
        waits[0],
      );
    expect(groupsOf('Marta Ejemplo Solano', { ...OFICINA, documentos: filasOf([first]) })).toBe(
      undefined,
    );
  });

  test('counts a report as late once its window has closed', () => {
    const after = pendientesPorPersona({ ...OFICINA, hoy: '2026-07-13' });
    const paula = after.find(({ nombre }) => nombre === PAULA);
    expect(paula?.grupos[0]).toMatchObject({
      titulo: 'Reportes de T2 de 2026 (el plazo venció el 10/07/2026, hace 1 día hábil)',
      pendientes: [{ vencido: true, registro: 'seguimiento', fila: 3 }],
    });
  });

  test('gives each error of a row to whom the row belongs, and no advertencia to anybody', () => {
    const wrong = { codigo: 'X', mensaje: 'No se lee.', columna: 'ejecutado' };
    const input: PendientesInput = {
      ...OFICINA,
      observaciones: [
        { ...wrong, registro: 'seguimiento', fila: 4, severidad: 'error' },
        { ...wrong, registro: 'pam', fila: 4, severidad: 'error' },
        { ...wrong, registro: 'pam', fila: 3, severidad: 'advertencia' },
        { ...wrong, registro: 'seguimiento', fila: 99, severidad: 'error' },
      ],
    };
    expect(groupsOf(LUIS, input)).toContainEqual(['Errores por corregir en sus filas', 'No']);
    expect(groupsOf(PAULA, input)).toContainEqual(['Errores por corregir en sus filas', 'No']);
  });
});

const INPUT: CorreoInput = {
  hoy: HOY,
  entidad: 'Secretaría de Ejemplo',
  enlace: (registro, fila) =>
    `https://libro.invalid/${registro ? `#${registro}&range=A${fila ?? 1}` : ''}`,
};
const of = (...textos: readonly string[]): Destinatario => ({
  nombre: LUIS,
  grupos: [
    {
      titulo: 'Compromisos vencidos',
      pendientes: textos.map((texto) => ({
        texto,
        vencido: false,
        registro: 'compromisos',
        fila: 7,
      })),
    },
  ],
});

describe('escribirCorreo()', () => {
  test('writes the whole mail of a person', () => {
    const [luis] = pendientesPorPersona(OFICINA);
    expect(luis && escribirCorreo(luis, INPUT).texto).toBe(`Buenos días, Luis Ejemplo Castro:

Esto tiene pendiente en el libro PAM al 06/07/2026.

COMPROMISOS VENCIDOS
- CO-0001 · Entregar CO-0001 (era para el 01/07/2026, hace 3 días hábiles)

COMPROMISOS QUE VENCEN HOY
- CO-0002 · Entregar CO-0002 (es para hoy)

REPORTES DE T2 DE 2026 (PLAZO HASTA EL 10/07/2026, EN 4 DÍAS HÁBILES)
- A01 · Visitas

REPORTES DEVUELTOS
- A01 · T1 de 2026

COMPROMISOS POR VENCER
- CO-0003 · Entregar CO-0003 (para el 20/07/2026, en 9 días hábiles)

Abra el libro: https://libro.invalid/

Lo que ya esté hecho, regístrelo en el libro y no saldrá la próxima semana. Puede responder este correo si algo no corresponde.

Libro PAM · Secretaría de Ejemplo. Se envía una vez por semana a quien tiene pendientes.`);
  });

  test('escapes what people wrote, and links each thing to its row', () => {
    const { html } = escribirCorreo(of('Enviar <b>acta</b> & "anexos" de O\'Ejemplo'), INPUT);
    expect(html).toContain(
      '<a href="https://libro.invalid/#compromisos&amp;range=A7">Enviar &lt;b&gt;acta&lt;/b&gt; &amp; &quot;anexos&quot; de O&#39;Ejemplo</a>',
    );
    expect(html).not.toContain('<b>');
  });

  test('keeps a long text on one short line, and says how many things it leaves out', () => {
    const long = escribirCorreo(of(`Uno\ndos ${'x'.repeat(400)}`), INPUT).texto;
    expect(long).toContain('- Uno dos xxx');
    expect(Math.max(...long.split('\n').map((line) => line.length))).toBeLessThan(230);
    const many = escribirCorreo(of(...Array.from({ length: 18 }, (_, i) => `Cosa ${i}`)), INPUT);
    expect(many.texto).toContain('- Cosa 14\n- … y 3 más en el libro');
    expect(many.html).toContain('<li>… y 3 más en el libro</li>');
  });
});

test.each([
  [[false], 'PAM: 1 pendiente'],
  [[false, true], 'PAM: 2 pendientes, 1 vencido'],
  [[true, true, false], 'PAM: 3 pendientes, 2 vencidos'],
])('asuntoDe() counts what is pending, and what of it is late (%j)', (vencidos, asunto) => {
  const pendientes = vencidos.map((vencido) => ({ texto: 'x', vencido, registro: 'pam' }));
  expect(asuntoDe({ grupos: [{ titulo: 'x', pendientes }] })).toBe(asunto);
});

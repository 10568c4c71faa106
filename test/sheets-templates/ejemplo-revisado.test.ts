// What an auditor would look for in the example: each reading that found a fault has its test here.

import type { Fila } from '../../src/domain/register';
import type { ActaRow } from '../../src/domain/registers/actas';
import type { ActividadRow } from '../../src/domain/registers/actividades';
import type { AsistenteRow } from '../../src/domain/registers/asistentes';
import type { CalendarioRow } from '../../src/domain/registers/calendario';
import type { CompromisoRow } from '../../src/domain/registers/compromisos';
import { type EquipoRow, estaEnLaOficina } from '../../src/domain/registers/equipo';
import type { EvidenciaRow } from '../../src/domain/registers/evidencias';
import type { PamRow } from '../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../src/domain/registers/seguimiento';
import { RESPONSABLES } from '../support/responsables';
import { esHabil, festivosDe } from './dias-habiles';
import { celdasOf, loadOficina, ORDEN } from './oficina';

const { context } = loadOficina();
const rowsOf = <T>(register: string): readonly T[] =>
  (context.rows(register) as readonly Fila<T>[]).map(({ row }) => row);
const acciones = rowsOf<PamRow>('pam');
const reportes = rowsOf<SeguimientoRow>('seguimiento');
const evidencias = rowsOf<EvidenciaRow>('evidencias');
const actas = rowsOf<ActaRow>('actas');
const asistentes = rowsOf<AsistenteRow>('asistentes');
const compromisos = rowsOf<CompromisoRow>('compromisos');
const equipo = new Map(rowsOf<EquipoRow>('equipo').map((one) => [one.nombre, one]));
const actaOf = new Map(actas.map((acta) => [acta.codigo, acta]));
const presentIn = (acta: ActaRow): readonly AsistenteRow[] =>
  asistentes.filter(({ acta: codigo, asistio }) => codigo === acta.codigo && asistio);

const trimestreOf = (dia = ''): string => `${dia.slice(0, 4)}-T${Math.ceil(+dia.slice(5, 7) / 3)}`;
const repeated = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text, i): text is string => !!text && texts.indexOf(text) !== i);

describe('the calendar of the tests', () => {
  test('knows the holidays of 2026', () => {
    expect([...festivosDe(2026)].sort()).toEqual([
      ...['2026-01-01', '2026-01-12', '2026-03-23', '2026-04-02', '2026-04-03', '2026-05-01'],
      ...['2026-05-18', '2026-06-08', '2026-06-15', '2026-06-29', '2026-07-20', '2026-08-07'],
      ...['2026-08-17', '2026-10-12', '2026-11-02', '2026-11-16', '2026-12-08', '2026-12-25'],
    ]);
  });
});

describe('the metas of the example', () => {
  test('keep a level only where the línea base is that level', () => {
    const stock = acciones.filter(({ tipoAcumulacion }) => tipoAcumulacion === 'Stock');
    expect(stock.length).toBeGreaterThan(0);
    for (const { codigo, lineaBase, metaCuatrienio } of stock)
      expect([codigo, lineaBase]).toEqual([codigo, metaCuatrienio]);
  });

  test.each([
    ['Capacidad', 1],
    ['Reducción', -1],
  ])('go one way in %s, from a línea base', (tipo, sense) => {
    for (const pam of acciones.filter(({ tipoAcumulacion }) => tipoAcumulacion === tipo)) {
      const levels = [pam.lineaBase, ...context.vigencias.map((year) => pam[`meta${year}`])];
      expect(typeof levels[0]).toBe('number');
      const walk = levels.filter((level) => typeof level === 'number').map((n) => n * sense);
      expect([pam.codigo, walk]).toEqual([pam.codigo, [...walk].sort((a, b) => a - b)]);
    }
  });

  test('weigh 100 in every componente, a shared meta once', () => {
    const pesos = new Map<string, Map<string, number>>();
    for (const { componente = '', codigoMeta = '', ponderacion = 0 } of acciones)
      pesos.set(componente, new Map(pesos.get(componente)).set(codigoMeta, ponderacion));
    for (const own of pesos.values())
      expect([...own.values()].reduce((sum, peso) => sum + peso)).toBe(100);
  });

  test('are reported by one acción where several share them', () => {
    const shared = acciones.filter(({ codigoMeta }) =>
      acciones.some(
        (other, i) => other.codigoMeta === codigoMeta && acciones[i + 1]?.codigoMeta === codigoMeta,
      ),
    );
    const own = (codigo: string | undefined) => reportes.some(({ accion }) => accion === codigo);
    expect(shared.map(({ codigo }) => [codigo, own(codigo)])).toEqual([
      ['A03', true],
      ['A04', false],
    ]);
  });

  test('are programmed only in the quarters of their periodicidad', () => {
    const owed: { readonly [periodicidad: string]: readonly string[] } = {
      Semestral: ['T2', 'T4'],
      Anual: ['T4'],
    };
    const own = new Map(acciones.map(({ codigo, periodicidad = '' }) => [codigo, periodicidad]));
    const wrong = reportes.filter(
      ({ accion, trimestre = '', programado }) =>
        typeof programado === 'number' &&
        owed[own.get(`${accion}`) ?? '']?.includes(trimestre) === false,
    );
    expect(wrong).toEqual([]);
    expect(new Set(own.values())).toEqual(new Set(['Trimestral', 'Semestral', 'Anual']));
  });
});

describe('the people of the example', () => {
  test('have a cargo, a dependencia and a rol', () => {
    for (const one of equipo.values())
      expect([one.cargo, one.dependencia, one.rol]).not.toContain(undefined);
  });

  test('answer for acciones while they are in the office, and the Supervisor for none', () => {
    for (const { responsable, coordinador } of acciones)
      for (const nombre of [responsable, coordinador]) {
        const one = equipo.get(`${nombre}`) ?? {};
        expect(one.rol).not.toBe('Supervisor de Educación');
        expect([nombre, estaEnLaOficina(one, context.hoy)]).toEqual([nombre, true]);
      }
  });

  test('do their activities while they are in the office', () => {
    for (const { responsable, fechaInicio = '', fechaFin = '' } of rowsOf<ActividadRow>(
      'actividades',
    )) {
      const one = equipo.get(`${responsable}`);
      const there = [fechaInicio, fechaFin].map((dia) => one && estaEnLaOficina(one, dia));
      expect([responsable, fechaInicio, ...there]).toEqual([responsable, fechaInicio, true, true]);
    }
  });

  test('sign actas by their name, never by a login', () => {
    for (const { elaboro, reviso, aprobo, convoca } of actas)
      for (const nombre of [elaboro, reviso, aprobo, convoca])
        expect([...equipo.keys()]).toContain(nombre);
  });
});

/** A datum of health, or the reason of an absence: neither belongs in an official paper. */
const SALUD =
  /\bincapaci|enferm|m[eé]dic(?!i[oó]n)|cirug|hospital|embaraz|matern|luto|calamidad|psiqui|cl[ií]nic|\bsalud/i;

test.each(ORDEN)('%s.csv says nothing of the health of anybody', (archivo) => {
  // Its header may be the name of a component of Guía 34.
  const cells = celdasOf(archivo).slice(1).flat();
  expect(cells.filter((cell) => SALUD.test(cell))).toEqual([]);
});

describe('the actas of the example', () => {
  test('are numbered without holes in each year, in the order of their dates', () => {
    for (const year of new Set(actas.map(({ vigencia }) => vigencia))) {
      const numbers = actas.filter(({ vigencia }) => vigencia === year).map(({ numero }) => numero);
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }
    const fechas = actas.map(({ fecha = '' }) => fecha);
    expect(fechas).toEqual([...fechas].sort());
  });

  test('are one for each quarter that was reported and closed, after its reports were due', () => {
    const closed = rowsOf<CalendarioRow>('calendario')
      .filter(({ cierra = '' }) => cierra < context.hoy)
      .filter(({ vigencia, trimestre }) =>
        reportes.some(
          (row) =>
            row.vigencia === vigencia && row.trimestre === trimestre && row.ejecutado !== undefined,
        ),
      );
    const meetings = actas.filter(({ actividad }) => actividad === 9);
    expect(meetings.map(({ asunto = '' }) => corteOf(asunto))).toEqual(
      closed.map(({ vigencia, trimestre }) => `${vigencia}-${trimestre}`),
    );
    for (const [i, { fecha = '' }] of meetings.entries())
      expect(fecha > (closed[i]?.cierra ?? '')).toBe(true);
  });

  test('are held on working days, where the one before said', () => {
    for (const [i, { fecha = '', proximaReunion = '' }] of actas.entries()) {
      expect([fecha, esHabil(fecha), esHabil(proximaReunion)]).toEqual([fecha, true, true]);
      expect(proximaReunion).toBe(actas[i + 1]?.fecha ?? '2026-07-22');
    }
  });

  test('have every rol that the procedure asks for', () => {
    for (const acta of actas) {
      const responsables = RESPONSABLES[acta.actividad ?? 0] ?? [];
      const there = presentIn(acta).map(({ nombre }) => equipo.get(`${nombre}`)?.rol);
      expect(there).toEqual(expect.arrayContaining([...responsables]));
    }
  });

  test('count those who came as their list does', () => {
    const inWords = ['nueve', 'diez', 'once', 'doce'];
    for (const acta of actas) {
      const said = /[Aa]sistieron (\p{L}+) personas/u.exec(acta.desarrollo ?? '')?.[1];
      const team = presentIn(acta).filter(({ nombre }) => equipo.has(`${nombre}`));
      if (said)
        expect([acta.codigo, team.length]).toEqual([acta.codigo, 9 + inWords.indexOf(said)]);
    }
  });

  test('list each person once, with the cargo of Equipo, present or excused', () => {
    for (const acta of actas) {
      const own = asistentes.filter(({ acta: codigo }) => codigo === acta.codigo);
      expect(repeated(own.map(({ nombre }) => nombre))).toEqual([]);
      for (const { nombre, cargo, asistio, excusa, invitado } of own) {
        const one = equipo.get(`${nombre}`);
        if (one) expect([cargo, estaEnLaOficina(one, `${acta.fecha}`)]).toEqual([one.cargo, true]);
        else expect([nombre, invitado]).toEqual([nombre, true]);
        if (asistio) expect([nombre, excusa]).toEqual([nombre, undefined]);
      }
    }
  });
});

describe('the compromisos of the example', () => {
  test('come from every meeting of follow-up, and are due and met after it, on working days', () => {
    for (const { codigo, fecha: due = '', fechaCierre, acta } of compromisos) {
      const meeting = actaOf.get(`${acta}`)?.fecha ?? '9999';
      for (const dia of [due, fechaCierre ?? due])
        expect([codigo, dia >= meeting, esHabil(dia)]).toEqual([codigo, true, true]);
    }
    const from = new Set(compromisos.map(({ acta }) => acta));
    expect(actas.map(({ codigo }) => codigo)).toEqual([...from]);
  });

  test('tell what happened when they were met late or dropped', () => {
    for (const {
      codigo,
      estado,
      fecha = '',
      fechaCierre = '',
      evidencia,
      seguimiento,
    } of compromisos) {
      if (estado === 'Cumplido') expect([codigo, evidencia]).not.toContain(undefined);
      if (estado === 'Cancelado' || fechaCierre > fecha)
        expect([codigo, seguimiento]).not.toContain(undefined);
    }
  });
});

describe('the reports of the example', () => {
  test('have their evidence in their own quarter, each link once', () => {
    for (const { codigo, fecha, vigencia, trimestre } of evidencias)
      expect([codigo, trimestreOf(fecha)]).toEqual([codigo, `${vigencia}-${trimestre}`]);
    expect(repeated(evidencias.map(({ enlace }) => enlace))).toEqual([]);
  });

  test('have a tipo for every evidence, and in a visita alone the PMI that was reviewed', () => {
    for (const { codigo, ied, tipo, componentesPmi, recomendacion, ...row } of evidencias) {
      expect([codigo, tipo]).not.toContain(undefined);
      const isVisita = /^Acta de (la )?visita|del PMI/.test(row.descripcion ?? '');
      expect([codigo, tipo === 'Visita de asesoría']).toEqual([codigo, isVisita]);
      const reviewed = [ied, componentesPmi, recomendacion].filter(Boolean).length;
      expect([codigo, isVisita ? reviewed : componentesPmi]).toEqual([
        codigo,
        isVisita ? 3 : undefined,
      ]);
    }
  });

  test('have money that never goes back within a year, and each stage within the one before', () => {
    const chainOf = (row: SeguimientoRow = {}) =>
      [row.apropiado, row.comprometido, row.obligado, row.pagado].flatMap((paso) => paso ?? []);
    const withMoney = reportes.filter((row) => chainOf(row).length > 0);
    for (const row of withMoney) {
      const chain = chainOf(row);
      expect([nameOf(row), chain]).toEqual([nameOf(row), [...chain].sort((a, b) => b - a)]);
      expect(chain).toHaveLength(4);
      const earlier = withMoney.filter(
        ({ accion, vigencia, trimestre = '' }) =>
          accion === row.accion && vigencia === row.vigencia && trimestre < `${row.trimestre}`,
      );
      const before = chainOf(earlier[earlier.length - 1]);
      for (const [i, paso] of before.entries()) expect(chain[i]).toBeGreaterThanOrEqual(paso);
    }
  });

  test('do not repeat one another', () => {
    expect(repeated(evidencias.map(({ descripcion }) => descripcion))).toEqual([]);
    expect(repeated(compromisos.map(({ compromiso }) => compromiso))).toEqual([]);
    expect(repeated(actas.map(({ asunto }) => asunto))).toEqual([]);
  });
});

test('no version or date stands beside the code of a format, which belongs to the entity', () => {
  const parametros = new Map(context.rows('parametros').map(({ row }) => [row.clave, row.valor]));
  expect(parametros.get('codigo_formato_acta')).toBe('SE-GO-P03-R07');
  for (const [clave, valor] of parametros)
    if (/^(version|fecha)_formato/.test(`${clave}`))
      expect([clave, valor]).toEqual([clave, undefined]);
});

const nameOf = ({ accion, vigencia, trimestre }: SeguimientoRow): string =>
  `${accion} ${vigencia} ${trimestre}`;

/** The quarter that a meeting looked at, by the last day that its asunto names. */
function corteOf(asunto: string): string {
  const [, mes = '', year = ''] = /corte a \d+ de (\p{L}+) de (\d{4})/u.exec(asunto) ?? [];
  return `${year}-T${['marzo', 'junio', 'septiembre', 'diciembre'].indexOf(mes) + 1}`;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitDesarrollo, splitLines } from '../../src/domain/acta';
import { TIPOS_ACUMULACION } from '../../src/domain/avance/acumulacion';
import { avance } from '../../src/domain/avance/avance';
import { CALIFICACIONES } from '../../src/domain/avance/calificacion';
import { ESTADOS_AVANCE } from '../../src/domain/avance/estado';
import { REGLAS_TRIMESTRALES } from '../../src/domain/avance/vigencia';
import { ultimoCorte } from '../../src/domain/calendario';
import { faltaDelControl } from '../../src/domain/cierre-de-trimestre/control';
import { formatCorte } from '../../src/domain/periodo';
import type { Fila } from '../../src/domain/register';
import { registerByKey } from '../../src/domain/registers';
import type { ActaRow } from '../../src/domain/registers/actas';
import type { ActividadRow } from '../../src/domain/registers/actividades';
import type { AnomaliaRow } from '../../src/domain/registers/anomalias';
import type { CierreRow } from '../../src/domain/registers/cierres';
import type { CompromisoRow } from '../../src/domain/registers/compromisos';
import type { EquipoRow } from '../../src/domain/registers/equipo';
import type { EvaluacionRow } from '../../src/domain/registers/evaluaciones';
import type { PamRow } from '../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../src/domain/registers/seguimiento';
import { validateLibro } from '../../src/domain/validate';
import { DELIBERADAS } from '../support/deliberadas';
import { loadOficina, ORDEN, reload } from './oficina';
import { namesIn } from './plantillas';

const { cargues, context } = loadOficina();
const rowsOf = <T>(register: string): readonly T[] =>
  (context.rows(register) as readonly Fila<T>[]).map(({ row }) => row);
const acciones = rowsOf<PamRow>('pam');
const reportes = rowsOf<SeguimientoRow>('seguimiento');
const actas = rowsOf<ActaRow>('actas');

/** What only the add-on gives as it happens: the document that it made, the head of the bitácora then. */
const DEL_COMPLEMENTO = ['cierres.informe', 'cierres.codigoVerificacion'];

describe('ejemplo', () => {
  test('has one file for each register that people fill in', () => {
    expect([...namesIn('ejemplo')].sort()).toEqual([...ORDEN].sort());
  });

  test.each(ORDEN)('%s.csv loads whole: every row new, complete and without errors', (archivo) => {
    const { leidas, nuevas, incompletas, rechazadas, explicacion } = cargues[archivo]!;
    expect({ nuevas, incompletas, rechazadas, noLeidas: explicacion.noLeidas }).toEqual({
      nuevas: leidas,
      incompletas: 0,
      rechazadas: 0,
      noLeidas: [],
    });
    expect(leidas).toBeGreaterThan(0);
  });

  test.each(ORDEN)('%s.csv changes nothing when it is loaded again', (archivo) => {
    const { leidas, sinCambio } = reload(archivo, context);
    expect(sinCambio).toBe(leidas);
  });

  test.each(ORDEN.filter((archivo) => archivo !== 'parametros'))(
    '%s.csv has every column of its register that people type',
    (archivo) => {
      const used = new Set(context.rows(archivo).flatMap(({ row }) => Object.keys(row)));
      const typed = context
        .columnas(registerByKey(archivo)!)
        .filter(
          ({ computed, anotada, key }) =>
            !computed &&
            !(anotada && !used.has(key)) &&
            !DEL_COMPLEMENTO.includes(`${archivo}.${key}`),
        )
        .map(({ key }) => key);
      expect([...used].sort()).toEqual(typed.sort());
    },
  );

  test('has no other observation than the deliberate ones', () => {
    const found = validateLibro(context).map(({ severidad, registro, fila, codigo }) => {
      const row = context.rows(registro).find((other) => other.fila === fila)?.row;
      return [severidad, registro, row?.codigo ?? row?.accion, codigo];
    });
    expect(found).toEqual(DELIBERADAS);
  });
});

/** How the plan was at the last quarter that it reports. */
const EN_JUNIO = avance(
  {
    pam: context.rows('pam') as readonly Fila<PamRow>[],
    seguimiento: context.rows('seguimiento') as readonly Fila<SeguimientoRow>[],
    actividades: context.rows('actividades') as readonly Fila<ActividadRow>[],
    parametros: context.rows('parametros'),
    hoy: context.hoy,
  },
  context.vigencias,
  { vigencia: 2026, trimestre: 'T2' },
);

describe('the story of the example', () => {
  test('is of the size that was asked for', () => {
    expect({
      acciones: acciones.length,
      componentes: new Set(acciones.map(({ componente }) => componente)).size,
      ied: context.rows('ied').length,
      actas: actas.length,
    }).toEqual({ acciones: 40, componentes: 5, ied: 12, actas: 10 });
  });

  test('shows every tipo de acumulación, every regla and a shared meta', () => {
    expect(new Set(acciones.map(({ tipoAcumulacion }) => tipoAcumulacion))).toEqual(
      new Set(TIPOS_ACUMULACION),
    );
    expect(new Set(acciones.map(({ reglaTrimestral }) => reglaTrimestral))).toEqual(
      new Set([...REGLAS_TRIMESTRALES, undefined]),
    );
    const compartidas = acciones.filter(({ codigoMeta }) => codigoMeta === 'M03');
    expect(compartidas.map(({ codigo }) => codigo)).toEqual(['A03', 'A04']);
  });

  test('reports from the third quarter of 2024 to the second of 2026, not later', () => {
    const reported = reportes.filter(({ ejecutado }) => ejecutado !== undefined);
    const cortes = reported.map(({ vigencia, trimestre }) => `${vigencia}-${trimestre}`).sort();
    expect([cortes[0], cortes[cortes.length - 1]]).toEqual(['2024-T3', '2026-T2']);
  });

  test('has reports over what was programmed, of zero, NP, late and missing', () => {
    const bajan = acciones
      .filter(({ tipoAcumulacion = '' }) => tipoAcumulacion.startsWith('Reducción'))
      .map(({ codigo }) => codigo);
    const sobrecumplidos = reportes.filter(
      ({ accion, programado, ejecutado = 0 }) =>
        !bajan.includes(accion) && typeof programado === 'number' && ejecutado > programado,
    );
    const enCero = reportes.filter(({ ejecutado }) => ejecutado === 0);
    const np = reportes.filter(({ programado }) => programado === 'NP');
    const tardios = dueOf(reportes).filter(({ ejecutado }) => ejecutado === undefined);
    for (const rows of [sobrecumplidos, enCero, np]) expect(rows.length).toBeGreaterThan(4);
    expect(tardios.map(nameOf)).toEqual([
      'A09 2026 T2',
      'A28 2025 T3',
      'A29 2026 T2',
      'A31 2026 T2',
      'A37 2026 T2',
      'A40 2026 T1',
      'A40 2026 T2',
    ]);
    expect(missing()).toEqual(['A05 2025 T2', 'A17 2026 T2', 'A32 2026 T2']);
  });

  test('has an acción in every state that needs one, and in every calificación', () => {
    const byCode = new Map(EN_JUNIO.acciones.map((accion) => [accion.codigo, accion]));
    const states = EN_JUNIO.acciones.map(({ estado }) => estado);
    // The one that waits for its datum was reported before: until then its earlier figure speaks.
    expect(new Set([...states, 'a la espera del dato'])).toEqual(new Set(ESTADOS_AVANCE));
    expect(['A25', 'A26', 'A33'].map((codigo) => byCode.get(codigo)?.estado)).toEqual([
      'no programada',
      'sin calificar hasta T4',
      'sin fórmula',
    ]);
    expect(byCode.get('A37')?.calificacion).toBe('a la espera');
    const marks = EN_JUNIO.acciones.flatMap(({ calificacion }) => calificacion ?? []);
    expect(new Set(marks)).toEqual(new Set(CALIFICACIONES));
  });

  test('leaves the componente of tecnologías clearly behind the others', () => {
    const { componentes } = EN_JUNIO;
    const avances = componentes.map(({ avanceCuatrienioConTope }) => avanceCuatrienioConTope ?? 0);
    const [last = 0, ...others] = [...avances].sort((a, b) => a - b);
    expect(componentes[avances.indexOf(last)]?.componente).toMatch(/^Uso de tecnologías/);
    expect(last).toBeLessThan(0.7 * Math.min(...others));
  });

  test('explains every figure that is not the programmed one, each in its own words', () => {
    const distintos = reportes.filter(
      ({ programado, ejecutado }) =>
        typeof programado === 'number' && ejecutado !== undefined && ejecutado !== programado,
    );
    for (const { analisis } of distintos) expect(analisis).toMatch(/\.$/);
    const texts = reportes.flatMap(({ analisis }) => analisis ?? []);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('holds meetings of activities 1, 4, 5 and 9 with eight to twelve people each', () => {
    expect(actas.map(({ actividad }) => actividad)).toEqual([1, 4, 5, 9, 9, 9, 9, 9, 9, 9]);
    for (const { codigo } of actas) {
      const present = context.rows('asistentes').filter(({ row }) => row.acta === codigo);
      expect(present.length).toBeGreaterThanOrEqual(8);
      expect(present.length).toBeLessThanOrEqual(12);
    }
  });

  test('develops every point of every orden del día', () => {
    for (const { ordenDelDia, desarrollo = '' } of actas)
      for (const text of splitDesarrollo(splitLines(ordenDelDia), desarrollo))
        expect(text).toMatch(/\.$/);
  });

  test('has compromisos met, open, overdue and cancelled', () => {
    const compromisos = rowsOf<CompromisoRow>('compromisos');
    const abiertos = compromisos.filter(({ estado }) => estado === 'Abierto');
    expect({
      cumplidos: compromisos.filter(({ estado }) => estado === 'Cumplido').length,
      cancelados: compromisos.filter(({ estado }) => estado === 'Cancelado').length,
      vencidos: abiertos.filter(({ fecha = '' }) => fecha < context.hoy).length,
      porVencer: abiertos.filter(({ fecha = '' }) => fecha >= context.hoy).length,
    }).toEqual({ cumplidos: 26, cancelados: 1, vencidos: 3, porVencer: 3 });
  });

  test('names nobody and no institution that could be taken for real', () => {
    for (const { nombre, correo } of rowsOf<EquipoRow>('equipo'))
      expect([nombre, correo]).toEqual([
        expect.stringContaining(' Ejemplo '),
        expect.stringMatching(/@ejemplo\.invalid$/),
      ]);
    for (const { row } of context.rows('ied')) {
      expect(row.nombre).toMatch(/^IED Ejemplo /);
      expect(row.codigoDane).toMatch(/^108001999/);
    }
    for (const { row } of context.rows('asistentes')) expect(row.nombre).toMatch(/ Ejemplo /);
  });
});

const REAL = join(
  process.env.LIBRO_PAM_DATOS ?? join(__dirname, '../../../shared/data'),
  'ied_barranquilla.csv',
);

(existsSync(REAL) ? test : test.skip)(
  'the códigos DANE of the example belong to none of the real institutions of Barranquilla',
  () => {
    const real = readFileSync(REAL, 'utf8');
    for (const { row } of context.rows('ied')) expect(real).not.toContain(`${row.codigoDane}`);
  },
);

describe('the evaluations of the example', () => {
  const evaluaciones = rowsOf<EvaluacionRow>('evaluaciones');

  test('are of the 40 acciones in each of the two years that ended', () => {
    for (const vigencia of [2024, 2025])
      expect(
        evaluaciones.filter((row) => row.vigencia === vigencia).map(({ accion }) => accion),
      ).toEqual(acciones.map(({ codigo }) => codigo));
  });

  test.each([2024, 2025])(
    '%d: avance and cumplimiento are those of its Seguimiento, by hand',
    (vigencia) => {
      const told = evaluaciones.filter((row) => row.vigencia === vigencia);
      expect(
        told.map(({ accion, avance, cumplimiento }) => [accion, avance, cumplimiento]),
      ).toEqual(acciones.map((pam) => [pam.codigo, ...aMano(pam, vigencia)]));
    },
  );

  test('are written in January in the meeting that evaluates the year, and later those whose datum is late', () => {
    const dates = new Map(actas.map(({ codigo, fecha }) => [codigo, fecha]));
    for (const { accion, vigencia = 0, fecha = '', acta } of evaluaciones) {
      const late = acciones.find(({ codigo }) => codigo === accion)?.datoDisponible;
      const until = late ? `${vigencia + 1}-04-30` : `${vigencia + 1}-01-31`;
      expect([accion, fecha > `${vigencia}-12-31` && fecha <= until]).toEqual([accion, true]);
      expect([accion, fecha <= (dates.get(acta) ?? '9999')]).toEqual([accion, true]);
    }
  });
});

/** What was reported of a year over what it had for goal, in the words of the guide and without the code of the avance. */
function aMano(pam: PamRow, vigencia: number): readonly [number | undefined, string] {
  const meta = pam[`meta${vigencia}`];
  if (typeof meta !== 'number') return [undefined, 'No programada'];
  if (pam.tipoAcumulacion === 'Reducción anual') return [undefined, 'A la espera del dato'];
  // A04 shares the meta of A03, which reports it.
  const reporter = pam.codigo === 'A04' ? 'A03' : pam.codigo;
  const own = reportes.filter((row) => row.accion === reporter && row.vigencia === vigencia);
  const done = own.flatMap(({ ejecutado }) => (ejecutado === undefined ? [] : [ejecutado]));
  const asked = own.flatMap(({ programado }) =>
    typeof programado === 'number' ? [programado] : [],
  );
  const sum = (ns: readonly number[]) => ns.reduce((a, b) => a + b, 0);
  const year = {
    Suma: [sum(done), meta],
    Promedio: [sum(done) / done.length, vigencia === 2024 ? meta : sum(asked) / asked.length],
    Último: [done[done.length - 1] ?? 0, meta],
  }[pam.reglaTrimestral ?? 'Suma'] as [number, number];
  const [reached, goal] = year;
  const isFromBase = pam.tipoAcumulacion === 'Capacidad' || pam.tipoAcumulacion === 'Reducción';
  const base = isFromBase ? (pam.lineaBase ?? 0) : 0;
  const ratio = (reached - base) / (goal - base);
  const cumplimiento =
    ratio > 0.8999999 ? 'Cumplida' : ratio > 0.6999999 ? 'Parcialmente' : 'No cumplida';
  // The office reads two decimals of a percentage.
  return [Number(ratio.toFixed(4)), cumplimiento];
}

const nameOf = ({ accion, vigencia, trimestre }: SeguimientoRow): string =>
  `${accion} ${vigencia} ${trimestre}`;

/** Reports with something programmed up to the second quarter of 2026. */
const dueOf = (rows: readonly SeguimientoRow[]): readonly SeguimientoRow[] =>
  rows.filter(
    ({ programado, vigencia = 0, trimestre = '' }) =>
      typeof programado === 'number' && `${vigencia}-${trimestre}` <= '2026-T2',
  );

/** Quarters without a row, of the vigencias in which the acción has some. */
function missing(): readonly string[] {
  const there = new Set(reportes.map(nameOf));
  const years = new Set(reportes.map(({ accion, vigencia }) => `${accion} ${vigencia}`));
  return [...years]
    .flatMap((year) => ['T1', 'T2', 'T3', 'T4'].map((trimestre) => `${year} ${trimestre}`))
    .filter((name) => !/2024 T[12]/.test(name) && !there.has(name))
    .sort();
}

describe('the closes of the example', () => {
  const cierres = rowsOf<CierreRow>('cierres');

  test.each(cierres.map((row) => [`${row.vigencia}-${row.trimestre}`, row] as const))(
    '%s keeps the measure that its rows give, its acta and the control of the risk',
    (name, row) => {
      const corte = { vigencia: row.vigencia ?? 0, trimestre: row.trimestre ?? 'T1' };
      const { indicadorSeguimiento: now } = avance(
        {
          pam: context.rows('pam') as readonly Fila<PamRow>[],
          seguimiento: context.rows('seguimiento') as readonly Fila<SeguimientoRow>[],
          actividades: context.rows('actividades') as readonly Fila<ActividadRow>[],
          parametros: context.rows('parametros'),
          hoy: context.hoy,
        },
        context.vigencias,
        corte,
      );
      expect(row.medicion).toBeCloseTo(now.valor ?? 0, 8);
      expect(row.denominador).toBeCloseTo(now.denominador, 8);
      expect(row.excluidas).toBe(now.excluidas.join('; '));
      expect(row.sinReporte ?? '').toBe(now.sinReporte.join('; '));
      const acta = actas.find(({ codigo }) => codigo === row.acta);
      expect(acta).toMatchObject({ actividad: 9, estado: 'Definitiva' });
      expect(name).toBe(formatCorte(ultimoCorte(acta?.fecha ?? '')));
      expect(faltaDelControl(row)).toEqual([]);
      const confirmadas = rowsOf<AnomaliaRow>('anomalias').filter(
        (one) => `${one.vigencia}-${one.trimestre}` === name && one.confirmada === 'Sí',
      );
      expect(row.anomaliasConfirmadas).toBe(confirmadas.length);
    },
  );
});

// A load of somebody's table into a register: what it would change and what is wrong with it. It
// plans and never writes; loading the same table twice plans nothing the second time.

import { modificacion } from '../cambio';
import { lectorDe } from '../grafia';
import { isError, type Observacion } from '../observacion';
import { readFilas } from '../read-filas';
import {
  type AnyRow,
  type Fila,
  keyOf,
  type PlacedColumn,
  type Register,
  type RuleContext,
} from '../register';
import { registerByKey } from '../registers';
import { unidadesDe } from '../unidades';
import type { Archivo } from './archivo';
import type { Cargue, PlanDeTablas } from './cargue';
import { conCodigos, type Dado } from './codigos';
import { aparteCodigos, codigoSinFila, codigosDados, conParecidas } from './codigos-dados';
import { conNumero, numerosDichos } from './contadas';
import type { Destino } from './destino';
import type { Aceptada } from './detalles';
import { dosEscalas } from './dos-escalas';
import { codigosDichos, explicar } from './explicar';
import { filasAjenas, withRotos } from './filas-ajenas';
import { type EnSuForma, enSuForma } from './formas/en-su-forma';
import { oyente } from './lecturas';
import { leerTabla, type TablaLeida } from './leer-tabla';
import { conLasSuyas, deLaParte, marcada, nombreDeParte, partesDe, sinMarca } from './partes';
import { inOrder, planFilas, SIN_FILAS } from './plan-filas';
import { lectorDeHojas } from './por-hoja';
import {
  type Acepta,
  aceptadasDe,
  conAceptadas,
  type LugarDe,
  propuestasDe,
} from './propuestas/propuestas';
import { unirPartes } from './unir-partes';

/** `existing` are the rows of the register as they are read. A row with an error is rejected. */
export function planCargue(
  register: Register,
  entregado: Archivo,
  existing: readonly Fila[],
  context: RuleContext,
): Cargue {
  const columns = context.columnas(register);
  const deHoja = lectorDeHojas(register, columns, existing, context);
  const partes = conLasSuyas(partesDe(entregado)).map((parte): ParteLeida => {
    const forma = enSuForma(register, parte.archivo, context);
    const tabla = leerTabla(register, columns, forma.archivo, deHoja);
    const { hoja } = tabla.explicacion;
    const lineaDe = forma.lineaDe(hoja);
    return {
      nombre: nombreDeParte(parte, hoja),
      tabla,
      deVuelta: forma.deVuelta,
      lineaDe,
    };
  });
  const isOne = partes.length === 1;
  const tablas = partes.map(({ tabla }, i) => (isOne ? tabla : conMarca(tabla, i)));
  const lugarDe: LugarDe = ({ fila, columna }) => {
    const at = isOne ? { parte: 0, fila } : sinMarca(fila);
    const { nombre, lineaDe } = partes[at.parte] ?? {};
    const line = lineaDe?.(at.fila, columna) ?? at.fila;
    return isOne ? { fila: line } : { fila: line, hoja: nombre };
  };
  const { deCodigos, otras } = aparteCodigos(register, columns, entregado.aceptadas);
  const { acepta, sinPropuesta } = aceptadasDe(
    { ...entregado, aceptadas: otras },
    columns,
    lugarDe,
  );
  const { dado, sinFila } = codigosDados(register, columns, deCodigos, lugarDe);
  const plan = planDeTablas(register, tablas, existing, context, { acepta, dado });
  const nombres = partes.map(({ nombre }) => nombre);
  const told = partes.map(({ tabla, deVuelta }, i): Cargue => {
    const own = isOne ? plan : deLaParte(plan, i, nombres);
    const { explicacion } = tabla;
    return deVuelta(
      {
        ...own,
        observaciones: inOrder(unaVez([...tabla.observaciones, ...own.observaciones])),
        explicacion,
        explicada: [
          ...explicar(explicacion, columns),
          ...numerosDichos(register, columns, tabla.match),
          ...codigosDichos(own.codigosPropuestos),
        ],
      },
      columns,
    );
  });
  const [only] = told;
  const whole = isOne && only ? only : unirPartes(plan, told, nombres);
  const absent = [
    ...sinPropuesta().map((given) => propuestaAusente(register, given)),
    ...sinFila().map((given) => codigoSinFila(register, given)),
  ];
  return { ...whole, observaciones: [...absent, ...whole.observaciones] };
}

/** A table of what was brought, and how what is planned with it goes back to its lines. */
interface ParteLeida extends Pick<EnSuForma, 'deVuelta'> {
  readonly nombre: string;
  readonly tabla: TablaLeida;
  readonly lineaDe: ReturnType<EnSuForma['lineaDe']>;
}

const conMarca = (tabla: TablaLeida, parte: number): TablaLeida => ({
  ...tabla,
  renglones: tabla.renglones.map((one) => ({
    ...one,
    fila: marcada(parte, one.fila),
  })),
  rotos: tabla.rotos.map((one) => ({ ...one, fila: marcada(parte, one.fila) })),
});

/** What somebody accepts may be of another file, or be written by now as it should. */
const propuestaAusente = ({ key }: Register, { fila, hoja, columna }: Aceptada): Observacion => ({
  registro: key,
  fila,
  ...(hoja === undefined ? {} : { hoja }),
  codigo: 'PROPUESTA_AUSENTE',
  severidad: 'advertencia',
  mensaje: `No hay una propuesta segura para «${columna}» en la fila ${fila}: no se tomó nada. Si tiene dos lecturas, diga cuál.`,
});

/** What is accepted may let more be seen of its row, and that may be accepted too. */
const VUELTAS = 3;

/** What whoever loads it said of its cells and of its rows. */
interface Dicho {
  readonly acepta: Acepta;
  readonly dado: Dado;
}

/** Of tables with the columns of the register, as one. */
function planDeTablas(
  register: Register,
  leidas: readonly TablaLeida[],
  existing: readonly Fila[],
  context: RuleContext,
  { acepta, dado }: Dicho,
): PlanDeTablas {
  if (leidas.some(({ observaciones }) => observaciones.some(isError))) return SIN_DETALLES;
  const columns = context.columnas(register);
  let tablas = leidas;
  for (let vuelta = 0; ; vuelta++) {
    const plan = planDeLeidas(register, tablas, existing, context, dado);
    const propuestas = propuestasDe(tablas, columns, plan.observaciones, context);
    const taken = vuelta < VUELTAS ? acepta(propuestas) : [];
    if (taken.length === 0) return conParecidas(register, { ...plan, propuestas });
    tablas = conAceptadas(tablas, columns, taken);
  }
}

function planDeLeidas(
  register: Register,
  tablas: readonly TablaLeida[],
  existing: readonly Fila[],
  context: RuleContext,
  dado: Dado,
): Omit<PlanDeTablas, 'propuestas'> {
  const columns = context.columnas(register);
  const unidadDe = unidadesDe(register, (key) => context.rows(key));
  const { oye, oidas } = oyente();
  const reads = tablas.map(({ match, renglones, convenciones, rotos }) =>
    withRotos(
      readFilas(register, columns, match, renglones, {
        convenciones,
        unidadDe,
        oye,
      }),
      rotos,
    ),
  );
  const read = {
    filas: conNumero(
      register,
      reads.flatMap(({ filas }) => filas),
      existing,
    ),
    observaciones: reads.flatMap(({ observaciones }) => observaciones),
  };
  const leer = lectorDe(register, read.filas, context);
  const respelt = leer(read.filas);
  const otros = () => nombradosEnOtras(register, context);
  const { filas, propuestos } = conCodigos(register, respelt, existing, otros, dado);
  const llegada = { place: placer(register, existing), leer };
  const ajenas = tablas.flatMap(({ faltan }, i) => {
    const own = new Set(reads[i]?.filas.map(({ fila }) => fila));
    return filasAjenas(
      register,
      filas.filter(({ fila }) => own.has(fila)),
      existing,
      faltan,
    );
  });
  const wrong = [...read.observaciones, ...ajenas];
  const plan = planFilas(register, { filas, observaciones: wrong }, existing, llegada, context);
  const said = new Set(
    plan.observaciones.map(({ fila, columna, codigo }) => `${fila} ${columna} ${codigo}`),
  );
  const mixed = dosEscalas(register, columns, filas, unidadDe).filter(
    ({ fila, columna, codigo }) => !said.has(`${fila} ${columna} ${codigo}`),
  );
  return {
    ...plan,
    observaciones: [
      ...plan.observaciones,
      ...mixed,
      ...deOtraGrafia(register, columns, read.filas, respelt),
    ],
    codigosPropuestos: propuestos,
    lecturas: () => oidas,
  };
}

/** Códigos of the register that other tabs name: of a row that is there no more, and that no new one may take. */
const nombradosEnOtras = (
  { key, propone }: Register,
  context: Pick<RuleContext, 'rows' | 'columnas'>,
): readonly string[] =>
  (propone?.serie?.nombran ?? []).flatMap((registro) => {
    const other = registerByKey(registro);
    const columns = other ? context.columnas(other).filter(({ refiere }) => refiere === key) : [];
    return context
      .rows(registro)
      .flatMap(({ row }) => columns.flatMap((column) => row[column.key] ?? []))
      .map(String);
  });

/** Nothing is read, nor proposed. */
const SIN_DETALLES: PlanDeTablas = {
  ...SIN_FILAS,
  propuestas: [],
  codigosPropuestos: [],
  lecturas: () => [],
};

/** Each spelling of the file that gives way to another, once, at its first line. */
function deOtraGrafia(
  register: Register,
  columns: readonly PlacedColumn[],
  written: readonly Fila[],
  leidas: readonly Fila[],
): readonly Observacion[] {
  return columns.flatMap(({ key }) => {
    const said = new Set<string>();
    return written.flatMap(({ fila, row }, i): Observacion[] => {
      const [was, spelt] = [row[key], leidas[i]?.row[key]];
      if (was === spelt || said.has(`${was}`)) return [];
      said.add(`${was}`);
      const where = { registro: register.key, fila, columna: key };
      const mensaje = `«${was}» se carga como «${spelt}», que es como ya está escrito.`;
      return [{ ...where, codigo: 'OTRA_GRAFIA', severidad: 'nota', mensaje }];
    });
  });
}

/** Puts rows on the existing ones with their key or, without a código yet, on one that already says the same. */
function placer(
  register: Register,
  existing: readonly Fila[],
): (filas: readonly Fila[]) => readonly Destino[] {
  const byKey = new Map(existing.map((fila) => [keyOf(register, fila.row), fila]));
  const takeEqual = equalRows(existing);
  return (filas) =>
    filas.map(({ fila, row }) => {
      const clave = keyOf(register, row);
      const found = clave === undefined ? takeEqual(row) : byKey.get(clave);
      if (!found) {
        const cambio = { registro: register.key, cambio: 'crear', row } as const;
        return { fila, existing: undefined, row, cambio };
      }
      const cambio = modificacion(register.key, clave ?? '', found.row, row);
      return { fila, existing: found, row: { ...found.row, ...row }, cambio };
    });
}

/** Gives, each one once, the rows that hold every value of another. */
function equalRows(existing: readonly Fila[]): (row: AnyRow) => Fila | undefined {
  const indexes = new Map<string, Map<string, Fila[]>>();
  return (row) => {
    const keys = Object.keys(row).sort();
    const valuesOf = (other: AnyRow): string =>
      JSON.stringify(keys.map((key) => other[key] ?? null));
    const index = indexes.get(keys.join()) ?? new Map<string, Fila[]>();
    if (!indexes.has(keys.join())) {
      indexes.set(keys.join(), index);
      for (const fila of existing) {
        const values = valuesOf(fila.row);
        index.set(values, [...(index.get(values) ?? []), fila]);
      }
    }
    return index.get(valuesOf(row))?.shift();
  };
}

/** Several rows of one line of a file say of it the same. */
function unaVez(observaciones: readonly Observacion[]): readonly Observacion[] {
  const said = new Set<string>();
  return observaciones.filter(({ fila, columna, mensaje }) => {
    const text = `${fila} ${columna} ${mensaje}`;
    const isFirst = !said.has(text);
    said.add(text);
    return isFirst;
  });
}

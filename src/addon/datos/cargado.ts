// Loading a table into a register: plan, refuse or write. What is more than one commit is a job of commits under one cargue.
// Read only when a table is loaded (aparte.ts).

import type { Cambio } from '../../domain/cambio';
import { type Archivo, tablaSuelta } from '../../domain/cargue/archivo';
import type { Cargue } from '../../domain/cargue/cargue';
import type { CodigoPropuesto, LecturaDicha, Propuesta } from '../../domain/cargue/detalles';
import { filasPorHoja, type HojaVista } from '../../domain/cargue/filas-por-hoja';
import { AUTOEVALUACION, catalogoDe, SABANAS } from '../../domain/cargue/formas/otro-catalogo';
import type { Explicacion } from '../../domain/cargue/leer-tabla';
import { planCargue } from '../../domain/cargue/plan-cargue';
import type { Conteo } from '../../domain/cargue/plan-filas';
import { cambiadasDesde, type Visto, vistoDe } from '../../domain/cargue/visto';
import { isError, type Observacion } from '../../domain/observacion';
import { cuenta } from '../../domain/redaccion';
import type { PlacedColumn, Register } from '../../domain/register';
import { sha256 } from '../commit/chain';
import { commit, MAX_ROWS } from '../commit/commit';
import type { HechoAntes, Pedido } from '../commit/pedido';
import { hechoAntes, pedidoDe } from '../commit/pedidos';
import type { Avance, Cursor } from '../libro/estado';
import { type Libro, requireRegister } from '../libro/libro';
import { openLibro, settledLibro } from '../libro/open-libro';
import { isBegun, type Nombre } from '../trabajos/cursores';
import { start } from '../trabajos/motor';
import type { Escribe, Plan, Trabajo } from '../trabajos/trabajo';
import type { TrabajoVisto } from '../trabajos/visto';
import { UserError } from '../user-error';
import { CARGUE_EN, type CarguePedido } from './cargue-pedido';
import { columnasRecordadas, rememberColumnas } from './columnas-recordadas';

export interface CargueResult extends Explicacion, Conteo {
  /** Where it was loaded: asked for by the name of several registers, the one that the file is of. */
  readonly registro: string;
  /** How the file was understood, in sentences. */
  readonly explicada: readonly string[];
  /** null when nothing was written. */
  readonly cargue: string | null;
  readonly observaciones: readonly Omit<Observacion, 'registro'>[];
  readonly propuestas: readonly Propuesta[];
  readonly codigosPropuestos: readonly CodigoPropuesto[];
  /** Only where it is simulated: how the first cells were read that are not written as they are kept. */
  readonly lecturas: readonly LecturaDicha[];
  /** What is left of it for further steps, which need the same request. */
  readonly trabajo?: TrabajoVisto;
}

/** Loads a table: everything, or the valid rows only, or nothing and why. */
export function load(asked: CarguePedido, trabajo: Trabajo<CarguePedido>): CargueResult {
  const libro = asked.simular ? openLibro() : settledLibro();
  const register = registerFor(asked, libro);
  const pedido = { ...asked, registro: register.key };
  const plan = planOf(register, pedido, libro);
  const antes = pedido.simular ? undefined : hechoAntes(libro, pedidoOf(pedido));
  const done = antes?.esElMismo ? doneBefore(antes, plan) : undefined;
  if (!done) requireAsSeen(register, pedido, { trabajo, plan, libro });
  const isWanted = !isRefused(pedido, plan) && !pedido.simular;
  const written =
    isWanted && !done ? write(pedido, { trabajo, register, plan, libro }) : { cargue: null };
  return { ...resultOf(pedido, plan), ...written, ...done };
}

/** What is told of a load, before it writes. */
function resultOf(pedido: CarguePedido, plan: Cargue): CargueResult {
  const counts = isRefused(pedido, plan) ? { nuevas: 0, actualizadas: 0 } : plan;
  return {
    registro: pedido.registro,
    ...plan.explicacion,
    explicada: plan.explicada,
    leidas: plan.leidas,
    nuevas: counts.nuevas,
    actualizadas: counts.actualizadas,
    sinCambio: plan.sinCambio,
    rechazadas: plan.rechazadas,
    incompletas: plan.incompletas,
    propuestas: plan.propuestas,
    codigosPropuestos: plan.codigosPropuestos,
    lecturas: pedido.simular ? plan.lecturas() : [],
    observaciones: plan.observaciones.map(({ registro: _registro, ...rest }) => rest),
    cargue: null,
  };
}

export interface Prevista {
  readonly vista: CargueResult;
  readonly visto: Visto;
  readonly hojas: readonly HojaVista[];
  /** The job that it would be. */
  readonly trabajo: Nombre;
}

/** A load as it would be: of one with errors, what its valid rows would do. */
export function preview(
  asked: CarguePedido,
  trabajo: Trabajo<CarguePedido>,
  libro: Libro,
): Prevista {
  const register = registerFor(asked, libro);
  const pedido = { ...asked, registro: register.key, simular: true, soloValidas: true };
  const plan = planOf(register, pedido, libro);
  const soloValidas = plan.observaciones.some(isError);
  return {
    vista: resultOf(pedido, plan),
    visto: vistoDe(plan),
    hojas: filasPorHoja(register, archivoOf(pedido), libro.rows(register.key), libro, plan),
    trabajo: { trabajo: trabajo.key, clave: claveOf({ ...pedido, soloValidas }, plan) },
  };
}

const MOST_CHANGED = 10;

/** What others changed since somebody looked is never written over unseen; a job that is half-way changed what it wrote itself. */
function requireAsSeen(
  register: Register,
  pedido: CarguePedido,
  { trabajo, plan, libro }: Pick<Encargo, 'trabajo' | 'plan' | 'libro'>,
): void {
  const { visto } = pedido;
  const nombre = { trabajo: trabajo.key, clave: claveOf(pedido, plan) };
  if (!visto || pedido.simular || isBegun(libro.estado, nombre)) return;
  requireSame(cambiadasDesde(visto, plan, libro.columnas(register)));
}

function requireSame(changed: readonly string[]): void {
  if (changed.length === 0) return;
  const more = changed.length - MOST_CHANGED;
  throw new UserError(
    'No se escribió nada: desde que usted lo revisó, alguien cambió filas que este cargue cambia.',
    'CAMBIO_DESDE_LA_VISTA',
    [
      ...changed.slice(0, MOST_CHANGED),
      ...(more > 0 ? [`Y ${cuenta(more, 'fila', 'filas')} más.`] : []),
    ],
  );
}

const pedidoOf = ({ pedido, ...asked }: CarguePedido): Pedido | undefined =>
  pedidoDe(pedido, asked);

/** The counts of a load that was done already: what it wrote then is no change now. */
function doneBefore({ cambios, cargue }: HechoAntes, plan: Conteo) {
  const nuevas = creadasEn(cambios);
  const sinCambio = Math.max(0, plan.sinCambio - cambios.length);
  return { cargue, nuevas, actualizadas: cambios.length - nuevas, sinCambio };
}

/** The job that loads it; a sentence where it cannot be loaded any more. */
export function planToLoad(asked: CarguePedido): Plan {
  const libro = settledLibro();
  const register = registerFor(asked, libro);
  const pedido = { ...asked, registro: register.key };
  const plan = planOf(register, pedido, libro);
  if (isRefused(pedido, plan)) throw tooWrong(register, plan);
  return jobOf(register, pedido, plan, libro.columnas(register));
}

/** Its place in the table is kept by line, so that a row that somebody corrects meanwhile is not written twice. */
function jobOf(
  register: Register,
  pedido: CarguePedido,
  plan: Cargue,
  columns: readonly PlacedColumn[],
): Plan {
  const { cambios, lineas } = plan;
  const operacion = `${CARGUE_EN} ${register.title}`;
  const haz = ({ hechas, datos }: Cursor, escribe: Escribe): Avance => {
    const from = lineas.findIndex((linea) => linea > Number(datos.linea));
    const rest = from < 0 ? [] : cambios.slice(from);
    const step = stepOf(register, rest, lineas.slice(from));
    // What it wrote itself is behind; a row that somebody changed since it was seen is told, and not written over.
    if (pedido.visto)
      requireSame(
        cambiadasDesde(
          pedido.visto,
          { ...plan, cambios: step, lineas: lineas.slice(from, from + step.length) },
          columns,
        ),
      );
    const done = hechas + step.length;
    // Whoever goes on with it may be the last: the execution that began it died before it could remember them.
    rememberColumnas(register.key, pedido.columnas, plan);
    // Its last unit is what answers for the whole when it is asked for again.
    const asked = step.length === rest.length ? pedidoOf(pedido) : undefined;
    return escribe(
      { operacion, cargue: String(datos.cargue) || undefined, pedido: asked, build: () => step },
      (codigo) => ({
        hechas: done,
        total: done + rest.length - step.length,
        datos: {
          cargue: codigo || String(datos.cargue),
          linea: lineas[from + step.length - 1] ?? Number(datos.linea),
          nuevas: Number(datos.nuevas ?? 0) + creadasEn(step),
        },
      }),
    );
  };
  const clave = claveOf(pedido, plan);
  return {
    clave,
    titulo: operacion,
    total: cambios.length,
    datos: { cargue: '', linea: 0, nuevas: 0 },
    haz,
  };
}

/**
 * The changes of one step. Those of one line go together, or the rest of it would be taken as done. So do, in a register that
 * closes, new rows with the same first part of their key: a closed acta takes no more people once some are in.
 */
function stepOf(
  { cierra, clave }: Register,
  rest: readonly Cambio[],
  lineas: readonly number[],
): readonly Cambio[] {
  if (rest.length <= MAX_ROWS) return rest;
  const [parent = '', ...others] = clave;
  const parentAt = (i: number): unknown => {
    const cambio = rest[i];
    return cierra && others.length > 0 && cambio?.cambio === 'crear'
      ? cambio.row[parent]
      : undefined;
  };
  const goWith = (i: number): boolean =>
    lineas[i] === lineas[i - 1] || (parentAt(i) !== undefined && parentAt(i) === parentAt(i - 1));
  let end = MAX_ROWS;
  while (end > 0 && goWith(end)) end--;
  return rest.slice(0, end || MAX_ROWS);
}

/** The same file, understood in the same way, is the same load: columns may have been assigned in between. */
function claveOf(pedido: CarguePedido, { explicacion: { hoja, columnas } }: Cargue): string {
  const leidas = columnas.map(({ texto, columna }) => [texto, columna]);
  const what = [
    pedido.hojas ?? pedido.celdas,
    hoja,
    leidas,
    pedido.soloValidas === true,
    ...(pedido.valores ? [pedido.valores] : []),
    ...(pedido.aceptarTodas ? [true] : []),
    ...(pedido.aceptar ? [pedido.aceptar] : []),
  ];
  return `${pedido.registro} ${sha256(JSON.stringify(what)).slice(0, 16)}`;
}

function archivoOf(pedido: CarguePedido): Archivo {
  const { registro, celdas = [], hojas, hoja, hojasPedidas, columnas, valores } = pedido;
  const recordadas = columnas ? undefined : columnasRecordadas(registro);
  const file = hojas ? { hojas, hoja, hojasPedidas } : tablaSuelta(celdas);
  return {
    ...file,
    columnas,
    recordadas,
    valores,
    aceptadas: pedido.aceptar,
    aceptaTodas: pedido.aceptarTodas,
  };
}

interface Encargo {
  /** What carries it on where it is more than one commit. */
  readonly trabajo: Trabajo<CarguePedido>;
  readonly register: Register;
  readonly plan: Cargue;
  readonly libro: Libro;
}

function write(
  pedido: CarguePedido,
  { trabajo: entry, register, plan, libro }: Encargo,
): Pick<CargueResult, 'cargue' | 'trabajo'> & Partial<Conteo> {
  const { estado } = libro;
  const job = jobOf(register, pedido, plan, libro.columnas(register));
  if (job.total <= MAX_ROWS && !isBegun(estado, { trabajo: entry.key, clave: job.clave })) {
    const codigo = writeAtOnce(job.titulo, plan.cambios, pedidoOf(pedido));
    rememberColumnas(register.key, pedido.columnas, plan);
    return { cargue: codigo };
  }
  const trabajo = start(entry, pedido, job);
  const codigo = String(trabajo.datos.cargue) || null;
  // One that was given up meanwhile wrote less than was planned.
  if (trabajo.estado !== 'terminado') return { cargue: codigo, trabajo };
  return { cargue: codigo, ...writtenBy(trabajo, plan) };
}

/** The counts of a whole job: of one that went on, what it wrote before counts in this plan as rows without change. */
function writtenBy({ hechas, datos }: TrabajoVisto, plan: Cargue) {
  const nuevas = Number(datos.nuevas ?? 0);
  const sinCambio = plan.sinCambio - (hechas - plan.nuevas - plan.actualizadas);
  return { nuevas, actualizadas: hechas - nuevas, sinCambio: Math.max(0, sinCambio) };
}

const creadasEn = (cambios: readonly Cambio[]): number =>
  cambios.filter(({ cambio }) => cambio === 'crear').length;

const writeAtOnce = (
  operacion: string,
  cambios: readonly Cambio[],
  pedido: Pedido | undefined,
): string | null => commit({ operacion, pedido, build: () => cambios }).cargue || null;

function planOf(register: Register, pedido: CarguePedido, libro: Libro): Cargue {
  return planCargue(register, archivoOf(pedido), libro.rows(register.key), libro);
}

/** Not even the valid rows are loaded of a file of which none can be read. */
const isRefused = ({ soloValidas }: CarguePedido, { observaciones, leidas }: Cargue): boolean =>
  observaciones.some(isError) && (!soloValidas || leidas === 0);

const MOST_LINES = 10;

/** A table that could be loaded when it was begun, and cannot any more. */
function tooWrong({ title }: Register, { observaciones }: Cargue): UserError {
  const errors = observaciones.filter(isError);
  return new UserError(
    `No se continuó: con lo que hay ahora en el libro, el archivo de «${title}» tiene ${cuenta(errors.length, 'error', 'errores')}.`,
    'CON_ERRORES',
    errors
      .slice(0, MOST_LINES)
      .map(({ fila, hoja, mensaje }) => `Fila ${fila}${hoja ? ` de «${hoja}»` : ''}: ${mensaje}`),
  );
}

/** Where a file goes; one of the autoevaluación says by itself with which catalogue it was valued. */
function registerFor(pedido: CarguePedido, libro: Libro): Register {
  if (pedido.registro !== AUTOEVALUACION) return requireLoadable(pedido.registro);
  const register = catalogoDe(archivoOf(pedido), libro.columnas);
  if (register) return register;
  throw new UserError(
    `El archivo no dice con cuál catálogo de la Guía 34 se valoró: nombre sus componentes, o diga cuál es cargándolo en ${SABANAS.map(({ key }) => key).join(' o ')}.`,
    'SIN_CATALOGO',
  );
}

function requireLoadable(registro: string): Register {
  const register = requireRegister(registro);
  if (!register.readOnly) return register;
  throw new UserError(`La hoja «${register.title}» la escribe el complemento: no se carga.`);
}

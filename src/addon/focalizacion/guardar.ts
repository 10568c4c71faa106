// Saving the choice of an acción, freezing it under an acta and opening it again. Read when it is asked for (aparte.ts).

import { type Cambio, cambiosHacia } from '../../domain/cambio';
import { codigoDe } from '../../domain/codigo-verificacion';
import {
  CONGELAR_FOCALIZACION,
  DESCONGELAR,
  GUARDAR_FOCALIZACION,
} from '../../domain/focalizacion/congelada';
import { escribirCongelado } from '../../domain/focalizacion/congelado';
import { filasDe } from '../../domain/focalizacion/filas';
import { empatesEnPalabras } from '../../domain/focalizacion/palabras';
import { type FocalizacionCalculada, respuestaDe } from '../../domain/focalizacion/respuesta';
import { type AnyRow, keyOf } from '../../domain/register';
import { cupos as CUPOS } from '../../domain/registers/cupos';
import { focalizacion as FOCALIZACION } from '../../domain/registers/focalizacion';
import type { IedRow } from '../../domain/registers/ied';
import { commit, type Fresh, MAX_ROWS } from '../commit/commit';
import type { Pedido } from '../commit/pedido';
import { hechoAntes, pedidoDe } from '../commit/pedidos';
import type { Acto } from '../identidad';
import { type Avance, type Cursor, readEstado } from '../libro/estado';
import type { Libro } from '../libro/libro';
import { openLibro, settledLibro } from '../libro/open-libro';
import { whoAnswers } from '../quien-responde';
import { nombreDe } from '../reportes/en-corte';
import { start } from '../trabajos/motor';
import type { Escribe, Plan, Trabajo } from '../trabajos/trabajo';
import { loQueFalta, type TrabajoVisto } from '../trabajos/visto';
import { UserError } from '../user-error';
import { requireActa } from './acta';
import { conCriterios, criteriosEscritos } from './criterios-escritos';
import { deUnaAccion, isMuyLarga } from './de-una-accion';
import {
  decirCongelada,
  filasDeFocalizacion,
  type Leida,
  leer,
  type Rows,
  requireCual,
} from './leer';
import type { DescongelarPedido, GuardarPedido, PorPasosPedido } from './pedido';
import { requireFormaVista, requireOrdenVisto } from './visto';

const desde = 'Focalizar…';
const CONGELAR: Acto = { que: 'congelar la focalización', desde };
const ABRIR: Acto = { que: 'descongelar la focalización', desde };

export interface FocalizacionGuardada {
  readonly focalizacion: FocalizacionCalculada;
  /** null when nothing changed. */
  readonly cargue: string | null;
  readonly avisos: readonly string[];
  /** Each in words. */
  readonly empates: readonly string[];
  readonly congelada: string;
  /** What is left of it for further steps. */
  readonly trabajo?: TrabajoVisto;
}

export function guardar(
  pedido: GuardarPedido,
  trabajo: Trabajo<PorPasosPedido>,
): FocalizacionGuardada {
  const { congelar = false } = pedido;
  const quien = congelar ? whoAnswers(CONGELAR).quien : '';
  const asked = pedidoDe(pedido.pedido, pedido);
  const libro = settledLibro();
  if (doesNotFit(libro, pedido) && !hechoAntes(libro, asked)?.esElMismo)
    return saveByPasos(pedido, asked, trabajo);
  const { cargue } = commit({
    operacion: operacionOf(pedido),
    pedido: asked,
    // The rows are written with what freezes them.
    build: (fresh) => {
      const { escritos, leida } = requireVisto(fresh, pedido);
      return [
        ...escritos.cambios,
        ...cambiosDe(fresh, leida, congeladoDe(fresh, leida, pedido, quien)),
      ];
    },
  });
  return guardada(pedido, { cargue: cargue || null });
}

const operacionOf = ({
  congelar,
  accion,
  vigencia,
}: Pick<GuardarPedido, 'congelar' | 'accion' | 'vigencia'>): string =>
  `${congelar ? CONGELAR_FOCALIZACION : GUARDAR_FOCALIZACION} de ${accion} en ${vigencia}`;

function guardada(
  { vigencia, accion }: Pick<GuardarPedido, 'vigencia' | 'accion'>,
  done: Pick<FocalizacionGuardada, 'cargue' | 'trabajo'>,
): FocalizacionGuardada {
  const libro = openLibro();
  const now = leer(deUnaAccion(libro, { vigencia, accion }), { vigencia, accion });
  return {
    focalizacion: respuestaDe(now),
    ...done,
    avisos: now.avisos,
    empates: empatesEnPalabras(now.focalizada, now.nombre),
    congelada: decirCongelada(libro, now.cupos),
  };
}

/** What is asked, on the workbook as whoever asks saw it. */
function requireVisto(fresh: Fresh, pedido: GuardarPedido) {
  const cual = requireCual(fresh, pedido);
  requireNotFrozen(fresh, cual);
  requireFormaVista(fresh, cual, pedido);
  const escritos = criteriosEscritos(fresh, pedido);
  const leida = leer(conCriterios(fresh, escritos.filas), pedido);
  requireOrdenVisto(leida, pedido);
  return { escritos, leida };
}

/** What freezes it: nothing where it is only saved. */
function congeladoDe(
  fresh: Fresh | Libro,
  leida: Leida,
  { congelar, acta }: Pick<GuardarPedido, 'congelar' | 'acta'>,
  quien: string,
): AnyRow {
  if (!congelar) return {};
  if (leida.pesos) throw new UserError(leida.pesos, 'PESOS_NO_SUMAN');
  return {
    acta: requireActa(fresh, leida.vigencia, acta).codigo,
    congelado: escribirCongelado(leida.focalizada, leida.nombre),
    congeladoPor: nombreDe(fresh, quien) || undefined,
    congeladoEl: fresh.hoy,
    codigoVerificacion: codigoDe(readEstado()?.hash ?? ''),
  };
}

/** Whether its rows may be more than a commit, or take longer to write than one waits: those of the institutions, of those that went away, and of its criteria. */
function doesNotFit(libro: Libro, { vigencia, accion, criterios = [] }: GuardarPedido): boolean {
  const activas = new Set(
    libro.rows<IedRow>('ied').flatMap(({ row }) => (row.activa === false ? [] : row.codigoDane)),
  );
  if (isMuyLarga(libro)) return true;
  const rows = deUnaAccion(libro, { vigencia, accion });
  const gone = filasDeFocalizacion(rows, Number(vigencia), accion).filter(
    ({ ied }) => !activas.has(ied),
  );
  return activas.size + gone.length + 2 * criterios.length + 1 > MAX_ROWS;
}

/** Its criteria and its rules first, in a commit; then the institutions, under the same cargue, and what freezes it with the last. */
function saveByPasos(
  pedido: GuardarPedido,
  asked: Pedido | undefined,
  trabajo: Trabajo<PorPasosPedido>,
): FocalizacionGuardada {
  const { vigencia, accion, congelar, acta } = pedido;
  const { cargue } = commit({
    operacion: operacionOf(pedido),
    build: (fresh) => {
      const rows = { ...fresh, ...deUnaAccion(fresh, pedido) };
      const { escritos, leida } = requireVisto(rows, pedido);
      congeladoDe(rows, leida, pedido, '');
      return [...escritos.cambios, ...cambiosDe(rows, leida, {}).filter(isOfCupos)];
    },
  });
  const rest: PorPasosPedido = {
    vigencia,
    accion,
    congelar,
    acta,
    pedido: asked && { id: asked.id, huella: asked.huella },
    cargue,
  };
  const begun = start(trabajo, rest);
  return guardada(pedido, {
    cargue: String(begun.datos.cargue) || null,
    ...loQueFalta(begun),
  });
}

/** The job that writes the institutions of a choice whose criteria and rules are in the workbook. */
export function planToSave(pedido: PorPasosPedido): Plan {
  const quien = pedido.congelar ? whoAnswers(CONGELAR).quien : '';
  const { vigencia, accion } = pedido;
  const titulo = operacionOf(pedido);
  const lookAt = (rows: Rows): Leida => {
    requireNotFrozen(rows, requireCual(rows, pedido));
    return leer(rows, { vigencia, accion });
  };
  const open = (): { readonly libro: Libro; readonly rows: Rows } => {
    const libro = settledLibro();
    return { libro, rows: deUnaAccion(libro, pedido) };
  };
  const { rows } = open();
  const total = cambiosDe(rows, lookAt(rows), actaDe(rows, pedido)).length + 1;
  // What is left is looked for on the rows of the moment: the last of them are written with what freezes it.
  const haz = ({ hechas, datos }: Cursor, escribe: Escribe): Avance => {
    const { libro: now, rows: fresh } = open();
    const leida = lookAt(fresh);
    const all = cambiosDe(fresh, leida, congeladoDe(now, leida, pedido, quien));
    const isLast = all.length <= MAX_ROWS;
    const step = isLast ? all : all.filter((one) => !isOfCupos(one)).slice(0, MAX_ROWS);
    const done = hechas + Math.max(1, step.length);
    return escribe(
      {
        operacion: titulo,
        cargue: String(datos.cargue) || undefined,
        // It is what answers for the whole when it is asked for again.
        pedido: isLast ? pedido.pedido : undefined,
        build: () => step,
      },
      (cargue) => ({
        hechas: done,
        total: done + all.length - step.length,
        datos: { cargue: cargue || String(datos.cargue) },
      }),
    );
  };
  const clave = [vigencia, accion, ...(pedido.congelar ? [`${pedido.acta}`] : [])].join(' ');
  return { clave, titulo, total, datos: { cargue: pedido.cargue }, haz };
}

const actaDe = (rows: Rows, { congelar, acta, vigencia }: PorPasosPedido): AnyRow =>
  congelar ? { acta: requireActa(rows, Number(vigencia), acta).codigo } : {};

const isOfCupos = ({ registro }: Cambio): boolean => registro === CUPOS.key;

function requireNotFrozen(
  fresh: Rows,
  { cupos, accion, vigencia }: Pick<Leida, 'cupos' | 'accion' | 'vigencia'>,
): void {
  if (!cupos?.congeladoEl) return;
  throw new UserError(
    `La focalización de ${accion} en ${vigencia} ya se congeló ${decirCongelada(fresh, cupos)}: descongélela con un motivo antes de volver a guardarla.`,
    'CONGELADA',
  );
}

/** What takes the rows of the workbook to what is calculated; those of institutions that are no longer in it go away. */
function cambiosDe(fresh: Rows, leida: Leida, congelar: AnyRow): readonly Cambio[] {
  const { vigencia, accion, focalizada, cupos } = leida;
  const { cupos: cuantas, minimo, cobertura } = focalizada.reglas;
  const reglas: AnyRow = { vigencia, accion, cupos: cuantas, minimo, cobertura, ...congelar };
  const before = new Map(
    filasDeFocalizacion(fresh, vigencia, accion).map((row) => [row.ied, row as AnyRow]),
  );
  const filas = filasDe(leida).map((row): AnyRow => {
    const known = before.get(`${row.ied}`);
    // What people decided before there was an acta is decided by the one that freezes it.
    const acta =
      congelar.acta !== undefined && known?.acta === undefined ? { acta: congelar.acta } : {};
    return { ...row, ...acta };
  });
  const wanted = new Set(filas.map(({ ied }) => ied));
  const gone = [...before.values()].filter(({ ied }) => !wanted.has(ied as string));
  return [
    ...gone.map(
      (antes): Cambio => ({
        registro: FOCALIZACION.key,
        cambio: 'borrar',
        clave: keyOf(FOCALIZACION, antes) ?? '',
        antes,
      }),
    ),
    ...filas.flatMap((row) => cambiosHacia(FOCALIZACION, before.get(`${row.ied}`), row)),
    ...cambiosHacia(CUPOS, cupos, reglas),
  ];
}

export interface Descongelada {
  readonly cargue: string | null;
}

/** With a reason, which the bitácora keeps; criteria, cupos and decisions may then be changed. */
export function descongelar({ motivo, pedido, ...asked }: DescongelarPedido): Descongelada {
  const why = (motivo ?? '').trim();
  if (why === '')
    throw new UserError(
      'Para descongelar una focalización escriba el motivo: queda en la bitácora.',
      'MOTIVO',
    );
  whoAnswers(ABRIR);
  const { cargue } = commit({
    operacion: `${DESCONGELAR} de ${asked.accion} en ${asked.vigencia}: ${why}`,
    pedido: pedidoDe(pedido, [asked, why]),
    abre: ({ registro }) => registro === CUPOS.key,
    build: (fresh) => {
      const { cupos, accion, vigencia } = requireCual(fresh, asked);
      if (!cupos?.congeladoEl)
        throw new UserError(
          `La focalización de ${accion} en ${vigencia} no está congelada.`,
          'DESCONGELAR',
        );
      const vacia = {
        acta: undefined,
        congelado: undefined,
        congeladoPor: undefined,
        congeladoEl: undefined,
        codigoVerificacion: undefined,
      };
      return cambiosHacia(CUPOS, cupos, vacia);
    },
  });
  return { cargue: cargue || null };
}

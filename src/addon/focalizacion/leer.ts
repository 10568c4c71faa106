// The choice of the institutions of an acción in the open workbook: as it is calculated now, or as it was frozen. Read when it is
// asked for (aparte.ts).

import { nombreDeActa } from '../../domain/acta-titulo';
import { actaDeOtroAno } from '../../domain/focalizacion/acta-de-otro-ano';
import { leerCongelado, leerValores } from '../../domain/focalizacion/congelado';
import { criteriosDe, filasDeCriterios } from '../../domain/focalizacion/criterio';
import { datosDe, deOtroAno } from '../../domain/focalizacion/datos';
import type { FinalEscrita } from '../../domain/focalizacion/final';
import {
  COBERTURA,
  candidatasDe,
  conMedidos,
  focalizar,
} from '../../domain/focalizacion/focalizar';
import { empatesEnPalabras } from '../../domain/focalizacion/palabras';
import { avisosDe, impedimentosDe, pesosNoSuman } from '../../domain/focalizacion/reparos';
import {
  type Elegida,
  type FocalizacionCalculada,
  lineasDe,
  respuestaDe,
} from '../../domain/focalizacion/respuesta';
import type { Reglas } from '../../domain/focalizacion/seleccionar';
import { variablesDe } from '../../domain/focalizacion/variables';
import { formatFecha } from '../../domain/formato';
import { quisoDecir } from '../../domain/parecido';
import { readDeCien } from '../../domain/parse/escala';
import { readNumero } from '../../domain/parse/numero';
import type { RuleContext } from '../../domain/register';
import type { ActaRow } from '../../domain/registers/actas';
import type { CuposRow } from '../../domain/registers/cupos';
import type { FocalizacionRow } from '../../domain/registers/focalizacion';
import type { PamRow } from '../../domain/registers/pam';
import { cleanText, readsAlike } from '../../domain/texto';
import { requireVigencia } from '../evaluacion/de-vigencia';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import { deUnaAccion } from './de-una-accion';
import type { FocalizarPedido, PorQuePedido } from './pedido';

/** What is read: a workbook, or its fresh rows under the lock. */
export type Rows = Pick<RuleContext, 'rows' | 'vigencias'>;

export interface FocalizacionVista {
  readonly focalizacion: FocalizacionCalculada;
  readonly accion: string;
  /** What whoever reads it should know; of a frozen one, that its acta is of another year. */
  readonly avisos: readonly string[];
  /** Each in words. */
  readonly empates: readonly string[];
  /** "con el acta 1 de 2026, el 28/01/2026"; '' while it is not frozen. */
  readonly congelada: string;
}
export interface PorQueVisto {
  readonly vigencia: number;
  readonly accion: string;
  readonly codigoDane: string;
  readonly nombre: string;
  readonly lineas: readonly string[];
  /** "el 28/01/2026 por … con el acta 1 de 2026"; '' while it is not frozen. */
  readonly congelada: string;
}

/** A choice with all that is behind it. */
export interface Leida extends Elegida {
  readonly cupos: CuposRow | undefined;
  readonly avisos: readonly string[];
  /** Why it cannot be frozen; undefined when it can. */
  readonly pesos: string | undefined;
}

export function calcular(pedido: FocalizarPedido): FocalizacionVista {
  const libro = openLibro();
  const leida = leer(deUnaAccion(libro, pedido), pedido);
  const titulo = accionDe(libro, leida.accion)?.accion ?? '';
  return {
    focalizacion: respuestaDe(leida),
    accion: `${leida.accion} · ${titulo}`,
    avisos: leida.avisos,
    empates: empatesEnPalabras(leida.focalizada, leida.nombre),
    congelada: decirCongelada(libro, leida.cupos),
  };
}

export function explicar({ ied: asked, ...pedido }: PorQuePedido): PorQueVisto {
  const libro = openLibro();
  const leida = leer(deUnaAccion(libro, pedido), pedido);
  const one = requireIed(leida, asked);
  const { codigoDane, nombre } = one;
  const { vigencia, accion, cupos } = leida;
  const congelada = decirCongelada(libro, cupos);
  return { vigencia, accion, codigoDane, nombre, lineas: lineasDe(one, leida), congelada };
}

/** By its código, or by its name. */
export function requireIed({ focalizada, accion, vigencia }: Elegida, asked: string) {
  const all = [...focalizada.ied, ...focalizada.sinInformacion];
  const found =
    all.find(({ codigoDane }) => codigoDane === asked.trim()) ??
    all.find(({ nombre }) => readsAlike(nombre, asked));
  if (found) return found;
  throw new UserError(
    `La IED «${asked}» no está entre las que se ordenan para ${accion} en ${vigencia}: escriba su código DANE; si está inactiva, no entra en la focalización.${quisoDecir(
      asked,
      all.map(({ codigoDane }) => codigoDane),
    )}`,
    'IED',
  );
}

/** A year of the workbook and an acción that chooses institutions, with its cupos; or a sentence. */
export function requireCual(
  rows: Rows,
  pedido: { readonly vigencia: string; readonly accion: string },
): Pick<Leida, 'vigencia' | 'accion' | 'cupos'> {
  const vigencia = requireVigencia(pedido.vigencia, rows);
  const accion = requireFocalizada(rows, pedido.accion);
  return { vigencia, accion, cupos: cuposDe(rows, vigencia, accion) };
}

/** Frozen as it was; otherwise with the data of now. */
export function leer(rows: Rows, pedido: FocalizarPedido): Leida {
  const { vigencia, accion, cupos } = requireCual(rows, pedido);
  const finales = finalesDe(rows, vigencia, accion);
  if (cupos?.congeladoEl) {
    requireSameRules(cupos, pedido);
    return {
      vigencia,
      accion,
      cupos,
      finales,
      ...congelada(rows, cupos),
      avisos: avisoDeActa(rows, vigencia, cupos.acta),
      pesos: undefined,
    };
  }
  const variables = variablesDe(rows.rows('datos').map(({ row }) => row));
  const nombres = new Map(variables.map((one) => [one.variable, one.nombre]));
  const nombre = (variable: string): string => nombres.get(variable) ?? variable;
  const all = rows.rows('criterios').map(({ row }) => row);
  const filas = filasDeCriterios(all, vigencia, accion);
  const [wrong, ...others] = impedimentosDe(filas, variables, vigencia, accion);
  if (wrong !== undefined) throw new UserError(wrong, 'CRITERIOS', others);
  const criterios = criteriosDe(all, vigencia, accion);
  const candidatas = candidatasDe(rows, vigencia, criterios, datosDe(rows));
  if (candidatas.length === 0)
    throw new UserError('No hay IED activas que ordenar: cárguelas en «IED».', 'SIN_IED');
  const focalizada = focalizar(candidatas, criterios, reglasDe(pedido, cupos));
  const pesos = pesosNoSuman(filas, vigencia, accion);
  return {
    vigencia,
    accion,
    cupos,
    finales,
    focalizada,
    nombre,
    avisos: [...(pesos ? [pesos] : []), ...avisosDe(focalizada, nombre, deOtroAno(rows))],
    pesos,
  };
}

/** From what it kept, and nothing else. */
function congelada(rows: Rows, cupos: CuposRow): Pick<Elegida, 'focalizada' | 'nombre'> {
  const { vigencia, accion } = cupos;
  const kept = leerCongelado(cupos.congelado ?? '');
  if (!kept)
    throw new UserError(
      `No se entiende lo que se congeló de ${accion} en ${vigencia}: alguien cambió a mano «Congelado» en «Cupos de focalización». Devuélvalo a como dice la Bitácora.`,
      'CONGELADO',
    );
  const candidatas = filasDeFocalizacion(rows, vigencia, accion).map(({ ied, valores }) =>
    leerValores(ied ?? '', valores ?? ''),
  );
  return {
    focalizada: conMedidos(candidatas, kept.criterios, kept.reglas),
    nombre: (variable) => kept.nombres.get(variable) ?? variable,
  };
}

export const filasDeFocalizacion = (
  rows: Pick<RuleContext, 'rows'>,
  vigencia: unknown,
  accion: unknown,
): readonly FocalizacionRow[] =>
  rows
    .rows('focalizacion')
    .map(({ row }) => row as FocalizacionRow)
    .filter((row) => row.vigencia === vigencia && row.accion === accion);

const cuposDe = (
  rows: Pick<RuleContext, 'rows'>,
  vigencia: number,
  accion: string,
): CuposRow | undefined =>
  rows
    .rows('cupos')
    .map(({ row }) => row as CuposRow)
    .find((row) => row.vigencia === vigencia && row.accion === accion);

export function finalesDe(
  rows: Rows,
  vigencia: number,
  accion: string,
): ReadonlyMap<string, FinalEscrita> {
  return new Map(
    filasDeFocalizacion(rows, vigencia, accion).flatMap((row) => {
      const { ied, final, motivo = '', decidio = '', acta } = row;
      // Without reason it is what was calculated when it was saved, which follows the data until it is frozen.
      if (!ied || !final || motivo === '') return [];
      return [[ied, { final, motivo, quien: decidio, acta: nombreDelActaDe(rows, acta) }] as const];
    }),
  );
}

export const accionDe = (rows: Pick<RuleContext, 'rows'>, accion: string): PamRow | undefined =>
  rows
    .rows('pam')
    .map(({ row }) => row as PamRow)
    .find(({ codigo }) => codigo === accion);

/** Acciones that choose institutions. */
export const accionesFocalizadas = (rows: Pick<RuleContext, 'rows'>): readonly PamRow[] =>
  rows
    .rows('pam')
    .map(({ row }) => row as PamRow)
    .filter(({ alcance, codigo }) => codigo !== undefined && alcance === 'IED focalizadas');

function requireFocalizada(rows: Rows, asked: string): string {
  const typed = cleanText(asked);
  const own = rows
    .rows('pam')
    .map(({ row }) => row as PamRow)
    .find(({ codigo }) => codigo !== undefined && readsAlike(codigo, typed));
  const those = accionesFocalizadas(rows).flatMap(({ codigo }) => codigo ?? []);
  if (!own?.codigo)
    throw new UserError(
      `No hay acción «${typed}» en el PAM.${quisoDecir(typed, those)} Las que focalizan IED son ${those.join(', ') || 'ninguna todavía'}.`,
      'ACCION',
    );
  if (own.alcance === 'IED focalizadas') return own.codigo;
  throw new UserError(
    `El alcance de ${own.codigo} es «${own.alcance ?? 'sin definir'}»: solo se focalizan las acciones de alcance «IED focalizadas».`,
    'ALCANCE',
  );
}

/** What is asked, or what was saved. */
function reglasDe(pedido: FocalizarPedido, cupos: CuposRow | undefined): Reglas {
  return {
    cupos: leerRegla('cupos', pedido.cupos, cupos?.cupos),
    minimo: leerRegla('puntaje mínimo', pedido.minimo, cupos?.minimo),
    cobertura: leerRegla('cobertura mínima', pedido.cobertura, cupos?.cobertura) ?? COBERTURA,
  };
}

function leerRegla(
  que: string,
  escrito: string | undefined,
  guardado: number | undefined,
): number | undefined {
  if (escrito === undefined) return guardado;
  if (escrito.trim() === '') return undefined;
  const isCount = que === 'cupos';
  const read = isCount ? readNumero(escrito) : readDeCien(escrito);
  const value = 'ok' in read ? read.ok : undefined;
  const isRight =
    value !== undefined && value >= 0 && (isCount ? Number.isInteger(value) : value <= 100);
  if (isRight) return value;
  throw new UserError(
    isCount
      ? `«${escrito}» no son cupos: escriba cuántas IED entran, por ejemplo 30.`
      : `«${escrito}» no sirve de ${que}: escriba un número de 0 a 100.`,
    'REGLA',
  );
}

/** A frozen one is not recalculated with other rules. */
function requireSameRules(cupos: CuposRow, pedido: FocalizarPedido): void {
  const asked = reglasDe(pedido, cupos);
  const kept = reglasDe({ vigencia: pedido.vigencia, accion: pedido.accion }, cupos);
  if (JSON.stringify(asked) === JSON.stringify(kept)) return;
  throw new UserError(
    `La focalización de ${cupos.accion} en ${cupos.vigencia} está congelada y no se recalcula con otros cupos, mínimo ni cobertura: descongélela con un motivo en «Focalizar…».`,
    'CONGELADA',
  );
}

const actaDe = (rows: Pick<RuleContext, 'rows'>, codigo: string | undefined): ActaRow | undefined =>
  rows.rows('actas').find(({ row }) => row.codigo === codigo)?.row;

/** What is odd of the acta of a choice; [] where nothing is. */
export function avisoDeActa(
  rows: Pick<RuleContext, 'rows'>,
  vigencia: number,
  codigo: string | undefined,
): readonly string[] {
  const acta = codigo === undefined ? undefined : actaDe(rows, codigo);
  const said = acta ? actaDeOtroAno(vigencia, acta) : '';
  return said === '' ? [] : [said];
}

/** "12 de 2026" */
function nombreDelActaDe(rows: Pick<RuleContext, 'rows'>, codigo: string | undefined): string {
  if (codigo === undefined) return '';
  const own = actaDe(rows, codigo);
  return own ? nombreDeActa(own) : codigo;
}

export function decirCongelada(
  rows: Pick<RuleContext, 'rows'>,
  cupos: CuposRow | undefined,
): string {
  if (!cupos?.congeladoEl) return '';
  const by = cupos.congeladoPor ? ` por ${cupos.congeladoPor}` : '';
  return `el ${formatFecha(cupos.congeladoEl)}${by} con el acta ${nombreDelActaDe(rows, cupos.acta)}`;
}

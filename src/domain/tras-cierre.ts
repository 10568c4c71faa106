// What was written by hand over rows that were closed: the bitácora tells it, and the tabs what it has not told yet. What
// was put back as it was is not told. What keeps a closed row from being compared is: it would pass for whole.

import { APROBAR_EL_PAM } from './aprobacion/pasos';
import { horasDe, venceDe } from './aprobacion/version';
import type { Asiento } from './bitacora';
import { type Cambio, claveOfCambio, isByLine } from './cambio';
import { objecionDeCampo } from './cierre';
import { DESHACER } from './deshacer';
import { formatFecha } from './formato';
import type { Observacion } from './observacion';
import {
  type AnyRow,
  type Cerradas,
  type Column,
  type ColumnasDe,
  isNumeric,
  isTyped,
  KEY_JOINT,
  type Register,
  type RuleContext,
} from './register';
import type { CambioDelPamRow } from './registers/cambios';
import { remembered } from './remembered';
import { type Hoja, type HojaDeHoy, sinComparar } from './sin-comparar';
import { applyTo, auditedKeys, cambiosTold, DESCONOCIDO, diferencias, type Vista } from './sombra';
import { REABRIR } from './trimestres-cerrados';

/** What was written over a closed row; any other código says what keeps such rows from being compared. */
export const CAMBIO_TRAS_CIERRE = 'CAMBIO_TRAS_CIERRE';

/** An entry with who made it, and how; without cargue, it tells of what people did by hand. */
export interface AsientoFirmado extends Asiento {
  /** "2026-07-14 10:05:33" */
  readonly momento: string;
  readonly quien: string;
  readonly operacion: string;
  readonly cargue: string;
}
export interface LibroDeHoy {
  readonly columnas: ColumnasDe;
  /** This moment, to the minute. */
  readonly ahora?: string | undefined;
  /** The moment in which what is not told yet was typed, where that was before now. */
  readonly sinAnotar?: string | undefined;
  /** undefined where the tab is not there, or its rows cannot be told apart. */
  hoja(register: Register): HojaDeHoy | undefined;
}

/** undefined for what the bitácora has not told yet. */
type Firma = Pick<AsientoFirmado, 'momento' | 'quien'> | undefined;

/** A row that somebody's hand reached after it was closed. */
interface Tocada {
  /** The row as it was closed. */
  readonly antes: AnyRow;
  /** Why it was. */
  readonly razon: string;
  /** Its fields that were written since, by key. */
  readonly campos: Map<string, Firma>;
  readonly esNueva: boolean;
  firma: Firma;
}

/** `registers` are those that close; `asientos` the whole bitácora, oldest first. */
export function trasCierre(
  registers: readonly Register[],
  registerOf: (registro: string) => Register | undefined,
  asientos: readonly AsientoFirmado[],
  libro: LibroDeHoy,
): readonly Observacion[] {
  const relato = new Relato(libro.columnas, libro.ahora, libro.sinAnotar);
  for (const obra of obrasDe(asientos)) relato.tell(obra, registerOf);
  return registers.flatMap((register) => {
    const hoja = libro.hoja(register);
    const { columnas } = libro;
    const unseen = sinComparar({ register, columnas, hoja }, relato.filasCerradas(register));
    if (!hoja) return unseen;
    relato.compare(register, hoja.vista);
    const { aMano = {}, sigue = [], admite } = relato.cerradas(register) ?? {};
    const all = [...relato.tocadas(register), ...relato.deCampo(register)];
    const seen = all.flatMap(([clave, tocada]) =>
      observe({ register, columnas, hoja, clave, aMano, sigue, admite }, tocada),
    );
    return [...unseen, ...seen];
  });
}

/** What was done at once: entries of a cargue that follow one another; by hand, each of them. */
function obrasDe(asientos: readonly AsientoFirmado[]): readonly (readonly AsientoFirmado[])[] {
  const obras: AsientoFirmado[][] = [];
  for (const asiento of asientos) {
    const open = obras[obras.length - 1];
    if (asiento.cargue !== '' && open?.[0]?.cargue === asiento.cargue) open.push(asiento);
    else obras.push([asiento]);
  }
  return obras;
}

/**
 * Whether the add-on writes in closed rows by it. A load and a form never do, unless somebody's hand opened the row first, or
 * deleted it, and closed it afterwards.
 */
const isAllowed = (
  { cargue, operacion }: AsientoFirmado,
  cerradas: Cerradas | undefined,
): boolean =>
  cargue !== '' && (cerradas?.delComplemento === true || operacion.startsWith(DESHACER));

const isUndoing = (asiento: AsientoFirmado | undefined): boolean =>
  asiento !== undefined && asiento.cargue !== '' && asiento.operacion.startsWith(DESHACER);

/** Whether a closed quarter was opened again, and with it all its rows. */
const isReopening = (asiento: AsientoFirmado | undefined): boolean =>
  asiento !== undefined && asiento.cargue !== '' && asiento.operacion.startsWith(REABRIR);

/** Whether the plan was approved as it stood. */
const isApproving = (asiento: AsientoFirmado | undefined): boolean =>
  asiento !== undefined && asiento.cargue !== '' && asiento.operacion.startsWith(APROBAR_EL_PAM);

/** Whether somebody opened the row again by the way that there is for it: what was typed over it until then has been judged. */
const isOpening = (
  { cargue, operacion }: AsientoFirmado,
  cerradas: Cerradas | undefined,
): boolean => cargue !== '' && (cerradas?.abren?.some((one) => operacion.startsWith(one)) ?? false);

/** Of a moment, its day, hour and minute. */
const A_MINUTO = '2026-07-14 10:05'.length;

/** The workbook as the bitácora tells it. */
class Relato {
  private readonly registros = new Map<string, Map<string, AnyRow>>();
  private readonly manos = new Map<string, Map<string, Tocada>>();
  /** The same of rows of which some columns alone are closed. */
  private readonly enCampos = new Map<string, Map<string, Tocada>>();

  constructor(
    private readonly columnas: ColumnasDe,
    private readonly ahora: string | undefined,
    /** The moment in which that is judged which is not told yet. */
    private readonly sinAnotar = ahora,
  ) {}

  /** All of it is judged by the rows as they were before it. */
  tell(
    obra: readonly AsientoFirmado[],
    registerOf: (registro: string) => Register | undefined,
  ): void {
    const cerradasOf = remembered((registro) => {
      const register = registerOf(registro);
      return register && this.cerradas(register, this.momentoDe(obra[0]));
    });
    const told = obra.flatMap((asiento) => {
      const register = registerOf(asiento.registro);
      return register
        ? cambiosTold(register, asiento).map((cambio) => ({ register, cambio, asiento }))
        : [];
    });
    for (const { register, cambio, asiento } of told) {
      const cerradas = cerradasOf(register.key);
      if (isOpening(asiento, cerradas))
        this.tocadas(register).delete(claveOfCambio(register, cambio) ?? '');
      else
        this.note(register, cambio, isAllowed(asiento, cerradas) ? undefined : cerradas, asiento);
    }
    for (const { register, cambio } of told) {
      this.complete(register, cambio);
      applyTo(register, this.rows(register), cambio);
    }
    if (isUndoing(obra[0]) || isReopening(obra[0])) this.reopen(registerOf);
    // What was typed over the plan until then is in the version that was approved.
    if (isApproving(obra[0])) {
      this.manos.delete('pam');
      this.enCampos.clear();
    }
  }

  /** What was written over a row that the add-on has opened again, with the undoing of its close, is nobody's fault. */
  private reopen(registerOf: (registro: string) => Register | undefined): void {
    for (const [registro, tocadas] of this.manos) {
      const register = registerOf(registro);
      const { fila, nueva } = (register && this.cerradas(register)) ?? {};
      const isOpen = ({ antes, esNueva }: Tocada, clave: string): boolean => {
        const now = register && this.rows(register).get(clave);
        return esNueva ? !now || nueva?.(now) === undefined : fila?.(antes) === undefined;
      };
      for (const [clave, tocada] of tocadas) if (isOpen(tocada, clave)) tocadas.delete(clave);
    }
  }

  /** What the tab holds besides. A row of a tab in which people type may be older than the bitácora. */
  compare(register: Register, vista: Vista): void {
    const cerradas = this.cerradas(register, this.sinAnotar);
    for (const cambio of diferencias(register, this.rows(register), vista)) {
      const clave = claveOfCambio(register, cambio) ?? '';
      const mayBeOld = isTyped(register) && !this.tocadas(register).has(clave);
      if (cambio.cambio !== 'crear' || !mayBeOld) this.note(register, cambio, cerradas, undefined);
    }
  }

  /** What was typed in the hours for which the plan was open is judged in them, although it was found after them. */
  private momentoDe(asiento: AsientoFirmado | undefined): string | undefined {
    const horas = horasDe(asiento?.operacion);
    const vence = horas && mapIn(this.registros, 'cambios').get(horas);
    return vence ? venceDe(vence as CambioDelPamRow) : asiento?.momento.slice(0, A_MINUTO);
  }

  tocadas = ({ key }: Register): Map<string, Tocada> => mapIn(this.manos, key);

  deCampo = ({ key }: Register): Map<string, Tocada> => mapIn(this.enCampos, key);

  /** As of a moment; of this one unless told. */
  cerradas({ cierra }: Register, ahora = this.ahora): Cerradas | undefined {
    const rows: RuleContext['rows'] = (registro) =>
      [...mapIn(this.registros, registro).values()].map((row) => ({ fila: 0, row }));
    return cierra?.({ rows, ahora });
  }

  filasCerradas(register: Register): ReadonlyMap<string, AnyRow> {
    const { fila } = this.cerradas(register) ?? {};
    return new Map([...this.rows(register)].filter(([, row]) => fila?.(row) !== undefined));
  }

  private rows = ({ key }: Register): Map<string, AnyRow> => mapIn(this.registros, key);

  private note(
    register: Register,
    cambio: Cambio,
    cerradas: Cerradas | undefined,
    firma: Firma,
  ): void {
    const clave = claveOfCambio(register, cambio) ?? '';
    const antes = this.rows(register).get(clave);
    const esNueva = cambio.cambio === 'crear' && !antes;
    const razon = esNueva ? cerradas?.nueva?.(cambio.row) : antes && cerradas?.fila(antes);
    const known = this.tocadas(register).get(clave);
    if (!known && razon === undefined) {
      this.noteCampo(register, { cambio, clave, antes }, cerradas, firma);
      return;
    }
    const tocada: Tocada = known ?? {
      antes: antes ?? {},
      razon: razon ?? '',
      campos: new Map(),
      esNueva,
      firma,
    };
    this.tocadas(register).set(clave, tocada);
    tocada.firma = firma;
    for (const key of fieldsOf(cambio, tocada)) tocada.campos.set(key, firma);
  }

  /** What was written, or lost with its row, in a column that is closed while its row goes on. */
  private noteCampo(
    register: Register,
    { cambio, clave, antes }: { cambio: Cambio; clave: string; antes: AnyRow | undefined },
    cerradas: Cerradas | undefined,
    firma: Firma,
  ): void {
    const razon = cerradas && objecionDeCampo(register, cerradas, cambio, antes);
    const known = this.deCampo(register).get(clave);
    const closed = Object.keys(cerradas?.campos ?? {});
    // Closed when it was first written over, it is looked at until it says again what it said, also where it was blank in between.
    if (!antes || (razon === undefined && !known)) return;
    const tocada: Tocada = known ?? {
      antes,
      razon: razon ?? '',
      campos: new Map(),
      esNueva: false,
      firma,
    };
    this.deCampo(register).set(clave, tocada);
    tocada.firma = firma;
    for (const key of fieldsOf(cambio, tocada))
      if (closed.includes(key)) tocada.campos.set(key, firma);
  }

  /** Of a row older than the bitácora only what changed is known, and its key. */
  private complete(register: Register, cambio: Cambio): void {
    if (cambio.cambio !== 'modificar' || isByLine(cambio.clave)) return;
    const rows = this.rows(register);
    if (rows.has(cambio.clave)) return;
    const unknown = auditedKeys(this.columnas(register)).map((key) => [key, DESCONOCIDO] as const);
    rows.set(cambio.clave, {
      ...Object.fromEntries(unknown),
      ...partsOfKey(register, cambio.clave),
    });
  }
}

function partsOfKey({ clave: keys, columns }: Register, clave: string): AnyRow {
  const parts = keys.length === 1 ? [clave] : clave.split(KEY_JOINT);
  if (parts.length !== keys.length) return {};
  return Object.fromEntries(
    keys.map((key, i) => [key, holdsNumber(columns[key]) ? Number(parts[i]) : parts[i]]),
  );
}

const holdsNumber = (column: Column | undefined): boolean =>
  column !== undefined && isNumeric(column.kind);

/** A row written again after it was deleted may differ in any field. */
function fieldsOf(cambio: Cambio, { antes }: Tocada): readonly string[] {
  if (cambio.cambio === 'modificar') return Object.keys(cambio.despues);
  return cambio.cambio === 'crear' ? Object.keys({ ...antes, ...cambio.row }) : [];
}

function mapIn<T>(maps: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const known = maps.get(key) ?? new Map<string, T>();
  maps.set(key, known);
  return known;
}

interface Fila extends Hoja {
  readonly hoja: HojaDeHoy;
  readonly clave: string;
  readonly aMano: AnyRow;
  readonly sigue: readonly string[];
  readonly admite: Cerradas['admite'];
}

function observe(fila: Fila, tocada: Tocada): readonly Observacion[] {
  const { register, hoja, clave } = fila;
  const hallado = hoja.vista.skipped.has(clave) ? undefined : find(fila, tocada);
  if (!hallado) return [];
  const [mensaje, columna] = hallado;
  const where = { registro: register.key, fila: hoja.lineas.get(clave) ?? 1, columna };
  return [
    {
      ...where,
      codigo: CAMBIO_TRAS_CIERRE,
      severidad: 'advertencia',
      mensaje: `${tocada.razon} ${mensaje}`,
    },
  ];
}

/** What happened to a row, and in which column first; undefined when it is as it was closed. */
function find(
  { register, columnas, hoja: { vista }, clave, aMano, sigue, admite = () => false }: Fila,
  { antes, campos, esNueva, firma }: Tocada,
): readonly [mensaje: string, columna?: string] | undefined {
  const now = vista.rows.get(clave);
  const [own = ''] = register.clave;
  if (Boolean(now) === esNueva && admite(clave, own, now?.[own])) return undefined;
  if (esNueva) return now && [`Pero esta fila se agregó después (${cuando(firma)}): bórrela.`];
  if (!now)
    return [
      `Pero su fila se borró de la hoja (${cuando(firma)}): recupérela de una copia o del historial de versiones.`,
    ];
  const isSame = (key: string): boolean =>
    sigue.includes(key) ||
    admite(clave, key, now[key]) ||
    (vista.columns.includes(key) &&
      antes[key] !== DESCONOCIDO &&
      (now[key] === antes[key] || (key in aMano && now[key] === aMano[key])));
  const changed = columnas(register).filter(({ key }) => campos.has(key) && !isSame(key));
  const [first] = changed;
  if (!first) return undefined;
  const labels = changed.map(({ label }) => label).join(', ');
  const last = changed.map(({ key }) => campos.get(key)).reduce(later);
  return [
    `Pero se escribió después en ${labels} (${cuando(last)}): déjelo como decía antes; búsquelo en la Bitácora o en el documento impreso.`,
    first.key,
  ];
}

/** What is not told yet comes after all that is. */
const later = (a: Firma, b: Firma): Firma => (a && b && b.momento < a.momento ? a : a && b);

/** "14/07/2026 10:05, ana@…" */
export function cuando(firma: Firma): string {
  if (!firma) return 'sin anotar todavía en la Bitácora';
  const [fecha = '', hora = ''] = firma.momento.split(' ');
  return `${formatFecha(fecha)} ${hora.slice(0, 5)}, ${firma.quien || 'sin autor conocido'}`;
}

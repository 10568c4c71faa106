// What changed, since some moment of the bitácora, in the rows that a document prints: to be held against the paper.

import { type Cambio, claveOfCambio } from './cambio';
import { type AnyRow, KEY_JOINT, type PlacedColumn, type Register } from './register';
import { fold, readsAlike } from './texto';
import { type AsientoFirmado, cuando } from './tras-cierre';

/** The rows of a register that are looked at. */
export interface Mirado {
  readonly register: Register;
  /** Its columns that count, with their labels. */
  readonly columnas: readonly PlacedColumn[];
  /** Whether a change is of a row that counts; all are unless told. */
  readonly isOf?: (cambio: Cambio) => boolean;
}
/** A change, and who made it; undefined for what the bitácora has not told yet. */
export interface Hecho {
  readonly cambio: Cambio;
  readonly firma: Pick<AsientoFirmado, 'momento' | 'quien' | 'cargue' | 'operacion'> | undefined;
}

/** "Actas AC-0001: Lugar (15/07/2026 10:05, ana@…)."; undefined for a change of what is not looked at. */
export function decirCambio(
  { register, columnas, isOf = () => true }: Mirado,
  { cambio, firma }: Hecho,
): string | undefined {
  if (cambio.registro !== register.key || !isOf(cambio)) return undefined;
  const what = whatChanged(cambio, columnas);
  const clave = claveOfCambio(register, cambio) ?? '';
  // What nobody noted may be older than the paper itself.
  const when = firma ? cuando(firma) : `${cuando(firma)}: compárelo, el papel puede traerlo ya`;
  return what && `${`${register.title} ${clave}`.trim()}: ${what} (${when}).`;
}

/** undefined where nothing of it counts. */
function whatChanged(cambio: Cambio, columnas: readonly PlacedColumn[]): string | undefined {
  if (cambio.cambio === 'crear') return 'se agregó';
  if (cambio.cambio === 'borrar') return 'se borró';
  const labels = columnas.filter(({ key }) => key in cambio.despues).map(({ label }) => label);
  return labels.length > 0 ? labels.join(', ') : undefined;
}

/** What a change, or the key of its row, says of a column; [] where neither does. */
export function valoresEn(register: Register, cambio: Cambio, key: string): readonly unknown[] {
  if (cambio.cambio === 'crear') return [cambio.row[key]];
  const told = cambio.cambio === 'borrar' ? [cambio.antes] : [cambio.antes, cambio.despues];
  const own = told.flatMap((row) => (key in row ? [row[key]] : []));
  const at = (register.clave as readonly string[]).indexOf(key);
  if (own.length > 0 || at < 0) return own;
  return [register.clave.length === 1 ? cambio.clave : cambio.clave.split(KEY_JOINT)[at]];
}

/** A field as what happened to its row left it. */
interface Campo {
  /** What it said before all of it, in a list of one; [] while that is not known: so far the row is new. */
  antes: readonly unknown[];
  ahora: unknown;
  firma: Hecho['firma'];
}

/** A row as what happened to it left it. */
interface Neto {
  readonly mirado: Mirado;
  readonly clave: string;
  readonly campos: Map<string, Campo>;
  /** How often it was added, less how often it was deleted. */
  veces: number;
  firma: Hecho['firma'];
}

/** What is otherwise than before all of it, in a row or in one of its columns. */
export interface CambioNeto {
  readonly register: Register;
  readonly clave: string;
  readonly que: 'se agregó' | 'se borró' | 'cambió';
  /** Of what changed in a row that stays. */
  readonly columna?: PlacedColumn;
  readonly antes?: unknown;
  readonly ahora?: unknown;
  readonly firma: Hecho['firma'];
}

/** The oldest first. What was put back is not told. */
export function netosDe(
  mirados: readonly Mirado[],
  hechos: readonly Hecho[],
): readonly CambioNeto[] {
  const netos = new Map<string, Neto>();
  for (const hecho of hechos) {
    const mirado = mirados.find(({ register }) => register.key === hecho.cambio.registro);
    if (mirado && (mirado.isOf?.(hecho.cambio) ?? true)) note(netos, mirado, hecho);
  }
  return [...netos.values()].flatMap(cambiosOf);
}

/** The same in sentences: "Actas AC-0001, Lugar: «Sala A» → «Sala B» (15/07/2026 10:05, ana@…)"; never what personal data say. */
export const decirNetos = (
  mirados: readonly Mirado[],
  hechos: readonly Hecho[],
): readonly string[] => netosDe(mirados, hechos).map(decirNeto);

function note(netos: Map<string, Neto>, mirado: Mirado, { cambio, firma }: Hecho): void {
  const clave = claveOfCambio(mirado.register, cambio) ?? '';
  const name = `${mirado.register.key} ${fold(clave)}`;
  const neto = netos.get(name) ?? { mirado, clave, campos: new Map(), veces: 0, firma };
  netos.set(name, neto);
  neto.firma = firma;
  if (cambio.cambio === 'crear') neto.veces += 1;
  if (cambio.cambio === 'borrar') neto.veces -= 1;
  const [before, after] = sidesOf(cambio);
  for (const key of Object.keys({ ...before, ...after })) {
    const campo = neto.campos.get(key) ?? { antes: [], ahora: undefined, firma };
    neto.campos.set(key, campo);
    const isOld = cambio.cambio === 'borrar' || (cambio.cambio === 'modificar' && neto.veces <= 0);
    if (isOld && campo.antes.length === 0) campo.antes = [before[key]];
    // A key written in other letters comes as a new row, then as one that is gone: what stands is what the new one says.
    const isGone = cambio.cambio === 'borrar' && neto.veces >= 0;
    if (!isGone) campo.ahora = after[key];
    campo.firma = firma;
  }
}

/** A row deleted and written again is the same if it says the same. */
function sidesOf(cambio: Cambio): readonly [before: AnyRow, after: AnyRow] {
  if (cambio.cambio === 'crear') return [{}, cambio.row];
  return cambio.cambio === 'borrar' ? [cambio.antes, {}] : [cambio.antes, cambio.despues];
}

function cambiosOf({ mirado, clave, campos, veces, firma }: Neto): readonly CambioNeto[] {
  const { register } = mirado;
  if (veces !== 0) return [{ register, clave, que: veces > 0 ? 'se agregó' : 'se borró', firma }];
  return mirado.columnas.flatMap((columna): CambioNeto[] => {
    const campo = campos.get(columna.key);
    if (!campo) return [];
    const [antes] = campo.antes;
    const { ahora } = campo;
    if (isSame(antes, ahora)) return [];
    return [{ register, clave, que: 'cambió', columna, antes, ahora, firma: campo.firma }];
  });
}

function decirNeto({ register, clave, que, columna, antes, ahora, firma }: CambioNeto): string {
  const name = `${register.title} ${clave}`.trim();
  if (!columna) return `${name}: ${que} (${cuando(firma)})`;
  const values = columna.personal ? '' : `: ${decirValor(antes)} → ${decirValor(ahora)}`;
  return `${name}, ${columna.label}${values} (${cuando(firma)})`;
}

/** What the eye takes for the same is the same: a code written in small letters says what it said. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'string' && typeof b === 'string' && readsAlike(a, b));

/** Of a long text its beginning tells which one it is. */
const LARGO = 60;

/** A value in a sentence: «12», en blanco. */
export function decirValor(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'en blanco';
  if (typeof value === 'boolean') return value ? 'Sí' : 'No';
  const text = String(value).replace(/\s+/g, ' ');
  return `«${text.length > LARGO ? `${text.slice(0, LARGO)}…` : text}»`;
}

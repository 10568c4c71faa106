// What changed since a document was made in the rows that it prints: what the bitácora tells, and what it has not told yet.

import { documentoByClave, documentoByTitulo } from '../../documents';
import { DE_QUE } from '../../documents/de-que';
import type { Lector } from '../../documents/de-que/pregunta';
import type { Documento, Impreso } from '../../documents/documento';
import { type Cambio, claveOfCambio } from '../../domain/cambio';
import {
  type CambioNeto,
  decirCambio,
  decirNetos,
  type Hecho,
  type Mirado,
  netosDe,
  valoresEn,
} from '../../domain/cambios-desde';
import { type AnyRow, isTyped, keyOf, type Register } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { AUDITED, cambiosTold, diferencias, replay } from '../../domain/sombra';
import { readsAlike } from '../../domain/texto';
import { comparableHoja, vistaOf } from '../auditoria/comparar';
import { sealedAsientos } from '../commit/cuarentena';
import type { AsientoEscrito } from '../commit/registro-bitacora';
import { readSombras } from '../commit/sombra';
import { type Libro, requireRegister } from '../libro/libro';

/** A sentence a change, the last one first. */
export function cambiosEnLoImpreso(
  libro: Libro,
  row: DocumentoRow,
  since: readonly AsientoEscrito[],
): readonly string[] {
  const { mirados, hechos } = hechosEnLoImpreso(libro, row, since);
  return [...hechos]
    .reverse()
    .flatMap((hecho) => mirados.flatMap((mirado) => decirCambio(mirado, hecho) ?? []));
}

/** What is otherwise in what a document prints since then, the oldest first. */
export function netosEnLoImpreso(
  libro: Libro,
  row: DocumentoRow,
  since: readonly AsientoEscrito[],
): readonly CambioNeto[] {
  const { mirados, hechos } = hechosEnLoImpreso(libro, row, since);
  return netosDe(mirados, hechos);
}

/** What is otherwise in what a document prints than when the row that it is about was closed; nothing while it is open. */
export function cambiosTrasCierre(
  libro: Libro,
  clave: string,
  referencia: string,
): readonly string[] {
  const documento = documentoByClave(clave);
  const register = documento && DE_QUE[documento.deQue].register;
  const asientos = sealedAsientos(libro);
  const closing = register && closingOf(register, referencia, asientos);
  if (!closing) return [];
  const sealed = asientos.find(({ numero, hash }) => numero >= closing.numero && hash !== '');
  const end = sealed?.ultimo ?? closing.numero;
  const since = asientos.filter(({ numero }) => numero > end);
  const { mirados, hechos } = hechosEnLoImpreso(
    libro,
    { tipo: documento.titulo, referencia },
    since,
  );
  const before = asientos.filter(({ numero }) => numero <= end);
  const told = decirNetos(mirados, withoutBeginnings(mirados, hechos, before));
  const rest = told.length - MOST;
  return rest > 0
    ? [...told.slice(0, MOST), `y ${rest} más, que dice «Verificar un código…»`]
    : told;
}

/** What a page has room for. */
const MOST = 20;

/** The people, and the compromisos, of an acta that was loaded without any come in another load: they are how it began. */
function withoutBeginnings(
  mirados: readonly Mirado[],
  hechos: readonly Hecho[],
  before: readonly AsientoEscrito[],
): readonly Hecho[] {
  const beginnings = mirados.flatMap(({ register, isOf }) => {
    const isAdded = (cambio: Cambio): boolean =>
      cambio.registro === register.key && cambio.cambio === 'crear' && isOf?.(cambio) === true;
    const had = before.some(
      (asiento) =>
        asiento.registro === register.key && cambiosTold(register, asiento).some(isAdded),
    );
    const first = had ? undefined : hechos.find(({ cambio }) => isAdded(cambio));
    const cargue = first?.firma?.cargue;
    return cargue
      ? hechos.filter((one) => isAdded(one.cambio) && one.firma?.cargue === cargue)
      : [];
  });
  return hechos.filter((hecho) => !beginnings.includes(hecho));
}

/** The entry with which a row was closed for the first time. */
function closingOf(
  register: Register,
  clave: string,
  asientos: readonly AsientoEscrito[],
): AsientoEscrito | undefined {
  const cerradas = register.cierra?.({ rows: () => [] });
  return asientos.find(
    (asiento) =>
      asiento.registro === register.key &&
      cambiosTold(register, asiento).some(
        (cambio) =>
          cambio.cambio !== 'borrar' &&
          isSameName(claveOfCambio(register, cambio), clave) &&
          cerradas?.fila(cambio.cambio === 'crear' ? cambio.row : cambio.despues) !== undefined,
      ),
  );
}

/** The oldest first. */
function hechosEnLoImpreso(
  libro: Libro,
  row: DocumentoRow,
  since: readonly AsientoEscrito[],
): { readonly mirados: readonly Mirado[]; readonly hechos: readonly Hecho[] } {
  const mirados = miradosBy(libro, row, since);
  const told = since.flatMap((asiento): Hecho[] => {
    const mirado = mirados.find(({ register }) => register.key === asiento.registro);
    if (!mirado) return [];
    return cambiosTold(mirado.register, asiento).map((cambio) => ({ cambio, firma: asiento }));
  });
  return { mirados, hechos: [...told, ...untold(libro, mirados)] };
}

function miradosBy(
  libro: Libro,
  { tipo = '', referencia = '' }: DocumentoRow,
  since: readonly AsientoEscrito[],
): readonly Mirado[] {
  const documento = documentoByTitulo(tipo);
  const deVarias = documento && DE_QUE[documento.deQue].imprime;
  const imprime = deVarias?.(referencia, [libro, libroAntesDe(libro, since)]);
  return Object.entries(documento?.imprime ?? TODO).flatMap(([registro, keys]): Mirado[] => {
    const register = requireRegister(registro);
    if (!libro.has(registro)) return [];
    const columnas = libro
      .columnas(register)
      .filter(
        ({ key, computed, trasImprimir }) =>
          !computed && !trasImprimir && (keys === 'todas' || keys.includes(key)),
      );
    const isOf = imprime
      ? (cambio: Cambio): boolean =>
          imprime(register, (key) => dichos(libro, register, cambio, key))
      : isOfDocument(libro, register, documento, referencia);
    return [{ register, columnas, isOf }];
  });
}

/** What a document prints that does not say it: all that people write. */
const TODO: Impreso = Object.fromEntries(
  REGISTERS.filter((register) => isTyped(register) && register.key !== 'documentos').map(
    ({ key }) => [key, 'todas'] as const,
  ),
);

/** Whether a change is of the row that a document is about, or of one that names it or what it is about. */
function isOfDocument(
  libro: Libro,
  register: Register,
  documento: Documento | undefined,
  referencia: string,
): (cambio: Cambio) => boolean {
  const about = documento && DE_QUE[documento.deQue].register;
  const naming = Object.entries(register.columns)
    .filter(([key, { refiere }]) => key === 'referencia' || (about && refiere === about.key))
    .map(([key]) => key);
  const keys = register === about ? register.clave : naming;
  if (!about && keys.length === 0) return () => true;
  const isMeant = (value: unknown): boolean => isSameName(value, referencia);
  return (cambio) => keys.some((key) => dichos(libro, register, cambio, key).some(isMeant));
}

/** What the row of a change says in a column, and what it said. */
function dichos(libro: Libro, register: Register, cambio: Cambio, key: string): readonly unknown[] {
  const told = valoresEn(register, cambio, key);
  return told.length > 0 ? told : [rowNow(libro, cambio)?.[key]];
}

/** The rows as the bitácora tells that they were before these entries: what left a document since was in it. */
function libroAntesDe(libro: Libro, since: readonly AsientoEscrito[]): Lector {
  const after = new Set(since.map(({ numero }) => numero));
  const before = sealedAsientos(libro).filter(({ numero }) => !after.has(numero));
  return {
    rows: <T>(registro: string) =>
      [...replay(requireRegister(registro), new Map(), before).values()].map((row, i) => ({
        fila: i + 2,
        row: row as T,
      })),
  };
}

function rowNow(libro: Libro, cambio: Cambio) {
  if (cambio.cambio === 'crear') return cambio.row;
  const register = requireRegister(cambio.registro);
  const isIt = (row: AnyRow): boolean => isSameName(keyOf(register, row), cambio.clave);
  return libro.typed(register.key).find(({ row }) => isIt(row))?.row;
}

/** What names a row names it in any spelling (grafia.ts). */
const isSameName = (a: unknown, b: unknown): boolean =>
  readsAlike(String(a ?? ''), String(b ?? ''));

/** What the tabs hold besides. Where nobody types the bitácora alone tells all there is, but for the personal data. */
export function untold(libro: Libro, mirados: readonly Mirado[]): readonly Hecho[] {
  const registers = mirados.map(({ register }) => register);
  const audited = registers.filter((register) => AUDITED.includes(register));
  const sombras = readSombras(libro, audited);
  return registers
    .flatMap((register) => {
      const hoja = comparableHoja(libro, register);
      if (!hoja) return [];
      if (!audited.includes(register)) return untoldOf(libro, register);
      const sombra = sombras.get(register.key);
      const sal = sombra?.columna.meta.sal ?? '';
      return sombra ? diferencias(register, sombra.rows, vistaOf(libro, hoja, sal)) : [];
    })
    .map((cambio) => ({ cambio, firma: undefined }));
}

function untoldOf(libro: Libro, register: Register): readonly Cambio[] {
  const rows = replay(register, new Map(), sealedAsientos(libro));
  const vista = vistaOf(libro, libro.hoja(register.key), '');
  const columns = vista.columns.filter((key) => !register.columns[key]?.personal);
  return diferencias(register, rows, { ...vista, columns });
}

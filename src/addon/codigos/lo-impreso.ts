// What changed since a document was made in the rows that it prints: what the bitácora tells, and what it has not told yet.

import { documentoByTitulo } from '../../documents';
import { DE_QUE } from '../../documents/de-que';
import type { Documento, Impreso } from '../../documents/documento';
import type { Cambio } from '../../domain/cambio';
import { decirCambio, type Hecho, type Mirado, valoresEn } from '../../domain/cambios-desde';
import { isTyped, keyOf, type Register } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { AUDITED, cambiosTold, diferencias, replay } from '../../domain/sombra';
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
  const mirados = miradosBy(libro, row);
  const told = since.flatMap((asiento): Hecho[] => {
    const mirado = mirados.find(({ register }) => register.key === asiento.registro);
    if (!mirado) return [];
    return cambiosTold(mirado.register, asiento).map((cambio) => ({ cambio, firma: asiento }));
  });
  const hechos = [...told, ...untold(libro, mirados)].reverse();
  return hechos.flatMap((hecho) => mirados.flatMap((mirado) => decirCambio(mirado, hecho) ?? []));
}

function miradosBy(libro: Libro, { tipo = '', referencia = '' }: DocumentoRow): readonly Mirado[] {
  const documento = documentoByTitulo(tipo);
  return Object.entries(documento?.imprime ?? TODO).flatMap(([registro, keys]): Mirado[] => {
    const register = requireRegister(registro);
    if (!libro.has(registro)) return [];
    const columnas = libro
      .columnas(register)
      .filter(({ key, computed }) => !computed && (keys === 'todas' || keys.includes(key)));
    return [{ register, columnas, isOf: isOfDocument(libro, register, documento, referencia) }];
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
  return (cambio) =>
    keys.some((key) => {
      const told = valoresEn(register, cambio, key);
      return told.length > 0
        ? told.includes(referencia)
        : rowNow(libro, cambio)?.[key] === referencia;
    });
}

function rowNow(libro: Libro, cambio: Cambio) {
  if (cambio.cambio === 'crear') return cambio.row;
  const register = requireRegister(cambio.registro);
  return libro.typed(register.key).find(({ row }) => keyOf(register, row) === cambio.clave)?.row;
}

/** What the tabs hold besides. Where nobody types the bitácora alone tells all there is, but for the personal data. */
function untold(libro: Libro, mirados: readonly Mirado[]): readonly Hecho[] {
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

// The panel «Verificar datos»: every observación of the workbook grouped by rule, and the way to its cell.

import type { Observacion } from '../../domain/observacion';
import { keyOf, type Register } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import { commit } from '../commit/commit';
import { observacionesOf } from '../datos/consulta';
import { type Libro, openLibro, requireRegister } from '../libro';
import { writeObservaciones } from '../observaciones';
import { cellName, positionOf } from '../sheet';
import { UserError } from '../user-error';
import type { GrupoObservaciones, VerificarPanel } from './panel-types';

const LINES = 10;
const PROPERTY = 'aplazadas';
type Aplazada = VerificarPanel['aplazadas'][number];
type Linea = GrupoObservaciones['lineas'][number];

/** Gives codes to completed rows, checks everything, writes Observaciones and answers by rule. */
export function openPanel({ hoja }: { hoja?: string | undefined }): VerificarPanel {
  const codigosAsignados = assignCodigos();
  const libro = openLibro();
  const checked = hoja ? [requireRegister(hoja)] : REGISTERS.filter(({ readOnly }) => !readOnly);
  const all = checked.flatMap((register) => checkTab(libro, register));
  const aplazadas = readAplazadas();
  const shown = all.filter(
    (o) => !aplazadas.some((a) => a.codigo === o.codigo && a.registro === o.registro),
  );
  const count = (severidad: string): number =>
    shown.filter((o) => o.severidad === severidad).length;
  return {
    errores: count('error'),
    advertencias: count('advertencia'),
    incompletas: count('nota'),
    filas: checked.reduce((sum, { key }) => sum + libro.rows(key).length, 0),
    grupos: groupByRule(libro, shown),
    aplazadas,
    codigosAsignados,
  };
}

/** Ten more lines of one rule. */
export function moreLines({
  registro,
  codigo,
  desde,
}: {
  registro: string;
  codigo: string;
  desde: number;
}): readonly Linea[] {
  const libro = openLibro();
  return observacionesOf(libro, registro)
    .filter((o) => o.codigo === codigo)
    .slice(desde, desde + LINES)
    .map((o) => withCell(libro, o));
}

/** Goes to a cell; answers with what keeps it from being seen, or ''. */
export function goTo({
  registro,
  fila,
  columna,
}: {
  registro: string;
  fila: number;
  columna?: string | undefined;
}): { aviso: string } {
  const hoja = openLibro().hoja(registro);
  const { sheet } = hoja;
  const position =
    columna && hoja.match.indexByKey[columna] !== undefined ? positionOf(hoja, columna) : 1;
  const wasHidden = sheet.isSheetHidden();
  if (wasHidden) sheet.showSheet();
  sheet.getRange(fila, position).activate();
  if (sheet.isRowHiddenByFilter(fila)) {
    return { aviso: `Un filtro esconde la fila ${fila}: quítelo para verla.` };
  }
  return { aviso: wasHidden ? `La hoja «${sheet.getName()}» estaba oculta y se mostró.` : '' };
}

/** Puts a rule off, with its reason; it stays listed as put off. */
export function postpone(aplazada: Aplazada): null {
  if (!aplazada.motivo.trim()) throw new UserError('Escriba por qué se aplaza esta regla.');
  const others = readAplazadas().filter((a) => !isSame(a, aplazada));
  return writeAplazadas([...others, { ...aplazada, motivo: aplazada.motivo.trim() }]);
}

export function resume(aplazada: Omit<Aplazada, 'motivo'>): null {
  return writeAplazadas(readAplazadas().filter((a) => !isSame(a, aplazada)));
}

const isSame = (a: Omit<Aplazada, 'motivo'>, b: Omit<Aplazada, 'motivo'>): boolean =>
  a.codigo === b.codigo && a.registro === b.registro;

function readAplazadas(): readonly Aplazada[] {
  return JSON.parse(PropertiesService.getDocumentProperties().getProperty(PROPERTY) ?? '[]');
}
function writeAplazadas(aplazadas: readonly Aplazada[]): null {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(aplazadas));
  return null;
}

function checkTab(libro: Libro, register: Register): readonly Observacion[] {
  const said = observacionesOf(libro, register.key);
  const hoja = libro.hoja(register.key);
  writeObservaciones(hoja, said, 2, Math.max(hoja.lastLine, hoja.lastSaidLine));
  return said;
}

/** Rows completed by hand in a numbered register get their Código: the one thing verifying writes. */
function assignCodigos(): number {
  const numbered = REGISTERS.filter(({ numera, hidden }) => numera && !hidden);
  const { cambios } = commit({
    operacion: 'Asignar códigos',
    build: (fresh) =>
      numbered.flatMap((register) =>
        fresh
          .rows(register.key)
          .filter(({ row }) => keyOf(register, row) === undefined && isComplete(register, row))
          .map(({ fila }) => ({
            registro: register.key,
            cambio: 'modificar' as const,
            clave: `línea ${fila}`,
            antes: {},
            despues: { [register.clave[0] ?? '']: fresh.nextCodigo(register.key) },
          })),
      ),
  });
  return cambios.length;
}

const isComplete = (register: Register, row: { readonly [key: string]: unknown }): boolean =>
  Object.entries(register.columns).every(
    ([key, column]) => !column.required || row[key] !== undefined,
  );

function groupByRule(
  libro: Libro,
  observaciones: readonly Observacion[],
): readonly GrupoObservaciones[] {
  const groups = new Map<string, Observacion[]>();
  for (const o of observaciones) {
    const key = `${o.severidad} ${o.registro} ${o.codigo}`;
    groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  const order = ['error', 'advertencia', 'nota'];
  return [...groups.values()]
    .map((lines) => groupOf(libro, lines))
    .sort(
      (a, b) => order.indexOf(a.severidad) - order.indexOf(b.severidad) || b.cuantas - a.cuantas,
    );
}

function groupOf(libro: Libro, lines: readonly Observacion[]): GrupoObservaciones {
  const [first] = lines as readonly [Observacion];
  return {
    codigo: first.codigo,
    severidad: first.severidad,
    registro: first.registro,
    hoja: requireRegister(first.registro).title,
    cuantas: lines.length,
    lineas: lines.slice(0, LINES).map((o) => withCell(libro, o)),
  };
}

const withCell = (libro: Libro, o: Observacion): Linea => ({
  ...o,
  columna: o.columna ?? '',
  celda: cellName(libro.hoja(o.registro), o.fila, o.columna),
});

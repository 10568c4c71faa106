// The panel «Verificar datos»: every observación of the workbook grouped by rule, and the way to its cell.

import { groupBy } from '../../domain/group-by';
import { type Observacion, SEVERIDADES, type Severidad } from '../../domain/observacion';
import { keyOf, type Register } from '../../domain/register';
import { REGISTERS, registerByKey } from '../../domain/registers';
import { documentos } from '../../domain/registers/documentos';
import { verificadas } from '../datos/consulta';
import { endpoint } from '../endpoint';
import { clave, type De, linea, objeto, opcional, texto } from '../forma';
import { type Libro, requireRegister } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { type Dicho, writeObservaciones } from '../observaciones';
import { cellName } from '../sheet';
import { UserError } from '../user-error';
import {
  APLAZADA,
  type Aplazada,
  isSame,
  postpone,
  REGLA,
  readAplazadas,
  resume,
} from './aplazadas';
import { assignCodigos } from './asignar-codigos';
import { definePanel } from './panel';

/** Observaciones of one rule, the first lines of it. */
export interface GrupoObservaciones {
  readonly codigo: string;
  readonly severidad: Severidad;
  readonly registro: string;
  readonly hoja: string;
  readonly cuantas: number;
  readonly lineas: readonly (Observacion & { readonly celda: string; readonly clave?: string })[];
}
export interface VerificarPanel {
  readonly errores: number;
  readonly advertencias: number;
  readonly incompletas: number;
  readonly filas: number;
  readonly grupos: readonly GrupoObservaciones[];
  /** Rules put off, with their reason. */
  readonly aplazadas: readonly (Aplazada & { readonly hoja: string })[];
  /** What people did to the sheet asked for, where that matters to who reads it. */
  readonly sobreLaHoja: readonly string[];
  /** Códigos given to rows that had none. */
  readonly codigosAsignados: number;
}

/** What looks at the sheet itself stands with the checks of the installation (aparte.ts). */
declare function require(
  path: '../estado-instalacion/de-la-gente',
): typeof import('../estado-instalacion/de-la-gente');
declare function require(path: '../actas/pasar-firmas'): typeof import('../actas/pasar-firmas');

const LINES = 10;
type Linea = GrupoObservaciones['lineas'][number];

const VERIFICAR = opcional(objeto({ hoja: opcional(clave) }));

/** Gives codes to completed rows, has Actas say who signed, checks everything, writes Observaciones and answers by rule. */
function openPanel({ hoja }: NonNullable<De<typeof VERIFICAR>> = {}): VerificarPanel {
  const libro = openLibro();
  const asked = hoja ? [requireRegister(hoja)] : REGISTERS.filter(({ readOnly }) => !readOnly);
  const checked = asked.filter(({ key }) => libro.has(key));
  const codigosAsignados = assignCodigos(libro, checked);
  if (checked.includes(documentos) && libro.linesOf(documentos.key) > 1)
    require('../actas/pasar-firmas').passFirmas(libro);
  const dichos = checked.map((register) => checkTab(libro, register));
  writeObservaciones(dichos);
  const all = dichos.flatMap(({ observaciones }) => observaciones);
  const aplazadas = readAplazadas();
  const shown = all.filter((o) => !aplazadas.some((aplazada) => isSame(aplazada, o)));
  const of = (severidad: Severidad) => shown.filter((o) => o.severidad === severidad);
  return {
    errores: of('error').length,
    advertencias: of('advertencia').length,
    incompletas: new Set(of('nota').map(({ registro, fila }) => `${registro} ${fila}`)).size,
    filas: checked.reduce((sum, { key }) => sum + libro.rows(key).length, 0),
    grupos: groupByRule(libro, shown),
    sobreLaHoja: hoja
      ? checked.flatMap(({ key }) =>
          require('../estado-instalacion/de-la-gente').sobreLaHoja(libro.hoja(key)),
        )
      : [],
    aplazadas: aplazadas.map((each) => ({ ...each, hoja: titleOf(each) })),
    codigosAsignados,
  };
}

/** Title of the tab of a rule; its key where the register is gone. */
const titleOf = ({ registro }: Aplazada): string => registerByKey(registro)?.title ?? registro;

const VER_MAS = objeto({ registro: clave, codigo: clave, desde: linea });

/** Ten more lines of one rule. */
function moreLines({ registro, codigo, desde }: De<typeof VER_MAS>): readonly Linea[] {
  const libro = openLibro();
  return verificadas(libro, requireRegister(registro))
    .filter((o) => o.codigo === codigo)
    .slice(desde, desde + LINES)
    .map((o) => withCell(libro, o));
}

const IR_A = objeto({
  registro: clave,
  fila: linea,
  clave: opcional(texto),
  columna: opcional(clave),
});

/** Goes to a cell of a row, wherever it is now; answers with what keeps it from being seen, or ''. */
export function goTo({ registro, fila: seen, clave, columna }: De<typeof IR_A>): { aviso: string } {
  const libro = openLibro();
  const hoja = libro.hoja(registro);
  const { sheet } = hoja;
  const fila = clave === undefined ? seen : lineOf(libro, registro, seen, clave);
  if (fila > sheet.getMaxRows()) {
    throw new UserError(
      `La fila ${fila} ya no existe: verifique los datos de nuevo.`,
      'FILA_AUSENTE',
    );
  }
  const isColumn = hoja.columns.some(({ key }) => key === columna);
  const index = isColumn && columna ? hoja.match.indexByKey[columna] : undefined;
  const wasHidden = sheet.isSheetHidden();
  if (wasHidden) sheet.showSheet();
  sheet.getRange(fila, (index ?? 0) + 1).activate();
  if (sheet.isRowHiddenByFilter(fila)) {
    return { aviso: `Un filtro esconde la fila ${fila}: quítelo para verla.` };
  }
  if (sheet.isRowHiddenByUser(fila)) {
    return { aviso: `La fila ${fila} está oculta: muéstrela para verla.` };
  }
  return { aviso: wasHidden ? `La hoja «${sheet.getName()}» estaba oculta y se mostró.` : '' };
}

/** What there is to say of all the lines of a tab. */
function checkTab(libro: Libro, register: Register): Dicho {
  const observaciones = verificadas(libro, register);
  const hoja = libro.hoja(register.key);
  return { hoja, observaciones, first: 2, last: Math.max(hoja.lastLine, hoja.lastSaidLine) };
}

function groupByRule(
  libro: Libro,
  observaciones: readonly Observacion[],
): readonly GrupoObservaciones[] {
  const groups = groupBy(observaciones, (o) => `${o.severidad} ${o.registro} ${o.codigo}`);
  const order = (o: GrupoObservaciones): number => SEVERIDADES.indexOf(o.severidad);
  return [...groups.values()]
    .map((lines) => groupOf(libro, lines))
    .sort((a, b) => order(a) - order(b) || b.cuantas - a.cuantas);
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
  ...withKey(libro, o),
});

/** The key by which its row is found again after others insert, delete or sort. */
function withKey(libro: Libro, { registro, fila }: Observacion): { clave?: string } {
  const row = libro.rows(registro).find((one) => one.fila === fila)?.row;
  const clave = row && keyOf(requireRegister(registro), row);
  return clave === undefined ? {} : { clave };
}

/** The line of a row, the one that was seen where several have its key. */
function lineOf(libro: Libro, registro: string, seen: number, clave: string): number {
  const register = requireRegister(registro);
  const lines = libro
    .rows(registro)
    .flatMap(({ fila, row }) => (keyOf(register, row) === clave ? [fila] : []));
  const [first] = lines;
  if (first === undefined)
    throw new UserError(
      'Esa fila ya no está, o tiene otro código: verifique los datos de nuevo.',
      'FILA_AUSENTE',
    );
  return lines.includes(seen) ? seen : first;
}

export const verificar = definePanel({
  key: 'verificar',
  item: 'Verificar datos',
  lugar: 'principal',
  loading: 'Verificando los datos…',
  endpoints: {
    panelVerificar: endpoint(VERIFICAR, openPanel),
    verMas: endpoint(VER_MAS, moreLines),
    irA: endpoint(IR_A, goTo),
    aplazarRegla: endpoint(APLAZADA, postpone),
    reanudarRegla: endpoint(REGLA, resume),
  },
});

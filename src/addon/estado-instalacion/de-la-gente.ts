// The checks of what people do to the tabs by hand: formats cleared, a tab converted into a table, chips where an address goes. Each tab
// is read in one call; only where looks lack is it tried whether the tab takes them.

import { type Asiento, cambiosOf } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import { enumerar } from '../../domain/redaccion';
import { type Fila, isTyped, type Register } from '../../domain/register';
import { formatOf } from '../cells';
import { sealedAsientos } from '../commit/cuarentena';
import { isCleared, readFormats } from '../install/formats';
import type { Libro } from '../libro/libro';
import { saysTable, tryLooks } from '../looks';
import type { Encabezado } from '../sheet';
import { UserError } from '../user-error';
import { bien, falta, type Hallazgo, mal, type Prueba, seRepara } from './chequeo';
import { columnsWithoutDropdown, type LibroRevisado, onceEach } from './del-libro';

const MAX_NAMES = 4;
/** Lines below the header whose formats are looked at: Borrar formato takes a whole column, and here few are enough. */
const LINES = 3;

export const PRUEBAS_DE_LA_GENTE: readonly Prueba<LibroRevisado>[] = [
  { codigo: 'formatos', titulo: 'Formatos', mira: formatos },
  { codigo: 'tablas', titulo: 'Hojas en tabla', mira: tablas },
  { codigo: 'fichas', titulo: 'Correos y enlaces', mira: fichas },
  { codigo: 'codigos', titulo: 'Códigos', mira: codigos },
  { codigo: 'combinadas', titulo: 'Celdas combinadas', mira: combinadas },
  { codigo: 'ocultas', titulo: 'Filtros y columnas ocultas', mira: ocultas },
];

/** The columns of a tab whose cells have no format, "Enlace (Evidencias)". */
const clearedIn = onceEach((encabezado): readonly string[] => {
  const { register, columns, match } = encabezado;
  const formats = readFormats(encabezado, LINES);
  return columns
    .filter(({ key }) => {
      const index = match.indexByKey[key];
      return index !== undefined && formats.some((line) => isCleared(line[index]));
    })
    .map(({ label }) => `${label} (${register.title})`);
});

type Revisadas = Pick<LibroRevisado, 'encabezados'>;

const inSight = ({ encabezados }: Revisadas): readonly Encabezado[] =>
  encabezados.filter(({ sheet }) => !sheet.isSheetHidden());

function formatos(revisado: LibroRevisado): Hallazgo {
  const cleared = inSight(revisado).flatMap(clearedIn);
  return cleared.length === 0
    ? bien('Cada columna tiene su formato.')
    : seRepara(
        falta(
          `Les borraron el formato, y lo que se escriba se podría leer como fecha o número: ${enumerar(cleared, MAX_NAMES)}.`,
        ),
      );
}

function tablas(revisado: LibroRevisado): Hallazgo {
  const tables = inSight(revisado).filter(isTable);
  if (tables.length === 0) return bien('Ninguna hoja rechaza sus formatos ni sus listas.');
  const titles = enumerar(
    tables.map(({ register }) => register.title),
    MAX_NAMES,
  );
  return mal(
    `Alguien convirtió en tabla: ${titles}. Allí Google no deja poner formatos ni listas. En el menú junto al nombre de la tabla escoja «Convertir en rango»: los datos no cambian. Después, Reparar.`,
  );
}

/** Only writing tells: where something lacks, one cell is given the format that its column is to have. */
function isTable(encabezado: Encabezado): boolean {
  const { register, sheet, columns, match } = encabezado;
  const lacks = clearedIn(encabezado).length + columnsWithoutDropdown(encabezado).length > 0;
  const [column] = columns.filter(({ key }) => match.indexByKey[key] !== undefined);
  if (!lacks || !column || !isTyped(register)) return false;
  const cell = sheet.getRange(2, (match.indexByKey[column.key] ?? 0) + 1);
  const note = tryLooks(() => cell.setNumberFormat(formatOf(column)), register.title);
  return note !== undefined && saysTable(note);
}

/** What Verificar says of the tab that it is asked for. */
export const sobreLaHoja = (encabezado: Encabezado): readonly string[] =>
  [combinadas, ocultas]
    .map((mira) => mira({ encabezados: [encabezado] }))
    .flatMap(({ estado, mensaje }) => (estado === 'bien' ? [] : mensaje));

/** Cells merged below a header: of the rows that they cover, only the first has something. */
function combinadas(revisado: Revisadas): Hallazgo {
  const found = inSight(revisado).flatMap(({ register, sheet }) =>
    sheet
      .getRange(2, 1, Math.max(1, sheet.getMaxRows() - 1), sheet.getMaxColumns())
      .getMergedRanges()
      .map((range) => `${register.title} ${range.getA1Notation()}`),
  );
  return found.length === 0
    ? bien('Cada fila tiene sus celdas.')
    : falta(
        `Hay celdas combinadas, y de las filas que cubren solo la primera tiene el dato: ${enumerar(found, MAX_NAMES)}. Selecciónelas, use Formato › Combinar celdas › Separar, y escriba el dato en cada fila.`,
      );
}

/** What is there and not in sight: nothing is lost, but who looks believes it is. */
function ocultas(revisado: Revisadas): Hallazgo {
  const found = inSight(revisado).flatMap(hiddenIn);
  return found.length === 0
    ? bien('Ningún filtro puesto ni columna oculta.')
    : falta(
        `No está todo a la vista: ${enumerar(found, MAX_NAMES)}. El libro lee también lo oculto. Para verlo: Datos › Quitar filtro, o clic derecho entre las columnas vecinas › Mostrar columnas.`,
      );
}

function hiddenIn({ register, sheet, columns, match }: Encabezado): readonly string[] {
  const hidden = columns.filter(({ key }) => {
    const index = match.indexByKey[key];
    return index !== undefined && sheet.isColumnHiddenByUser(index + 1);
  });
  return [
    ...(sheet.getFilter() ? [`${register.title} tiene un filtro`] : []),
    ...hidden.map(({ label }) => `${register.title} oculta la columna «${label}»`),
  ];
}

/** A code that the bitácora knows and the tab has no more, where the tab has one that nobody gave, or a row without any. */
function codigos({ libro, encabezados }: LibroRevisado): Hallazgo {
  const asientos = sealedAsientos(libro);
  const found = encabezados
    .filter(({ register }) => register.numera)
    .flatMap(({ register }) => changedCodes(libro, register, asientos));
  return found.length === 0
    ? bien('Ninguno cambió sin que la bitácora lo sepa.')
    : falta(
        `Alguien cambió o borró códigos a mano: ${enumerar(found, MAX_NAMES)}. Lo que los nombra deja de encontrarlos: escríbalos de nuevo, o use Ctrl+Z.`,
      );
}

/** "en Evidencias ya no está EV-0003, y dice EV-0009" */
function changedCodes(
  libro: Libro,
  register: Register,
  asientos: readonly Asiento[],
): readonly string[] {
  const known = knownCodes(register, asientos);
  if (known.size === 0) return [];
  const rows = rowsOf(libro, register.key);
  const codes = new Set(rows.map(({ row }) => row[register.clave[0] ?? '']));
  const gone = [...known].filter((code) => !codes.has(code));
  const strange = [...codes].filter((code) => !known.has(String(code ?? '')));
  if (gone.length === 0 || strange.length === 0) return [];
  const [now] = strange;
  return [
    `en ${register.title} ya no está ${enumerar(gone, MAX_NAMES)}, y ${now === undefined ? 'hay una fila sin código' : `dice ${now}`}`,
  ];
}

/** The codes that a tab has by the bitácora; an entry that somebody altered tells nothing. */
function knownCodes({ key, clave: [clave = ''] }: Register, asientos: readonly Asiento[]) {
  const known = new Set<string>();
  for (const cambio of asientos.filter(({ registro }) => registro === key).flatMap(legible)) {
    if (cambio.cambio === 'crear') known.add(String(cambio.row[clave] ?? ''));
    else if (cambio.cambio === 'borrar') known.delete(cambio.clave);
    else if (cambio.despues[clave] !== undefined) {
      known.delete(cambio.clave);
      known.add(String(cambio.despues[clave]));
    }
  }
  return known;
}

function legible(asiento: Asiento): readonly Cambio[] {
  try {
    return cambiosOf(asiento);
  } catch {
    return [];
  }
}

/** A chip of a person or of a file is read by the name it shows. */
function fichas({ libro }: LibroRevisado): Hallazgo {
  const found = [
    ...unreadIn(libro, 'equipo', 'correo'),
    ...unreadIn(libro, 'evidencias', 'enlace'),
  ];
  return found.length === 0
    ? bien('Los de Equipo y Evidencias se leen como direcciones.')
    : falta(
        `No se leen como direcciones: ${enumerar(found, MAX_NAMES)}. Si alguien insertó allí una ficha de persona o de archivo (@), el libro lee solo el nombre: escriba el correo, o pegue el enlace completo.`,
      );
}

/** "Equipo, fila 3" */
function unreadIn(libro: Libro, registro: string, key: string): readonly string[] {
  try {
    const { register, observaciones } = libro.hoja(registro);
    return observaciones
      .filter(({ columna, severidad }) => columna === key && severidad === 'error')
      .map(({ fila }) => `${register.title}, fila ${fila}`);
  } catch (thrown) {
    if (thrown instanceof UserError) return [];
    throw thrown;
  }
}

/** None where the tab cannot be read, which other checks tell. */
function rowsOf(libro: Libro, registro: string): readonly Fila[] {
  try {
    return libro.typed(registro);
  } catch (thrown) {
    if (thrown instanceof UserError) return [];
    throw thrown;
  }
}

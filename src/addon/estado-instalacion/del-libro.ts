// The checks of the workbook itself: its tabs and their headers, lists, protections, bitácora. Of each tab
// only the first lines are read; of Catálogos, the bitácora and the tabs that close rows, all.

import { ESQUEMA } from '../../domain/migrations';
import { isError, type Observacion } from '../../domain/observacion';
import { avisoDePrestamo } from '../../domain/prestamo';
import { cuenta, enumerar } from '../../domain/redaccion';
import type { Register } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import { fold } from '../../domain/texto';
import { CAMBIO_TRAS_CIERRE } from '../../domain/tras-cierre';
import { comprobar } from '../auditoria/comprobar';
import { isReadWhole, trasCierreOf } from '../auditoria/tras-cierre';
import { headerObservaciones, standingFor } from '../datos/encabezados';
import { dadoTo } from '../install/dado';
import { hasDropdown } from '../install/dropdowns';
import { isGrown, pieza } from '../install/estructura';
import { initialLists } from '../install/listas';
import { headerProtections } from '../install/protect';
import { TABS } from '../install/sheets';
import type { Libro } from '../libro/libro';
import { prestamoOf } from '../prestamo';
import { type Encabezado, isOwn, readEncabezado } from '../sheet';
import { UserError } from '../user-error';
import { VERSION } from '../version';
import { bien, falta, type Hallazgo, mal, type Prueba, seRepara } from './chequeo';

/** Names that a sentence lists before it says how many more there are. */
const MAX_NAMES = 4;

/** A workbook and its headers, read once for all the checks. */
export interface LibroRevisado {
  readonly libro: Libro;
  readonly encabezados: readonly Encabezado[];
}

export function reviewed(libro: Libro): LibroRevisado {
  const present = REGISTERS.filter(({ title }) => libro.ss.getSheetByName(title));
  return {
    libro,
    encabezados: present.map(
      (register) =>
        (isReadWhole(register) ? wholeOf(libro, register) : undefined) ??
        readEncabezado(libro.ss, register, libro.columnas(register)),
    ),
  };
}

/** The tab that «Filas cerradas» reads whole, whose header needs no call of its own; undefined where it cannot be read. */
function wholeOf(libro: Libro, { key }: Register): Encabezado | undefined {
  try {
    return libro.hoja(key);
  } catch (thrown) {
    if (thrown instanceof UserError) return undefined;
    throw thrown;
  }
}

/** Reads a tab once for the several checks that ask it the same. */
export function onceEach<T>(look: (encabezado: Encabezado) => T): (encabezado: Encabezado) => T {
  const seen = new WeakMap<Encabezado, { readonly found: T }>();
  return (encabezado) => {
    const found = seen.get(encabezado) ?? { found: look(encabezado) };
    seen.set(encabezado, found);
    return found.found;
  };
}

export const PRUEBAS_DEL_LIBRO: readonly Prueba<LibroRevisado>[] = [
  { codigo: 'version', titulo: 'Versión', mira: version },
  { codigo: 'hojas', titulo: 'Hojas', mira: hojas },
  { codigo: 'encabezados', titulo: 'Encabezados', mira: encabezados },
  { codigo: 'listas', titulo: 'Listas desplegables', mira: listas },
  {
    codigo: 'protecciones',
    titulo: 'Avisos de protección',
    mira: protecciones,
  },
  { codigo: 'cuarentena', titulo: 'Guardados a medias', mira: cuarentena },
  { codigo: 'bitacora', titulo: 'Bitácora', mira: bitacora },
  { codigo: 'cerradas', titulo: 'Filas cerradas', mira: cerradas },
  { codigo: 'prestamo', titulo: 'Préstamo', mira: prestamo },
];

function version({ libro }: LibroRevisado): Hallazgo {
  const { estado } = libro;
  if (estado.esquema < ESQUEMA) {
    return seRepara(
      falta(
        `El libro es de una estructura anterior (${estado.esquema}) y el complemento usa la ${ESQUEMA}.`,
      ),
    );
  }
  if (!isGrown(libro))
    return toGrow(libro, 'Esta versión del complemento puede traer cosas nuevas.');
  return bien(
    `Complemento ${VERSION}, estructura ${estado.esquema} del libro, cuatrienio ${estado.cuatrienio}.`,
  );
}

/** What is new comes by itself, but not to a book whose content is going to be replaced. */
function toGrow({ estado }: Libro, mensaje: string): Hallazgo {
  return estado.prestamo
    ? falta(`${mensaje} Se agregan cuando el libro vuelva del préstamo.`)
    : seRepara(falta(`${mensaje} Se agregan solas al abrir otro panel, o con Reparar.`));
}

function hojas({ libro, encabezados: all }: LibroRevisado): Hallazgo {
  const dado = dadoTo(libro);
  const isGiven = ({ key }: { readonly key: string }): boolean => dado.has(pieza.hoja(key));
  const missing = TABS.filter(({ title }) => !libro.ss.getSheetByName(title));
  const deleted = missing.filter(isGiven).map(({ title }) => title);
  if (deleted.length > 0) {
    return seRepara(
      mal(
        `Faltan hojas: ${deleted.join(', ')}. Si las borró por error, use primero Archivo › Historial de versiones.`,
      ),
    );
  }
  const foreign = all.find((each) => !isGiven(each.register) && !isOwn(each));
  if (foreign) {
    return mal(
      `La hoja «${foreign.register.title}» es de la oficina, y el complemento trae una con ese nombre: cámbiele el nombre a la suya y use Preparar o reparar el libro.`,
    );
  }
  const toCome = missing.map(({ title }) => title);
  return toCome.length === 0
    ? bien(`Están las ${TABS.length} hojas.`)
    : toGrow(libro, `Todavía no están las hojas nuevas: ${enumerar(toCome, MAX_NAMES)}.`);
}

/** A header spelt alike is no fault of the installation: «Verificar datos» says it. */
function encabezados({ encabezados: all }: LibroRevisado): Hallazgo {
  const found = all
    .flatMap((encabezado) => headerObservaciones(encabezado).map((o) => ({ o, encabezado })))
    .filter(({ o }) => o.codigo !== 'COLUMNA_PARECIDA');
  const first = found.find(({ o }) => isError(o)) ?? found[0];
  if (!first) return bien('Cada columna tiene su encabezado, una sola vez.');
  const rest = found.length > 1 ? ` Y ${found.length - 1} más: use Verificar datos.` : '';
  const mensaje = `Hoja «${first.encabezado.register.title}». ${first.o.mensaje}${rest}`;
  const hallazgo = isError(first.o) ? mal(mensaje) : falta(mensaje);
  return found.every(({ o, encabezado }) => isMended(o, encabezado))
    ? seRepara(hallazgo)
    : hallazgo;
}

/** Where another header stands in its place, a column more would leave its cells under a strange one. */
const isMended = ({ codigo, columna = '' }: Observacion, encabezado: Encabezado): boolean =>
  codigo === 'COLUMNA_AUSENTE' && !standingFor(encabezado, columna);

/** The values of ours in Catálogos, and, in the tabs in sight, a dropdown in the first row of each column that takes a list. */
function listas({ libro, encabezados: all }: LibroRevisado): Hallazgo {
  const rows = libro.rows('catalogos');
  const lacking = Object.entries(initialLists()).filter(([list, values]) => {
    const present = new Set(rows.map(({ row }) => fold(`${row[list] ?? ''}`)));
    return values.some((value) => !present.has(fold(value)));
  });
  if (lacking.length > 0) {
    return seRepara(
      falta(
        lacking.length === 1
          ? 'A una lista de la hoja Catálogos le faltan valores del complemento.'
          : `A ${lacking.length} listas de la hoja Catálogos les faltan valores del complemento.`,
      ),
    );
  }
  const inSight = all.filter(({ sheet }) => !sheet.isSheetHidden());
  const without = inSight.flatMap(columnsWithoutDropdown);
  if (without.length > 0) {
    return seRepara(falta(`No ofrecen su lista: ${enumerar(without, MAX_NAMES)}.`));
  }
  return bien(
    inSight.length < all.length
      ? 'Las columnas de lista de las hojas visibles ofrecen sus valores. Las ocultas no se revisan aquí; Reparar sí.'
      : 'Las columnas de lista ofrecen sus valores.',
  );
}

/** "Alcance (PAM)" of each column whose first cell offers no list. */
export const columnsWithoutDropdown = onceEach(
  ({ register, sheet, columns, match }): readonly string[] => {
    const lists = columns.filter((column) => hasDropdown(column, register));
    if (lists.length === 0) return [];
    const [first = []] = sheet.getRange(2, 1, 1, sheet.getMaxColumns()).getDataValidations();
    return lists
      .filter(
        ({ key }) => match.indexByKey[key] !== undefined && !first[match.indexByKey[key] ?? 0],
      )
      .map(({ label }) => `${label} (${register.title})`);
  },
);

/** Warnings and never locks: Google would apply a lock to whoever saves, the add-on included. */
function protecciones({ libro: { ss }, encabezados: all }: LibroRevisado): Hallazgo {
  const protections = headerProtections(ss);
  const states = all.map(({ register, sheet }) => ({
    register,
    own: protections.get(sheet.getSheetId()),
  }));
  const hard = states.filter(({ own }) => own && !own.isWarningOnly());
  if (hard.length > 0) {
    const titles = enumerar(hard.map(({ register }) => register.title));
    return mal(
      `La protección del encabezado impide escribir en: ${titles}. En Datos › Proteger hojas y rangos, escoja «Mostrar una advertencia».`,
    );
  }
  const without = states.filter(({ own }) => !own).map(({ register }) => register.title);
  return without.length === 0
    ? bien('Los encabezados avisan antes de dejarse cambiar; ninguno está bloqueado.')
    : seRepara(
        falta(
          `El encabezado no avisa antes de dejarse cambiar en: ${enumerar(without, MAX_NAMES)}.`,
        ),
      );
}

function cuarentena({ libro: { estado } }: LibroRevisado): Hallazgo {
  const { cuarentena: failed = [], pendiente } = estado;
  if (failed.length > 0) {
    const lines = failed.map(({ primero, ultimo }) =>
      primero === ultimo ? `${primero}` : `${primero} a ${ultimo}`,
    );
    return seRepara(
      mal(
        `Hay cambios guardados que no se pudieron escribir: asientos ${enumerar(lines, MAX_NAMES)} de la hoja Bitácora.`,
      ),
    );
  }
  return pendiente
    ? seRepara(
        falta(
          'Un guardado se interrumpió: está entero en la bitácora y se termina de escribir con el próximo.',
        ),
      )
    : bien('Todo lo guardado está escrito en las hojas.');
}

/** All but what was written over closed rows, which has its own check: the bitácora proves it, and holds. */
function bitacora({ libro }: LibroRevisado): Hallazgo {
  const { asientos, anteriores, reparos: all } = comprobar(libro);
  const reparos = all.filter((one) => !isTrasCierre(one));
  const [first] = reparos;
  if (first) {
    const more = reparos.length > 1 ? ` Y ${reparos.length - 1} más: libro-pam bitacora.` : '';
    return mal(`${first.mensaje}${more}`);
  }
  const former =
    anteriores > 0
      ? ` Hasta el número ${anteriores} están sellados con el formato anterior: dice quién, cuándo y por qué una vez por guardado, y todos sus asientos dicen lo mismo.`
      : '';
  return bien(
    `La cadena de ${cuenta(asientos, 'asiento', 'asientos')} está intacta, y concuerda con los documentos y la hoja _sombra.${former}`,
  );
}

const isTrasCierre = ({ codigo }: { readonly codigo: string }): boolean =>
  codigo === CAMBIO_TRAS_CIERRE;

function cerradas({ libro }: LibroRevisado): Hallazgo {
  const told = REGISTERS.flatMap((register) => trasCierreOf(libro, register)).filter(isTrasCierre);
  const [first] = told;
  if (!first) return bien('Nadie ha escrito sobre lo que ya estaba cerrado.');
  const cuantas = cuenta(told.length, 'fila cambió', 'filas cambiaron');
  return falta(
    `${cuantas} después de cerrarse: use Verificar datos. ${told.length > 1 ? 'La primera: ' : ''}${first.mensaje}`,
  );
}

function prestamo({ libro }: LibroRevisado): Hallazgo {
  const visto = prestamoOf(libro);
  return visto ? falta(avisoDePrestamo(visto)) : bien('No está prestado: este es el único libro.');
}

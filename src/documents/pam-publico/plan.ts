// The public PAM from the rows of the workbook, by the rules of its columns: what names somebody is left out, whatever it is called.

import { type Avance, type AvanceAccion, avance } from '../../domain/avance/avance';
import { formatFecha, formatFechaLarga, formatNumero } from '../../domain/formato';
import { fundamentosEn } from '../../domain/fundamentos';
import { groupBy } from '../../domain/group-by';
import { parametro } from '../../domain/parametros';
import { type Corte, escribirCuatrienio, formatCorte, lastDayOf } from '../../domain/periodo';
import { columnasPublicables, isOfPersona } from '../../domain/publicable';
import type {
  AccionPublica,
  AvancePublico,
  ComponentePublico,
  Novedades,
  Publicacion,
} from '../../domain/publico/publicacion';
import { PRIMERA_VERSION, siguienteVersion } from '../../domain/publico/version';
import { razonEscrita } from '../../domain/redaccion';
import { type AnyRow, NP, type PlacedColumn } from '../../domain/register';
import type { ActividadRow } from '../../domain/registers/actividades';
import type { CierreRow } from '../../domain/registers/cierres';
import { type PamRow, pam } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import type { LibroLeido } from '../libro-leido';
import { SENAL_DE_AVANCE } from '../senales';
import { citaFundamentos } from './citas';
import { congeladasEn, type Elegidas } from './elegidas';
import { tablasDe } from './tablas';

/** Columns of the PAM that are published, and the labels of those that are not. */
export function columnasPublicas({ contexto }: Pick<LibroLeido, 'contexto'>): {
  readonly publicas: readonly PlacedColumn[];
  readonly excluidas: readonly string[];
} {
  const typed = contexto.columnas(pam).filter(({ computed }) => !computed);
  return {
    publicas: columnasPublicables(typed),
    excluidas: typed.filter(isOfPersona).map(({ label }) => label),
  };
}

/** The last quarter whose close is for good: its figures do not move any more. */
export function ultimoCierre(libro: Pick<LibroLeido, 'rows'>): Corte | undefined {
  return libro
    .rows<CierreRow>('cierres')
    .flatMap(({ row: { vigencia, trimestre, estado } }) =>
      estado === 'Definitivo' && vigencia !== undefined && trimestre
        ? [{ vigencia, trimestre }]
        : [],
    )
    .sort((a, b) => formatCorte(a).localeCompare(formatCorte(b)))
    .pop();
}

export function publicacionDe(libro: LibroLeido): Publicacion {
  const parametros = libro.sound('parametros');
  const { publicas, excluidas } = columnasPublicas(libro);
  const rows = enPalabras(libro, publicas);
  const corte = ultimoCierre(libro);
  const figures = corte && avanceAl(libro, corte);
  const elegidas = congeladasEn(libro);
  const novedades = libro.desdeLaPublicacion();
  const acciones = rows.map((row) => accionDe(row, libro, figures, elegidas));
  const cuatrienio = escribirCuatrienio(libro.vigencias);
  return {
    titulo: `${parametro(parametros, 'nombre_plan')} ${cuatrienio}`,
    cuatrienio,
    entidad: parametro(parametros, 'entidad') ?? '',
    dependencia: parametro(parametros, 'dependencia') ?? '',
    version: versionDe(novedades),
    fecha: libro.hoy,
    codigoVerificacion: libro.codigoVerificacion,
    componentes: byComponente(acciones, figures),
    corte: corte ? formatFechaLarga(lastDayOf(corte)) : '',
    avance: figures ? razonEscrita(figures.total.avanceCuatrienioConTope) : '',
    vigencias: libro.vigencias.map(String),
    vigenciaFocalizada: elegidas.vigencia,
    instituciones: elegidas.instituciones,
    novedades,
    tablas: tablasDe({ rows, publicas, figures, elegidas }),
    excluidas,
  };
}

/** The acciones, with what they cite of Fundamentos told in words. */
function enPalabras(libro: LibroLeido, publicas: readonly PlacedColumn[]): readonly PamRow[] {
  const fundamentos = fundamentosEn({ rows: (registro) => libro.sound(registro) });
  const citas = publicas.filter(citaFundamentos).map(({ key }) => key);
  return libro.sound<PamRow>('pam').flatMap(({ row }) => {
    if (row.codigo === undefined) return [];
    const cited: AnyRow = row;
    const words = citas.flatMap((key) =>
      cited[key] === undefined ? [] : [[key, fundamentos.enPalabras(cited[key])]],
    );
    return { ...row, ...Object.fromEntries(words) };
  });
}

export function versionDe({ anterior, cambios }: Novedades): string {
  if (!anterior) return PRIMERA_VERSION;
  return cambios.length > 0 ? siguienteVersion(anterior.version) : anterior.version;
}

const avanceAl = (libro: LibroLeido, corte: Corte): Avance =>
  avance(
    {
      pam: libro.sound<PamRow>('pam'),
      seguimiento: libro.sound<SeguimientoRow>('seguimiento'),
      actividades: libro.sound<ActividadRow>('actividades'),
      parametros: libro.sound('parametros'),
      hoy: libro.hoy,
    },
    libro.vigencias,
    corte,
  );

function byComponente(
  acciones: readonly AccionPublica[],
  figures: Avance | undefined,
): readonly ComponentePublico[] {
  return [...groupBy(acciones, ({ componente }) => componente)].map(([componente, own]) => {
    const known = figures?.componentes.find((one) => one.componente === componente);
    return {
      componente,
      acciones: own,
      avance: known ? razonEscrita(known.avanceCuatrienioConTope) : '',
    };
  });
}

function accionDe(
  row: PamRow,
  libro: LibroLeido,
  figures: Avance | undefined,
  elegidas: Elegidas,
): AccionPublica {
  const { codigo = '' } = row;
  const own = figures?.acciones.find((one) => one.codigo === codigo);
  return {
    codigo,
    accion: row.accion ?? '',
    componente: row.componente ?? 'Sin componente',
    objetivo: row.objetivo ?? '',
    indicador: row.indicador ?? '',
    unidad: row.unidad ?? '',
    enunciadoMeta: row.enunciadoMeta ?? '',
    lineaBase: row.lineaBase === undefined ? 'Sin dato' : formatNumero(row.lineaBase),
    fuenteLineaBase: row.fuenteLineaBase ?? '',
    metas: libro.vigencias.map((vigencia) => ({
      vigencia: String(vigencia),
      meta: metaEscrita(row[`meta${vigencia}`]),
    })),
    metaCuatrienio: metaEscrita(row.metaCuatrienio),
    plazo: plazoOf(row),
    llegaA: llegaA(row, elegidas),
    instituciones: elegidas.porAccion.get(codigo) ?? [],
    avance: own && avanceEscrito(own),
  };
}

const plazoOf = ({ fechaInicio, fechaFin }: PamRow): string => {
  if (!fechaInicio && !fechaFin) return 'Sin dato';
  return [fechaInicio, fechaFin].map((day) => (day ? formatFecha(day) : 'sin fecha')).join(' a ');
};

/** NP is said in words: nobody outside the office knows the letters. */
const metaEscrita = (meta: number | typeof NP | undefined): string =>
  meta === undefined ? 'Sin dato' : meta === NP ? 'No programada' : formatNumero(meta);

const avanceEscrito = (own: AvanceAccion): AvancePublico => ({
  alCorte: razonEscrita(own.avanceAlCorte),
  delCuatrienio: razonEscrita(own.avanceCuatrienio),
  estado: own.estado,
  icono: SENAL_DE_AVANCE[own.estado].icono,
  razon: own.avanceCuatrienioConTope,
});

function llegaA({ codigo = '', alcance }: PamRow, { porAccion, vigencia }: Elegidas): string {
  const chosen = porAccion.get(codigo)?.length ?? 0;
  if (alcance === 'IED focalizadas')
    return chosen > 0
      ? `Instituciones focalizadas: ${chosen} en ${vigencia}`
      : 'Instituciones focalizadas, que se escogen cada año';
  if (alcance === 'Todas las IED') return 'Todas las instituciones educativas distritales';
  return alcance === 'Institucional' ? 'La Secretaría de Educación' : 'Sin dato';
}

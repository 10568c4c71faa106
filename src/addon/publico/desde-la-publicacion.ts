// What is otherwise in the public PAM than when it was last published, as the bitácora tells it: from the código de verificación that
// the row of Socialización keeps or, of one written by hand or loaded, from when the workbook noted it.

import { citaFundamentos } from '../../documents/pam-publico/citas';
import { congeladasEn } from '../../documents/pam-publico/elegidas';
import { columnasPublicas } from '../../documents/pam-publico/plan';
import { TITULO } from '../../documents/pam-publico/titulo';
import { cambiosLegibles } from '../../domain/bitacora';
import { claveOfCambio } from '../../domain/cambio';
import { codigoDe } from '../../domain/codigo-verificacion';
import { formatFecha, formatFechaLarga, formatNumero } from '../../domain/formato';
import { fundamentosEn } from '../../domain/fundamentos';
import { codigoCitado, codigosCitados } from '../../domain/parse/citas';
import { lastDayOf } from '../../domain/periodo';
import { buscadoEn } from '../../domain/publico/personas';
import type { CambioPublico, Novedades } from '../../domain/publico/publicacion';
import { rastreoDe } from '../../domain/publico/rastreo';
import { cuenta, enumerar } from '../../domain/redaccion';
import { KEY_JOINT, NP, type PlacedColumn } from '../../domain/register';
import type { CierreRow } from '../../domain/registers/cierres';
import { cupos as CUPOS } from '../../domain/registers/cupos';
import { focalizacion as FOCALIZACION } from '../../domain/registers/focalizacion';
import { fundamentos as FUNDAMENTOS } from '../../domain/registers/fundamentos';
import { type SocializacionRow, socializacion } from '../../domain/registers/socializacion';
import { readsAlike } from '../../domain/texto';
import { netosEnLoImpreso } from '../codigos/lo-impreso';
import { sealedAsientos } from '../commit/cuarentena';
import type { AsientoEscrito } from '../commit/registro-bitacora';
import { contextoDe } from '../datos/consulta';
import type { Libro } from '../libro/libro';

export function desdeLaPublicacion(libro: Libro): Novedades {
  const last = ultimaPublicacion(libro);
  if (!last) return { anterior: undefined, cambios: [], nota: PRIMERA };
  const { versionPam: version = '', fecha = '' } = last;
  const anterior = { version, fecha };
  const asientos = sealedAsientos(libro);
  const desde = asientoDe(last, asientos);
  if (desde === undefined) return { anterior, cambios: [], nota: NO_SE_SABE };
  const since = asientos.filter(({ numero }) => numero > desde);
  const cambios = [
    ...delPlan(libro, since),
    ...deLasInstituciones(libro, since),
    ...cierresDespuesDe(libro, fecha),
  ];
  return { anterior, cambios, nota: cambios.length > 0 ? '' : NADA };
}

const PRIMERA = 'Es la primera versión que se publica.';
const NADA = 'Nada cambió en el plan desde esa versión.';
const NO_SE_SABE =
  'No se puede decir qué cambió: la bitácora del libro no llega hasta cuando se publicó esa versión.';

/** The last row of a publication with its version; of two of one day the one below. */
export function ultimaPublicacion(libro: Libro): SocializacionRow | undefined {
  return libro
    .rows<SocializacionRow>('socializacion')
    .map(({ row }) => row)
    .filter(({ clase, versionPam }) => clase === 'Publicación' && versionPam)
    .reduce<SocializacionRow | undefined>(
      (last, row) => ((row.fecha ?? '') >= (last?.fecha ?? '') ? row : last),
      undefined,
    );
}

/** Number of the entry up to which the version that was published goes; undefined where the bitácora does not tell. */
function asientoDe(
  { codigo, codigoVerificacion }: SocializacionRow,
  asientos: readonly AsientoEscrito[],
): number | undefined {
  const head = codigoVerificacion
    ? asientos.find(({ hash }) => hash !== '' && codigoDe(hash) === codigoVerificacion)
    : undefined;
  if (head) return head.ultimo;
  const noted = asientos.find(
    (asiento) =>
      asiento.registro === socializacion.key &&
      cambiosLegibles(asiento).some(
        (cambio) =>
          cambio.cambio !== 'borrar' &&
          readsAlike(claveOfCambio(socializacion, cambio) ?? '', codigo ?? ''),
      ),
  );
  if (!noted) return undefined;
  // A load that brings several registers tells them one after the other: all of it is of one moment.
  const { momento, operacion } = noted;
  return asientos
    .filter((one) => one.momento === momento && one.operacion === operacion)
    .reduce((last, { ultimo }) => Math.max(last, ultimo), noted.ultimo);
}

/** What the bitácora tells of the columns that are published; what a text said is told only where it may be. */
function delPlan(libro: Libro, since: readonly AsientoEscrito[]): readonly CambioPublico[] {
  const contexto = contextoDe(libro);
  const { publicas } = columnasPublicas({ contexto });
  const rastrear = rastreoDe(buscadoEn(contexto));
  const isClean = (value: unknown): boolean => rastrear(`${value ?? ''}`).length === 0;
  const told = (antes: unknown, ahora: unknown): string =>
    isClean(antes) && isClean(ahora) ? `${decir(antes)} → ${decir(ahora)}` : 'se corrigió';
  const fundamentos = fundamentosEn(libro);
  return netosEnLoImpreso(libro, { tipo: TITULO }, since).flatMap(
    ({ register, clave, que, columna, antes, ahora }): readonly CambioPublico[] => {
      if (register.key === FUNDAMENTOS.key)
        return columna?.key !== 'enunciado'
          ? []
          : citanA(libro, publicas, clave).map((of) => ({ que: of, cambio: told(antes, ahora) }));
      if (register.key !== 'pam') return [];
      if (!columna) return [{ que: clave, cambio: que === 'se borró' ? 'se retiró' : que }];
      const own = publicas.find(({ key }) => key === columna.key);
      if (!own) return [];
      const words = (value: unknown): unknown =>
        citaFundamentos(own) ? fundamentos.enPalabras(value) : value;
      return [{ que: `${clave} · ${columna.label}`, cambio: told(words(antes), words(ahora)) }];
    },
  );
}

/** "A01 y A02 · Objetivo": where the words of a fundamento are published. */
function citanA(
  libro: Libro,
  publicas: readonly PlacedColumn[],
  codigo: string,
): readonly string[] {
  const wanted = codigoCitado(codigo, 'FU');
  return publicas.filter(citaFundamentos).flatMap(({ key, label }) => {
    const acciones = libro
      .rows('pam')
      .flatMap(({ row }) =>
        codigosCitados(row[key], 'FU').includes(wanted) ? `${row.codigo ?? ''}` : [],
      );
    return acciones.length === 0 ? [] : [`${enumerar(acciones, 6)} · ${label}`];
  });
}

/** Acciones whose institutions are published for the first time, are others, or are no longer published. */
function deLasInstituciones(
  libro: Libro,
  since: readonly AsientoEscrito[],
): readonly CambioPublico[] {
  const { vigencia, porAccion } = congeladasEn(libro);
  const touched = new Set<string>();
  /** Whether it was frozen when the version before was published. */
  const was = new Map<string, boolean>();
  for (const asiento of since)
    for (const cambio of cambiosLegibles(asiento)) {
      const register = [CUPOS, FOCALIZACION].find(({ key }) => key === cambio.registro);
      const [year, accion] = (register && claveOfCambio(register, cambio)?.split(KEY_JOINT)) || [];
      const what = PUBLICA[cambio.registro] ?? '';
      const written = cambio.cambio === 'modificar' ? cambio.despues : { [what]: true };
      if (!accion || year !== vigencia || !(what in written)) continue;
      touched.add(accion);
      if (register === CUPOS && !was.has(accion))
        was.set(accion, cambio.cambio === 'modificar' && Boolean(cambio.antes[what]));
    }
  return [...touched].sort().flatMap((accion): readonly CambioPublico[] => {
    const now = porAccion.get(accion)?.length ?? 0;
    const que = `${accion} · Instituciones`;
    if (now > 0)
      return [{ que, cambio: `${cuenta(now, 'focalizada', 'focalizadas')} en ${vigencia}` }];
    return was.get(accion) ? [{ que, cambio: 'ya no se publican: se abrió su focalización' }] : [];
  });
}
/** In each register, the column on which it hangs what is published. */
const PUBLICA: { readonly [registro: string]: string } = {
  [CUPOS.key]: 'congelado',
  [FOCALIZACION.key]: 'final',
};

/** Quarters that were closed for good since, whose figures the new version shows. */
function cierresDespuesDe(libro: Libro, fecha: string): readonly CambioPublico[] {
  return libro
    .rows<CierreRow>('cierres')
    .flatMap(({ row: { estado, cerradoEl = '', vigencia, trimestre } }) =>
      estado === 'Definitivo' && cerradoEl > fecha && vigencia !== undefined && trimestre
        ? [lastDayOf({ vigencia, trimestre })]
        : [],
    )
    .sort()
    .slice(-1)
    .map((day) => ({ que: 'Avance', cambio: `se agregó el del ${formatFechaLarga(day)}` }));
}

const LARGO = 120;
const FECHA = /^\d{4}-\d{2}-\d{2}$/;

function decir(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'en blanco';
  if (value === NP) return 'no programada';
  if (typeof value === 'number') return formatNumero(value);
  const text = String(value).replace(/\s+/g, ' ');
  if (FECHA.test(text)) return formatFecha(text);
  return `«${text.length > LARGO ? `${text.slice(0, LARGO)}…` : text}»`;
}

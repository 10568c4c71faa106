// Which catalogue of Guía 34 a file was valued with: their indexes are mostly the same, and mean something else in each.

import { EJES_DE_GUIA } from '../../guia34';
import type { Observacion } from '../../observacion';
import { shown } from '../../parse/texto';
import { cuenta } from '../../redaccion';
import type { ColumnasDe, Register } from '../../register';
import { autoevaluacion2008, autoevaluacion2026 } from '../../registers/autoevaluacion';
import type { Archivo, HojaEntregada } from '../archivo';
import { cabeceraDeSabana, componentesDe, isLarga, LARGA, type Sabana } from './componentes';
import type { Forma } from './forma';

/** How a load asks for whichever the file is of. */
export const AUTOEVALUACION = 'autoevaluacion';
export const SABANAS: readonly Register[] = [autoevaluacion2008, autoevaluacion2026];

/** How much of a catalogue a sheet has, from 0 to 1: its components that are named, over those of the catalogue and what is of none. */
function parecidoA(
  register: Register,
  hoja: HojaEntregada,
  archivo: Archivo,
  columnas: ColumnasDe,
): number {
  const columns = columnas(register);
  const found = cabeceraDeSabana(hoja, archivo, columns);
  if (!found) return 0;
  const { cabecera, lector } = found;
  const named = new Set<string>();
  let strange = 0;
  const count = (texto: string): void => {
    const entrada = lector.de(texto);
    if (entrada) named.add(entrada.codigo);
    else if (/^\s*\d+\.\d+\.\d+/.test(texto) || isOfAnother(register, texto)) strange++;
  };
  if (isLarga(cabecera)) for (const texto of componentesEn(hoja, cabecera)) count(texto);
  else for (const { texto, column } of cabecera.columnas) if (!column) count(texto);
  return named.size / (componentesDe(columns).length + strange);
}

/** What the lines of the long form call their components, each once. */
function componentesEn(hoja: HojaEntregada, cabecera: Sabana['cabecera']): ReadonlySet<string> {
  const at = (key: string): number =>
    cabecera.columnas.find(({ column }) => column?.key === key)?.index ?? -1;
  const places = [at(LARGA.indice), at(LARGA.nombre)];
  return new Set(
    hoja.celdas
      .slice(cabecera.linea + 1)
      .map((line) =>
        places
          .map((index) => shown(line[index]))
          .join(' ')
          .trim(),
      )
      .filter(Boolean),
  );
}

const isOfAnother = ({ columns }: Register, texto: string): boolean => {
  const own = columns.v?.eje;
  return Object.entries(EJES_DE_GUIA).some(
    ([eje, entradas]) => eje !== own && entradas.some(({ label }) => label.endsWith(` ${texto}`)),
  );
};

/** The register of the catalogue that a file has most of; undefined where it has nothing of any. */
export function catalogoDe(archivo: Archivo, columnas: ColumnasDe): Register | undefined {
  const sheets = archivo.hojas.filter(
    ({ nombre, oculta }) => !oculta && (archivo.hoja === undefined || nombre === archivo.hoja),
  );
  const ranked = SABANAS.map((register) => ({
    register,
    parte: Math.max(0, ...sheets.map((hoja) => parecidoA(register, hoja, archivo, columnas))),
  })).sort((a, b) => b.parte - a.parte);
  return ranked[0] && ranked[0].parte > 0 ? ranked[0].register : undefined;
}

/** What speaks against a file that has all of another catalogue, and less of this one. */
export function deOtroCatalogo(
  register: Register,
  { hoja, cabecera, observe }: Sabana,
  archivo: Archivo,
  { columnas }: Parameters<Forma>[3],
): Observacion | undefined {
  const own = parecidoA(register, hoja, archivo, columnas);
  const other = SABANAS.find(
    (each) => each !== register && parecidoA(each, hoja, archivo, columnas) > Math.max(own, ALMOST),
  );
  if (!other) return undefined;
  const n = componentesDe(columnas(other)).length;
  return observe(
    cabecera.linea + 1,
    'OTRO_CATALOGO',
    `Estos componentes son los ${cuenta(n, 'componente', 'componentes')} del catálogo de «${other.title}», y los índices de «${register.title}» quieren decir otra cosa: cárguelos en «${other.title}» (${other.key}).`,
  );
}
/** Nearly all of a catalogue: a few components may be missing of a file. */
const ALMOST = 0.9;

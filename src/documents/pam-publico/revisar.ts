// What of the workbook may not be published: each cell in which somebody is named or can be reached, told so that it can be corrected.

import { codigoCitado, codigosCitados } from '../../domain/parse/citas';
import { buscadoEn } from '../../domain/publico/personas';
import { type Hallazgo, type Rastreo, rastreoDe } from '../../domain/publico/rastreo';
import type { AnyRow, Fila, PlacedColumn, RuleContext } from '../../domain/register';
import { fundamentos } from '../../domain/registers/fundamentos';
import { ied } from '../../domain/registers/ied';
import { pam } from '../../domain/registers/pam';
import { citaFundamentos } from './citas';
import { columnasPublicas } from './plan';

export const rastreoDelLibro = (contexto: RuleContext): Rastreo => rastreoDe(buscadoEn(contexto));

/** "PAM, fila 7 (A05), columna «Acción»: hay un nombre («Luis Castro»)." */
export function celdasConDatos(contexto: RuleContext, rastrear: Rastreo): readonly string[] {
  const { publicas } = columnasPublicas({ contexto });
  const ofPlan = contexto
    .rows('pam')
    .flatMap(({ fila, row }) => inRow(rastrear, pam.title, fila, row, row.codigo, publicas));
  const ofFundamentos = citadosEn(contexto, publicas).flatMap(({ fila, row }) =>
    inRow(
      rastrear,
      fundamentos.title,
      fila,
      row,
      row.codigo,
      contexto.columnas(fundamentos).filter(({ key }) => key === 'enunciado'),
    ),
  );
  const ofIed = contexto
    .rows('ied')
    .flatMap(({ fila, row }) =>
      inRow(rastrear, ied.title, fila, row, row.codigoDane, contexto.columnas(ied).filter(esDeIed)),
    );
  const ofSettings = contexto
    .rows('parametros')
    .filter(({ row }) => PARAMETROS.includes(`${row.clave}`))
    .flatMap(({ fila, row }) =>
      rastrear(`${row.valor ?? ''}`).map(
        (one) => `Parámetros, fila ${fila} (${row.clave}): ${decir(one)}`,
      ),
    );
  return [...ofPlan, ...ofFundamentos, ...ofIed, ...ofSettings];
}

/** The rows of Fundamentos whose words are published, because an acción names them. */
function citadosEn(contexto: RuleContext, publicas: readonly PlacedColumn[]): readonly Fila[] {
  const keys = publicas.filter(citaFundamentos).map(({ key }) => key);
  const named = new Set(
    contexto
      .rows('pam')
      .flatMap(({ row }) => keys.flatMap((key) => codigosCitados(row[key], 'FU'))),
  );
  if (named.size === 0) return [];
  return contexto
    .rows(fundamentos.key)
    .filter(({ row }) => named.has(codigoCitado(row.codigo, 'FU')));
}

/** What is printed of the office. */
const PARAMETROS = ['entidad', 'dependencia', 'nombre_plan', 'ciudad', 'nit'];
const esDeIed = ({ key }: PlacedColumn): boolean => ['nombre', 'localidad'].includes(key);

const inRow = (
  rastrear: Rastreo,
  title: string,
  fila: number,
  row: AnyRow,
  clave: AnyRow[string],
  columnas: readonly PlacedColumn[],
): readonly string[] =>
  columnas.flatMap(({ key, label }) => {
    const value = row[key];
    if (typeof value !== 'string') return [];
    return rastrear(value).map(
      (one) =>
        `${title}, fila ${fila}${clave === undefined ? '' : ` (${clave})`}, columna «${label}»: ${decir(one)}`,
    );
  });

const decir = ({ clase, texto }: Hallazgo): string => `${UNO[clase]} («${texto}»).`;
const UNO: Record<Hallazgo['clase'], string> = {
  nombre: 'hay un nombre de persona',
  correo: 'hay un correo',
  teléfono: 'hay un teléfono',
  documento: 'hay un número de documento de identidad',
};

/** The same over a file that was written: nothing should be left for it to find. */
export const restosEn = (archivo: string, texto: string, rastrear: Rastreo): readonly string[] =>
  rastrear(texto).map((one) => `${archivo}: ${decir(one)} Revise la plantilla y los Parámetros.`);

/** What speaks against publishing the workbook as it is. */
export const reparosDe = (contexto: RuleContext): readonly string[] =>
  celdasConDatos(contexto, rastreoDelLibro(contexto));

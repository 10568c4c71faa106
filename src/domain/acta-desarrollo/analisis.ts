// The meeting that analyses what is known of the sector (activity 1): what Caracterización, the autoevaluación and Fundamentos have.

import { porMejorar, valoradas } from '../autoevaluacion/conteo';
import type { ClaseDeFundamento } from '../clases-de-fundamento';
import { coberturaDe, type NecesidadCubierta } from '../cobertura/cobertura';
import { ultimosCriticos } from '../cobertura/criticos';
import { formatNumero } from '../formato';
import { groupBy } from '../group-by';
import { cuenta, enumerar } from '../redaccion';
import type { AnyRow, RuleContext } from '../register';
import { filasDe, frase, type Puntos } from './punto';

type Libro = Pick<RuleContext, 'rows'>;

/** How many of a list are named; the rest is counted. */
const SE_NOMBRAN = 5;

export const ANALISIS: Puntos = {
  'Estado y necesidades del sector educativo': ({ libro }) => [
    ...loCaracterizado(libro),
    ...lasNecesidades(libro),
  ],
  'Resultados de la ruta de mejoramiento: autoevaluación y PMI': ({ libro }) => [
    ...loCritico(libro),
    ...losDatos(libro, ['Ruta de mejoramiento']),
  ],
  'Resultados de pruebas externas e internas': ({ libro }) =>
    losDatos(libro, ['Pruebas externas', 'Pruebas internas y SIEE']),
  'Resultados del PAM anterior': ({ libro }) => losDatos(libro, ['Resultados del PAM anterior']),
  'Políticas públicas de educación y plan de desarrollo': ({ libro }) => [
    ...losFundamentos(libro, 'Referente: Plan de Desarrollo', 'Del Plan de Desarrollo'),
    ...losFundamentos(libro, 'Referente: Plan Decenal', 'Del Plan Decenal'),
    ...losFundamentos(libro, 'Política pública', 'Políticas públicas'),
    ...losDatos(libro, ['Política pública y plan de desarrollo']),
  ],
  'Línea base y metas de cada componente, e índice de inclusión': ({ libro }) => [
    ...lasLineasBase(libro),
    ...losDatos(libro, ['Inclusión'], ({ tema }) => tema === 'Índice de inclusión'),
  ],
  'Objetivos estratégicos y oportunidades del contexto': ({ libro }) => [
    ...losFundamentos(libro, 'Objetivo estratégico', 'Objetivos estratégicos'),
    ...lasOportunidades(libro),
  ],
  'Estrategias de intervención, principios y rutas, y líneas del MEN': ({ libro }) => [
    ...losFundamentos(libro, 'Estrategia de intervención', 'Estrategias de intervención'),
    ...losFundamentos(libro, 'Principio o ruta', 'Principios y rutas'),
    ...losFundamentos(libro, 'Línea del MEN', 'Líneas del MEN'),
  ],
};

const datosDe = (libro: Libro): readonly AnyRow[] =>
  filasDe(libro, 'caracterizacion').filter(({ indicador }) => indicador !== undefined);

/** "Caracterización tiene 29 datos: Contexto social y económico (2), …" */
function loCaracterizado(libro: Libro): readonly string[] {
  const datos = datosDe(libro);
  if (datos.length === 0) return [];
  const porDimension = [...groupBy(datos, ({ dimension }) => `${dimension ?? 'Sin dimensión'}`)];
  const partes = porDimension.map(([dimension, own]) => `${dimension} (${own.length})`);
  const base = datos.filter(({ esLineaBase }) => esLineaBase === true).length;
  return [
    `Caracterización tiene ${cuenta(datos.length, 'dato', 'datos')}: ${enumerar(partes)}.`,
    ...(base > 0 ? [`De ellos, ${cuenta(base, 'es línea base', 'son línea base')} del plan.`] : []),
  ];
}

function lasNecesidades(libro: Libro): readonly string[] {
  const { necesidades, sinAccion } = coberturaDe(libro);
  if (necesidades.length === 0) return [];
  const of = (clase: string): number => necesidades.filter((una) => una.clase === clase).length;
  const primeras = necesidades.filter(({ prioridad }) => prioridad !== null).slice(0, SE_NOMBRAN);
  const atendidas = necesidades.length - sinAccion.length;
  return [
    `Se registran ${cuenta(of('Necesidad'), 'necesidad', 'necesidades')} y ${cuenta(of('Expectativa'), 'expectativa', 'expectativas')}; ${cuenta(atendidas, 'tiene', 'tienen')} acción del plan que responde.`,
    ...(primeras.length > 0 ? ['Las de mayor prioridad:', ...primeras.map(necesidad)] : []),
  ];
}

const necesidad = ({ codigo, enunciado, prioridad }: NecesidadCubierta): string =>
  `- ${codigo} (prioridad ${prioridad} de 15): ${frase(enunciado)}`;

function loCritico(libro: Libro): readonly string[] {
  const found = ultimosCriticos(libro);
  if (!found) return [];
  const { vigencia, catalogo, ied, criticos } = found;
  const valoraron = Math.max(0, ...criticos.map(valoradas));
  return [
    `En la autoevaluación de ${vigencia} (Guía 34 de ${catalogo}) valoraron hasta ${formatNumero(valoraron)} de ${formatNumero(ied)} IED. Componentes más críticos:`,
    ...criticos
      .slice(0, SE_NOMBRAN)
      .map(
        (one) =>
          `- ${one.indice} ${one.nombre}: ${formatNumero(porMejorar(one))} de ${formatNumero(valoradas(one))} IED en Existencia o Pertinencia (${formatNumero(one.criticidad ?? 0, 2)} %).`,
      ),
  ];
}

/** The data of some dimensions, each with its figure, its year and its reading. */
function losDatos(
  libro: Libro,
  dimensiones: readonly string[],
  is: (row: AnyRow) => boolean = () => true,
): readonly string[] {
  return datosDe(libro)
    .filter((row) => dimensiones.includes(`${row.dimension}`) && is(row))
    .map(dato);
}

function dato({ codigo, indicador, valor, unidad, vigencia, ...row }: AnyRow): string {
  const cifra =
    typeof valor === 'number'
      ? [formatNumero(valor), enUnidad(unidad)].filter(Boolean).join(' ')
      : sinPunto(row.datoCualitativo);
  const dicho = [cifra, vigencia === undefined ? undefined : `(${vigencia})`].filter(Boolean);
  const lectura = row.lectura === undefined ? '' : ` ${frase(`${row.lectura}`)}`;
  return `- ${codigo ?? 'Sin código'} ${indicador}: ${frase(dicho.join(' '))}${lectura}`;
}

const sinPunto = (texto: unknown): string => `${texto ?? ''}`.replace(/[.\s]+$/, '');

/** "%", "puntos", "IED" */
const enUnidad = (unidad: unknown): string => {
  if (unidad === undefined) return '';
  if (unidad === 'Porcentaje') return '%';
  return `${unidad}`.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
};

/** By componente: what each starts from, and how far it is to go. */
function lasLineasBase(libro: Libro): readonly string[] {
  const base = datosDe(libro).filter(
    ({ esLineaBase, valor }) => esLineaBase === true && typeof valor === 'number',
  );
  const groups = [...groupBy(base, ({ componente }) => `${componente ?? 'De todo el plan'}`)];
  return groups.map(([componente, own]) => {
    const dichos = own.map(({ codigo, indicador, valor, meta, unidad }) => {
      const en = enUnidad(unidad);
      const hasta = typeof meta === 'number' ? `, meta ${formatNumero(meta)} ${en}`.trimEnd() : '';
      return `${indicador}, ${`${formatNumero(Number(valor))} ${en}`.trimEnd()}${hasta} (${codigo})`;
    });
    return `- ${componente}: ${dichos.join('; ')}.`;
  });
}

function losFundamentos(libro: Libro, clase: ClaseDeFundamento, titulo: string): readonly string[] {
  const own = filasDe(libro, 'fundamentos').filter(
    (row) => row.clase === clase && row.enunciado !== undefined,
  );
  return own.length === 0 ? [] : [`${titulo}:`, ...own.map(enunciado)];
}

const enunciado = ({ codigo, enunciado: texto }: AnyRow): string =>
  `- ${codigo ?? 'Sin código'}: ${frase(`${texto}`)}`;

/** By the dimension of the context that each is of. */
function lasOportunidades(libro: Libro): readonly string[] {
  const own = filasDe(libro, 'fundamentos').filter(
    ({ clase, enunciado: texto }) => clase === 'Oportunidad del contexto' && texto !== undefined,
  );
  if (own.length === 0) return [];
  const groups = [...groupBy(own, ({ contexto }) => `${contexto ?? 'Sin dimensión del contexto'}`)];
  return [
    'Oportunidades del contexto:',
    ...groups.flatMap(([contexto, some]) =>
      some.map(
        ({ codigo, enunciado: texto }) =>
          `- ${contexto}. ${codigo ?? 'Sin código'}: ${frase(`${texto}`)}`,
      ),
    ),
  ];
}

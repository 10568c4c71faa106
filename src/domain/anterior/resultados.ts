// What an earlier plan left: its final avance as a whole and by componente, and the final value of the indicador of each acción, each
// with how it was computed in words.

import type { AccionCalculada } from '../avance/accion';
import { vaHaciaAbajo } from '../avance/acumulacion';
import { conTope } from '../avance/cifra';
import { mediaDe, mediaDelPlan, porComponente } from '../avance/consolidar';
import { type AccionEnCorte, calcularAcciones } from '../avance/en-corte';
import { metaDe, SIN_COMPONENTE } from '../avance/ponderacion';
import { formatNumero, formatPorcentaje } from '../formato';
import { groupBy } from '../group-by';
import { parametroPesos } from '../parametros';
import type { Corte } from '../periodo';
import { cuenta } from '../redaccion';
import type { PamRow } from '../registers/pam';
import type { LibroAnterior } from './libro-anterior';

export interface Resultado {
  readonly indicador: string;
  readonly componente: string | undefined;
  readonly valor: number;
  readonly unidad: string | undefined;
  /** Of the result: the last year that has one or, of what is added up, the last of the plan. */
  readonly vigencia: number;
  /** How it was computed. */
  readonly lectura: string;
  /** A level goes on from one plan to the next; what the years add up begins anew. */
  readonly esLineaBase: boolean;
}
export interface ResultadoDeAccion extends Resultado {
  /** Códigos of the acciones with this result: several where they share a meta. */
  readonly acciones: readonly string[];
}
export interface Resultados {
  readonly plan: Resultado;
  readonly componentes: readonly Resultado[];
  readonly acciones: readonly ResultadoDeAccion[];
  /** Códigos of the acciones that nobody reported. */
  readonly sinResultado: readonly string[];
}

/** null where no acción was ever reported. */
export function resultadosDe(libro: LibroAnterior, hoy: string): Resultados | null {
  const { vigencias, cuatrienio, parametros } = libro;
  const corte: Corte = { vigencia: vigencias[vigencias.length - 1] ?? 0, trimestre: 'T4' };
  const acciones = calcularAcciones({ ...libro, hoy }, vigencias, corte);
  const found = acciones.filter((accion) => ultimoDe(accion) !== undefined);
  if (found.length === 0) return null;
  const total = mediaDelPlan(acciones, parametros)(deCuatrienio);
  const hasPesos = parametroPesos(parametros, 'pesos_componente').size > 0;
  const cumplimiento = (
    own: readonly AccionEnCorte[],
    valor: number | null,
    como: string,
    componente?: string,
  ): Resultado => ({
    indicador: `Cumplimiento del PAM ${cuatrienio}`,
    componente: componente === SIN_COMPONENTE ? undefined : componente,
    valor: Number(((valor ?? 0) * 100).toFixed(2)),
    unidad: 'Porcentaje',
    vigencia: corte.vigencia,
    lectura: `Avance del cuatrienio al ${corte.vigencia}-${corte.trimestre}: ${como}; ninguna acción cuenta más de 100 %.${sinReporte(own)}`,
    esLineaBase: true,
  });
  return {
    plan: cumplimiento(
      acciones,
      total,
      hasPesos
        ? 'promedio de sus componentes con los pesos que les dio la oficina'
        : `promedio ponderado de ${cuenta(acciones.length, 'acción', 'acciones')}`,
    ),
    componentes: porComponente(acciones).map(([componente, own]) =>
      cumplimiento(
        own,
        mediaDe(own)(deCuatrienio),
        `promedio ponderado de ${cuenta(own.length, 'acción', 'acciones')} del componente`,
        componente,
      ),
    ),
    acciones: porResultado(found).map((own) => deAccion(own, libro)),
    sinResultado: acciones.filter((one) => !found.includes(one)).map(({ codigo }) => codigo),
  };
}

const deCuatrienio = ({ avanceCuatrienio }: AccionEnCorte): number | null =>
  conTope(avanceCuatrienio);

const sinReporte = (acciones: readonly AccionEnCorte[]): string => {
  const n = acciones.filter(({ reportada }) => !reportada).length;
  return n === 0
    ? ''
    : ` ${cuenta(n, 'acción sin reporte cuenta', 'acciones sin reporte cuentan')} 0.`;
};

interface Ultimo {
  readonly valor: number;
  readonly vigencia: number;
}

/** What its indicador came to, with a formula for the cuatrienio or without. */
function ultimoDe({ acumulacion, acumulado, vigencias }: AccionCalculada): Ultimo | undefined {
  const reported = vigencias.flatMap(({ vigencia, ejecutado }) =>
    ejecutado === null ? [] : [{ vigencia, valor: ejecutado }],
  );
  const last = reported[reported.length - 1];
  if (!last) return undefined;
  if (acumulacion?.acumula !== 'suma') return last;
  const whole = vigencias[vigencias.length - 1]?.vigencia ?? last.vigencia;
  return acumulado === null ? undefined : { valor: acumulado, vigencia: whole };
}

/** Those that share a meta and what it came to are one result. */
const porResultado = (
  acciones: readonly AccionEnCorte[],
): readonly (readonly AccionEnCorte[])[] => [
  ...groupBy(acciones, (one) => {
    const { indicador, unidad, componente } = one.pam.row;
    return [metaDe(one.pam.row), indicador, unidad, componente, ultimoDe(one)?.valor].join('\n');
  }).values(),
];

function deAccion(own: readonly AccionEnCorte[], libro: LibroAnterior): ResultadoDeAccion {
  const [first] = own;
  if (!first) throw new Error('A result of no acción.');
  const { pam, acumulacion } = first;
  const { indicador, componente, unidad, accion } = pam.row;
  const { valor = 0, vigencia = 0 } = ultimoDe(first) ?? {};
  return {
    acciones: own.map(({ codigo }) => codigo),
    indicador: indicador ?? accion ?? first.codigo,
    componente,
    unidad,
    valor,
    vigencia,
    lectura: `${own.map(({ codigo }) => codigo).join(', ')} · ${comoSale(first, libro.vigencias, vigencia)}${contraLaMeta(first)}`,
    esLineaBase: acumulacion?.acumula !== 'suma',
  };
}

function comoSale(
  { acumulacion, vigencias, pam }: AccionEnCorte,
  anos: readonly number[],
  vigencia: number,
): string {
  if (acumulacion?.acumula !== 'suma')
    return `Resultado de ${vigencia}, el último que se reportó${acumulacion ? '' : ` (${tipoDe(pam.row)}, sin fórmula para el cuatrienio)`}.`;
  const parts = vigencias.flatMap(({ ejecutado }) =>
    ejecutado === null ? [] : formatNumero(ejecutado),
  );
  const years = `${anos[0]} a ${anos[anos.length - 1]}`;
  return parts.length > 1
    ? `Suma de lo reportado de ${years}: ${parts.join(' + ')}.`
    : `Suma de lo reportado de ${years}.`;
}

const tipoDe = ({ tipoAcumulacion }: PamRow): string => tipoAcumulacion ?? 'sin tipo';

function contraLaMeta({ pam, avanceCuatrienio }: AccionEnCorte): string {
  const { metaCuatrienio: meta, tipoAcumulacion } = pam.row;
  if (typeof meta !== 'number') return '';
  const goal = vaHaciaAbajo(tipoAcumulacion) ? 'Debía bajar a' : 'Meta del cuatrienio:';
  const reached =
    avanceCuatrienio === null ? '' : `, cumplida en ${formatPorcentaje(avanceCuatrienio)}`;
  return ` ${goal} ${formatNumero(meta)}${reached}.`;
}

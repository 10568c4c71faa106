// What the informe de resultados is printed from: the figures of four years computed once, and what people wrote in them.

import { versionVigente } from '../../domain/aprobacion/version';
import { type Candidatas, candidatasDe, candidatasDelGrupo } from '../../domain/avance/candidatas';
import { conTope } from '../../domain/avance/cifra';
import { mediaDe, mediaDelPlan, porComponente } from '../../domain/avance/consolidar';
import type { AccionEnCorte } from '../../domain/avance/en-corte';
import { motivoSinFormula, umbralesDe } from '../../domain/avance/estado';
import { isUpTo } from '../../domain/periodo';
import type { DocumentoRow } from '../../domain/registers/documentos';
import type { EvaluacionRow } from '../../domain/registers/evaluaciones';
import type { FundamentoRow } from '../../domain/registers/fundamentos';
import type { SostenibilidadRow } from '../../domain/registers/sostenibilidad';
import { libroDelCorte } from '../del-corte/leer';
import { type Informe, prepararInforme } from '../del-corte/libro';
import type { Firma } from '../documento';
import type { FormatoVigente } from '../formato';
import type { LibroLeido } from '../libro-leido';
import { corteDelInforme, sinResultadosEn } from './anos';
import { type Inclusion, inclusionDe } from './inclusion';
import { type DeOtrosLibros, deOtrosLibros } from './otros-libros';
import { type Registros, registrosDelCuatrienio } from './registros';

export interface ResultadosInput {
  readonly libro: LibroLeido;
  readonly formato: FormatoVigente;
  readonly firma: Firma;
  readonly textos: { readonly [seccion: string]: string };
  readonly version: number;
}

/** How its meta of the cuatrienio ended. */
export const COMO_TERMINO = [
  'Cumplida',
  'Parcialmente',
  'No cumplida',
  'En curso',
  'Sin resultado',
  'Sin medir',
] as const;
export type ComoTermino = (typeof COMO_TERMINO)[number];

export interface AccionConResultado {
  readonly codigo: string;
  readonly accion: string;
  /** How it was worded before in this cuatrienio, the oldest first. */
  readonly antes: readonly string[];
  readonly componente: string;
  readonly calculo: AccionEnCorte;
  readonly candidatas: Candidatas;
  readonly como: ComoTermino;
  /** Why it could not be measured; '' where it could. */
  readonly sinMedir: string;
  /** What the evaluations of its years say, the oldest first. */
  readonly evaluaciones: readonly EvaluacionRow[];
}
export interface ComponenteConResultado {
  readonly componente: string;
  readonly acciones: readonly AccionConResultado[];
  readonly candidatas: Candidatas;
  /** Mean of the avance of each year, capped; null where nothing was programmed, or nothing is known of it. */
  readonly porAno: readonly (number | null)[];
}
export interface Resultados extends ResultadosInput {
  readonly informe: Informe;
  readonly hasEnded: boolean;
  /** Years of the cuatrienio up to the corte. */
  readonly anos: readonly number[];
  /** Of those, the ones of which the book has no result at all. */
  readonly anosSinDato: readonly number[];
  readonly acciones: readonly AccionConResultado[];
  readonly componentes: readonly ComponenteConResultado[];
  readonly total: Omit<ComponenteConResultado, 'componente'>;
  readonly inclusion: Inclusion | undefined;
  readonly registros: Registros;
  readonly fundamentos: readonly FundamentoRow[];
  readonly sostenibilidad: readonly SostenibilidadRow[];
  readonly otrosLibros: DeOtrosLibros;
}

/** Registers whose weights it speaks of. */
const LEIDOS = ['pam'];

export function prepararResultados(input: ResultadosInput): Resultados {
  const { libro } = input;
  const { corte, hasEnded } = corteDelInforme(libro);
  const informe = informeDe(input);
  const { seguimiento, parametros } = informe.libro;
  const anosSinDato = sinResultadosEn(libro, seguimiento);
  const anos = libro.vigencias.filter((year) => isUpTo(corte, year, 'T1'));
  const otrosLibros = deOtrosLibros(libro);
  const evaluaciones = libro
    .sound<EvaluacionRow>('evaluaciones')
    .map(({ row }) => row)
    .sort((a, b) => (a.vigencia ?? 0) - (b.vigencia ?? 0));
  const acciones = informe.acciones.map(
    ({ codigo, accion, cifras, calculo }): AccionConResultado => {
      const candidatas = candidatasDe(calculo);
      const sinMedir = motivoSinFormula(calculo) ?? (candidatas.conTope === null ? SIN_META : '');
      return {
        codigo,
        accion,
        antes: otrosLibros.antesDe(codigo, accion),
        componente: cifras.componente,
        calculo,
        candidatas,
        como: comoTermino(calculo, candidatas, informe, hasEnded),
        sinMedir,
        evaluaciones: evaluaciones.filter((row) => row.accion === codigo),
      };
    },
  );
  const byCodigo = new Map(acciones.map((one) => [one.codigo, one]));
  const calculos = acciones.map(({ calculo }) => calculo);
  const porAno = (media: ReturnType<typeof mediaDe>): readonly (number | null)[] =>
    libro.vigencias.map((year) =>
      !anos.includes(year) || anosSinDato.includes(year)
        ? null
        : media((one) => conTope(delAno(one, year)?.avance ?? null)),
    );
  return {
    ...input,
    informe,
    hasEnded,
    anos,
    anosSinDato,
    acciones,
    componentes: porComponente(calculos).map(([componente, own]) => ({
      componente,
      acciones: own.flatMap(({ codigo }) => byCodigo.get(codigo) ?? []),
      candidatas: candidatasDelGrupo(mediaDe(own)),
      porAno: porAno(mediaDe(own)),
    })),
    total: {
      acciones,
      candidatas: candidatasDelGrupo(mediaDelPlan(calculos, parametros)),
      porAno: porAno(mediaDelPlan(calculos, parametros)),
    },
    inclusion: inclusionDe(libro),
    registros: registrosDelCuatrienio(libro),
    fundamentos: libro.sound<FundamentoRow>('fundamentos').map(({ row }) => row),
    sostenibilidad: libro.sound<SostenibilidadRow>('sostenibilidad').map(({ row }) => row),
    otrosLibros,
  };
}

const SIN_META = 'no tiene meta del cuatrienio con la cual comparar';

function informeDe({ libro, formato, firma, textos, version }: ResultadosInput): Informe {
  const { estado, ...responsables } = firma;
  return prepararInforme({
    libro: libroDelCorte(libro),
    vigencias: libro.vigencias,
    corte: corteDelInforme(libro).corte,
    observaciones: LEIDOS.flatMap((registro) => libro.observaciones(registro)),
    hoy: libro.hoy,
    version,
    estado,
    versionPam: versionVigente({ rows: (registro) => libro.sound(registro) })?.version,
    ...responsables,
    formato,
    codigoVerificacion: libro.codigoVerificacion,
    textos,
    documentos: libro.rows<DocumentoRow>('documentos').map(({ row }) => row),
  });
}

export const delAno = ({ vigencias }: AccionEnCorte, year: number) =>
  vigencias.find(({ vigencia }) => vigencia === year);

/** By the thresholds with which each year is evaluated; while there is time left, nothing is failed. */
function comoTermino(
  { acumulado }: AccionEnCorte,
  { conTope: ratio }: Candidatas,
  { libro }: Informe,
  hasEnded: boolean,
): ComoTermino {
  if (ratio === null) return 'Sin medir';
  if (acumulado === null) return 'Sin resultado';
  const { enMeta, enRiesgo } = umbralesDe(libro.parametros);
  if (ratio >= enMeta) return 'Cumplida';
  if (!hasEnded) return 'En curso';
  return ratio >= enRiesgo ? 'Parcialmente' : 'No cumplida';
}

/** Those that did not reach their meta, the ones that take most from the plan first. */
export const porSuFalta = ({ acciones }: Resultados): readonly AccionConResultado[] =>
  acciones
    .filter(({ como }) => como !== 'Cumplida' && como !== 'Sin medir')
    .map((accion) => ({
      accion,
      falta: accion.calculo.peso * (1 - (accion.candidatas.conTope ?? 0)),
    }))
    .sort((a, b) => b.falta - a.falta)
    .map(({ accion }) => accion);

/** Those that can be measured against a meta, and how many of them reached it. */
export function metasDe(acciones: readonly AccionConResultado[]): {
  readonly medidas: number;
  readonly cumplidas: number;
} {
  const medidas = acciones.filter(({ como }) => como !== 'Sin medir');
  return {
    medidas: medidas.length,
    cumplidas: medidas.filter(({ como }) => como === 'Cumplida').length,
  };
}

// The rows of the workbook that speak of institutions, read once for all of those of a document.

import { nombreDeActa } from '../../domain/acta-titulo';
import { datosDe, type LeerDato } from '../../domain/focalizacion/datos';
import { groupBy } from '../../domain/group-by';
import { GUIAS, type Guia } from '../../domain/guia34';
import type { AnyRow, Fila } from '../../domain/register';
import type { ActaRow } from '../../domain/registers/actas';
import type { CriterioRow } from '../../domain/registers/criterios';
import type { CuposRow } from '../../domain/registers/cupos';
import type { DatoRow } from '../../domain/registers/datos';
import type { EquipoRow } from '../../domain/registers/equipo';
import type { EvidenciaRow } from '../../domain/registers/evidencias';
import type { FichaRow } from '../../domain/registers/fichas';
import type { FocalizacionRow } from '../../domain/registers/focalizacion';
import type { PamRow } from '../../domain/registers/pam';
import type { PruebaRow } from '../../domain/registers/pruebas';
import type { LibroLeido } from '../libro-leido';
import { type CriteriosUsados, criteriosUsados } from './criterios';
import { type MediaDelTerritorio, mediasDelTerritorio } from './territorio';

/** Rows by código DANE. */
type DeCadaIed<Row> = ReadonlyMap<string, readonly Row[]>;

export interface LibroDeIed {
  readonly vigencia: number;
  readonly hoy: string;
  /** The catalogue of datos. */
  readonly datos: readonly DatoRow[];
  /** Variables that count in the choices of the year. */
  readonly deCriterios: ReadonlySet<string>;
  readonly leer: LeerDato;
  readonly media: MediaDelTerritorio;
  readonly pruebas: DeCadaIed<PruebaRow>;
  readonly autoevaluacion: { readonly [G in Guia]: DeCadaIed<AnyRow> };
  readonly fichas: DeCadaIed<FichaRow>;
  readonly focalizacion: DeCadaIed<FocalizacionRow>;
  /** Of each acción that chooses, how many stand in its order. */
  readonly ordenadas: ReadonlyMap<string, number>;
  readonly cupos: ReadonlyMap<string, CuposRow>;
  readonly criterios: CriteriosUsados;
  /** Number and year of each acta, «9 de 2026», by its código. */
  readonly actas: ReadonlyMap<string, string>;
  readonly evidencias: DeCadaIed<EvidenciaRow>;
  readonly pam: readonly PamRow[];
  readonly equipo: readonly Fila<EquipoRow>[];
  readonly parametros: readonly Fila[];
}

export function leerLibroDeIed(libro: LibroLeido, vigencia: number): LibroDeIed {
  const rows = <Row>(registro: string): readonly Row[] =>
    libro.sound<Row>(registro).map(({ row }) => row);
  const byIed = <Row extends AnyRow>(registro: string): DeCadaIed<Row> =>
    groupBy(rows<Row>(registro), ({ ied }) => ied as string | undefined);
  const ofYear = <Row extends { readonly vigencia?: number | undefined }>(registro: string) =>
    rows<Row>(registro).filter((row) => row.vigencia === vigencia);
  const leer = datosDe({ rows: (registro) => libro.sound(registro) });
  const focalizacion = ofYear<FocalizacionRow>('focalizacion');
  const porAccion = groupBy(focalizacion, ({ accion }) => accion);
  const cupos = new Map(
    ofYear<CuposRow>('cupos').flatMap((row) => (row.accion ? [[row.accion, row]] : [])),
  );
  const criterios = ofYear<CriterioRow>('criterios');
  const datos = rows<DatoRow>('datos');
  const activas = rows<{ codigoDane?: string; activa?: boolean }>('ied').flatMap(
    ({ codigoDane, activa }) => (codigoDane && activa !== false ? codigoDane : []),
  );
  return {
    vigencia,
    hoy: libro.hoy,
    datos,
    deCriterios: new Set(criterios.flatMap(({ variable }) => variable ?? [])),
    leer,
    media: mediasDelTerritorio(activas, leer),
    pruebas: byIed('pruebas'),
    autoevaluacion: Object.fromEntries(
      GUIAS.map((guia) => [guia, byIed(`autoevaluacion${guia}`)]),
    ) as LibroDeIed['autoevaluacion'],
    fichas: groupBy(ofYear<FichaRow>('fichas'), ({ ied }) => ied),
    focalizacion: groupBy(focalizacion, ({ ied }) => ied),
    ordenadas: new Map(
      [...porAccion].map(([accion, own]) => [
        accion,
        own.filter(({ orden }) => orden !== undefined).length,
      ]),
    ),
    cupos,
    criterios: criteriosUsados({
      vigencia,
      cupos,
      criterios,
      filas: (accion) => porAccion.get(accion) ?? [],
      datos,
    }),
    actas: new Map(
      rows<ActaRow>('actas').flatMap((acta) =>
        acta.codigo ? [[acta.codigo, nombreDeActa(acta)]] : [],
      ),
    ),
    evidencias: byIed('evidencias'),
    pam: rows<PamRow>('pam').filter(({ codigo }) => codigo !== undefined),
    equipo: libro.sound<EquipoRow>('equipo'),
    parametros: libro.sound('parametros'),
  };
}

// The plan de acción of a year: from its acciones to what its template prints.

import { groupBy } from '../../domain/group-by';
import { cuenta, dinero } from '../../domain/redaccion';
import { controlDeCambios } from '../del-plan/control-de-cambios';
import { membreteDelPlan } from '../del-plan/leer';
import { metaDe, plazoDe, responsablesDe, SIN_DATO } from '../del-plan/metas';
import { condicionesEscritas, fuentesEscritas } from '../del-plan/recursos';
import type { Firma } from '../documento';
import type { FormatoVigente } from '../formato';
import { seccionesDe } from '../secciones';
import { conUltimo } from '../ultimo-parrafo';
import { deCadaAccion, numerosDe } from './actividades';
import type { AccionDelAno, AnoDelPlan } from './ano';
import { estrategiasDe } from './estrategias';
import { faltantes } from './faltantes';
import type { AccionDatos } from './marcadores';
import { BORRADORES } from './redactar';
import { metasTrimestrales } from './trimestres';

interface AccionInput {
  readonly ano: AnoDelPlan;
  readonly formato: FormatoVigente;
  readonly firma: Firma;
  readonly textos: { readonly [seccion: string]: string };
  readonly version: number;
}

export function accionDatos({ ano, formato, firma, textos, version }: AccionInput): AccionDatos {
  const { plan, vigencia, acciones, sostenibilidad } = ano;
  const missing = faltantes(ano);
  const secciones = seccionesDe(BORRADORES, ano, textos);
  const activities = deCadaAccion(acciones);
  return {
    ...membreteDelPlan(plan, `Plan de acción ${vigencia}`, formato, firma),
    plan: plan.nombre,
    cuatrienio: plan.cuatrienio,
    vigencia: String(vigencia),
    version: String(version),
    hayFaltantes: missing.length > 0,
    faltantes: missing,
    ...secciones,
    recursos: conUltimo(secciones.recursos),
    hayAcciones: acciones.length > 0,
    resumen: resumen(ano),
    hayEstrategias: plan.cobertura.estrategias.length > 0,
    estrategias: estrategiasDe(ano),
    componentes: [...byComponente(acciones)].map(([componente, own]) => ({
      componente,
      acciones: own.map((one) => accionEscrita(one, vigencia)),
    })),
    hayActividades: activities.length > 0,
    deCadaAccion: activities,
    hayRecursos: sostenibilidad.filas > 0,
    fuentes: fuentesEscritas([
      ...sostenibilidad.porFuente,
      { fuente: 'Total', acciones: sostenibilidad.filas, monto: sostenibilidad.monto },
    ]),
    condiciones: condicionesEscritas(sostenibilidad),
    ...controlDeCambios(plan),
  };
}

const byComponente = (acciones: readonly AccionDelAno[]) =>
  groupBy(acciones, ({ row }) => row.componente ?? 'Sin componente');

function resumen({ acciones }: AnoDelPlan): AccionDatos['resumen'] {
  const line = (
    componente: string,
    own: readonly AccionDelAno[],
  ): AccionDatos['resumen'][number] => ({
    componente,
    acciones: String(own.length),
    actividades: String(own.reduce((sum, one) => sum + numerosDe(one).length, 0)),
    focalizadas: String(new Set(own.flatMap(({ focalizadas }) => focalizadas)).size),
    monto: dinero(own.reduce((sum, { recursos }) => sum + (recursos?.montoPrevisto ?? 0), 0)),
  });
  return [
    ...[...byComponente(acciones)].map(([componente, own]) => line(componente, own)),
    line('Total', acciones),
  ];
}

type Accion = AccionDatos['componentes'][number]['acciones'][number];

const accionEscrita = (one: AccionDelAno, vigencia: number): Accion => {
  const { row, codigo, reportes, recursos } = one;
  return {
    codigo,
    accion: row.accion ?? '',
    estrategia: row.estrategia ?? '',
    plazo: plazoDe(row.fechaInicio, row.fechaFin),
    indicador: row.indicador ?? 'Sin indicador',
    unidad: [row.unidad, row.tipoAcumulacion].filter(Boolean).join(' · '),
    meta: metaDe(row, vigencia),
    ...metasTrimestrales(reportes, SIN_DATO),
    instituciones: llegaA(one),
    recursos: recursos
      ? [
          recursos.fuente ?? 'Sin fuente',
          recursos.montoPrevisto === undefined ? '' : dinero(recursos.montoPrevisto),
        ]
          .filter(Boolean)
          .join('\n')
      : 'Sin registrar',
    responsables: responsablesDe(row),
  };
};

/** A choice that is not frozen may still change, and says so. */
function llegaA({ row: { alcance }, focalizadas, congelada }: AccionDelAno): string {
  if (alcance === 'Todas las IED') return 'Todas';
  if (alcance !== 'IED focalizadas') return alcance ?? '—';
  if (focalizadas.length === 0) return 'Por focalizar';
  const chosen = cuenta(focalizadas.length, 'focalizada', 'focalizadas');
  return congelada ? chosen : `${chosen}, por congelar`;
}

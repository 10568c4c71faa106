// The PAM: from the rows of the workbook to what its template prints. Each section is a file beside this one.

import { controlDeCambios } from '../del-plan/control-de-cambios';
import { membreteDelPlan, type Plan } from '../del-plan/leer';
import type { Firma } from '../documento';
import type { FormatoVigente } from '../formato';
import { seccionesDe } from '../secciones';
import { conUltimo } from '../ultimo-parrafo';
import { estrategia } from './estrategia';
import { faltantes } from './faltantes';
import { fundamentos } from './fundamentos';
import type { PamDatos } from './marcadores';
import { matriz } from './matriz';
import { BORRADORES } from './redactar';
import { sostenibilidad, sostenibilidadPorAno } from './sostenibilidad';

interface PamInput {
  readonly plan: Plan;
  readonly formato: FormatoVigente;
  readonly firma: Firma;
  readonly textos: { readonly [seccion: string]: string };
  readonly version: number;
}

export function pamDatos({ plan, formato, firma, textos, version }: PamInput): PamDatos {
  const anos = sostenibilidadPorAno(plan);
  const missing = faltantes(plan, anos);
  const secciones = seccionesDe(BORRADORES, { ...plan, anos }, textos);
  const [ano1 = '', ano2 = '', ano3 = '', ano4 = ''] = plan.libro.vigencias.map(String);
  return {
    ...membreteDelPlan(plan, `PAM ${plan.cuatrienio}`, formato, firma),
    plan: plan.nombre,
    cuatrienio: plan.cuatrienio,
    version: String(version),
    ano1,
    ano2,
    ano3,
    ano4,
    hayFaltantes: missing.length > 0,
    faltantes: missing,
    ...secciones,
    sostenibilidad: conUltimo(secciones.sostenibilidad),
    ...fundamentos(plan),
    ...matriz(plan),
    ...estrategia(plan),
    ...sostenibilidad(anos),
    ...controlDeCambios(plan),
  };
}

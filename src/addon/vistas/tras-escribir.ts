// What is in sight follows what was written: the tabs of another etapa, and an Inicio that does not go on saying that there is no plan
// once there is one, nor the other way round.

import type { Cambio } from '../../domain/cambio';
import { ETAPAS } from '../../domain/parametros';
import type { Register } from '../../domain/register';
import { pam } from '../../domain/registers/pam';
import { parametros } from '../../domain/registers/parametros';
import { readsAlike } from '../../domain/texto';
import { applyEtapa, isNew } from '../install/etapa';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { inicio } from './inicio';
import { isOfEtapa, isOfPlan } from './lo-que-se-ve';
import { refreshInicio } from './refresh';
import { SIN_ACCIONES } from './sin-acciones';

/** `enInicio`, where Inicio tells of it whatever it changed. A book that is being prepared is shown by what prepares it. */
export function trasEscribir(cambios: readonly Cambio[], enInicio: boolean): void {
  const isOther = cambios.some(isOfEtapa);
  if (!isOther && !enInicio && !cambios.some(isOfPlan)) return;
  const libro = openLibro();
  if (isOther) applyEtapa(libro);
  if (isOther || enInicio || beginsOrEnds(cambios, libro.rows(pam.key).length))
    refreshInicio(libro);
}

/** Whether all that the plan has came with these changes, or nothing is left after them. */
function beginsOrEnds(cambios: readonly Cambio[], acciones: number): boolean {
  const brought = cambios.filter((one) => isOfPlan(one) && one.cambio === 'crear').length;
  return acciones === 0 || brought >= acciones;
}

/** What somebody types in one of those tabs: another etapa, or the first acciones. The tab where they type stays in sight. */
export function trasEditar(libro: Libro, { key, title }: Register): void {
  const { ss } = libro;
  if (key === pam.key ? !isToldIn(ss) : !isOtherEtapa(libro)) return;
  if (key === parametros.key) applyEtapa(libro);
  refreshInicio(libro);
  const sheet = ss.getSheetByName(title);
  if (sheet) ss.setActiveSheet(sheet.showSheet());
}

/** Half typed it is none, and the tabs stay. */
function isOtherEtapa(libro: Libro): boolean {
  const typed = libro.rows(parametros.key).find(({ row }) => row.clave === 'etapa')?.row.valor;
  return ETAPAS.some((etapa) => readsAlike(etapa, `${typed ?? ''}`)) && isNew(libro);
}

/** Whether Inicio says that there is no plan. */
function isToldIn(ss: Libro['ss']): boolean {
  const sheet = ss.getSheetByName(inicio.title);
  const lines = sheet?.getRange(1, 1, Math.max(1, sheet.getLastRow()), 1).getValues() ?? [];
  return lines.some(([first]) => first === SIN_ACCIONES);
}

// The caracterización: from what is known of the territory to what its template prints. Each part is a file beside this one.

import { formatFechaLarga } from '../../domain/formato';
import { parametro } from '../../domain/parametros';
import { escribirCuatrienio } from '../../domain/periodo';
import { membreteDelPlan } from '../del-plan/leer';
import { delTerritorio } from './del-territorio';
import { fundamentos } from './fundamentos';
import type { CaracterizacionDatos } from './marcadores';
import { autoevaluacion, inclusion, saber } from './medido';
import type { CaracterizacionInput } from './perfil';
import { enBreve, secciones } from './redactar';
import { TITULO } from './titulo';

export function caracterizacionDatos(input: CaracterizacionInput): CaracterizacionDatos {
  const { perfil, formato, firma, version } = input;
  const {
    parametros,
    libro: { hoy, vigencias },
  } = perfil;
  const cuatrienio = escribirCuatrienio(vigencias);
  return {
    ...membreteDelPlan(perfil, `${TITULO} ${cuatrienio}`, formato, firma),
    plan: parametro(parametros, 'nombre_plan') ?? '',
    cuatrienio,
    version: String(version),
    fecha: formatFechaLarga(hoy),
    enBreve: enBreve(perfil),
    ...delTerritorio(perfil),
    ...autoevaluacion(perfil),
    ...saber(perfil),
    ...inclusion(perfil),
    ...fundamentos(perfil),
    ...secciones(input),
  };
}

// The informe de resultados: from what four years came to, to what its template prints. Each part is a file beside this one.

import { umbralesDe } from '../../domain/avance/estado';
import { formatFechaLarga } from '../../domain/formato';
import { parametro } from '../../domain/parametros';
import { escribirCuatrienio, lastDayOf } from '../../domain/periodo';
import { razonEscrita } from '../../domain/redaccion';
import { calculos } from '../del-corte/calculos';
import { avisoDePesos } from '../del-corte/pesos';
import { membreteDelPlan } from '../del-plan/leer';
import { anexo } from './anexo';
import { enBreve } from './en-breve';
import { faltantes } from './faltantes';
import type { ResultadosDatos } from './marcadores';
import { secciones } from './redactar';
import { alianzasEscritas, referente, registros, relato } from './relato';
import { prepararResultados, type ResultadosInput } from './resultados';
import { delTerritorio, porComponente } from './tablas';

/** What it prints. */
export function resultadosDatos(input: ResultadosInput): ResultadosDatos {
  const resultados = prepararResultados(input);
  const { informe, libro, formato, firma, version } = resultados;
  const { parametros } = informe.libro;
  const missing = faltantes(resultados);
  const cuatrienio = escribirCuatrienio(libro.vigencias);
  const [ano1 = '', ano2 = '', ano3 = '', ano4 = ''] = libro.vigencias.map(String);
  const { enMeta, enRiesgo } = umbralesDe(parametros);
  return {
    ...membreteDelPlan(
      { libro, parametros },
      `Informe de resultados ${cuatrienio}`,
      formato,
      firma,
    ),
    plan: parametro(parametros, 'nombre_plan') ?? '',
    cuatrienio,
    vigencia: String(informe.corte.vigencia),
    corte: formatFechaLarga(lastDayOf(informe.corte)),
    version: String(version),
    versionPam: informe.versionPam ?? '',
    enBreve: enBreve(resultados),
    hayFaltantes: missing.length > 0,
    faltantes: missing,
    ...{ ano1, ano2, ano3, ano4 },
    umbrales: `Cumplida: desde ${razonEscrita(enMeta)} de la meta del cuatrienio; parcialmente, desde ${razonEscrita(enRiesgo)}; no cumplida, por debajo.`,
    pesos: avisoDePesos(informe.observaciones),
    ...referente(resultados),
    ...porComponente(resultados),
    ...delTerritorio(resultados),
    ...relato(resultados),
    ...alianzasEscritas(resultados),
    ...registros(resultados),
    ...secciones(resultados),
    ...anexo(resultados),
    ...calculos(informe),
  };
}

// The informe de gestión trimestral: from the rows of the workbook at a corte to what its template
// prints. Each section is a file beside this one.

import { formatFechaLarga } from '../../domain/formato';
import { parametro } from '../../domain/parametros';
import { escribirCuatrienio, formatCorte, lastDayOf, type Trimestre } from '../../domain/periodo';
import { calculos } from '../del-corte/calculos';
import { prepararInforme } from '../del-corte/libro';
import { avisoDePesos } from '../del-corte/pesos';
import { recursos } from '../del-corte/recursos';
import { membreteDatos } from '../membrete';
import { ajustesTrasCierre } from './ajustes';
import { anexoAcciones, sinCifra } from './anexos';
import { anomalias } from './anomalias';
import { comoVamos } from './como-vamos';
import { cumplimiento } from './cumplimiento';
import { cobertura, evidencias } from './evidencias';
import { faltantes } from './faltantes';
import type { Informe, InformeInput } from './libro';
import type { InformeDatos } from './marcadores';
import { medicion } from './medicion';
import { secciones } from './redactar';
import { componentes, resumen } from './resumen';
import { compromisos, rezagos } from './rezagos';

const ORDINAL: { readonly [T in Trimestre]: string } = {
  T1: 'Primer',
  T2: 'Segundo',
  T3: 'Tercer',
  T4: 'Cuarto',
};

/** What the informe prints. */
export function informeDatos(input: InformeInput): InformeDatos {
  const informe = prepararInforme(input);
  const missing = faltantes(informe);
  return {
    ...encabezado(informe),
    hayFaltantes: missing.length > 0,
    faltantes: missing,
    ...comoVamos(informe),
    pesos: avisoDePesos(informe.observaciones),
    ...resumen(informe),
    ...componentes(informe),
    ...cumplimiento(informe),
    ...medicion(informe),
    ...ajustesTrasCierre(informe),
    ...rezagos(informe),
    ...anomalias(informe),
    ...compromisos(informe),
    ...cobertura(informe),
    ...evidencias(informe),
    ...recursos(informe),
    ...sinCifra(informe),
    ...secciones(informe),
    ...anexoAcciones(informe),
    ...calculos(informe),
  };
}

type Encabezado = ReturnType<typeof membreteDatos> &
  Pick<
    InformeDatos,
    'plan' | 'cuatrienio' | 'periodo' | 'vigencia' | 'corte' | 'version' | 'versionPam'
  >;

function encabezado(informe: Informe): Encabezado {
  const { corte, libro, vigencias, estado, version } = informe;
  const membrete = membreteDatos({
    ...informe,
    documento: `Informe de gestión ${corte.trimestre} ${corte.vigencia}`,
    marca: estado === 'Borrador' ? 'BORRADOR' : estado === 'Anulado' ? 'ANULADO' : '',
    aprobo: informe.aprobo ?? parametro(libro.parametros, 'jefe_oficina'),
    parametros: libro.parametros,
    equipo: libro.equipo,
  });
  return {
    ...membrete,
    plan: parametro(libro.parametros, 'nombre_plan') ?? '',
    cuatrienio: escribirCuatrienio(vigencias),
    periodo: `${ORDINAL[corte.trimestre]} trimestre de ${corte.vigencia}`,
    vigencia: String(corte.vigencia),
    corte: `${formatFechaLarga(lastDayOf(corte))} (${formatCorte(corte)})`,
    version: String(version),
    versionPam: informe.versionPam ?? '',
  };
}

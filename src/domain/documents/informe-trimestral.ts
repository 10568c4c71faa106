// The informe de gestión trimestral: from the rows of the workbook at a corte to what its template
// prints. Each section is a file of informe/.

import { formatFechaLarga } from '../formato';
import { parametro } from '../parametros';
import { formatCorte, lastDayOf, type Trimestre } from '../periodo';
import { anexoAcciones, sinCifra } from './informe/anexos';
import { calculos } from './informe/calculos';
import { cobertura, evidencias } from './informe/evidencias';
import { faltantes } from './informe/faltantes';
import { type Informe, type InformeInput, prepararInforme } from './informe/libro';
import { recursos } from './informe/recursos';
import { componentes, resumen } from './informe/resumen';
import { compromisos, rezagos } from './informe/rezagos';
import type { InformeDatos } from './informe-trimestral-marcadores';
import { type Formato, membreteDatos } from './membrete';

export const FORMATO_INFORME: Formato = {
  codigo: 'codigo_formato_informe_trimestral',
  version: 'version_formato_informe_trimestral',
  fecha: 'fecha_formato_informe_trimestral',
};

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
    ...resumen(informe),
    ...componentes(informe),
    ...rezagos(informe),
    ...compromisos(informe),
    ...cobertura(informe),
    ...evidencias(informe),
    ...recursos(informe),
    ...sinCifra(informe),
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
    formato: FORMATO_INFORME,
    marca: estado === 'Borrador' ? 'BORRADOR' : estado === 'Anulado' ? 'ANULADO' : '',
    aprobo: informe.aprobo ?? parametro(libro.parametros, 'jefe_oficina'),
    parametros: libro.parametros,
    equipo: libro.equipo,
  });
  return {
    ...membrete,
    plan: parametro(libro.parametros, 'nombre_plan') ?? '',
    cuatrienio: `${vigencias[0]}-${vigencias[vigencias.length - 1]}`,
    periodo: `${ORDINAL[corte.trimestre]} trimestre de ${corte.vigencia}`,
    vigencia: String(corte.vigencia),
    corte: `${formatFechaLarga(lastDayOf(corte))} (${formatCorte(corte)})`,
    version: String(version),
    versionPam: informe.versionPam ?? '',
  };
}

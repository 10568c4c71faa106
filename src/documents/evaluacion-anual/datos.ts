// The evaluación anual: from the rows of the workbook at the end of a year to what its template prints. Each section is a file
// beside this one.

import { conTope } from '../../domain/avance/cifra';
import { umbralesDe } from '../../domain/avance/estado';
import { formatFechaLarga } from '../../domain/formato';
import { parametro } from '../../domain/parametros';
import { escribirCuatrienio, lastDayOf } from '../../domain/periodo';
import { cifraCorta, razonEscrita, SIN_REPORTE } from '../../domain/redaccion';
import { calculos } from '../del-corte/calculos';
import { avisoDePesos } from '../del-corte/pesos';
import { recursos } from '../del-corte/recursos';
import { type MembreteDatos, membreteDatos } from '../membrete';
import { type Anual, type AnualInput, prepararAnual } from './anual';
import { comoTermino } from './como-termino';
import { faltantes } from './faltantes';
import type { AnualDatos } from './marcadores';
import { secciones } from './redactar';
import { acciones, cumplimiento, decisiones } from './tablas';

/** What it prints. */
export function anualDatos(input: AnualInput): AnualDatos {
  const anual = prepararAnual(input);
  const missing = faltantes(anual);
  return {
    ...encabezado(anual),
    ...comoTermino(anual),
    hayFaltantes: missing.length > 0,
    faltantes: missing,
    umbrales: umbrales(anual),
    pesos: avisoDePesos(anual.observaciones),
    ...cumplimiento(anual),
    ...acciones(anual),
    ...decisiones(anual),
    ...recursos(anual),
    ...secciones(anual),
    calculos: calculosDelAno(anual),
  };
}

/** As those of any corte, but for the activities: here they are those of the year alone. */
function calculosDelAno(anual: Anual): AnualDatos['calculos'] {
  return calculos(anual).calculos.map((calculo, i) => {
    const { vigencia } = anual;
    const accion = anual.acciones[i];
    const own = (accion?.calculo.actividadesCalculadas ?? []).filter(
      (one) => one.vigencia === vigencia && one.avance !== null,
    );
    if (!accion || own.length === 0) return { ...calculo, actividades: '' };
    const lines = own.map(
      ({ numero, ejecutado, programado, avance, peso }) =>
        `N.º ${numero}: ${cifraCorta(ejecutado) || SIN_REPORTE} ÷ ${cifraCorta(programado)} = ${razonEscrita(conTope(avance))}, peso ${cifraCorta(peso)}`,
    );
    const mean = `Actividades de ${vigencia}, según su peso: ${razonEscrita(accion.evaluada.actividades)}`;
    return { ...calculo, actividades: [...lines, mean].join('\n') };
  });
}

function umbrales({ libro }: Anual): string {
  const { enMeta, enRiesgo } = umbralesDe(libro.parametros);
  return `El cumplimiento compara lo ejecutado con lo programado en el año: cumplida desde ${razonEscrita(enMeta)}, parcialmente desde ${razonEscrita(enRiesgo)}, no cumplida por debajo.`;
}

type Encabezado = MembreteDatos &
  Pick<AnualDatos, 'plan' | 'cuatrienio' | 'vigencia' | 'corte' | 'version' | 'versionPam'>;

function encabezado(anual: Anual): Encabezado {
  const { corte, libro, vigencia, vigencias, estado, version } = anual;
  const membrete = membreteDatos({
    ...anual,
    documento: `Evaluación anual ${vigencia}`,
    marca: estado === 'Borrador' ? 'BORRADOR' : estado === 'Anulado' ? 'ANULADO' : '',
    aprobo: anual.aprobo ?? parametro(libro.parametros, 'jefe_oficina'),
    parametros: libro.parametros,
    equipo: libro.equipo,
  });
  return {
    ...membrete,
    plan: parametro(libro.parametros, 'nombre_plan') ?? '',
    cuatrienio: escribirCuatrienio(vigencias),
    vigencia: String(vigencia),
    corte: formatFechaLarga(lastDayOf(corte)),
    version: String(version),
    versionPam: anual.versionPam ?? '',
  };
}

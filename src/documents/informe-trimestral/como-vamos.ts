// The first page: how the plan is in six lines, each with the figure that proves it, for the person who has to sign.

import { ESTADOS_AVANCE } from '../../domain/avance/estado';
import { estaAbierto, estaVencido } from '../../domain/compromiso';
import { enPuntos } from '../../domain/en-puntos';
import { formatFechaLarga } from '../../domain/formato';
import { groupBy } from '../../domain/group-by';
import { corteAnterior, escribirCuatrienio, formatCorte, lastDayOf } from '../../domain/periodo';
import { cuenta, enumerar, enumerarDe, razonEscrita } from '../../domain/redaccion';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { decirFaltan } from '../../domain/reporte';
import { abiertosAlCorte, diaDelCorte } from '../del-corte/abiertos';
import { causa, vigenciaJuzgada } from '../del-corte/causa';
import type { AccionInforme } from '../del-corte/libro';
import { ANCLA } from '../del-corte/origen';
import { porSuPeso } from '../del-corte/por-su-peso';
import { ESTADO_PLURAL } from '../senales';
import { porDecidir } from './anomalias';
import type { Informe } from './libro';
import type { InformeDatos } from './marcadores';
import { TITULO } from './titulo';

type Linea = InformeDatos['comoVamos'][number];

/** The six lines. */
export function comoVamos(informe: Informe): Pick<InformeDatos, 'comoVamos'> {
  return {
    comoVamos: [
      { asunto: 'Dónde vamos', texto: dondeVamos(informe), origen: ANCLA.resumen },
      { asunto: 'Dónde deberíamos ir', texto: loEsperado(informe), origen: ANCLA.resumen },
      {
        asunto: 'Frente al trimestre anterior',
        texto: elCambio(informe),
        origen: ANCLA.componentes,
      },
      { asunto: 'Las acciones', texto: lasAcciones(informe), origen: ANCLA.acciones },
      {
        asunto: 'Lo que más pesa en el atraso',
        texto: losProblemas(informe),
        origen: ANCLA.rezagos,
      },
      { asunto: 'Qué se firma y qué se decide', texto: loQueSeFirma(informe), origen: '' },
    ] satisfies readonly Linea[],
  };
}

/** "El plan lleva 57,38 % de las metas del cuatrienio…", with the years that are over and the one under way apart. */
export function dondeVamos({ avance, comparacion, corte, vigencias, reportes }: Informe): string {
  const { avanceCuatrienioConTope } = avance.total;
  const period = escribirCuatrienio(vigencias);
  const figure = `El plan lleva ${razonEscrita(avanceCuatrienioConTope)} de las metas del cuatrienio ${period} al ${formatFechaLarga(lastDayOf(corte))}.`;
  const delAno = `Lo de la vigencia ${corte.vigencia} que ya se puede juzgar va en ${razonEscrita(comparacion.delAno)} de lo programado.`;
  const closed = enumerar(vigencias.filter((one) => one < corte.vigencia).map(String));
  const cerrado =
    corte.trimestre === 'T4'
      ? ` Es de vigencias terminadas${reportes.esperan.length > 0 ? ', menos lo que está a la espera del dato' : ''}.`
      : comparacion.cerrado === null
        ? ''
        : ` Con las vigencias terminadas (${closed}) sería ${razonEscrita(comparacion.cerrado)}.`;
  return `${figure}${cerrado} ${delAno}`;
}

/** What the figure should be at the corte, and how far it is. */
export function loEsperado({
  avance,
  comparacion,
}: Pick<Informe, 'avance' | 'comparacion'>): string {
  const { esperado } = comparacion;
  const now = avance.total.avanceCuatrienioConTope;
  if (esperado === null || now === null) return 'No hay nada programado al corte.';
  const gap = (now - esperado) * 100;
  const said =
    Math.abs(gap) < 0.005
      ? 'va como se programó'
      : `está ${enPuntos(Math.abs(gap))} por ${gap < 0 ? 'debajo' : 'encima'}`;
  return `Según lo programado a esta fecha debía ir en ${razonEscrita(esperado)}: ${said}.`;
}

/** Better or worse than the quarter before. */
export function elCambio({ comparacion, corte }: Pick<Informe, 'comparacion' | 'corte'>): string {
  const { cambio } = comparacion;
  const before = formatCorte(corteAnterior(corte));
  if (cambio === null) return 'No hay un trimestre anterior en el plan con el cual comparar.';
  if (Math.abs(cambio) < 0.005) return `Igual que en ${before}: la cifra no cambió.`;
  return cambio > 0
    ? `Mejor que en ${before}: subió ${enPuntos(cambio)}.`
    : `Peor que en ${before}: bajó ${enPuntos(-cambio)}.`;
}

/** The same as a sentence of a paragraph: "Va mejor que en 2026-T1: subió 4,64 puntos." */
export function elCambioContado(informe: Informe): string {
  const said = elCambio(informe);
  return informe.comparacion.cambio === null
    ? said
    : `Va ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

/** Códigos that a line has room for; «Lo que falta» has them all. */
const SHOWN = 10;

/** How many are in each state, and which owe a report. */
export function lasAcciones({ acciones, reportes }: Informe): string {
  const counted = ESTADOS_AVANCE.flatMap((estado) => {
    const n = acciones.filter(({ cifras }) => cifras.estado === estado).length;
    return n === 0 ? [] : [`${n} ${n === 1 ? estado : ESTADO_PLURAL[estado]}`];
  });
  const { faltan, esperan } = reportes;
  const missing =
    faltan.length === 0
      ? decirFaltan(reportes)
      : `${decirFaltan(reportes)}: ${enumerarDe(faltan, reportes.deben.length, { max: SHOWN })}`;
  const waiting =
    esperan.length === 0
      ? ''
      : `; ${esperan.length} a la espera del dato: ${enumerarDe(esperan, reportes.deben.length, { max: SHOWN })}`;
  const reported =
    faltan.length === 0 && waiting === '' ? 'reportaron todas las que debían' : missing + waiting;
  return `De ${cuenta(acciones.length, 'acción', 'acciones')}: ${enumerar(counted)}. Este trimestre, ${reported}.`;
}

const MOST = 3;

function losProblemas({ acciones }: Informe): string {
  const worst = porSuPeso(acciones).slice(0, MOST);
  if (worst.length === 0) return 'Ninguna acción está rezagada ni en riesgo.';
  return worst
    .map((accion, i) => {
      const { codigo, cifras, calculo } = accion;
      const figure =
        calculo.ejecutadoAlCorte === null
          ? sinReporte(accion)
          : `${razonEscrita(cifras.avanceAlCorte)} de lo programado`;
      return `${i + 1}) ${codigo}, ${accion.accion}: ${figure}. ${causa(accion)}`;
    })
    .join('\n');
}

const sinReporte = (accion: AccionInforme): string =>
  accion.calculo.reportada
    ? `sin reporte de ${vigenciaJuzgada(accion)?.vigencia}`
    : 'sin ningún reporte';

/** Whether this one is to be signed, what else waits for a signature, and the promises that are late. */
function loQueSeFirma(informe: Informe): string {
  const { estado, version } = informe;
  const own =
    estado === 'Borrador'
      ? `Este informe es un borrador (versión ${version}): todavía no se firma.`
      : `Se firma este informe (versión ${version}).`;
  const waiting = porFirmar(informe).map(
    ({ tipo, referencia, version: n }) => `${tipo} ${referencia}, versión ${n ?? 1}`,
  );
  const others =
    waiting.length > 0
      ? ` ${waiting.length === 1 ? 'Espera' : 'Esperan'} firma: ${enumerar(waiting, 5)}.`
      : '';
  const pending = porDecidir(informe).length;
  const decide =
    pending === 0
      ? ''
      : ` ${cuenta(pending, 'acción tiene anomalías por decidir', 'acciones tienen anomalías por decidir')}.`;
  return `${own}${others}${decide} ${losVencidos(informe)}`;
}

/** The last version of every other document, of those that wait for a signature. */
function porFirmar({ documentos, corte }: Informe): readonly DocumentoRow[] {
  const others = documentos.filter(
    ({ tipo, referencia }) => tipo !== TITULO || referencia !== formatCorte(corte),
  );
  return [...groupBy(others, ({ tipo, referencia }) => `${tipo} ${referencia}`).values()].flatMap(
    (versions) => versions.slice(-1).filter(({ estado }) => estado === 'Para firma'),
  );
}

function losVencidos(informe: Informe): string {
  const dia = diaDelCorte(informe);
  const late = abiertosAlCorte(informe).filter((row) => estaVencido(row, dia));
  if (late.length === 0) return 'Al corte no había compromisos vencidos.';
  const codigos = (rows: readonly CompromisoRow[]): string =>
    enumerar(
      rows.map(({ codigo }) => codigo ?? ''),
      5,
    );
  const vencidos = cuenta(late.length, 'compromiso vencido', 'compromisos vencidos');
  const still = late.filter((row) => estaAbierto(row, informe.hoy));
  if (still.length === late.length) return `Por decidir: ${vencidos} al corte (${codigos(late)}).`;
  return still.length === 0
    ? `Al corte había ${vencidos} (${codigos(late)}), que hoy ya no está${late.length === 1 ? '' : 'n'} abierto${late.length === 1 ? '' : 's'}.`
    : `Al corte había ${vencidos}; por decidir, ${cuenta(still.length, 'que sigue abierto', 'que siguen abiertos')} (${codigos(still)}).`;
}

// The figures of the plan at the corte: states, means, the indicador de seguimiento, and the same by
// componente, always with which mean they are.

import { compararGrupo, mediaDe } from '../../domain/avance/consolidar';
import { ESTADOS_AVANCE, type EstadoAvance } from '../../domain/avance/estado';
import {
  DE_ACTIVIDADES,
  DE_TERMINADAS,
  DEL_ANO,
  DEL_ESPERADO,
  EXPLICACION_PROMEDIO,
  explainIndicador,
} from '../../domain/avance/que-es';
import { conSigno } from '../../domain/en-puntos';
import { parametro, parametroPesos } from '../../domain/parametros';
import { cuenta, enumerar, razonEscrita } from '../../domain/redaccion';
import type { AccionInforme, Informe } from '../del-corte/libro';
import { ANCLA, anclaDeComponente } from '../del-corte/origen';
import { barra, ESTADO_PLURAL, escribirEstado, SENAL_DE_AVANCE } from '../senales';
import type { InformeDatos } from './marcadores';

type Parte<K extends keyof InformeDatos> = Pick<InformeDatos, K>;

/** States, means and indicator. */
export function resumen(
  informe: Informe,
): Parte<
  | 'totalAcciones'
  | 'estados'
  | 'umbrales'
  | 'avanceTotal'
  | 'avanceActividades'
  | 'indicadorValor'
  | 'cifras'
  | 'promedio'
> {
  const { avance, acciones, comparacion, corte } = informe;
  const { avanceCuatrienioConTope, actividades } = avance.total;
  const indicador = avance.indicadorSeguimiento;
  return {
    totalAcciones: cuenta(acciones.length, 'acción', 'acciones'),
    estados: estadosDe(acciones),
    umbrales: umbrales(informe),
    avanceTotal: razonEscrita(avanceCuatrienioConTope),
    avanceActividades: razonEscrita(actividades),
    indicadorValor: razonEscrita(indicador.valor),
    cifras: [
      cifra('Avance del cuatrienio', avanceCuatrienioConTope, promedio(informe)),
      cifra('Esperado a la fecha', comparacion.esperado, DEL_ESPERADO),
      cifra('Avance con vigencias terminadas', comparacion.cerrado, DE_TERMINADAS),
      cifra(`Avance de la vigencia ${corte.vigencia}`, comparacion.delAno, DEL_ANO),
      cifra('Avance de las actividades', actividades, DE_ACTIVIDADES),
      cifra(
        'Indicador de seguimiento del PAM',
        indicador.valor,
        detalleDelIndicador(informe),
        ANCLA.medicion,
      ),
    ],
    promedio: promedio(informe),
  };
}

const cifra = (
  name: string,
  ratio: number | null,
  detalle: string,
  origen: string = ANCLA.acciones,
): InformeDatos['cifras'][number] => ({
  cifra: name,
  valor: razonEscrita(ratio),
  ...barra(ratio),
  detalle,
  origen,
});

function estadosDe(acciones: readonly AccionInforme[]): InformeDatos['estados'] {
  return ESTADOS_AVANCE.map((estado) => {
    const own = acciones.filter(({ cifras }) => cifras.estado === estado).length;
    const parte = acciones.length === 0 ? null : own / acciones.length;
    return {
      ...escribirEstado(SENAL_DE_AVANCE[estado], estado),
      acciones: String(own),
      parte: razonEscrita(parte),
      ...barra(parte),
      origen: ANCLA.acciones,
    };
  });
}

/** Which mean is printed: a figure without it could be any of three. */
function promedio({ libro }: Informe): string {
  const isWeighted = libro.pam.some(({ row }) => row.ponderacion !== undefined);
  const isByComponente = parametroPesos(libro.parametros, 'pesos_componente').size > 0;
  return [
    EXPLICACION_PROMEDIO,
    isWeighted ? '' : 'Ninguna acción tiene ponderación: todas valen igual.',
    isByComponente ? 'En el total, cada componente pesa lo que fija Parámetros.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function umbrales({ libro }: Informe): string {
  const enMeta = razonEscrita(parametro(libro.parametros, 'umbral_en_meta'));
  const enRiesgo = razonEscrita(parametro(libro.parametros, 'umbral_en_riesgo'));
  return `El estado compara lo ejecutado con lo programado al corte: en meta desde ${enMeta}, en riesgo desde ${enRiesgo}, rezagada por debajo.`;
}

function detalleDelIndicador({ avance }: Informe): string {
  const { excluidas, sinReporte } = avance.indicadorSeguimiento;
  return [
    explainIndicador(avance),
    `Acciones excluidas, sin nada programado al corte o sin fórmula: ${listOrNone(excluidas, avance.acciones.length)}.`,
    `Sin reporte que responda por lo programado, cuentan 0: ${listOrNone(sinReporte, avance.acciones.length)}.`,
  ].join(' ');
}

const listOrNone = (codigos: readonly string[], de: number): string =>
  codigos.length === 0
    ? 'ninguna'
    : codigos.length === de && de > 1
      ? `las ${de}`
      : `${codigos.length} (${enumerar(codigos)})`;

/** The table by componente. */
export function componentes(informe: Informe): Parte<'componentes'> {
  const { avance, acciones } = informe;
  return {
    componentes: avance.componentes.map(({ componente, avanceCuatrienioConTope, actividades }) => {
      const own = acciones.filter(({ cifras }) => cifras.componente === componente);
      const { esperado, cambio } = compararGrupo(mediaDe(own.map(({ calculo }) => calculo)));
      return {
        componente,
        acciones: String(own.length),
        avance: razonEscrita(avanceCuatrienioConTope),
        ...barra(avanceCuatrienioConTope),
        actividades: razonEscrita(actividades),
        esperado: razonEscrita(esperado),
        cambio: conSigno(cambio),
        estados: ESTADOS_AVANCE.flatMap((estado) => lineaDeEstado(own, estado)).join('\n'),
        origen: anclaDeComponente(informe, componente),
      };
    }),
  };
}

function lineaDeEstado(
  acciones: readonly AccionInforme[],
  estado: EstadoAvance,
): readonly string[] {
  const n = acciones.filter(({ cifras }) => cifras.estado === estado).length;
  if (n === 0) return [];
  return [`${SENAL_DE_AVANCE[estado].icono} ${n} ${n === 1 ? estado : ESTADO_PLURAL[estado]}`];
}

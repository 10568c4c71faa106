import { PASOS_DE_AJUSTE } from '../ajuste/pasos';
import { cierreDelProgramado } from '../aprobacion/cierre';
import { cierreDelReporte, ESTADOS_REPORTE, PASOS } from '../estado-reporte';
import { defineRegister, type Row, type Veredicto } from '../register';
import { ejecutadoNoNegativo } from '../rules/ejecutado';
import { vigenciaDelCuatrienio } from '../rules/fechas';
import { cierreDefinitivoDe } from '../trimestres-cerrados';
import { cierreDeVigencia, isDatoTardio } from '../vigencias-cerradas';
import { cuando, quien, TRIMESTRE, VIGENCIA } from './columnas';
import {
  pareceAcumulado,
  pareceOtraEscala,
  programadoDeOtraEscala,
  razonPorPorcentaje,
  retroceso,
  sobreejecucion,
} from './seguimiento-cifras-rules';
import { conteoDistinto } from './seguimiento-conteo-rules';
import { cadenaDelDinero, dineroQueRetrocede, dineroSinAvance } from './seguimiento-dinero-rules';
import { estadoSinConstancia, saltoSinExplicar } from './seguimiento-estado-rules';
import { dificultadesDelUltimoReporte, metaDeLaVigencia, sinTrimestres } from './seguimiento-rules';

/** What an acción is counted in stands in the PAM. */
const UNIDAD_DE_LA_ACCION = { unidad: 'unidad', de: 'accion' } as const;

export const seguimiento = defineRegister({
  key: 'seguimiento',
  title: 'Seguimiento',
  describes: 'Lo programado y lo ejecutado de una acción en un trimestre.',
  actividades: [8, 9],
  clave: ['accion', 'vigencia', 'trimestre'],
  porHoja: ['vigencia', 'trimestre'],
  columns: {
    accion: {
      label: 'Acción',
      kind: 'referencia',
      refiere: 'pam',
      aliases: ['Código de la acción'],
      width: 90,
    },
    vigencia: VIGENCIA,
    trimestre: TRIMESTRE,
    programado: {
      label: 'Programado',
      kind: 'decimal',
      escala: UNIDAD_DE_LA_ACCION,
      np: true,
      aliases: [
        'Planeado',
        'Meta del trimestre',
        'Meta trimestre',
        'Meta trimestral',
        'Meta programada',
      ],
      width: 100,
      help: 'NP si no se programó nada en el trimestre; 0 es otra cosa.',
    },
    ejecutado: {
      label: 'Ejecutado',
      kind: 'decimal',
      escala: UNIDAD_DE_LA_ACCION,
      aliases: ['Logrado', 'Avance', 'Meta ejecutada', 'Meta alcanzada', 'Avance del trimestre'],
      width: 100,
      help: 'En blanco mientras no se reporte; 0 si se reporta que no hubo avance.',
    },
    analisis: {
      label: 'Análisis',
      kind: 'textoLargo',
      aliases: ['Observaciones del avance', 'Análisis del avance'],
      width: 320,
    },
    dificultades: {
      label: 'Dificultades',
      kind: 'textoLargo',
      aliases: ['Dificultades y causas'],
      width: 280,
      help: 'Qué impidió llegar a lo programado.',
    },
    estado: {
      label: 'Estado del reporte',
      kind: 'lista',
      catalogo: 'estadoReporte',
      enCatalogos: 'Estados del reporte',
      valores: ESTADOS_REPORTE,
      aliases: ['Estado'],
      width: 130,
    },
    apropiado: {
      label: 'Apropiado',
      kind: 'dinero',
      min: 0,
      aliases: ['Apropiación', 'Presupuesto apropiado', 'Valor apropiado'],
      width: 130,
    },
    comprometido: {
      label: 'Comprometido',
      kind: 'dinero',
      min: 0,
      aliases: ['Valor comprometido', 'Presupuesto comprometido'],
      width: 130,
    },
    obligado: {
      label: 'Obligado',
      kind: 'dinero',
      min: 0,
      aliases: ['Valor obligado', 'Obligaciones'],
      width: 130,
    },
    pagado: {
      label: 'Pagado',
      kind: 'dinero',
      min: 0,
      aliases: ['Valor pagado', 'Pagos'],
      width: 130,
    },
    enviadoPor: quien('Enviado por'),
    enviadoEl: cuando('Enviado el'),
    devueltoPor: quien('Devuelto por'),
    devueltoEl: cuando('Devuelto el'),
    devueltoMotivo: {
      label: 'Motivo de la devolución',
      kind: 'textoLargo',
      anotada: true,
      width: 280,
      help: 'NO DILIGENCIAR. Por qué se devolvió el reporte, escrito en «Trimestre…».',
    },
    aprobadoPor: quien('Aprobado por'),
    aprobadoEl: cuando('Aprobado el'),
  },
  rules: [
    ejecutadoNoNegativo,
    metaDeLaVigencia,
    sinTrimestres,
    pareceAcumulado,
    pareceOtraEscala,
    programadoDeOtraEscala,
    razonPorPorcentaje,
    sobreejecucion,
    retroceso,
    conteoDistinto,
    cadenaDelDinero,
    dineroQueRetrocede,
    dineroSinAvance,
    dificultadesDelUltimoReporte,
    saltoSinExplicar,
    estadoSinConstancia,
    vigenciaDelCuatrienio,
  ],
  cierra: (context) => {
    const [deVigencia, deTrimestre] = [cierreDeVigencia(context), cierreDefinitivoDe(context)];
    const isAwaited = isDatoTardio(context);
    const programado = cierreDelProgramado(context);
    const cerrada: Veredicto = (row) => deVigencia(row) ?? deTrimestre(row);
    // What the close of a year waits for comes in once.
    const nueva: Veredicto = (row) => (isAwaited(row) ? undefined : cerrada(row));
    return {
      fila: (row) => (row.estado === 'Aprobado' ? cerrada : nueva)(row) ?? cierreDelReporte(row),
      nueva,
      campos: { programado: programado.veredicto },
      admite: programado.admite,
      abren: [PASOS.devolver.operacion, PASOS.aprobar.operacion, PASOS_DE_AJUSTE.aplicar.operacion],
    };
  },
});
export type SeguimientoRow = Row<typeof seguimiento>;

import { type AnyRow, defineRegister, type Row } from '../register';
import { cierreSinControl } from './cierres-rules';
import { cifra, cuando, quien, RESPONSABLE, TRIMESTRE, VIGENCIA } from './columnas';

export const ESTADOS_DE_CIERRE = ['Abierto', 'Provisional', 'Definitivo'] as const;
export type EstadoDeCierre = (typeof ESTADOS_DE_CIERRE)[number];

export const cierres = defineRegister({
  key: 'cierres',
  title: 'Cierre de trimestre',
  fila: ['cierre de trimestre', 'cierres de trimestre'],
  describes: 'La medición del indicador y el control del riesgo con que se cierra un trimestre.',
  actividades: [3, 9],
  clave: ['vigencia', 'trimestre'],
  columns: {
    vigencia: VIGENCIA,
    trimestre: TRIMESTRE,
    estado: {
      label: 'Estado',
      kind: 'lista',
      catalogo: 'estadoCierre',
      enCatalogos: 'Estados del cierre',
      valores: ESTADOS_DE_CIERRE,
      anotada: true,
      width: 110,
      help: 'NO DILIGENCIAR. Lo escribe «Trimestre…» al cerrar.',
    },
    medicion: cifra('Medición', 'porcentaje'),
    numerador: cifra('Numerador', 'decimal'),
    denominador: cifra('Denominador', 'decimal'),
    excluidas: {
      label: 'Excluidas',
      kind: 'textoLargo',
      anotada: true,
      width: 200,
      help: 'NO DILIGENCIAR. Acciones que la medición deja por fuera.',
    },
    sinReporte: {
      label: 'Sin reporte',
      kind: 'textoLargo',
      anotada: true,
      width: 200,
      help: 'NO DILIGENCIAR. Acciones que no reportaron y cuentan como 0.',
    },
    metaIndicador: cifra('Meta del indicador', 'porcentaje'),
    version: {
      label: 'Versión de la fórmula',
      kind: 'texto',
      anotada: true,
      width: 160,
      help: 'NO DILIGENCIAR. Con qué fórmula se midió.',
    },
    medicionProvisional: cifra('Medición del cierre provisional', 'porcentaje'),
    provisionalPor: quien('Cierre provisional por'),
    provisionalEl: cuando('Cierre provisional el'),
    acta: { label: 'Acta', kind: 'referencia', refiere: 'actas', width: 80 },
    informe: { label: 'Informe', kind: 'referencia', refiere: 'documentos', width: 90 },
    anomaliasConfirmadas: cifra('Anomalías confirmadas', 'entero'),
    controlEjecutado: { label: 'Control del riesgo ejecutado', kind: 'siNo', width: 120 },
    controlFecha: { label: 'Fecha del control', kind: 'fecha', width: 110 },
    controlQuien: { ...RESPONSABLE, label: 'Quién ejecutó el control' },
    controlResultado: { label: 'Resultado del control', kind: 'textoLargo', width: 280 },
    materializo: { label: '¿Se materializó el riesgo?', kind: 'siNo', width: 120 },
    tratamiento: {
      label: 'Tratamiento',
      kind: 'textoLargo',
      width: 280,
      help: 'Qué se hizo, si el riesgo se materializó.',
    },
    cerradoPor: quien('Cerrado por'),
    cerradoEl: cuando('Cerrado el'),
    codigoVerificacion: {
      label: 'Código de verificación',
      kind: 'codigo',
      anotada: true,
      width: 160,
      help: 'NO DILIGENCIAR. El de la bitácora al cerrar.',
    },
  },
  rules: [cierreSinControl],
  cierra: () => ({ fila: cierreDelTrimestre }),
});
export type CierreRow = Row<typeof cierres>;

/** What a definitive close measured stays. */
export function cierreDelTrimestre({ vigencia, trimestre, estado }: AnyRow): string | undefined {
  if (estado !== 'Definitivo') return undefined;
  return `El cierre de ${vigencia}-${trimestre} es definitivo y no se cambia: ábralo de nuevo, con su motivo, en «Trimestre…».`;
}

import { CAMPOS_AJUSTABLES, ESTADOS_DE_AJUSTE } from '../ajuste/pasos';
import { type AnyRow, type Column, defineRegister, type Row } from '../register';
import { cuando, quien, TRIMESTRE, VIGENCIA } from './columnas';

const ESCRITA = 'NO DILIGENCIAR. Lo escribe «Autorización de ajuste…».';

/** The hour at which the add-on noted it. */
const aQueHora = <const L extends string>(label: L) =>
  ({ label, kind: 'hora', anotada: true, width: 80, help: ESCRITA }) as const satisfies Column;

/** What the add-on notes in words. */
const escrito = <const L extends string, const K extends 'texto' | 'textoLargo'>(
  label: L,
  kind: K,
  width: number,
) => ({ label, kind, anotada: true, width, help: ESCRITA }) as const satisfies Column;

export const ajustes = defineRegister({
  key: 'ajustes',
  title: 'Autorizaciones de ajuste',
  describes:
    'La corrección de una cifra de un trimestre cerrado definitivamente: quién la pidió, quién la autorizó y qué cambió.',
  actividades: [9],
  clave: ['codigo'],
  numera: 'AJ',
  readOnly: true,
  columns: {
    codigo: { label: 'Código', kind: 'codigo', anotada: true, width: 80, help: ESCRITA },
    vigencia: { ...VIGENCIA, anotada: true, help: ESCRITA },
    trimestre: { ...TRIMESTRE, anotada: true, help: ESCRITA },
    accion: {
      label: 'Acción',
      kind: 'referencia',
      refiere: 'pam',
      anotada: true,
      width: 90,
      help: ESCRITA,
    },
    campo: {
      label: 'Cifra',
      kind: 'lista',
      catalogo: 'campoAjustable',
      enCatalogos: 'Cifras que se ajustan',
      valores: CAMPOS_AJUSTABLES,
      anotada: true,
      width: 110,
      help: ESCRITA,
    },
    dice: escrito('Dice', 'texto', 100),
    debeDecir: escrito('Debe decir', 'texto', 100),
    motivo: escrito('Motivo', 'textoLargo', 280),
    solicito: quien('Solicitó'),
    solicitadaEl: cuando('Solicitada el'),
    estado: {
      label: 'Estado',
      kind: 'lista',
      catalogo: 'estadoAjuste',
      enCatalogos: 'Estados de una autorización de ajuste',
      valores: ESTADOS_DE_AJUSTE,
      anotada: true,
      width: 110,
      help: ESCRITA,
    },
    decidio: quien('Decidió'),
    decididaEl: cuando('Decidida el'),
    decididaALas: aQueHora('Decidida a las'),
    respuesta: escrito('Respuesta', 'textoLargo', 240),
    venceEl: cuando('Vence el'),
    venceALas: aQueHora('Vence a las'),
    aplico: quien('Aplicó'),
    aplicadaEl: cuando('Aplicada el'),
    efecto: escrito('Efecto', 'textoLargo', 360),
    codigoVerificacion: {
      label: 'Código de verificación',
      kind: 'codigo',
      anotada: true,
      width: 160,
      help: 'NO DILIGENCIAR. El de la bitácora al aplicarla.',
    },
  },
  cierra: () => ({ fila: noSeEscribe, delComplemento: true }),
});
export type AjusteRow = Row<typeof ajustes>;

/** Who grants something, and until when, is no cell to type in. */
const noSeEscribe = ({ codigo }: AnyRow): string =>
  `La autorización ${codigo} la escribe el complemento y no se cambia a mano: use «Autorización de ajuste…».`;

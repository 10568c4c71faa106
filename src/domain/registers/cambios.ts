import { CLASES_DE_CAMBIO, ESTADOS_DE_CAMBIO } from '../aprobacion/clases';
import { type AnyRow, type Column, defineRegister, type Row } from '../register';
import { cuando, quien } from './columnas';

const ESCRITA = 'NO DILIGENCIAR. Lo escribe «Aprobar y cambiar el PAM…».';

const escrito = <
  const L extends string,
  const K extends 'texto' | 'textoLargo' | 'codigo' | 'hora',
>(
  label: L,
  kind: K,
  width: number,
) => ({ label, kind, anotada: true, width, help: ESCRITA }) as const satisfies Column;

export const cambios = defineRegister({
  key: 'cambios',
  title: 'Control de cambios',
  describes:
    'Una versión aprobada del PAM, o un cambio a lo aprobado: qué cambió, por qué y quién lo aprobó.',
  actividades: [5],
  clave: ['numero'],
  numera: 'CC',
  readOnly: true,
  columns: {
    numero: escrito('Número', 'codigo', 80),
    clase: {
      label: 'Clase',
      kind: 'lista',
      catalogo: 'claseCambio',
      enCatalogos: 'Clases de cambio',
      valores: CLASES_DE_CAMBIO,
      anotada: true,
      width: 120,
      help: ESCRITA,
    },
    version: escrito('Versión del PAM', 'texto', 90),
    estado: {
      label: 'Estado',
      kind: 'lista',
      catalogo: 'estadoCambio',
      enCatalogos: 'Estados de un cambio',
      valores: ESTADOS_DE_CAMBIO,
      anotada: true,
      width: 110,
      help: ESCRITA,
    },
    accion: {
      label: 'Acción',
      kind: 'referencia',
      refiere: 'pam',
      abierta: true,
      anotada: true,
      width: 90,
      help: ESCRITA,
    },
    campo: escrito('Campo', 'texto', 110),
    antes: { ...escrito('Antes', 'textoLargo', 160), persona: true },
    despues: { ...escrito('Después', 'textoLargo', 160), persona: true },
    queCambia: { ...escrito('Qué cambia', 'textoLargo', 360), persona: true },
    motivo: escrito('Motivo', 'textoLargo', 280),
    acta: {
      label: 'Acta',
      kind: 'referencia',
      refiere: 'actas',
      anotada: true,
      width: 80,
      help: ESCRITA,
    },
    actoPlanDesarrollo: escrito('Acto del Plan de Desarrollo', 'texto', 200),
    solicito: quien('Solicitó'),
    solicitadoEl: cuando('Solicitado el'),
    aprobo: quien('Aprobó'),
    fecha: cuando('Fecha'),
    aLas: escrito('A las', 'hora', 70),
    venceEl: cuando('Vence el'),
    venceALas: escrito('Vence a las', 'hora', 80),
    identidad: {
      label: 'Identidad',
      kind: 'lista',
      catalogo: 'identidad',
      valores: ['verificada', 'declarada', 'desconocida'],
      anotada: true,
      width: 100,
      help: 'NO DILIGENCIAR. verificada: Google dijo quién era. declarada: lo dijo la persona.',
    },
    respuesta: escrito('Respuesta', 'textoLargo', 240),
    documento: {
      label: 'PDF firmado',
      kind: 'enlace',
      anotada: true,
      width: 200,
      help: 'NO DILIGENCIAR. Enlace del acta firmada, cuando la hay.',
    },
    codigoVerificacion: {
      label: 'Código de verificación',
      kind: 'codigo',
      anotada: true,
      width: 160,
      help: 'NO DILIGENCIAR. El de la bitácora en ese momento.',
    },
  },
  cierra: () => ({ fila: noSeEscribe, delComplemento: true }),
});
export type CambioDelPamRow = Row<typeof cambios>;

/** What was approved, and by whom, is no cell to type in. */
const noSeEscribe = ({ numero }: AnyRow): string =>
  `El cambio ${numero} lo escribe el complemento y no se cambia a mano: use «Aprobar y cambiar el PAM…».`;

import {
  cierreDelDocumento,
  ESTADOS_DOCUMENTO,
  estaFirmado,
  haySoporteDeFirma,
  SIN_ARCHIVO,
} from '../estado-documento';
import { defineRegister, type Row, type Rule } from '../register';

declare function require(
  path: './documentos-firmas-rules',
): typeof import('./documentos-firmas-rules');

/** A signature that nothing proves is only a word. */
const firmaConSoporte: Rule = (filas) =>
  filas.flatMap(({ fila, row }) =>
    row.estado === 'Firmado' && !haySoporteDeFirma(row)
      ? [
          {
            fila,
            columna: 'pdfFirmado',
            codigo: 'FIRMADO_SIN_SOPORTE',
            severidad: 'advertencia',
            mensaje: `El documento ${row.codigo} dice «Firmado» y no tiene PDF firmado ni radicado: escriba uno de los dos.`,
          },
        ]
      : [],
  );

/** Whoever finds it on paper asks why it is not in force. Of one whose file never came to be the add-on says it. */
const anuladoConMotivo: Rule = (filas) =>
  filas.flatMap(({ fila, row }) =>
    row.estado === 'Anulado' && row.motivoAnulacion === undefined && row.enlace !== SIN_ARCHIVO
      ? [
          {
            fila,
            columna: 'motivoAnulacion',
            codigo: 'ANULADO_SIN_MOTIVO',
            severidad: 'advertencia',
            mensaje: `El documento ${row.codigo} está anulado y no dice por qué: escriba el motivo.`,
          },
        ]
      : [],
  );

export const documentos = defineRegister({
  key: 'documentos',
  title: 'Documentos',
  describes: 'Un documento generado, con su versión y dónde está.',
  clave: ['codigo'],
  numera: 'DO',
  columns: {
    codigo: { label: 'Código', kind: 'codigo', width: 80 },
    tipo: { label: 'Documento', kind: 'texto', required: true, width: 220 },
    referencia: {
      label: 'De qué',
      kind: 'texto',
      width: 160,
      help: 'El acta o el corte del que trata.',
    },
    version: { label: 'Versión', kind: 'entero', min: 1, width: 80 },
    estado: {
      label: 'Estado',
      kind: 'lista',
      catalogo: 'estadoDocumento',
      enCatalogos: 'Estados del documento',
      valores: ESTADOS_DOCUMENTO,
      width: 110,
    },
    fecha: { label: 'Fecha', kind: 'fecha', width: 100 },
    enlace: { label: 'Enlace', kind: 'texto', width: 260 },
    anexo: {
      label: 'Anexo',
      kind: 'texto',
      width: 200,
      help: 'Enlace del segundo archivo, si el documento lo tiene.',
    },
    codigoVerificacion: { label: 'Código de verificación', kind: 'codigo', width: 160 },
    plantilla: {
      label: 'Plantilla',
      kind: 'texto',
      width: 200,
      help: 'Con la que se hizo: la de la oficina, por su archivo, o la del complemento y su versión.',
    },
    huellaPlantilla: {
      label: 'Huella de la plantilla',
      kind: 'codigo',
      width: 160,
      help: 'Dos plantillas iguales tienen la misma; el menor cambio da otra. Es el comienzo de su SHA-256.',
    },
    elaboro: { label: 'Elaboró', kind: 'texto', persona: true, width: 160 },
    reviso: { label: 'Revisó', kind: 'texto', persona: true, width: 160 },
    aprobo: { label: 'Aprobó', kind: 'texto', persona: true, width: 160 },
    pdfFirmado: { label: 'PDF firmado', kind: 'texto', width: 200 },
    radicado: { label: 'Radicado', kind: 'codigo', width: 120 },
    sinFirmaDe: {
      label: 'Sin firma de',
      kind: 'texto',
      personal: true,
      width: 220,
      help: 'De un acta firmada: quién asistió y todavía no firma, separados con «;». «Nadie»: firmaron todos. En blanco: no se ha dicho.',
    },
    motivoAnulacion: {
      label: 'Motivo de la anulación',
      kind: 'texto',
      width: 240,
      help: 'Por qué se anuló. Lo pide «Documentos…» al anularlo.',
    },
    cambioDespues: {
      label: 'Cambió después del corte',
      kind: 'textoLargo',
      anotada: true,
      width: 280,
      help: 'NO DILIGENCIAR. Las cifras de su corte que se corrigieron con una autorización de ajuste después de hecho el documento.',
    },
    serie: { label: 'Serie', kind: 'texto', width: 140 },
    expediente: { label: 'Expediente', kind: 'texto', width: 140 },
    propietario: { label: 'Dueño', kind: 'texto', personal: true, width: 200 },
  },
  rules: [firmaConSoporte, anuladoConMotivo],
  // The attendance is looked at for the few that are signed.
  rulesApart: {
    si: 'sinFirmaDe',
    cuando: estaFirmado,
    read: () => [require('./documentos-firmas-rules').firmasDelActaDichas],
  },
  cierra: () => ({
    fila: cierreDelDocumento,
    // Who was missing signs some day.
    sigue: ['sinFirmaDe'],
    aMano: { estado: 'Archivado' },
    delComplemento: true,
  }),
});
export type DocumentoRow = Row<typeof documentos>;

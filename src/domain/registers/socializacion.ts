import { defineRegister, type Row } from '../register';
import { RESPONSABLE } from './columnas';
import { cuentasDeLaLista, loQuePideLaClase } from './socializacion-rules';

const CLASES_DE_SOCIALIZACION = ['Publicación', 'Reunión', 'Otra'] as const;

export const socializacion = defineRegister({
  key: 'socializacion',
  title: 'Socialización',
  fila: ['socialización', 'socializaciones'],
  describes: 'Una publicación del PAM o una reunión en la que se presentó.',
  actividades: [7],
  clave: ['codigo'],
  numera: 'SO',
  nombra: 'tema',
  columns: {
    codigo: {
      label: 'Código',
      kind: 'codigo',
      width: 80,
      help: 'Lo asigna el complemento al completar la fila.',
    },
    clase: {
      label: 'Clase',
      kind: 'lista',
      catalogo: 'claseSocializacion',
      enCatalogos: 'Clases de socialización',
      valores: CLASES_DE_SOCIALIZACION,
      required: true,
      width: 110,
    },
    fecha: { label: 'Fecha', kind: 'fecha', required: true, width: 100 },
    versionPam: {
      label: 'Versión del PAM',
      kind: 'texto',
      required: true,
      width: 110,
      help: 'La que se publicó o se presentó.',
    },
    url: {
      label: 'URL',
      kind: 'enlace',
      aliases: ['Enlace', 'Dirección'],
      width: 240,
      help: 'Dónde está publicado. Dirección que empieza por https://',
    },
    captura: {
      label: 'Captura',
      kind: 'enlace',
      width: 200,
      help: 'Enlace de la imagen de la página publicada.',
    },
    lugar: { label: 'Lugar', kind: 'texto', width: 180 },
    tema: { label: 'Tema', kind: 'texto', width: 240 },
    convocados: { label: 'Convocados', kind: 'entero', min: 0, width: 100 },
    asistentes: {
      label: 'Asistentes',
      kind: 'entero',
      anotada: true,
      width: 100,
      help: 'NO DILIGENCIAR. Los cuenta el complemento en la asistencia.',
    },
    iedRepresentadas: {
      label: 'IED representadas',
      kind: 'entero',
      anotada: true,
      width: 110,
      help: 'NO DILIGENCIAR. Las cuenta el complemento en la asistencia.',
    },
    listado: {
      label: 'Listado R08',
      kind: 'enlace',
      width: 200,
      help: 'Enlace del listado firmado.',
    },
    responsable: { ...RESPONSABLE, required: true },
    codigoVerificacion: {
      label: 'Código de verificación',
      kind: 'codigo',
      anotada: true,
      width: 160,
      help: 'NO DILIGENCIAR. El de los datos que se publicaron: desde él se cuenta qué cambió.',
    },
  },
  rules: [loQuePideLaClase, cuentasDeLaLista],
});
export type SocializacionRow = Row<typeof socializacion>;

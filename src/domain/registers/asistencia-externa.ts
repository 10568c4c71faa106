import { defineRegister, type Row } from '../register';

/** Document, phone and mail of who came are kept nowhere: the printed list has blank columns for them. */
export const asistenciaExterna = defineRegister({
  key: 'asistenciaExterna',
  title: 'Asistencia externa',
  describes: 'Una persona de fuera de la oficina citada a una reunión de socialización.',
  actividades: [7],
  clave: ['reunion', 'orden'],
  hidden: true,
  columns: {
    reunion: { label: 'Reunión', kind: 'referencia', refiere: 'socializacion', width: 80 },
    orden: { label: 'Orden', kind: 'entero', min: 1, width: 70 },
    nombre: {
      label: 'Nombre',
      kind: 'texto',
      required: true,
      personal: true,
      aliases: ['Nombres y apellidos', 'Nombre completo', 'Nombre y apellidos', 'Nombres'],
      width: 220,
    },
    cargo: {
      label: 'Cargo',
      kind: 'lista',
      catalogo: 'cargoDirectivo',
      required: true,
      width: 180,
    },
    ied: {
      label: 'IED',
      kind: 'referencia',
      refiere: 'ied',
      aliases: ['Institución', 'Institución educativa', 'Código DANE', 'Establecimiento'],
      width: 130,
    },
    asistio: { label: 'Asistió', kind: 'siNo', required: true, aliases: ['Asistencia'], width: 80 },
  },
});
export type AsistenciaExternaRow = Row<typeof asistenciaExterna>;

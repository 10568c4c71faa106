import { defineRegister, type Row } from '../register';
import { dane } from './ied-rules';

export const ied = defineRegister({
  key: 'ied',
  title: 'IED',
  describes: 'Una institución educativa distrital.',
  actividades: [1],
  clave: ['codigoDane'],
  columns: {
    codigoDane: {
      label: 'Código DANE',
      kind: 'codigo',
      aliases: ['DANE', 'Código', 'Código DANE del establecimiento', 'codigo_dane'],
      width: 130,
      help: 'Doce dígitos, como texto. Es el de la sede principal.',
    },
    nombre: {
      label: 'Nombre',
      kind: 'texto',
      required: true,
      width: 320,
      aliases: ['Institución', 'IED', 'Nombre del establecimiento'],
    },
    localidad: {
      label: 'Localidad',
      kind: 'lista',
      catalogo: 'localidad',
    },
    barrio: { label: 'Barrio', kind: 'texto', width: 160 },
    zona: {
      label: 'Zona',
      kind: 'lista',
      catalogo: 'zona',
      enCatalogos: 'Zonas',
      valores: ['Urbana', 'Rural'],
    },
    sedes: { label: 'Sedes', kind: 'entero', min: 1, width: 70 },
    calendario: {
      label: 'Calendario',
      kind: 'lista',
      catalogo: 'calendarioEscolar',
      enCatalogos: 'Calendarios escolares',
      valores: ['A', 'B'],
      width: 90,
    },
    jornadas: {
      label: 'Jornadas',
      kind: 'lista',
      valores: ['Única', 'Mañana', 'Tarde', 'Completa', 'Nocturna', 'Fin de semana'],
      varias: true,
      aliases: ['Jornada'],
      width: 160,
    },
    niveles: {
      label: 'Niveles',
      kind: 'lista',
      valores: ['Preescolar', 'Primaria', 'Secundaria', 'Media', 'Adultos'],
      varias: true,
      aliases: ['Nivel', 'Niveles educativos'],
      width: 200,
    },
    activa: { label: 'Activa', kind: 'siNo', width: 70, help: 'Sí mientras presta el servicio.' },
  },
  rules: [dane],
});
export type IedRow = Row<typeof ied>;

import { defineRegister, type Row } from '../register';
import { ejecutadoNoNegativo } from '../rules/ejecutado';
import { ordenDeFechas, vigenciaDelCuatrienio } from '../rules/fechas';
import { cifrasDeUnaEscala } from '../rules/otra-escala';
import { pesosDeActividades } from '../rules/pesos';
import { cerradasConLaVigencia } from '../vigencias-cerradas';
import { RESPONSABLE, TRIMESTRE, VIGENCIA } from './columnas';

export const actividades = defineRegister({
  key: 'actividades',
  title: 'Actividades',
  fila: ['actividad', 'actividades'],
  describes: 'Una actividad de una acción en un trimestre.',
  actividades: [3, 8],
  clave: ['accion', 'numero', 'vigencia', 'trimestre'],
  cuenta: { columna: 'numero', de: 'accion', por: 'actividad' },
  porHoja: ['vigencia', 'trimestre'],
  columns: {
    accion: {
      label: 'Acción',
      kind: 'referencia',
      refiere: 'pam',
      aliases: ['Código de la acción'],
      width: 90,
    },
    numero: {
      label: 'Número',
      kind: 'entero',
      min: 1,
      aliases: ['N.º', 'No.', 'Actividad N.º'],
      width: 80,
    },
    actividad: { label: 'Actividad', kind: 'textoLargo', required: true, width: 320 },
    vigencia: VIGENCIA,
    trimestre: TRIMESTRE,
    programado: {
      label: 'Programado',
      kind: 'decimal',
      np: true,
      aliases: ['Meta', 'Planeado'],
      width: 100,
    },
    ejecutado: { label: 'Ejecutado', kind: 'decimal', aliases: ['Avance', 'Logrado'], width: 100 },
    peso: {
      label: 'Peso',
      kind: 'decimal',
      escala: 'porcentaje',
      min: 0,
      aliases: ['Ponderación'],
      width: 80,
      help: 'Puntos que suman 100 en cada acción y vigencia. En blanco: todas valen igual.',
    },
    producto: { label: 'Producto', kind: 'texto', width: 200 },
    responsable: RESPONSABLE,
    fechaInicio: { label: 'Fecha inicio', kind: 'fecha', width: 100 },
    fechaFin: { label: 'Fecha fin', kind: 'fecha', mesSolo: 'fin', width: 100 },
  },
  rules: [
    ejecutadoNoNegativo,
    cifrasDeUnaEscala(() => ['programado', 'ejecutado']),
    pesosDeActividades,
    ordenDeFechas('fechaInicio', 'fechaFin'),
    vigenciaDelCuatrienio,
  ],
  cierra: cerradasConLaVigencia(),
});
export type ActividadRow = Row<typeof actividades>;

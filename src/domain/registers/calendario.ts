import { defineRegister, type Row } from '../register';
import { ordenDeFechas } from '../rules/fechas';
import { cerradasConLaVigencia } from '../vigencias-cerradas';
import { TRIMESTRE, VIGENCIA } from './columnas';

export const calendario = defineRegister({
  key: 'calendario',
  title: 'Calendario',
  describes: 'El plazo en que se reporta un trimestre.',
  actividades: [9],
  clave: ['vigencia', 'trimestre'],
  porHoja: ['vigencia'],
  columns: {
    vigencia: VIGENCIA,
    trimestre: TRIMESTRE,
    abre: {
      label: 'Abre',
      kind: 'fecha',
      required: true,
      aliases: ['Apertura', 'Fecha de apertura', 'Fecha inicio', 'Desde'],
      width: 110,
    },
    cierra: {
      label: 'Cierra',
      kind: 'fecha',
      mesSolo: 'fin',
      required: true,
      aliases: ['Cierre', 'Fecha de cierre', 'Fecha límite', 'Fecha fin', 'Hasta'],
      width: 110,
    },
    seReporta: {
      label: 'Se reporta',
      kind: 'siNo',
      width: 100,
      help: 'No, si en ese trimestre el PAM todavía no se había adoptado. En blanco es Sí.',
    },
    cierreProvisional: {
      label: 'Cierre provisional',
      kind: 'fecha',
      mesSolo: 'fin',
      width: 120,
      help: 'Hasta cuándo se hace el primer cierre, con los datos que haya.',
    },
    cierreDefinitivo: {
      label: 'Cierre definitivo',
      kind: 'fecha',
      mesSolo: 'fin',
      width: 120,
      help: 'Hasta cuándo se hace el cierre con todos los datos, también los que llegan tarde.',
    },
    nota: { label: 'Nota', kind: 'texto', width: 280 },
  },
  rules: [ordenDeFechas('abre', 'cierra')],
  // The close with all the data may come after that of the year, when some of them are late.
  cierra: cerradasConLaVigencia(['cierreDefinitivo', 'nota']),
});
export type CalendarioRow = Row<typeof calendario>;

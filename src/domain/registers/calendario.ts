import { defineRegister, type Row } from '../register';
import { ordenDeFechas } from '../rules/fechas';
import { TRIMESTRE, VIGENCIA } from './columnas';

export const calendario = defineRegister({
  key: 'calendario',
  title: 'Calendario',
  describes: 'El plazo en que se reporta un trimestre.',
  actividades: [9],
  clave: ['vigencia', 'trimestre'],
  columns: {
    vigencia: VIGENCIA,
    trimestre: TRIMESTRE,
    abre: { label: 'Abre', kind: 'fecha', required: true, width: 110 },
    cierra: { label: 'Cierra', kind: 'fecha', mesSolo: 'fin', required: true, width: 110 },
    nota: { label: 'Nota', kind: 'texto', width: 280 },
  },
  rules: [ordenDeFechas('abre', 'cierra')],
});
export type CalendarioRow = Row<typeof calendario>;

import { SINONIMOS_TRIMESTRE, TRIMESTRES } from '../periodo';
import { defineRegister, type Row } from '../register';
import { ordenDeFechas } from '../rules/fechas';

export const calendario = defineRegister({
  key: 'calendario',
  title: 'Calendario',
  describes: 'El plazo en que se reporta un trimestre.',
  actividades: [9],
  clave: ['vigencia', 'trimestre'],
  columns: {
    vigencia: { label: 'Vigencia', kind: 'entero', width: 80 },
    trimestre: {
      label: 'Trimestre',
      kind: 'lista',
      catalogo: 'trimestre',
      valores: TRIMESTRES,
      sinonimos: SINONIMOS_TRIMESTRE,
      width: 80,
    },
    abre: { label: 'Abre', kind: 'fecha', required: true, width: 110 },
    cierra: { label: 'Cierra', kind: 'fecha', required: true, width: 110 },
    nota: { label: 'Nota', kind: 'texto', width: 280 },
  },
  rules: [ordenDeFechas('abre', 'cierra')],
});
export type CalendarioRow = Row<typeof calendario>;

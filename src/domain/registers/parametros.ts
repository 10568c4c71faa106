import { cierreDelParametro } from '../parametros';
import { defineRegister, type Row, type Veredicto } from '../register';
import { parametrosLegibles, pesosDeAlguien } from './parametros-rules';

const cierre: Veredicto = ({ clave }) => cierreDelParametro(clave);

export const parametros = defineRegister({
  key: 'parametros',
  title: 'Parámetros',
  describes: 'Un ajuste de la oficina.',
  clave: ['clave'],
  interno: true,
  columns: {
    clave: { label: 'Clave', kind: 'codigo', width: 220 },
    valor: { label: 'Valor', kind: 'texto', width: 320 },
    descripcion: { label: 'Qué es', kind: 'textoLargo', width: 480 },
  },
  rules: [parametrosLegibles, pesosDeAlguien],
  cierra: () => ({ fila: cierre, nueva: cierre, delComplemento: true }),
});
export type ParametroRow = Row<typeof parametros>;

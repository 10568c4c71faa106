import { defineRegister, type Row } from '../register';

export const textos = defineRegister({
  key: 'textos',
  title: 'Textos',
  describes: 'Lo que alguien escribió en una sección de un documento; pasa a cada versión nueva.',
  clave: ['documento', 'referencia', 'seccion'],
  nombra: 'texto',
  hidden: true,
  columns: {
    documento: { label: 'Documento', kind: 'codigo', width: 180 },
    referencia: {
      label: 'De qué',
      kind: 'codigo',
      width: 120,
      help: 'El acta o el corte del que trata.',
    },
    seccion: { label: 'Sección', kind: 'codigo', width: 160 },
    texto: { label: 'Texto', kind: 'textoLargo', parrafos: true, required: true, width: 480 },
  },
});
export type TextoRow = Row<typeof textos>;

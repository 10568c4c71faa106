import { defineRegister, type Row } from '../register';

/** The redo log and the audit in one: an entry a changed row, chained by commit. */
export const bitacora = defineRegister({
  key: 'bitacora',
  title: 'Bitácora',
  describes: 'Un cambio: quién, cuándo, qué fila, antes y después.',
  clave: ['numero'],
  readOnly: true,
  interno: true,
  columns: {
    numero: { label: 'Número', kind: 'entero', width: 80 },
    momento: { label: 'Momento', kind: 'texto', width: 150, help: 'Fecha y hora de Bogotá.' },
    quien: { label: 'Quién', kind: 'texto', persona: true, width: 200 },
    identidad: {
      label: 'Identidad',
      kind: 'lista',
      catalogo: 'identidad',
      enCatalogos: 'Identidad',
      valores: ['verificada', 'declarada', 'desconocida'],
      width: 110,
    },
    operacion: {
      label: 'Operación',
      kind: 'texto',
      width: 160,
      help: 'Lo que la persona estaba haciendo.',
    },
    cargue: { label: 'Cargue', kind: 'codigo', width: 100 },
    registro: { label: 'Registro', kind: 'codigo', width: 110 },
    clave: { label: 'Clave', kind: 'codigo', width: 160 },
    cambio: {
      label: 'Cambio',
      kind: 'lista',
      catalogo: 'cambio',
      enCatalogos: 'Cambios',
      valores: ['crear', 'modificar', 'borrar', 'sigue'],
      width: 100,
    },
    campos: {
      label: 'Campos',
      kind: 'textoLargo',
      width: 480,
      help: 'Por campo: antes y después.',
    },
    hash: { label: 'Código de verificación', kind: 'codigo', width: 140 },
  },
});
export type BitacoraRow = Row<typeof bitacora>;

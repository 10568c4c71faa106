// What only a person can see: a line each with what to do and what to look at.

import type { Medida } from './medida';
import type { Grupo } from './prueba';

const FALTA: Medida = { valor: '', resultado: 'por probar a mano' };

/** What somebody wrote in the report after trying stays in it. */
const noted = (valor: string | undefined): Medida =>
  valor ? { valor, resultado: 'anotado a mano' } : FALTA;

/** What to try, and how. */
const PASOS: readonly (readonly [titulo: string, como: string])[] = [
  [
    'Tiempo entre un clic y su respuesta',
    'Mida con un reloj lo que pasa desde PAM › Configuración › Acerca de hasta que aparece la ventana. Se esperan de 1 a 3 segundos.',
  ],
  [
    'Pantalla de permisos',
    'Con una cuenta que no haya usado el complemento: anote qué permisos pide Google y si avisa que la aplicación no está verificada.',
  ],
  [
    'Pegar una celda',
    'En una copia del libro, pegue en la hoja PAM un dato errado (por ejemplo, una fecha imposible): la columna Observaciones de esa fila debe decirlo enseguida.',
  ],
  [
    'Pegar muchas celdas',
    'En la copia, pegue veinte filas de una vez: Observaciones debe llenarse en las que tengan errores.',
  ],
  ['Deshacer', 'Deshaga el pegado con Ctrl+Z: Observaciones debe quedar como estaba.'],
  [
    'Casilla de verificación',
    'En la copia, inserte una casilla en una columna de la oficina y márquela: no debe pasar nada más.',
  ],
  [
    'Dos cuentas en el mismo navegador',
    'Abra el libro con la segunda cuenta y un panel: debe funcionar o explicar qué hacer.',
  ],
  [
    'Advertencia de una protección',
    'Con una cuenta editora que no sea la dueña, escriba en una columna gris: Google debe advertir y dejar seguir.',
  ],
  [
    'Documento convertido',
    'Genere un acta y mírela junto a su .docx: encabezado, «Página X de Y», colores de las celdas y hojas horizontales.',
  ],
];

export const POR_MANO: Grupo = {
  titulo: 'Por probar a mano',
  isPending: true,
  pruebas: PASOS.map(([titulo, porQue], i) => {
    const codigo = `M${i + 1}`;
    return { codigo, titulo, porQue, run: ({ pegado }) => noted(pegado.notas[codigo]) };
  }),
};

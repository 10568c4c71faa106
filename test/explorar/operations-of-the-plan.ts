// The operations from the diagnosis to the approved plan and its changes.

import { ACTA } from '../support/acta';
import { sweep } from '../support/auditoria';
import { type Book, openBook } from '../support/host';
import { typeIn } from '../support/typed';
import { after, elUltimoCargue, having } from './books';
import type { Operation } from './operation';

const [ANA, LUIS, CLARA] = ['Ana Ejemplo Rivera', 'Luis Ejemplo Castro', 'Clara Ejemplo Barrios'];
const COMPONENTE = 'Acompañamiento a establecimientos educativos';
const EQUIPO = [
  ['Nombre', 'Cargo', 'Rol en el procedimiento', 'Correo'],
  [ANA, 'Jefe', 'Jefe de Oficina de Calidad Educativa', 'ana.ejemplo@ejemplo.invalid'],
  [LUIS, 'Profesional', 'Profesional de Mejoramiento', 'luis.ejemplo@ejemplo.invalid'],
  [
    CLARA,
    'Jefe',
    'Jefe de Oficina de Gestión Estratégica y Fortalecimiento Institucional',
    'clara.ejemplo@ejemplo.invalid',
  ],
];
const NECESIDADES = [
  ['Código', 'Clase', 'Enunciado', 'Fuente', 'Urgencia', 'Tendencia', 'Impacto'],
  ['FU-0001', 'Necesidad', 'Los planes no se revisan', 'Autoevaluación', '5', '4', '4'],
  ['FU-0002', 'Necesidad', 'Los resultados no se usan', 'Pruebas externas', '4', '4', '4'],
];
const ACCIONES = [
  [
    'Código',
    'Componente',
    'Acción',
    'Indicador',
    'Unidad',
    'Tipo de acumulación',
    'Responsable',
    'Coordinador de la acción',
    'Línea base',
    'Meta 2026',
    'Meta cuatrienio',
    'Responde a',
  ],
  accion('A01', 'Visitas de ejemplo', '20', 'FU-0001'),
  accion('A02', 'Talleres de ejemplo', '8', 'FU-0002'),
];
function accion(codigo: string, nombre: string, meta: string, responde: string): string[] {
  const fixed = ['Sedes', 'Sedes', 'Acumulado', LUIS as string, LUIS as string, '0'];
  return [codigo, COMPONENTE, nombre, ...fixed, meta, meta, responde];
}
const ACTIVIDADES = [
  ['Acción', 'Nº', 'Actividad', 'Vigencia', 'Trimestre', 'Programado', 'Responsable'],
  ['A01', '1', 'Acordar las visitas', '2026', 'T3', '1', LUIS as string],
  ['A01', '2', 'Hacer las visitas', '2026', 'T4', '1', LUIS as string],
];
const deActividad = (actividad: number) =>
  [
    'guardarActa',
    {
      ...ACTA,
      actividad,
      asunto: `Reunión de la actividad ${actividad}`,
      asistentes: [ANA, CLARA].map((nombre) => ({ nombre, asistio: true })),
      compromisos: [],
    },
  ] as const;

const formulado = having(
  ['cargar', { registro: 'equipo', celdas: EQUIPO }],
  ['cargar', { registro: 'fundamentos', celdas: NECESIDADES }],
  ['cargar', { registro: 'pam', celdas: ACCIONES }],
  ['cargar', { registro: 'actividades', celdas: ACTIVIDADES }],
  deActividad(4),
  deActividad(5),
);
const APROBAR = { acta: 'AC-0003', motivo: 'Primera versión' };

/** Somebody else than who does the operations. */
const asLuis = (book: Book): Book =>
  openBook(book.host.data, { user: 'luis.ejemplo@ejemplo.invalid' });

const aprobado = after(formulado, (book) => book.call('aprobarPam', APROBAR));
const SUSTANTIVO = {
  accion: 'A02',
  campo: 'meta2026',
  valor: '9',
  motivo: 'Se acordó en la reunión.',
  acta: 'AC-0003',
};
const ADMINISTRATIVO = {
  accion: 'A01',
  campo: 'responsable',
  valor: ANA,
  motivo: 'Cambió de tarea.',
};
const solicitado = after(aprobado, (book) => asLuis(book).call('cambiarPam', SUSTANTIVO));
const AUTORIZAR = { paso: 'autorizar', horas: 24, acta: 'AC-0003' };
/** What takes the first change in that estado a step further. */
const pasar =
  (de: string, paso: object) =>
  (book: Book): unknown => ({
    numero: book.rows('cambios').find(({ estado }) => estado === de)?.numero,
    ...paso,
  });
const autorizado = after(solicitado, (book) =>
  book.call('pasarCambio', pasar('Solicitado', AUTORIZAR)(book)),
);
/** Told by the sweep already. */
const aMano = after(aprobado, (book) => {
  typeIn(book, 'PAM', 3, { 'Meta 2026': '10' });
  sweep(book);
});
const RELEVO = { sale: LUIS, entra: 'Inés Ejemplo Vargas', correo: 'ines@ejemplo.invalid' };
const reemplazado = after(formulado, (book) => book.call('reemplazarPersona', RELEVO));
const reemplazadoEnAprobado = after(aprobado, (book) => book.call('reemplazarPersona', RELEVO));

const SIN_CODIGO = [
  ACCIONES[0] ?? [],
  ['', ...accion('', 'Ferias de ejemplo', '3', 'FU-0001').slice(1)],
  ['', ...accion('', 'Talleres de ejemplo', '12', 'FU-0002').slice(1)],
];

export const DEL_PLAN: readonly Operation[] = [
  {
    name: 'cargar en el panel acciones sin código',
    before: formulado,
    fn: 'cargar',
    asks: (book) => {
      const tabla = { registro: 'pam', celdas: SIN_CODIGO };
      const { visto } = book.call<{ visto: object }>('verCargue', { ...tabla, simular: true });
      return { ...tabla, visto, aceptarTodas: true, pedido: 'p1' };
    },
  },
  {
    name: 'escribir una necesidad de un dato',
    before: formulado,
    fn: 'crearNecesidad',
    request: {
      campos: { clase: 'Necesidad', enunciado: 'Otra necesidad', fuente: 'Autoevaluación' },
    },
  },
  {
    name: 'formular una acción',
    before: formulado,
    fn: 'formularAccion',
    request: {
      necesidad: 'FU-0001',
      campos: {
        codigo: 'A03',
        componente: COMPONENTE,
        accion: 'Ferias de ejemplo',
        indicador: 'Ferias',
        unidad: 'Ferias',
        tipoAcumulacion: 'Acumulado',
        responsable: LUIS,
        metaCuatrienio: '4',
      },
    },
  },
  {
    name: 'enlazar una acción con su necesidad',
    before: formulado,
    fn: 'enlazarAcciones',
    request: { enlaces: [{ accion: 'A01', necesidad: 'FU-0002' }] },
  },
  {
    name: 'explicar una necesidad sin acción',
    before: formulado,
    fn: 'explicarNecesidad',
    request: { necesidad: 'FU-0002', antes: '', texto: 'La atiende otra oficina.' },
  },
  {
    name: 'crear las filas de sostenibilidad',
    before: formulado,
    fn: 'crearFilasDeSostenibilidad',
    request: { vigencia: '2026' },
  },
  {
    name: 'preparar el acta de sostenibilidad',
    before: formulado,
    fn: 'prepararActaDeSostenibilidad',
    request: { vigencia: '2026', pedido: 'p1' },
  },
  { name: 'enviar el plan a aprobación', before: formulado, fn: 'enviarPam', request: {} },
  { name: 'aprobar el plan', before: formulado, fn: 'aprobarPam', request: APROBAR },
  {
    name: 'devolver una acción del plan',
    before: formulado,
    fn: 'devolverPam',
    request: { accion: 'A02', comentario: 'Falta la ficha.' },
  },
  {
    name: 'pedir un cambio sustantivo',
    before: aprobado,
    fn: 'cambiarPam',
    request: SUSTANTIVO,
  },
  {
    name: 'hacer un cambio administrativo',
    before: aprobado,
    fn: 'cambiarPam',
    request: ADMINISTRATIVO,
  },
  {
    name: 'autorizar un cambio por horas',
    before: solicitado,
    fn: 'pasarCambio',
    asks: pasar('Solicitado', AUTORIZAR),
  },
  {
    name: 'negar un cambio',
    before: solicitado,
    fn: 'pasarCambio',
    asks: pasar('Solicitado', { paso: 'negar', respuesta: 'No procede.' }),
  },
  {
    name: 'aplicar un cambio autorizado',
    before: autorizado,
    fn: 'pasarCambio',
    asks: pasar('Autorizado', { paso: 'aplicar' }),
  },
  {
    name: 'motivar lo cambiado a mano',
    before: aMano,
    fn: 'motivarCambio',
    request: { accion: 'A02', campo: 'meta2026', motivo: 'Se acordó.', acta: 'AC-0003' },
  },
  {
    name: 'volver a lo aprobado',
    before: aMano,
    fn: 'volverALoAprobado',
    request: { accion: 'A02', campo: 'meta2026' },
  },
  {
    name: 'reemplazar a una persona',
    before: formulado,
    fn: 'reemplazarPersona',
    request: RELEVO,
  },
  {
    name: 'reemplazar a una persona en un plan aprobado',
    before: aprobado,
    fn: 'reemplazarPersona',
    request: RELEVO,
  },
  {
    name: 'deshacer un reemplazo',
    before: reemplazado,
    fn: 'deshacerCargue',
    asks: elUltimoCargue,
  },
  {
    name: 'deshacer un reemplazo en un plan aprobado',
    before: reemplazadoEnAprobado,
    fn: 'deshacerCargue',
    asks: elUltimoCargue,
  },
];

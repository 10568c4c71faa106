// From the diagnosis to the approved plan and its changes, at the sizes of an office: an office that may approve its plan, in a workbook
// of its own. A need in three acciones; whoever is replaced answers for forty of them at ten times the office.

import { escribirCuatrienio } from '../../src/domain/periodo';
import type { Cost } from '../../src/emulator/ledger';
import { type Book, USER } from './book';
import { nombreOf } from './fichas';
import { NUEVA_ACTA } from './nueva-acta';
import { tablaOf } from './office';
import { type OnBook, onBook } from './on-book';
import type { Operation } from './operation';
import { CORTE, VIGENCIAS } from './periodo';
import { reporting } from './reportes';
import { toTheEnd } from './to-the-end';

const NAME = 'del-plan';
const JEFE = 'Persona Ejemplo Jefe';
const ALLEGADA = 'Persona Ejemplo Nueva';
const vigencia = String(CORTE.vigencia);
const cuatrienio = escribirCuatrienio(VIGENCIAS);

const need = (i: number): string => `FU-${String(i + 1).padStart(4, '0')}`;
const codigos = (size: number): readonly string[] =>
  tablaOf('pam', size)
    .slice(1)
    .map(([codigo = '']) => codigo);

const EQUIPO = [
  ['Nombre', 'Cargo', 'Rol en el procedimiento', 'Correo'],
  [JEFE, 'Jefe de Oficina de Calidad Educativa', 'Jefe de Oficina de Calidad Educativa', USER],
  [
    nombreOf(0),
    'Jefe de Oficina',
    'Jefe de Oficina de Gestión Estratégica y Fortalecimiento Institucional',
    'persona1@ejemplo.invalid',
  ],
];
const fundamentos = (size: number) => [
  ['Código', 'Clase', 'Enunciado', 'Fuente', 'Urgencia', 'Tendencia', 'Impacto'],
  ...Array.from({ length: 20 * size }, (_, i) => [
    need(i),
    'Necesidad',
    `Necesidad de ejemplo ${i + 1}: las instituciones no revisan su plan de mejoramiento`,
    'Autoevaluación',
    String((i % 5) + 1),
    String((i % 4) + 1),
    String((i % 3) + 1),
  ]),
];
const responden = (size: number) => [
  ['Código', 'Responde a'],
  ...codigos(size).map((codigo, i) => [codigo, need(Math.floor(i / 3))]),
];
const deActividad = (actividad: number): object => ({
  ...NUEVA_ACTA,
  actividad,
  fecha: '2026-07-10',
  asistentes: [JEFE, nombreOf(0)].map((nombre) => ({ nombre, cargo: 'Jefe', asistio: true })),
});

/** Everything that the plan is approved with, but for its means. */
function formulated(book: Book, size: number): void {
  const cargar = (registro: string, celdas: unknown): unknown =>
    toTheEnd(book, 'cargar', { registro, celdas });
  cargar('equipo', EQUIPO);
  cargar('fundamentos', fundamentos(size));
  cargar('pam', responden(size));
  for (const actividad of [4, 5]) book.call('guardarActa', deActividad(actividad));
}
const actaToApprove = (book: Book): string =>
  String(
    book
      .call<{ filas: readonly Record<string, unknown>[] }>('exportar', { registro: 'actas' })
      .answer.filas.find(({ actividad }) => actividad === 5)?.codigo,
  );

/** An operation on that office as the operations before it left it. */
const ofPlan = (name: string, ready: OnBook['ready'], keeps = false): Operation =>
  onBook(`plan: ${name}`, { of: NAME, keeps, ready });
const asking =
  (fn: string, pedido: object = {}) =>
  (book: Book) =>
  (): Cost =>
    book.call(fn, pedido).cost;
const doing =
  (fn: string, pedido: object | ((book: Book) => object) = {}) =>
  (book: Book) => {
    const asked = typeof pedido === 'function' ? pedido(book) : pedido;
    return (): Cost => toTheEnd(book, fn, asked);
  };
const RELEVO = {
  sale: nombreOf(7),
  entra: ALLEGADA,
  correo: 'nueva@ejemplo.invalid',
  nueva: true,
};

/** The documents of those activities, and of what each is made. */
const DOCUMENTOS = [
  ['pam', cuatrienio],
  ['plan-accion', vigencia],
  ['caracterizacion', cuatrienio],
] as const;

/** Every second row that names somebody names whoever leaves: more than one waits for, and so a job. */
function halfIsTheirs({ data }: Book): void {
  for (const sheet of Object.values(data.sheets)) {
    if (!['PAM', 'Actividades', 'Compromisos'].includes(sheet.name)) continue;
    const own = Object.entries(sheet.cellData[0] ?? {}).flatMap(([column, { v }]) =>
      v === 'Responsable' || v === 'Coordinador de la acción' ? Number(column) : [],
    );
    for (const [row, line] of Object.entries(sheet.cellData))
      for (const column of own)
        if (Number(row) > 0 && Number(row) % 2 === 0)
          line[column] = { ...line[column], v: RELEVO.sale };
  }
}

export const DEL_PLAN: readonly Operation[] = [
  ofPlan(
    'calcularSostenibilidad, without rows',
    (book, size) => {
      formulated(book, size);
      return asking('calcularSostenibilidad', { vigencia })(book);
    },
    true,
  ),
  ofPlan('crearFilasDeSostenibilidad', doing('crearFilasDeSostenibilidad', { vigencia }), true),
  ofPlan('panelSostenibilidad', asking('panelSostenibilidad', { vigencia })),
  ofPlan('calcularCobertura', asking('calcularCobertura')),
  ofPlan('panelAnalisis', asking('panelAnalisis')),
  ...(['pam', 'seguimiento'] as const).map((registro) =>
    ofPlan(`verCargue ${registro}`, (book, size) =>
      asking('verCargue', { registro, celdas: tablaOf(registro, size), simular: true })(book),
    ),
  ),
  ofPlan('verReparosDelPam', asking('verReparosDelPam')),
  ofPlan(
    'aprobarPam',
    doing('aprobarPam', (book) => ({ acta: actaToApprove(book) })),
    true,
  ),
  ofPlan('panelAprobar, approved', asking('panelAprobar')),
  ofPlan('guardarReportes, approved', asking('guardarReportes', reporting(1))),
  ofPlan(
    'cambiarPam',
    doing('cambiarPam', {
      accion: 'A0002',
      campo: 'fechaFin',
      valor: '30/11/2027',
      motivo: 'Se acordó en la reunión.',
    }),
    true,
  ),
  ofPlan('verCambiosDelPam', asking('verCambiosDelPam', { desde: '1' })),
  ...DOCUMENTOS.map(([documento, de]) =>
    ofPlan(`generarDocumento ${documento}`, doing('generarDocumento', { documento, de })),
  ),
  ofPlan('verReemplazo', asking('verReemplazo', RELEVO)),
  ofPlan('reemplazarPersona, half of all rows', (book) => {
    halfIsTheirs(book);
    return doing('reemplazarPersona', RELEVO)(book);
  }),
  ofPlan('reemplazarPersona', doing('reemplazarPersona', RELEVO), true),
  ofPlan('deshacerCargue, the replacement', (book) => {
    const cargue = book
      .call<{ filas: readonly { operacion: string; cargue: string }[] }>('exportar', {
        registro: 'bitacora',
      })
      .answer.filas.filter(({ operacion }) => operacion.startsWith('Reemplazar'))
      .at(-1)?.cargue;
    return doing('deshacerCargue', { cargue })(book);
  }),
];

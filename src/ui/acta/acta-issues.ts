// What an acta still lacks, told field by field so that each error stands beside its own. The server
// checks again: it does not trust panels.

import type { ActaPanel } from '../../addon/panels/acta';
import { FIRMAS, isCuenta, venceAntes } from '../../domain/acta';
import { fold, readsAlike } from '../../domain/texto';
import type { FieldIssue } from '../kit/error-summary';
import { isFecha, isHora } from '../kit/typed-date';
import { type ActaForm, BLANK_COMPROMISO, type CompromisoFila } from './acta-form';

/** Errors in the order of the form; a borrador may lack anything but its asunto. */
export function issuesOf(
  form: ActaForm,
  { acciones, firmantes }: Pick<ActaPanel, 'acciones' | 'firmantes'>,
  isBorrador: boolean,
): readonly FieldIssue[] {
  const codes = new Set(acciones.map(({ codigo }) => fold(codigo)));
  const compromisos = form.compromisos.flatMap((fila, i) =>
    isBlank(fila) ? [] : compromisoIssues(fila, i, codes, isBorrador),
  );
  const readable = [...unreadable(form), ...compromisos];
  if (isBorrador) return [...need(form.asunto, 'acta-asunto', 'Escriba el asunto.'), ...readable];
  const early = form.compromisos.flatMap(({ fecha }, i) =>
    tell(isFecha(form.fecha) ? venceAntes(fecha, form.fecha) : undefined, `fecha-${i}`),
  );
  const firmas = firmasIssues(form, firmantes);
  return [...datosIssues(form), ...contenidoIssues(form), ...readable, ...early, ...firmas];
}

function datosIssues(form: ActaForm): readonly FieldIssue[] {
  const isBackwards =
    isHora(form.horaInicio) && isHora(form.horaFin) && form.horaFin < form.horaInicio;
  return [
    ...need(form.tipo, 'acta-tipo', 'Escoja el tipo de acta.'),
    ...need(form.asunto, 'acta-asunto', 'Escriba el asunto.'),
    ...need(form.fecha, 'acta-fecha', 'Escriba la fecha de la reunión.'),
    ...need(form.horaInicio, 'acta-horaInicio', 'Escriba la hora de inicio.'),
    ...need(form.horaFin, 'acta-horaFin', 'Escriba la hora de fin.'),
    ...(isBackwards
      ? [{ id: 'acta-horaFin', mensaje: 'La hora de fin es anterior a la de inicio.' }]
      : []),
    ...need(form.lugar, 'acta-lugar', 'Escriba el lugar.'),
  ];
}

function contenidoIssues({ personas, puntos }: ActaForm): readonly FieldIssue[] {
  const somebody = personas.some(({ presencia }) => presencia === 'asistió');
  const somePoint = puntos.some(({ punto }) => punto.trim());
  const someText = puntos.some(({ desarrollo }) => desarrollo.trim());
  const nameless = puntos.flatMap(({ punto, desarrollo }, i) =>
    punto.trim() || !desarrollo.trim() || !somePoint
      ? []
      : [{ id: `punto-${i}`, mensaje: `Escriba el punto ${i + 1} o borre su desarrollo.` }],
  );
  const standsForNobody = personas.find(
    ({ presencia, delegado, enRepresentacion }) =>
      presencia === 'asistió' && delegado && !enRepresentacion.trim(),
  );
  return [
    ...need(somebody, 'asistentes-buscar', 'Marque al menos una persona que asistió.'),
    ...tell(
      standsForNobody && `Escriba a quién representó ${standsForNobody.nombre}.`,
      'asistentes-buscar',
    ),
    ...need(somePoint, 'punto-0', 'Escriba al menos un punto del orden del día.'),
    ...nameless,
    ...need(someText, 'desarrollo-0', 'Escriba el desarrollo de al menos un punto.'),
  ];
}

/** Who answers for it is of Equipo, where their cargo is; an office without Equipo writes names. */
const firmasIssues = (form: ActaForm, firmantes: ActaPanel['firmantes']): readonly FieldIssue[] =>
  FIRMAS.flatMap(({ campo, label }) => {
    const nombre = form[campo].trim();
    const isKnown =
      firmantes.length === 0 || firmantes.some((one) => readsAlike(one.nombre, nombre));
    const id = `acta-${campo}`;
    if (nombre === '') return need(campo !== 'elaboro', id, 'Escoja quién elaboró el acta.');
    return need(
      isKnown && !isCuenta(nombre),
      id,
      `${label}: escoja a una persona de Equipo; si falta, agréguela allí con su cargo.`,
    );
  });

const DATE_HELP = 'No se lee como fecha: escríbala como 15/06/2026.';
const TIME_HELP = 'No se lee como hora: escríbala como 14:30 o 2:30 p. m.';

/** What was typed as a date or a time and is none; the server takes neither, not even in a borrador. */
function unreadable(form: ActaForm): readonly FieldIssue[] {
  const dates = (['fecha', 'proximaReunion'] as const).filter((c) => form[c] && !isFecha(form[c]));
  const times = (['horaInicio', 'horaFin', 'proximaHora'] as const).filter(
    (campo) => form[campo] && !isHora(form[campo]),
  );
  return [
    ...dates.map((campo) => ({ id: `acta-${campo}`, mensaje: DATE_HELP })),
    ...times.map((campo) => ({ id: `acta-${campo}`, mensaje: TIME_HELP })),
  ];
}

function compromisoIssues(
  fila: CompromisoFila,
  i: number,
  codes: ReadonlySet<string>,
  isBorrador: boolean,
): readonly FieldIssue[] {
  const n = i + 1;
  const isAccion = fila.accion === '' || codes.has(fold(fila.accion));
  return [
    ...need(fila.compromiso, `compromiso-${i}`, `Escriba el compromiso ${n}.`),
    ...(isBorrador ? [] : lacks(fila, i)),
    ...need(
      fila.fecha === '' || isFecha(fila.fecha),
      `fecha-${i}`,
      `Compromiso ${n}: la fecha no se lee; escríbala como 15/06/2026.`,
    ),
    ...need(isAccion, `accion-${i}`, `Compromiso ${n}: escoja una acción de la lista.`),
  ];
}

const lacks = (fila: CompromisoFila, i: number): readonly FieldIssue[] => [
  ...need(fila.responsable, `responsable-${i}`, `Escriba el responsable del compromiso ${i + 1}.`),
  ...need(fila.fecha, `fecha-${i}`, `Escriba la fecha del compromiso ${i + 1}.`),
];

/** Field of the compromiso that must be filled before the next one; undefined when it is complete. */
export function firstMissing(fila: CompromisoFila): keyof CompromisoFila | undefined {
  return (['compromiso', 'responsable', 'fecha'] as const).find((campo) => !fila[campo].trim());
}

export const isBlank = (fila: CompromisoFila): boolean =>
  Object.keys(BLANK_COMPROMISO).every((campo) => !fila[campo as keyof CompromisoFila].trim());

/** The issue where there is something to tell. */
const tell = (mensaje: string | undefined, id: string): readonly FieldIssue[] =>
  mensaje ? [{ id, mensaje }] : [];

/** The issue, unless what is needed is there. */
const need = (there: string | boolean, id: string, mensaje: string): readonly FieldIssue[] =>
  (typeof there === 'string' ? there.trim() : there) ? [] : [{ id, mensaje }];

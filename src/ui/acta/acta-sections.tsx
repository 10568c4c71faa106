// The form of an acta, section by section, each with what it already holds so that it can stay folded.

import type { VNode } from 'preact';
import type { ActaPanel } from '../../addon/panels/panel-types';
import { type FieldIssue, issueOf } from '../kit/error-summary';
import { LineList } from '../kit/line-list';
import { Section } from '../kit/section';
import { type ActaForm, filled, filledCompromisos } from './acta-form';
import { Asistentes } from './asistentes';
import { Firmas, ProximaReunion } from './cierre';
import { Compromisos } from './compromisos';
import { OrdenDelDia } from './orden-del-dia';
import { Pendientes } from './pendientes';
import { Reunion } from './reunion';

interface ActaSectionsProps {
  readonly form: ActaForm;
  readonly datos: ActaPanel;
  /** It started as a new acta, with the people of the last one. */
  readonly isNew: boolean;
  readonly hoy: string;
  readonly issues: readonly FieldIssue[];
  /** Takes a change to the form as it is by then. */
  readonly onChange: (change: (form: ActaForm) => Partial<ActaForm>) => void;
}

export function ActaSections({
  form,
  datos,
  isNew,
  hoy,
  issues,
  onChange,
}: ActaSectionsProps): VNode {
  const part = { form, issues, onChange: (patch: Partial<ActaForm>) => onChange(() => patch) };
  const { directorio, abiertos } = datos;
  const isFlagged = (...starts: readonly string[]): boolean =>
    issues.some(({ id }) => starts.some((start) => id?.startsWith(start)));
  return (
    <>
      <Section
        id="seccion-reunion"
        title="Reunión"
        count={form.tipo || 'sin tipo'}
        flagged={isFlagged('acta-tipo', 'acta-asunto', 'acta-fecha', 'acta-hora', 'acta-lugar')}
        startsOpen
      >
        <Reunion {...part} tipos={datos.tipos} directorio={directorio} hoy={hoy} />
      </Section>
      <Section
        id="seccion-asistentes"
        title="Asistentes"
        count={countPeople(form)}
        flagged={isFlagged('asistentes-')}
        startsOpen
      >
        <Asistentes
          personas={form.personas}
          anterior={isNew ? datos.anteriorTitulo : ''}
          onChange={(personas) => part.onChange({ personas })}
          error={issueOf(issues, 'asistentes-buscar')}
        />
      </Section>
      <Section
        id="seccion-orden"
        title="Orden del día y desarrollo"
        count={countPoints(form)}
        flagged={isFlagged('punto-', 'desarrollo-')}
        startsOpen
      >
        <OrdenDelDia
          puntos={form.puntos}
          issues={issues}
          onChange={(change) => onChange(({ puntos }) => ({ puntos: change(puntos) }))}
        />
      </Section>
      <Section
        id="seccion-decisiones"
        title="Decisiones"
        count={counted(filled(form.decisiones).length, 'ninguna')}
        startsOpen
      >
        <LineList
          id="decision"
          noun="Decisión"
          lines={form.decisiones}
          onChange={(change) => onChange(({ decisiones }) => ({ decisiones: change(decisiones) }))}
        />
      </Section>
      {abiertos.length > 0 ? (
        <Section
          id="seccion-pendientes"
          title="Compromisos anteriores"
          count={countOpen(datos)}
          startsOpen
        >
          <Pendientes
            abiertos={abiertos}
            seguimientos={form.seguimientos}
            onChange={(seguimientos) => part.onChange({ seguimientos })}
          />
        </Section>
      ) : null}
      <Section
        id="seccion-compromisos"
        title="Compromisos nuevos"
        count={counted(filledCompromisos(form.compromisos).length, 'ninguno')}
        flagged={isFlagged('compromiso-', 'responsable-', 'fecha-', 'accion-')}
        startsOpen
      >
        <Compromisos
          filas={form.compromisos}
          datos={datos}
          hoy={hoy}
          issues={issues}
          onChange={(change) =>
            onChange(({ compromisos }) => ({ compromisos: change(compromisos) }))
          }
        />
      </Section>
      <Section
        id="seccion-proxima"
        title="Próxima reunión"
        count={form.proximaReunion ? 'fijada' : 'sin fijar'}
        flagged={isFlagged('acta-proxima')}
      >
        <ProximaReunion {...part} hoy={hoy} />
      </Section>
      <Section
        id="seccion-anexos"
        title="Anexos"
        count={counted(filled(form.anexos).length, 'ninguno')}
      >
        <LineList
          id="anexo"
          noun="Anexo"
          lines={form.anexos}
          onChange={(change) => onChange(({ anexos }) => ({ anexos: change(anexos) }))}
        />
      </Section>
      <Section
        id="seccion-firmas"
        title="Elaboró, revisó y aprobó"
        count={`${filled([form.elaboro, form.reviso, form.aprobo]).length} de 3`}
      >
        <Firmas {...part} directorio={directorio} />
      </Section>
    </>
  );
}

const counted = (n: number, none: string): string => (n === 0 ? none : String(n));

function countPeople({ personas }: ActaForm): string {
  const came = personas.filter(({ presencia }) => presencia === 'asistió').length;
  const absent = personas.filter(({ presencia }) => presencia === 'ausente').length;
  return `${came} ${came === 1 ? 'asistió' : 'asistieron'}${absent > 0 ? `, ${absent} no` : ''}`;
}

function countPoints({ puntos }: ActaForm): string {
  const named = puntos.filter(({ punto }) => punto.trim()).length;
  return named === 1 ? '1 punto' : `${named} puntos`;
}

function countOpen({ abiertos }: ActaPanel): string {
  const overdue = abiertos.filter(({ vencido }) => vencido).length;
  if (overdue === 0) return `${abiertos.length} abiertos`;
  return `${abiertos.length}, ${overdue} ${overdue === 1 ? 'vencido' : 'vencidos'}`;
}

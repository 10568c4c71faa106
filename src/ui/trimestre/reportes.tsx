// The reports of the quarter: how many are in each estado, what each person owes, and approving or returning them.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReporteRevisado, ReportesDelTrimestre } from '../../addon/reportes/del-trimestre';
import type { ReportesPasados } from '../../addon/reportes/pasar-reportes';
import { quedan } from '../../domain/formato';
import { cuenta } from '../../domain/redaccion';
import { AskFirst } from '../kit/ask-first';
import { EmptyState } from '../kit/empty-state';
import { focusSoon } from '../kit/focus';
import { Failure, Notice } from '../kit/notice';
import { Progress } from '../kit/progress';
import { SelectField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { UnderWay } from '../kit/under-way';
import { useAction } from '../kit/use-load';
import { useWriting } from '../kit/use-writing';
import { server } from '../server';
import type { Parte } from './parte';
import { ReporteCard } from './reporte-card';

/** What the list may be narrowed to, in the order in which it is looked at. */
const FILTROS = [
  'Por aprobar',
  'Sin enviar',
  'Devueltos',
  'Aprobados',
  'Cambiados después de aprobar',
  'Todos',
] as const;
type Filtro = (typeof FILTROS)[number];

const IN: { readonly [F in Filtro]: (reporte: ReporteRevisado) => boolean } = {
  'Por aprobar': ({ estado, sinConstancia }) => estado === 'Enviado' || sinConstancia,
  'Sin enviar': ({ estado }) => estado === 'Sin datos' || estado === 'En diligenciamiento',
  Devueltos: ({ estado }) => estado === 'Devuelto',
  Aprobados: ({ estado, sinConstancia }) => estado === 'Aprobado' && !sinConstancia,
  'Cambiados después de aprobar': ({ cambio }) => cambio !== '',
  Todos: () => true,
};
const TODOS = '';

/** Cards that are drawn at first. */
const PAGE = 12;

export const Reportes: Parte = ({ corte, onChange }) => {
  const [datos, setDatos] = useState<ReportesDelTrimestre | null>(null);
  const { busy, falla, run } = useAction();
  const load = async (): Promise<void> => {
    const answer = await run('Buscando los reportes…', () =>
      server.reportesDelTrimestre({ corte }),
    );
    if (answer) setDatos(answer);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when it is opened
  useEffect(() => void load(), []);
  if (falla && !datos) return <Failure falla={falla} onRetry={load} />;
  if (!datos) return <Progress label={busy || 'Buscando los reportes…'} />;
  if (datos.reportes.length === 0)
    return (
      <EmptyState icon="check" title="Nadie debe reportes de este trimestre">
        Ninguna acción tiene algo programado, o la hoja Calendario dice que no se reporta.
      </EmptyState>
    );
  const reload = async (): Promise<void> => {
    await load();
    onChange();
  };
  return <Listed corte={corte} datos={datos} busy={busy} onReload={reload} />;
};

interface ListedProps {
  readonly corte: string;
  readonly datos: ReportesDelTrimestre;
  readonly busy: string;
  readonly onReload: () => Promise<void>;
}

function Listed({ corte, datos, busy: loading, onReload }: ListedProps): VNode {
  const [filtro, setFiltro] = useState<Filtro>('Por aprobar');
  const [persona, setPersona] = useState(TODOS);
  const [shown, setShown] = useState(PAGE);
  const action = useAction();
  const write = useWriting(action.run);
  const notify = useToast();
  const busy = action.busy || loading;
  const { limpios, cerrada, responsables } = datos;
  const ofPerson = datos.reportes.filter((one) => persona === TODOS || one.persona === persona);
  const listed = ofPerson.filter(IN[filtro]);
  const limpiosAqui = limpios.filter((accion) => ofPerson.some((one) => one.accion === accion));
  const pass = async (
    pedido: Omit<Parameters<typeof server.pasarReportes>[0], 'corte'>,
    said: (done: ReportesPasados) => string,
  ): Promise<boolean> => {
    const done = await write(PASSING[pedido.paso], { corte, ...pedido }, (encargo) =>
      server.pasarReportes(encargo),
    );
    if (!done) return false;
    notify(said(done));
    await onReload();
    focusSoon('reportes-cuales');
    return true;
  };
  return (
    <>
      <Counts datos={datos} />
      {cerrada !== '' ? <Notice look="nota">{cerrada}</Notice> : null}
      <div class="field">
        <SelectField
          id="reportes-cuales"
          label="Ver"
          value={filtro}
          options={FILTROS.map((value) => ({
            value,
            label: `${value} (${ofPerson.filter(IN[value]).length})`,
          }))}
          onChange={(value) => {
            setFiltro(value as Filtro);
            setShown(PAGE);
          }}
        />
        <SelectField
          id="reportes-de"
          label="De quién"
          value={persona}
          options={[
            { value: TODOS, label: 'Todas las personas' },
            ...responsables.map(({ nombre, sinReporte }) => ({
              value: nombre,
              label: sinReporte.length > 0 ? `${nombre} (debe ${sinReporte.length})` : nombre,
            })),
          ]}
          onChange={(value) => {
            setPersona(value);
            setShown(PAGE);
          }}
        />
      </div>
      <UnderWay busy={busy} falla={action.falla} />
      {filtro === 'Por aprobar' && limpiosAqui.length > 0 && cerrada === '' ? (
        <div class="inline-buttons">
          <AskFirst
            label={`Aprobar los que no tienen observaciones (${limpiosAqui.length})`}
            question={`Se aprueban ${limpiosAqui.join(', ')}. Después ya no se cambian: para corregir uno hay que devolverlo con su motivo.`}
            yes={`Aprobar ${limpiosAqui.length}`}
            disabled={busy !== ''}
            onYes={() =>
              void pass(
                { paso: 'aprobar', acciones: limpiosAqui, soloLimpios: true },
                ({ hechas, omitidas }) =>
                  `${cuenta(hechas.length, 'reporte aprobado', 'reportes aprobados')}.${omitidas.length > 0 ? ` ${omitidas.length} ya no: ${omitidas[0]?.porque}` : ''}`,
              )
            }
          />
        </div>
      ) : null}
      {listed.length === 0 ? <p class="hint">{NONE[filtro]}</p> : null}
      <ul class="cards">
        {listed.slice(0, shown).map((reporte) => (
          <ReporteCard
            key={reporte.accion}
            {...{ corte, reporte }}
            isClosed={cerrada !== ''}
            isAjustable={datos.ajustable}
            isBusy={busy !== ''}
            onApprove={() =>
              void pass(
                { paso: 'aprobar', acciones: [reporte.accion] },
                () => `${reporte.accion} quedó aprobado.`,
              )
            }
            onReturn={(motivo) =>
              pass(
                { paso: 'devolver', acciones: [reporte.accion], motivo },
                () => `${reporte.accion} se devolvió a ${reporte.persona}.`,
              )
            }
          />
        ))}
      </ul>
      {listed.length > shown ? (
        <button type="button" class="button quiet" onClick={() => setShown(shown + PAGE)}>
          Ver más ({quedan(listed.length - shown)})
        </button>
      ) : null}
    </>
  );
}

const PASSING = {
  aprobar: 'Aprobando…',
  devolver: 'Devolviendo…',
  enviar: 'Enviando…',
  retirar: 'Retirando…',
};

const NONE: { readonly [F in Filtro]: string } = {
  'Por aprobar': 'Nada espera su aprobación.',
  'Sin enviar': 'Todos los reportes se enviaron.',
  Devueltos: 'No hay reportes devueltos.',
  Aprobados: 'Todavía no se ha aprobado ninguno.',
  'Cambiados después de aprobar': 'Nadie ha escrito sobre lo aprobado.',
  Todos: 'No hay reportes.',
};

/** "34 deben · 27 reportados · 19 aprobados", and what a hand wrote over those. */
function Counts({ datos: { reportes, responsables } }: Pick<ListedProps, 'datos'>): VNode {
  const sum = (of: (one: ReportesDelTrimestre['responsables'][number]) => number): number =>
    responsables.reduce((total, one) => total + of(one), 0);
  const changed = reportes.filter(({ cambio }) => cambio !== '').length;
  const missing = sum(({ sinReporte }) => sinReporte.length);
  const waiting = sum(({ aLaEspera }) => aLaEspera);
  const counts: readonly (readonly [number, string])[] = [
    [sum(({ debe }) => debe), 'deben'],
    [sum(({ enviadas }) => enviadas), 'por aprobar'],
    [sum(({ aprobadas }) => aprobadas), 'aprobados'],
    [sum(({ devueltas }) => devueltas), 'devueltos'],
    [missing, 'sin reporte'],
    [waiting, 'a la espera'],
  ];
  return (
    <>
      <ul class="counts">
        {counts
          .filter(([n]) => n > 0)
          .map(([n, word]) => (
            <li key={word}>
              <span class="count-number">{n}</span> {word}
            </li>
          ))}
      </ul>
      {changed > 0 ? (
        <Notice look="advertencia">
          {cuenta(changed, 'cambio', 'cambios')} después de aprobado: véalos en «Cambiados después
          de aprobar».
        </Notice>
      ) : null}
    </>
  );
}

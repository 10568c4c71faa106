// The panel «Del diagnóstico al plan»: from what was found to a need, and from a need to an acción; what lacks an end goes first.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AnalisisEscrito } from '../../addon/analisis/escribir';
import type { AnalisisVisto } from '../../addon/analisis/ver';
import { firstThose } from '../../domain/first-those';
import { cuenta } from '../../domain/formato';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { focusSoon } from '../kit/focus';
import { LongList } from '../kit/long-list';
import { OtherDrafts } from '../kit/other-drafts';
import { LoadInto, OtherPanel } from '../kit/other-panel';
import { Section } from '../kit/section';
import { UnderWay } from '../kit/under-way';
import { useUndo } from '../kit/undo-load';
import { useAction } from '../kit/use-load';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Criticos, Datos } from './diagnostico';
import { type Abre, type Borrador, FORMAS, idOf, tituloDe } from './formas';
import { Formulario } from './formulario';
import { Necesidades } from './necesidades';

export const Panel = panelView(() => server.panelAnalisis(), AnalisisPanel);

/** The form that is open, and of which window it goes on with. */
interface Abierto {
  readonly borrador: Borrador;
  readonly recuperadoDe: string | undefined;
}

function AnalisisPanel({ arranque, datos: first }: PanelProps<AnalisisVisto>): VNode {
  const [datos, setDatos] = useState(first);
  const [otros, setOtros] = useState(first.otrosBorradores);
  const [abierto, setAbierto] = useState<Abierto | null>(
    first.borrador && {
      borrador: first.borrador,
      recuperadoDe: first.borradorDe,
    },
  );
  /** What was just written: first in its list, so that one goes on from it however long that is. */
  const [reciente, setReciente] = useState('');
  const { busy, falla, run } = useAction();
  const readAgain = async (): Promise<void> => {
    const answer = await run('Actualizando…', () => server.panelAnalisis());
    if (answer) setDatos(answer);
  };
  const offerUndo = useUndo(run, () => void readAgain());
  const abre: Abre = (forma, de) => {
    const borrador = { forma, de, campos: FORMAS[forma].empieza(datos, de) };
    setAbierto({ borrador, recuperadoDe: undefined });
    focusSoon('analisis-titulo');
  };
  const done = async (hecho: AnalisisEscrito, { forma, de }: Borrador): Promise<void> => {
    setAbierto(null);
    setReciente(hecho.codigo);
    offerUndo(hecho.dicho, hecho.cargue);
    await readAgain();
    // From a datum one goes on to its need, and from a need to its acción.
    const next = { dato: 'necesidad', necesidad: 'accion' } as const;
    focusSoon(
      forma === 'dato' || forma === 'necesidad' ? idOf(next[forma], hecho.codigo) : idOf(forma, de),
    );
  };
  /** What is on the screen waits in turn. */
  const take = (ventana: string): void => {
    const other = otros.find((one) => one.ventana === ventana);
    if (!other) return;
    setOtros(otros.filter((one) => one !== other));
    setAbierto({ borrador: other.borrador, recuperadoDe: ventana });
    focusSoon('analisis-titulo');
  };
  const offered = (
    <OtherDrafts drafts={otros} titulo={({ borrador }) => tituloDe(borrador)} onTake={take} />
  );
  if (abierto)
    return (
      <>
        {offered}
        <Formulario
          key={abierto.recuperadoDe}
          datos={datos}
          hoy={arranque.hoy}
          empieza={abierto.borrador}
          recuperadoDe={abierto.recuperadoDe}
          onDone={(hecho, borrador) => void done(hecho, borrador)}
          onCancel={({ forma, de }) => {
            setAbierto(null);
            focusSoon(idOf(forma, de));
          }}
        />
      </>
    );
  return (
    <>
      {offered}
      <div class="panel-body">
        <UnderWay busy={busy} falla={falla} />
        <Listas datos={datos} reciente={reciente} abre={abre} />
      </div>
    </>
  );
}

interface ListasProps {
  readonly datos: AnalisisVisto;
  /** Código of what was just written; '' where nothing was. */
  readonly reciente: string;
  readonly abre: Abre;
}

function Listas({ datos, reciente, abre }: ListasProps): VNode {
  const { cobertura, autoevaluacion, acciones } = datos;
  const { necesidades, sinAccion, sinExplicar, accionesSinNecesidad } = cobertura;
  const isIn =
    (codigos: readonly string[]) =>
    ({ codigo }: { readonly codigo: string }): boolean =>
      codigos.includes(codigo);
  const lacking = necesidades.filter(isIn(sinAccion));
  const isNew = necesidades.length + datos.datos.length === 0 && !autoevaluacion;
  return (
    <>
      {isNew ? <PorDondeEmpezar /> : <p class="lead block">{resumen(datos)}</p>}
      <div class="inline-buttons block">
        <Button id={idOf('necesidad', '')} onClick={() => abre('necesidad', '')}>
          Escribir una necesidad…
        </Button>
        <Button id={idOf('dato', '')} look="quiet" onClick={() => abre('dato', '')}>
          Escribir un dato…
        </Button>
        <Button id={idOf('anterior', '')} look="quiet" onClick={() => abre('anterior', '')}>
          Resultado del PAM anterior…
        </Button>
        {acciones.length === 0 ? <LoadInto registro="pam">Cargar el PAM…</LoadInto> : null}
        <OtherPanel panel="anterior" de="">
          Tomar los resultados de su libro…
        </OtherPanel>
      </div>
      {lacking.length > 0 ? (
        <Section
          key={`sin-accion ${sinExplicar.length > 0}`}
          id="analisis-sin-accion"
          title="Sin acción"
          count={String(lacking.length)}
          flagged={sinExplicar.length > 0}
          startsOpen={sinExplicar.length > 0}
        >
          <p class="hint">Con una sin acción ni explicación, el plan no se aprueba.</p>
          <Necesidades
            necesidades={firstThose(lacking, ({ codigo }) => codigo === reciente)}
            abre={abre}
          />
        </Section>
      ) : null}
      {autoevaluacion ? (
        <Section
          id="analisis-criticos"
          title="Componentes críticos"
          count={String(autoevaluacion.criticos.length)}
        >
          <Criticos autoevaluacion={autoevaluacion} abre={abre} />
        </Section>
      ) : null}
      {datos.datos.length > 0 ? (
        <Section
          id="analisis-datos"
          title="Datos de Caracterización"
          count={String(datos.datos.length)}
        >
          <Datos datos={datos.datos} reciente={reciente} abre={abre} />
        </Section>
      ) : null}
      {necesidades.length > lacking.length ? (
        <Section
          id="analisis-con-accion"
          title="Necesidades atendidas"
          count={String(necesidades.length - lacking.length)}
        >
          <Necesidades
            necesidades={necesidades.filter((una) => una.acciones.length > 0)}
            abre={abre}
          />
        </Section>
      ) : null}
      {accionesSinNecesidad.length > 0 ? (
        <Section
          id="analisis-sin-necesidad"
          title="Acciones sin necesidad"
          count={String(accionesSinNecesidad.length)}
        >
          <LongList
            items={acciones.filter(isIn(accionesSinNecesidad))}
            todas={`Ver las ${accionesSinNecesidad.length} acciones`}
            card={({ codigo, titulo }) => (
              <li key={codigo} class="card">
                <h3 class="notice-title">
                  {codigo} · {titulo}
                </h3>
                <div class="inline-buttons">
                  <Button id={idOf('atiende', codigo)} onClick={() => abre('atiende', codigo)}>
                    Decir qué atiende…
                  </Button>
                </div>
              </li>
            )}
          />
        </Section>
      ) : null}
      <Aparte datos={datos} />
    </>
  );
}

/** What is only told: acciones without activities, and metas of several acciones. */
function Aparte({ datos: { cobertura, acciones } }: Pick<ListasProps, 'datos'>): VNode {
  const { accionesSinActividades: without, metasCompartidas } = cobertura;
  return (
    <>
      {without.length > 0 ? (
        <Section
          id="analisis-sin-actividades"
          title="Acciones sin actividades"
          count={String(without.length)}
        >
          <p class="hint">Se programan en la hoja Actividades.</p>
          <div class="inline-buttons">
            <LoadInto registro="actividades">Cargar las actividades…</LoadInto>
          </div>
          <ul class="plain-list">
            {acciones
              .filter(({ codigo }) => without.includes(codigo))
              .map(({ codigo, titulo }) => (
                <li key={codigo}>
                  {codigo} · {titulo}
                </li>
              ))}
          </ul>
        </Section>
      ) : null}
      {metasCompartidas.length > 0 ? (
        <Section
          id="analisis-metas"
          title="Metas compartidas"
          count={String(metasCompartidas.length)}
        >
          <p class="hint">
            Una meta de varias acciones se reporta una sola vez; las demás la muestran.
          </p>
          <ul class="plain-list">
            {metasCompartidas.map((meta) => (
              <li key={meta.codigoMeta}>
                {meta.codigoMeta}: {meta.acciones.join(', ')}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function resumen({ cobertura }: AnalisisVisto): string {
  const { necesidades, sinAccion, sinExplicar } = cobertura;
  if (necesidades.length === 0)
    return 'Todavía no hay necesidades: escríbalas a partir de un dato.';
  const of = `${necesidades.length - sinAccion.length} de ${cuenta(necesidades.length, 'necesidad o expectativa tiene', 'necesidades y expectativas tienen')} acción.`;
  if (sinAccion.length === 0) return of;
  return `${of} Sin explicación: ${sinExplicar.length}.`;
}

function PorDondeEmpezar(): VNode {
  return (
    <EmptyState
      icon="documento"
      title="El diagnóstico está por comenzar"
      actions={
        <>
          <LoadInto registro="autoevaluacion">Cargar la autoevaluación…</LoadInto>
          <LoadInto registro="caracterizacion">Cargar Caracterización…</LoadInto>
          <LoadInto registro="fundamentos">Cargar Fundamentos…</LoadInto>
        </>
      }
    >
      Primero los datos: cargue la autoevaluación de las IED o escriba lo que se sabe del territorio
      en la hoja Caracterización. De cada dato sale aquí una necesidad, y de cada necesidad, una
      acción del plan. Si ya sabe cuál es una necesidad, escríbala.
    </EmptyState>
  );
}

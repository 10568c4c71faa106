// The panel «Autoevaluación del territorio»: how the IED valued themselves in a year, by área and proceso, and where it hurts most.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AutoevaluacionPanel as Datos } from '../../addon/autoevaluacion/consolidada';
import type { Consolidado } from '../../domain/autoevaluacion/consolidar';
import { MINIMO_VALORADO } from '../../domain/autoevaluacion/orden';
import { cuenta } from '../../domain/formato';
import { ButtonBar } from '../kit/button-bar';
import { EmptyState } from '../kit/empty-state';
import { Failure, Notice } from '../kit/notice';
import { LoadInto } from '../kit/other-panel';
import { Progress } from '../kit/progress';
import { Section } from '../kit/section';
import { SelectField } from '../kit/text-field';
import { useAction } from '../kit/use-load';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Criticos } from './criticos';
import { Grupos, Tabla } from './grupos';
import { Leyenda } from './niveles';

export const Panel = panelView(() => server.panelAutoevaluacion({}), AutoevaluacionPanel);

type Pedido = Parameters<typeof server.panelAutoevaluacion>[0];

function AutoevaluacionPanel({ datos: first }: PanelProps<Datos>): VNode {
  const [datos, setDatos] = useState(first);
  const [pedido, setPedido] = useState<Pedido>({});
  const { busy, falla, run } = useAction();
  const ask = async (wanted: Pedido): Promise<void> => {
    setPedido(wanted);
    const answer = await run('Consolidando las autoevaluaciones…', () =>
      server.panelAutoevaluacion(wanted),
    );
    if (answer) setDatos(answer);
  };
  const { consolidado, vigencias, catalogos } = datos;
  const vigencia = pedido.vigencia ?? `${consolidado?.vigencia ?? ''}`;
  return (
    <>
      <div class="panel-body">
        {vigencias.length > 1 ? (
          <SelectField
            id="autoevaluacion-vigencia"
            label="Año valorado"
            value={vigencia}
            onChange={(value) => ask({ vigencia: value })}
            options={vigencias.map((year) => ({ value: `${year}`, label: `${year}` }))}
          />
        ) : null}
        {catalogos.length > 1 ? (
          <SelectField
            id="autoevaluacion-catalogo"
            label="Catálogo de la Guía 34"
            value={consolidado?.catalogo ?? ''}
            onChange={(value) => ask({ vigencia, catalogo: value as Pedido['catalogo'] })}
            options={catalogos.map((guia) => ({ value: guia, label: `De ${guia}` }))}
          />
        ) : null}
        {falla ? <Failure falla={falla} onRetry={() => ask(pedido)} /> : null}
        {busy !== '' ? (
          <Progress label={busy} />
        ) : consolidado ? (
          <Todo {...{ consolidado, nombres: datos.sinAutoevaluacion }} />
        ) : (
          <EmptyState
            icon="documento"
            title="Todavía no hay autoevaluaciones"
            actions={<LoadInto registro="autoevaluacion">Cargar la sábana…</LoadInto>}
          >
            Cargue la sábana como la tiene en Excel, una fila por IED, o péguela en la hoja
            «Autoevaluación 2008» o «Autoevaluación 2026».
          </EmptyState>
        )}
      </div>
      <ButtonBar
        main={{ label: 'Consolidar de nuevo', onClick: () => ask(pedido), disabled: busy !== '' }}
      />
    </>
  );
}

interface TodoProps {
  readonly consolidado: Consolidado;
  /** Of those that valued nothing. */
  readonly nombres: readonly string[];
}

function Todo({ consolidado, nombres }: TodoProps): VNode {
  const { vigencia, catalogo, ied, conAutoevaluacion, areas, procesos, componentes } = consolidado;
  return (
    <>
      <p class="lead block">
        {vigencia}, Guía 34 de {catalogo}: {conAutoevaluacion} de {ied} IED con autoevaluación.
      </p>
      {avisos(consolidado).map((aviso) => (
        <Notice key={aviso} look="nota">
          {aviso}
        </Notice>
      ))}
      <Leyenda />
      <Section
        id="autoevaluacion-areas"
        title="Por área"
        count={cuenta(areas.length, 'área', 'áreas')}
        startsOpen
      >
        <Grupos grupos={areas} />
        <Tabla que="Área" grupos={areas} />
      </Section>
      <Section
        id="autoevaluacion-criticos"
        title="Componentes críticos"
        count={cuenta(componentes.length, 'componente', 'componentes')}
      >
        <Criticos componentes={componentes} />
      </Section>
      <Section
        id="autoevaluacion-procesos"
        title="Por proceso"
        count={cuenta(procesos.length, 'proceso', 'procesos')}
      >
        <Grupos grupos={procesos} />
        <Tabla que="Proceso" grupos={procesos} />
      </Section>
      {nombres.length > 0 ? (
        <Section
          id="autoevaluacion-faltan"
          title="Sin autoevaluación"
          count={`${nombres.length} IED`}
        >
          <ul class="plain-list">
            {nombres.map((nombre) => (
              <li key={nombre}>{nombre}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

/** What whoever compares two years must know. */
function avisos({ vigencia, catalogo, ied, areas }: Consolidado): readonly string[] {
  const [antes] = areas.flatMap((area) => area.antes ?? []);
  if (!antes) return [];
  return [
    ...(antes.catalogo === catalogo
      ? []
      : [
          `${antes.vigencia} se valoró con la Guía 34 de ${antes.catalogo} y ${vigencia} con la de ${catalogo}: se comparan por área, nunca por componente.`,
        ]),
    ...(antes.conAutoevaluacion * 100 < MINIMO_VALORADO * ied
      ? [
          `En ${antes.vigencia} se valoraron solo ${antes.conAutoevaluacion} de ${ied} IED: el cambio puede ser de cuáles fueron.`,
        ]
      : []),
  ];
}

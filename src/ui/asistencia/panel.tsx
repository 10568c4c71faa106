import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AsistenciaPanel, ReunionVista } from '../../addon/asistencia/cargar';
import { EmptyState } from '../kit/empty-state';
import { SelectField } from '../kit/text-field';
import { UnderWay } from '../kit/under-way';
import { useAction } from '../kit/use-load';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Listado } from './listado';
import { LoadList } from './load-list';
import { Reunion } from './reunion';

export const Panel = panelView(() => server.panelAsistencia(), AsistenciaView);

function AsistenciaView({ datos }: PanelProps<AsistenciaPanel>): VNode {
  const { reuniones, ieds } = datos;
  const [reunion, setReunion] = useState(reuniones[0]?.codigo ?? '');
  const [vista, setVista] = useState<ReunionVista | null>(null);
  const { busy, falla, run } = useAction();
  const look = async (): Promise<void> => {
    const answer = await run('Contando la asistencia…', () => server.verAsistencia({ reunion }));
    setVista(answer ?? null);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when another one is chosen
  useEffect(() => {
    if (reunion !== '') void look();
  }, [reunion]);
  if (reuniones.length === 0)
    return (
      <EmptyState icon="calendar" title="Todavía no hay reuniones de socialización">
        Escriba la reunión en la hoja Socialización, con su fecha, lugar y tema, y vuelva a abrir
        este panel.
      </EmptyState>
    );
  return (
    <div class="panel-body">
      <SelectField
        id="asistencia-reunion"
        label="Reunión"
        value={reunion}
        options={reuniones.map(({ codigo, titulo }) => ({ value: codigo, label: titulo }))}
        onChange={setReunion}
      />
      <UnderWay busy={busy} falla={falla} />
      {vista ? <Reunion vista={vista} /> : null}
      <LoadList key={reunion} reunion={reunion} ieds={ieds} onLoaded={() => void look()} />
      <Listado key={`r08 ${reunion}`} reunion={reunion} hasPeople={(vista?.personas ?? 0) > 0} />
    </div>
  );
}

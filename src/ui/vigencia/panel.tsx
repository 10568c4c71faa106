// The panel «Año»: which year, and what is done with it: the evaluation of its acciones, and its close. Each is a file beside this one.

import type { FunctionComponent, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { VigenciaPanel as VigenciaDatos } from '../../addon/panels/vigencia';
import { EmptyState } from '../kit/empty-state';
import { Notice } from '../kit/notice';
import { SelectField } from '../kit/text-field';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Cierre } from './cierre';
import { Evaluacion } from './evaluacion';
import type { Leave, SectionProps } from './section';

const SECTIONS = {
  evaluacion: { titulo: 'Evaluación de las acciones', View: Evaluacion },
  cierre: { titulo: 'Cierre de la vigencia', View: Cierre },
} as const satisfies Record<
  string,
  { readonly titulo: string; readonly View: FunctionComponent<SectionProps> }
>;
type SectionKey = keyof typeof SECTIONS;

export const Panel = panelView(() => server.panelVigencia(), VigenciaPanel);

function VigenciaPanel({ arranque, datos: first, onReload }: PanelProps<VigenciaDatos>): VNode {
  const [datos, setDatos] = useState(first);
  const [chosen, setChosen] = useState(datos.propuesta);
  const [section, setSection] = useState<SectionKey>('evaluacion');
  const leaving = useRef<Leave | undefined>(undefined);
  /** What is being written is saved before another year or section takes its place. */
  const leaveFor = async (go: () => void): Promise<void> => {
    if (!leaving.current || (await leaving.current())) go();
  };
  const elegida = datos.vigencias.find(({ vigencia }) => vigencia === chosen);
  if (!elegida) {
    return (
      <EmptyState icon="calendar" title="El cuatrienio no ha comenzado">
        Vuelva a abrir este panel cuando comience su primer año.
      </EmptyState>
    );
  }
  // Whoever closes a year stays where they are; without an answer the panel opens anew and says why.
  const look = (): void => void server.panelVigencia().then(setDatos, onReload);
  const { View } = SECTIONS[section];
  return (
    <>
      <header class="fila-head">
        <SelectField
          id="vigencia-ano"
          label="Vigencia"
          value={String(elegida.vigencia)}
          options={datos.vigencias.map(({ vigencia, estado }) => ({
            value: String(vigencia),
            label: `${vigencia} (${estado})`,
          }))}
          onChange={(value) => leaveFor(() => setChosen(Number(value)))}
        />
        <SelectField
          id="vigencia-seccion"
          label="Qué va a hacer"
          value={section}
          options={Object.entries(SECTIONS).map(([value, { titulo }]) => ({
            value,
            label: titulo,
          }))}
          onChange={(value) => leaveFor(() => setSection(value as SectionKey))}
        />
      </header>
      {datos.fin ? <Notice look="advertencia">{datos.fin}</Notice> : null}
      <View
        key={`${section} ${elegida.vigencia}`}
        {...{ arranque, elegida, onReload: look, leaving }}
      />
    </>
  );
}

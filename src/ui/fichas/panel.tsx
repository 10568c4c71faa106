// The panel «Fichas»: which document, of which year and of whom; then the job that makes them, with its progress.

import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FichasPanel as FichasDatos } from '../../addon/fichas/panel';
import type { FichasPedidas } from '../../addon/fichas/pedido';
import type { TrabajoVisto } from '../../addon/trabajos/visto';
import { cuenta } from '../../domain/redaccion';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { Combo } from '../kit/combo';
import { EmptyState } from '../kit/empty-state';
import { Failure } from '../kit/notice';
import { LoadInto } from '../kit/other-panel';
import { newPedido } from '../kit/pedido';
import { Progress } from '../kit/progress';
import { SelectField } from '../kit/text-field';
import { Trabajo } from '../kit/trabajo';
import { useAction } from '../kit/use-load';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';

const DOCUMENTOS = {
  'ficha-integral': 'Ficha integral (dos páginas)',
  'acciones-ied': 'Acciones del PAM para su IED (una página)',
} as const;
type Clase = keyof typeof DOCUMENTOS;

const ALCANCES = {
  focalizadas: 'Las focalizadas',
  todas: 'Todas',
  localidad: 'Las de una localidad',
  ied: 'Una institución',
  enBlanco: 'Nadie: en blanco, para llenar a mano',
} as const;
type Alcance = keyof typeof ALCANCES;

export const Panel = panelView(() => server.panelFichas(), FichasPanel);

function FichasPanel({ datos }: PanelProps<FichasDatos>): VNode {
  const { vigencias, localidades, instituciones } = datos;
  const [clase, setClase] = useState<Clase>('ficha-integral');
  const [vigencia, setVigencia] = useState(vigencias[0]?.vigencia);
  const elegida = vigencias.find((one) => one.vigencia === vigencia);
  const [alcance, setAlcance] = useState<Alcance>(elegida?.focalizadas ? 'focalizadas' : 'todas');
  const [localidad, setLocalidad] = useState(localidades[0] ?? '');
  const [ied, setIed] = useState('');
  const [trabajo, setTrabajo] = useState<TrabajoVisto | null>(null);
  const { busy, falla, run } = useAction();
  const lote = useRef(newPedido());
  if (!elegida || instituciones.length === 0) {
    return (
      <EmptyState
        icon="documento"
        title="Todavía no hay instituciones"
        actions={<LoadInto registro="ied">Cargar las IED…</LoadInto>}
      >
        Escríbalas en la hoja IED, o cargue su listado, y vuelva a abrir este panel.
      </EmptyState>
    );
  }
  const found = instituciones.find((one) => labelOf(one) === ied);
  const offered = Object.entries(ALCANCES).filter(
    ([key]) =>
      (key !== 'enBlanco' || clase === 'ficha-integral') &&
      (key !== 'localidad' || localidades.length > 0),
  );
  const how = offered.some(([key]) => key === alcance) ? alcance : 'todas';
  const missing = how === 'ied' && !found;
  const none = how === 'focalizadas' && elegida.focalizadas === 0;
  const make = async (): Promise<void> => {
    const pedido: FichasPedidas = {
      documento: clase,
      vigencia: elegida.vigencia,
      lote: lote.current,
      ...(how === 'ied' && { ied: found?.codigoDane }),
      ...(how === 'localidad' && { localidad }),
      ...(how === 'focalizadas' && { focalizadas: true }),
      ...(how === 'enBlanco' && { enBlanco: true }),
    };
    const begun = await run('Haciendo los documentos… Cada localidad tarda medio minuto.', () =>
      server.hacerFichas(pedido),
    );
    if (!begun) return;
    lote.current = newPedido();
    setTrabajo(begun);
  };
  if (busy) return <Progress label={busy} isOuter />;
  if (trabajo) {
    return (
      <div class="panel-body">
        <Trabajo visto={trabajo} />
        <p class="hint">Los archivos están en «Documentos…», el más reciente primero.</p>
        <Button onClick={() => setTrabajo(null)}>Hacer otras</Button>
      </div>
    );
  }
  return (
    <>
      <div class="panel-body">
        {falla ? <Failure falla={falla} /> : null}
        <SelectField
          id="fichas-clase"
          label="Documento"
          value={clase}
          options={Object.entries(DOCUMENTOS).map(([value, label]) => ({ value, label }))}
          onChange={(value) => setClase(value as Clase)}
        />
        <SelectField
          id="fichas-vigencia"
          label="Vigencia"
          value={String(elegida.vigencia)}
          options={vigencias.map((one) => ({
            value: String(one.vigencia),
            label: `${one.vigencia} (${cuenta(one.focalizadas, 'focalizada', 'focalizadas')})`,
          }))}
          onChange={(value) => setVigencia(Number(value))}
        />
        <SelectField
          id="fichas-alcance"
          label="De qué instituciones"
          value={how}
          options={offered.map(([value, label]) => ({ value, label }))}
          onChange={(value) => setAlcance(value as Alcance)}
        />
        {how === 'localidad' ? (
          <SelectField
            id="fichas-localidad"
            label="Localidad"
            value={localidad}
            options={localidades.map((value) => ({ value, label: value }))}
            onChange={setLocalidad}
          />
        ) : null}
        {how === 'ied' ? (
          <Combo
            id="fichas-ied"
            label="Institución"
            value={ied}
            options={instituciones.map((one) => ({ value: labelOf(one), label: labelOf(one) }))}
            onChange={setIed}
            hint="Escriba parte del nombre o del código DANE."
          />
        ) : null}
        {none ? (
          <p class="hint">
            Ninguna institución está focalizada en {elegida.vigencia}: guarde primero la
            focalización.
          </p>
        ) : null}
      </div>
      <ButtonBar main={{ label: 'Hacer los documentos', onClick: make, disabled: missing || none }}>
        {how === 'ied' || how === 'enBlanco' ? '' : 'Sale un documento por localidad.'}
      </ButtonBar>
    </>
  );
}

const labelOf = ({ nombre, codigoDane }: FichasDatos['instituciones'][number]): string =>
  `${nombre} · ${codigoDane}`;

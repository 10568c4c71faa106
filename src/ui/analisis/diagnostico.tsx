// What was found: the critical components of the autoevaluación and the data of Caracterización, each with the needs that came of it.

import type { VNode } from 'preact';
import type { AnalisisVisto, CriticoVisto, DatoVisto } from '../../addon/analisis/ver';
import { firstThose } from '../../domain/first-those';
import { formatNumero } from '../../domain/formato';
import { Button } from '../kit/button';
import { LongList } from '../kit/long-list';
import { type Abre, idOf } from './formas';

interface CriticosProps {
  readonly autoevaluacion: NonNullable<AnalisisVisto['autoevaluacion']>;
  readonly abre: Abre;
}

export function Criticos({ autoevaluacion, abre }: CriticosProps): VNode {
  const { vigencia, catalogo, criticos } = autoevaluacion;
  const card = (one: CriticoVisto): VNode => (
    <li key={one.indice} class="card">
      <h3 class="notice-title">
        {one.orden}. {one.indice} {one.nombre}
      </h3>
      <p class="hint">
        {formatNumero(one.criticidad, 2)}&nbsp;% de {formatNumero(one.valoradas)} IED en Existencia
        o Pertinencia · {one.area}
      </p>
      <DeAqui
        de={`${vigencia} ${catalogo} ${one.indice}`}
        necesidades={one.necesidades}
        abre={abre}
      />
    </li>
  );
  return (
    <>
      <p class="hint">
        De la autoevaluación de {vigencia}, con la Guía 34 de {catalogo}.
      </p>
      <LongList items={criticos} todas={`Ver los ${criticos.length} componentes`} card={card} />
    </>
  );
}

interface DatosProps {
  readonly datos: readonly DatoVisto[];
  /** Código of the one that was just written. */
  readonly reciente: string;
  readonly abre: Abre;
}

/** The one just written, and those of which nothing came yet, go first. */
export function Datos({ datos, reciente, abre }: DatosProps): VNode {
  const ordered = firstThose(
    firstThose(datos, ({ necesidades }) => necesidades.length === 0),
    ({ codigo }) => codigo === reciente,
  );
  const card = ({ codigo, indicador, dicho, lectura, necesidades }: DatoVisto): VNode => (
    <li key={codigo} class="card">
      <h3 class="notice-title">
        {codigo} · {indicador}
      </h3>
      <p class="hint">{dicho}</p>
      {lectura ? <p>{lectura}</p> : null}
      <DeAqui de={codigo} necesidades={necesidades} abre={abre} />
    </li>
  );
  return <LongList items={ordered} todas={`Ver los ${datos.length} datos`} card={card} />;
}

interface DeAquiProps {
  readonly de: string;
  readonly necesidades: readonly string[];
  readonly abre: Abre;
}

function DeAqui({ de, necesidades, abre }: DeAquiProps): VNode {
  return (
    <>
      {necesidades.length > 0 ? (
        <p>
          {necesidades.length === 1 ? 'Sustenta' : 'Sustenta las necesidades'}{' '}
          {necesidades.join(', ')}.
        </p>
      ) : null}
      <div class="inline-buttons">
        <Button
          id={idOf('necesidad', de)}
          look={necesidades.length > 0 ? 'quiet' : 'plain'}
          onClick={() => abre('necesidad', de)}
        >
          {necesidades.length > 0 ? 'Otra necesidad…' : 'Escribir la necesidad…'}
        </Button>
      </div>
    </>
  );
}

// How a year of an acción ended, beside what is written of it: its figures, its quarters with what was said in each, and what was
// agreed of it.

import type { VNode } from 'preact';
import type { AccionPorEvaluar, Acordado } from '../../addon/evaluacion/leer';
import type { Cumplimiento } from '../../domain/evaluacion/valores';
import { Icon, type IconName } from '../kit/icon';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';

/** A drawing for each: the word beside it says the same. */
const ICONO: Record<Cumplimiento, IconName> = {
  Cumplida: 'check',
  Parcialmente: 'advertencia',
  'No cumplida': 'error',
  'No programada': 'incompleta',
  'A la espera del dato': 'clock',
};

export function Resultado({ accion }: { readonly accion: AccionPorEvaluar }): VNode {
  const { codigo, componente, responsable, cumplimiento, motivo, reporta, guardado } = accion;
  const said = accion.trimestres.filter(({ analisis, dificultades }) => analisis || dificultades);
  return (
    <div class="resultado">
      <h2 class="fila-titulo" id="evaluacion-titulo" tabIndex={-1}>
        {codigo} · {accion.accion}
      </h2>
      <p class="hint">{[componente, responsable].filter(Boolean).join(' · ')}</p>
      <p class="cumplimiento">
        <Icon name={ICONO[cumplimiento]} /> <strong>{cumplimiento}</strong>
        {motivo ? ` · ${motivo}` : ''}
      </p>
      {guardado ? (
        <Notice look="advertencia">
          Quedó guardada como «{guardado}» y con los datos de hoy es «{cumplimiento}». Al guardar se
          pone al día.
        </Notice>
      ) : null}
      {reporta ? (
        <Notice look="nota">
          Comparte la meta con {reporta}, que la reporta: las cifras son las de esa acción y allá se
          evalúan. Aquí se escribe solo lo propio de esta.
        </Notice>
      ) : null}
      <dl class="figures">
        {accion.cifras.map(({ nombre, valor }) => (
          <div key={nombre}>
            <dt>{nombre}</dt>
            <dd>{valor}</dd>
          </div>
        ))}
      </dl>
      {accion.trimestres.length > 0 ? (
        <dl class="figures" aria-label="Ejecutado de lo programado en cada trimestre">
          {accion.trimestres.map(({ trimestre, cifra }) => (
            <div key={trimestre}>
              <dt>{trimestre}</dt>
              <dd>{cifra}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {said.length > 0 ? (
        <Section
          id="evaluacion-trimestres"
          title="Lo que dijeron los trimestres"
          count={String(said.length)}
        >
          {said.map(({ trimestre, analisis, dificultades }) => (
            <div key={trimestre} class="field">
              <p class="read-label">{trimestre}</p>
              {analisis ? <p>{analisis}</p> : null}
              {dificultades ? <p>Dificultades: {dificultades}</p> : null}
            </div>
          ))}
        </Section>
      ) : null}
      <Acuerdos id="evaluacion-anomalias" titulo="Anomalías del año" filas={accion.anomalias} />
      <Acuerdos id="evaluacion-compromisos" titulo="Compromisos" filas={accion.compromisos} />
    </div>
  );
}

interface AcuerdosProps {
  readonly id: string;
  readonly titulo: string;
  readonly filas: readonly Acordado[];
}

function Acuerdos({ id, titulo, filas }: AcuerdosProps): VNode | null {
  if (filas.length === 0) return null;
  return (
    <Section id={id} title={titulo} count={String(filas.length)}>
      <ul class="plain-list">
        {filas.map(({ codigo, texto, estado }) => (
          <li key={codigo}>
            <span class="read-label">
              {codigo} · {estado}
            </span>
            <p>{texto}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

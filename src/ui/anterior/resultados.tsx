// What the earlier book gives: its figures, the línea base that they propose, and what stays as somebody wrote it.

import type { VNode } from 'preact';
import type { Anterior } from '../../addon/anterior/cargar';
import { cuenta, formatNumero } from '../../domain/formato';
import { CheckList } from '../kit/check-list';
import { Lines } from '../kit/lines';
import { LongList } from '../kit/long-list';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';

export const VISTA = 'anterior-visto';

interface ResultadosProps {
  readonly visto: Anterior;
  /** Acciones whose línea base is written. */
  readonly lineasBase: readonly string[];
  readonly onLineasBase: (acciones: readonly string[]) => void;
}
type Fila = Anterior['filas'][number];

export function Resultados({ visto, lineasBase, onLineasBase }: ResultadosProps): VNode {
  const { archivo, cuatrienio, cumplimiento, filas, propuestas } = visto;
  const whole = filas.filter(({ esCumplimiento }) => esCumplimiento);
  const others = filas.filter(({ esCumplimiento }) => !esCumplimiento);
  return (
    <>
      <section class="block">
        <h2 id={VISTA} class="heading" tabIndex={-1}>
          PAM {cuatrienio}: {formatNumero(cumplimiento)}&nbsp;%
        </h2>
        <p class="hint">Del libro {archivo}.</p>
        {filas.length === 0 ? <Notice look="nota">{visto.dicho}</Notice> : null}
        {visto.avisos.map((line) => (
          <Notice key={line} look="advertencia">
            {line}
          </Notice>
        ))}
      </section>
      <Lista
        id="anterior-cumplimiento"
        title="Del plan y de sus componentes"
        filas={whole}
        isOpen
      />
      <Lista id="anterior-acciones" title="De los indicadores" filas={others} />
      {propuestas.length > 0 ? (
        <section class="block">
          <h2 class="heading">Línea base que se propone en el PAM</h2>
          <p class="hint">Solo donde está en blanco y la acción es la misma.</p>
          <CheckList
            items={propuestas.map(({ accion, indicador, valor, unidad, impide }) => ({
              value: accion,
              said: `${accion} · ${indicador}: ${formatNumero(valor)} ${unidad}`,
              disabled: impide !== '',
              hint: impide,
            }))}
            marked={lineasBase}
            onMarked={onLineasBase}
          />
        </section>
      ) : null}
      <Lines
        id="anterior-oficina"
        title="También viene de ese libro"
        hint="Porque este libro comienza: lo que ya dijera se quedaría."
        lines={visto.oficina}
        isOpen
      />
      <Lines
        id="anterior-distintas"
        title="Dicen otra cifra, y se dejan"
        lines={visto.distintas}
        isOpen
      />
      <Lines
        id="anterior-sin-propuesta"
        title="Sin línea base propuesta"
        lines={visto.sinPropuesta}
      />
      <Lines
        id="anterior-ya"
        title="Ya están en Caracterización"
        lines={visto.yaEstan.length > 0 ? [`${visto.yaEstan.join(', ')}.`] : []}
        count={formatNumero(visto.yaEstan.length)}
      />
    </>
  );
}

interface ListaProps {
  readonly id: string;
  readonly title: string;
  readonly filas: readonly Fila[];
  readonly isOpen?: boolean;
}

function Lista({ id, title, filas, isOpen = false }: ListaProps): VNode | null {
  if (filas.length === 0) return null;
  const card = (one: Fila): VNode => (
    <li key={`${one.indicador} ${one.componente} ${one.lectura}`} class="card">
      <h3 class="notice-title">
        {one.esCumplimiento && one.componente ? one.componente : one.indicador}
      </h3>
      <p>
        {formatNumero(one.valor)}
        {one.unidad === 'Porcentaje' ? '\u00A0%' : ` ${one.unidad}`} ({one.vigencia})
      </p>
      <p class="hint">{one.lectura}</p>
    </li>
  );
  return (
    <Section
      id={id}
      title={title}
      count={cuenta(filas.length, 'resultado', 'resultados')}
      startsOpen={isOpen}
    >
      <LongList items={filas} todas={`Ver los ${filas.length} resultados`} card={card} />
    </Section>
  );
}

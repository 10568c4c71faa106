// The records of the year of the quarter, for whoever audits: what there is, where, since when, by whom and whether it is signed;
// those that activities leave once a year, then those of each quarter.

import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { IndiceHecho } from '../../addon/trimestre/exportar-indice';
import { NOMBRES_DE_REGISTRO } from '../../domain/cierre-de-trimestre/clase-de-registro';
import type { RegistrosDelTrimestre } from '../../domain/cierre-de-trimestre/registros-del-ano';
import { formatFecha } from '../../domain/formato';
import { firmaYQueFalta, nombreDeLugar } from '../../domain/indice/tabla';
import { cuenta } from '../../domain/redaccion';
import type { RegistrosDeActividad } from '../../domain/registros/actividades';
import type { RegistroHallado } from '../../domain/registros/exigido';
import { MadeFile } from '../documentos/document-maker';
import { Button } from '../kit/button';
import { ExternalLink } from '../kit/external-link';
import { Icon } from '../kit/icon';
import { UnderWay, Waiting } from '../kit/under-way';
import { useAction, useLoad } from '../kit/use-load';
import { server } from '../server';
import type { Parte } from './parte';

export const Registros: Parte = ({ corte }) => {
  const vigencia = Number(corte.slice(0, 4));
  const loader = useLoad(() => server.verRegistrosDelAno({ vigencia }));
  const { state } = loader;
  if (state.status !== 'ready') return <Waiting loader={loader} label="Buscando los registros…" />;
  const { actividad, trimestres, dicho, actividades } = state.datos;
  return (
    <>
      {actividades.map((one) => (
        <Actividad key={one.actividad} actividad={one} vigencia={vigencia} />
      ))}
      <p class="heading">
        Actividad {actividad} en {vigencia}: {dicho}
      </p>
      <ul class="cards">
        {trimestres.map((one) => (
          <Trimestre key={one.corte} trimestre={one} />
        ))}
      </ul>
      <Exportar vigencia={vigencia} />
    </>
  );
};

/** The same as one document, to hand over. */
function Exportar({ vigencia }: { readonly vigencia: number }): VNode {
  const [made, setMade] = useState<IndiceHecho>();
  const action = useAction();
  const make = async (pedido: { readonly vigencia?: number }): Promise<void> =>
    setMade(await action.run('Haciendo el índice…', () => server.exportarIndice(pedido)));
  return (
    <>
      <UnderWay {...action} />
      {made ? (
        <MadeFile key={made.url} title="El índice quedó en su carpeta de informes" {...made} />
      ) : null}
      <div class="inline-buttons">
        <Button onClick={() => make({ vigencia })} disabled={action.busy !== ''}>
          Exportar el índice de {vigencia}
        </Button>
        <Button onClick={() => make({})} disabled={action.busy !== ''}>
          Exportar todo el cuatrienio
        </Button>
      </div>
    </>
  );
}

function Actividad({
  actividad: { actividad, dicho, registros, faltan },
  vigencia,
}: {
  readonly actividad: RegistrosDeActividad;
  readonly vigencia: number;
}): VNode {
  return (
    <div class="lead">
      <p class="heading">
        Actividad {actividad} en {vigencia}: {dicho}
      </p>
      {registros.length + faltan.length === 0 ? null : (
        <ul class="plain-list">
          {registros.map((one) => (
            <Registro key={`${one.que} ${one.codigo}`} registro={one} archivos={one.archivos} />
          ))}
          {faltan.map((what) => (
            <Falta key={what}>{what}</Falta>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Of a record of many files the first ones: the index lists them all. */
const MOST_LINKS = 3;

function Registro({
  registro: { que, fecha, quien, estado, firma, firmas },
  enlace = '',
  archivos = [],
  cambioDespues,
}: {
  readonly registro: Pick<
    RegistroHallado,
    'que' | 'fecha' | 'quien' | 'estado' | 'firma' | 'firmas'
  >;
  readonly enlace?: string;
  readonly archivos?: RegistroHallado['archivos'];
  readonly cambioDespues?: string | undefined;
}): VNode {
  const more = archivos.length - MOST_LINKS;
  return (
    <li class="item">
      <span class="item-icon">
        <Icon name="check" />
      </span>
      <div>
        <ExternalLink href={enlace}>{que}</ExternalLink>
        <p class="hint">
          {[estado, fecha && formatFecha(fecha), quien].filter(Boolean).join(' · ')}
        </p>
        {archivos.slice(0, MOST_LINKS).map((one) => (
          <p key={one.que} class="hint">
            <ExternalLink href={one.enlace}>{nombreDeLugar(one)}</ExternalLink>
          </p>
        ))}
        {more > 0 ? (
          <p class="hint">Y {cuenta(more, 'archivo', 'archivos')} más en el índice.</p>
        ) : null}
        <Firma firma={firma} {...(firmas && { firmas })} />
        {cambioDespues ? <p>▲ Cambió después del corte: {cambioDespues}</p> : null}
      </div>
    </li>
  );
}

/** What lacks is no hint. */
function Firma(firmada: Pick<RegistroHallado, 'firma' | 'firmas'>): VNode | null {
  const said = firmaYQueFalta(firmada);
  return said === '' ? null : <p class={said.startsWith('✔') ? 'hint' : undefined}>{said}</p>;
}

const Falta = ({ children }: { readonly children: ComponentChildren }): VNode => (
  <li class="item field-error">
    <Icon name="error" />
    <span>{children}</span>
  </li>
);

function Trimestre({ trimestre }: { readonly trimestre: RegistrosDelTrimestre }): VNode {
  const { corte, noSeDebe, registros, faltan } = trimestre;
  return (
    <li class="card">
      <p>
        <strong>{corte}</strong>
      </p>
      {noSeDebe && registros.length === 0 ? <p class="hint">{noSeDebe}</p> : null}
      <ul class="plain-list">
        {registros.map(({ estado: _, ...one }) => (
          <Registro
            key={`${one.clase} ${one.codigo}`}
            // What it is says its state already.
            registro={{ ...one, estado: '' }}
            enlace={one.enlace}
            cambioDespues={one.cambioDespues}
          />
        ))}
        {faltan.map((clase) => (
          <Falta key={clase}>Falta {NOMBRES_DE_REGISTRO[clase]}</Falta>
        ))}
      </ul>
    </li>
  );
}

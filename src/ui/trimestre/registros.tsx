// The records of activity 9 of the year of the quarter, for whoever audits: what there is, where, since when and by whom.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { IndiceHecho } from '../../addon/trimestre/exportar-indice';
import { NOMBRES_DE_REGISTRO } from '../../domain/cierre-de-trimestre/clase-de-registro';
import type { RegistrosDelTrimestre } from '../../domain/cierre-de-trimestre/registros-del-ano';
import { formatFecha } from '../../domain/formato';
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
  const { trimestres, dicho } = state.datos;
  return (
    <>
      <p class="heading">
        Actividad 9 en {vigencia}: {dicho}
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
  const make = async (): Promise<void> =>
    setMade(await action.run('Haciendo el índice…', () => server.exportarIndice({ vigencia })));
  return (
    <>
      <UnderWay {...action} />
      {made ? (
        <MadeFile key={made.url} title="El índice quedó en su carpeta de informes" {...made} />
      ) : null}
      <div class="inline-buttons">
        <Button onClick={make} disabled={action.busy !== ''}>
          Exportar el índice
        </Button>
      </div>
    </>
  );
}

function Trimestre({ trimestre }: { readonly trimestre: RegistrosDelTrimestre }): VNode {
  const { corte, noSeDebe, registros, faltan } = trimestre;
  return (
    <li class="card">
      <p>
        <strong>{corte}</strong>
      </p>
      {noSeDebe && registros.length === 0 ? <p class="hint">{noSeDebe}</p> : null}
      <ul class="plain-list">
        {registros.map(({ clase, que, fecha, quien, enlace, codigo, cambioDespues }) => (
          <li key={`${clase} ${codigo}`} class="item">
            <span class="item-icon">
              <Icon name="check" />
            </span>
            <div>
              <ExternalLink href={enlace}>{que}</ExternalLink>
              <p class="hint">{[fecha && formatFecha(fecha), quien].filter(Boolean).join(' · ')}</p>
              {cambioDespues ? <p>▲ Cambió después del corte: {cambioDespues}</p> : null}
            </div>
          </li>
        ))}
        {faltan.map((clase) => (
          <li key={clase} class="item field-error">
            <Icon name="error" />
            <span>Falta {NOMBRES_DE_REGISTRO[clase]}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

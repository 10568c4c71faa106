// The records of activity 9 of the year of the quarter, for whoever audits: what there is, where, since when and by whom.

import type { VNode } from 'preact';
import { NOMBRES_DE_REGISTRO } from '../../domain/cierre-de-trimestre/clase-de-registro';
import type { RegistrosDelTrimestre } from '../../domain/cierre-de-trimestre/registros-del-ano';
import { formatFecha } from '../../domain/formato';
import { ExternalLink } from '../kit/external-link';
import { Icon } from '../kit/icon';
import { Failure } from '../kit/notice';
import { Progress } from '../kit/progress';
import { useLoad } from '../kit/use-load';
import { server } from '../server';
import type { Parte } from './parte';

export const Registros: Parte = ({ corte }) => {
  const vigencia = Number(corte.slice(0, 4));
  const { state, reload } = useLoad(() => server.verRegistrosDelAno({ vigencia }));
  if (state.status === 'loading') return <Progress label="Buscando los registros…" />;
  if (state.status === 'failed') return <Failure falla={state.falla} onRetry={reload} />;
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
    </>
  );
};

function Trimestre({ trimestre }: { readonly trimestre: RegistrosDelTrimestre }): VNode {
  const { corte, noSeDebe, registros, faltan } = trimestre;
  return (
    <li class="card">
      <p>
        <strong>{corte}</strong>
      </p>
      {noSeDebe && registros.length === 0 ? <p class="hint">{noSeDebe}</p> : null}
      <ul class="plain-list">
        {registros.map(({ clase, que, fecha, quien, enlace, codigo }) => (
          <li key={`${clase} ${codigo}`} class="item">
            <span class="item-icon">
              <Icon name="check" />
            </span>
            <div>
              <ExternalLink href={enlace}>{que}</ExternalLink>
              <p class="hint">{[fecha && formatFecha(fecha), quien].filter(Boolean).join(' · ')}</p>
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

// The triggers: what each one does, whose it is, and putting them in place, taking them over or away.

import type { VNode } from 'preact';
import type {
  DisparadorFicha,
  EstadoInstalacionHecho,
  EstadoInstalacionPanel,
} from '../../addon/estado-instalacion/estado-instalacion';
import { formatFecha } from '../../domain/formato';
import { AskFirst } from '../kit/ask-first';
import { Button } from '../kit/button';
import { Icon, type IconName } from '../kit/icon';
import { Section } from '../kit/section';
import { server } from '../server';

interface DisparadoresProps {
  readonly datos: EstadoInstalacionPanel;
  readonly onAct: (label: string, work: () => Promise<EstadoInstalacionHecho>) => void;
}

export function Disparadores({ datos, onAct }: DisparadoresProps): VNode {
  const wanted = datos.disparadores.filter(({ apagado }) => !apagado);
  const installed = wanted.filter(({ quien }) => quien !== null).length;
  const install = (tomar: boolean): void =>
    onAct('Instalando los disparadores…', () => server.instalarDisparadores({ tomar }));
  const remove = (): void => onAct('Quitando los disparadores…', () => server.quitarDisparadores());
  return (
    <Section
      id="disparadores"
      title="Disparadores"
      count={`${installed} de ${wanted.length}`}
      startsOpen={datos.puedeInstalar || datos.puedeTomar}
    >
      <p>
        Son tareas que corren solas, a nombre de la cuenta que las instaló. En un computador, solo
        mientras el libro está abierto.
      </p>
      <ul class="cards block">
        {datos.disparadores.map((ficha) => (
          <Ficha key={ficha.funcion} ficha={ficha} />
        ))}
      </ul>
      <div class="inline-buttons">
        {datos.puedeInstalar ? (
          <Button onClick={() => install(false)}>Instalar disparadores</Button>
        ) : null}
        {datos.puedeTomar ? (
          <AskFirst
            label="Tomarlos a mi nombre"
            question="Desde ahora los hace su cuenta. Los de la otra cuenta dejan de trabajar y se quitan solos la próxima vez que Google los corra. Hágalo si esa persona ya no está."
            onYes={() => install(true)}
          />
        ) : null}
        {datos.puedeQuitar ? (
          <AskFirst
            label="Quitar disparadores"
            question="Lo que se escriba a mano dejará de quedar en la bitácora hasta que alguien los instale."
            onYes={remove}
          />
        ) : null}
      </div>
    </Section>
  );
}

function Ficha({ ficha }: { readonly ficha: DisparadorFicha }): VNode {
  const { cuando, hace } = ficha;
  const { icon, told } = stateOf(ficha);
  return (
    <li class="item">
      <span class="item-icon">
        <Icon name={icon} />
      </span>
      <div>
        <p>
          {cuando}: {hace}.
        </p>
        <p class="hint">{told}</p>
      </div>
    </li>
  );
}

function stateOf({ quien, desde, esMio, apagado }: DisparadorFicha): {
  readonly icon: IconName;
  readonly told: string;
} {
  if (apagado) {
    return { icon: 'nota', told: 'Apagado: en Parámetros no hay cuenta que lo envíe.' };
  }
  if (quien === null) return { icon: 'advertencia', told: 'Nadie lo ha instalado.' };
  const whose = esMio ? 'esta cuenta' : quien || 'otra cuenta';
  return { icon: 'clock', told: `Lo tiene ${whose} desde el ${formatFecha(desde)}.` };
}

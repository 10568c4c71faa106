// A list as it would go in: what was left out, who is twice, which institutions nobody knows and what each one is.

import type { VNode } from 'preact';
import type { AsistenciaPanel } from '../../addon/asistencia/cargar';
import type { ListaLeida } from '../../domain/asistencia/persona-leida';
import type {
  AsistenciaHecha,
  Desconocida,
  Duplicada,
} from '../../domain/asistencia/plan-asistencia';
import { cuenta } from '../../domain/formato';
import { Notice } from '../kit/notice';
import { SelectField } from '../kit/text-field';

/** What a person decides of a list before it is loaded. */
export interface Choices {
  readonly ied: { readonly [texto: string]: string };
  readonly separadas: readonly number[];
}
export const NO_CHOICES: Choices = { ied: {}, separadas: [] };

interface PreviewProps {
  readonly lista: ListaLeida;
  readonly vista: AsistenciaHecha;
  readonly ieds: AsistenciaPanel['ieds'];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

export function Preview(props: PreviewProps): VNode {
  const { lista, vista, choices, onChoose } = props;
  const { duplicadas, homonimas, otrosCargos } = vista;
  const { separadas } = choices;
  const setApart = (linea: number, isApart: boolean): void =>
    onChoose({
      ...choices,
      separadas: isApart ? [...separadas, linea] : separadas.filter((one) => one !== linea),
    });
  return (
    <>
      <LeftOut lista={lista} />
      <p class="block">
        <strong>{cuenta(vista.leidas, 'leída', 'leídas')}</strong>:{' '}
        {cuenta(vista.nuevas, 'nueva', 'nuevas')},{' '}
        {cuenta(vista.actualizadas, 'se actualiza', 'se actualizan')},{' '}
        {cuenta(vista.sinCambio, 'ya estaba', 'ya estaban')},{' '}
        {cuenta(duplicadas.length, 'repetida', 'repetidas')}.
      </p>
      <Unknown {...props} />
      {duplicadas.length + separadas.length > 0 ? (
        <>
          <h3 class="heading block">Repetidas</h3>
          <ul class="plain-list">
            {duplicadas.map((one) => (
              <Repeated key={one.linea} one={one} onApart={() => setApart(one.linea, true)} />
            ))}
            {separadas.map((linea) => (
              <li key={`aparte ${linea}`}>
                <label class="check">
                  <input type="checkbox" checked onChange={() => setApart(linea, false)} />
                  Fila {linea}: es otra persona
                </label>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {homonimas.map(({ nombre, lineas }) => (
        <p key={lineas.join()} class="hint">
          {nombre} está en las filas {lineas.join(' y ')}, en dos instituciones: quedan como dos
          personas.
        </p>
      ))}
      {otrosCargos.map(({ texto, cargo, personas }) => (
        <p key={texto} class="hint">
          {texto ? `Cargo «${texto}»` : 'Sin cargo'}: {personas} en «{cargo}».
        </p>
      ))}
      {lista.sinNombre.length > 0 ? (
        <p class="hint">
          Sin nombre, no se {lista.sinNombre.length === 1 ? 'lee la fila' : 'leen las filas'}{' '}
          {lista.sinNombre.join(', ')}.
        </p>
      ) : null}
    </>
  );
}

const quoted = (texts: readonly string[]): string => texts.map((text) => `«${text}»`).join(', ');

const LeftOut = ({
  lista: { personales, otras, limpiadas },
}: Pick<PreviewProps, 'lista'>): VNode => (
  <>
    {personales.length + limpiadas > 0 ? (
      <Notice look="nota">
        {personales.length > 0 ? (
          <p>No salen de este panel, por ser datos personales: {quoted(personales)}.</p>
        ) : null}
        {limpiadas > 0 ? (
          <p>
            De {limpiadas} {limpiadas === 1 ? 'celda' : 'celdas'} se quitó un documento, un teléfono
            o un correo.
          </p>
        ) : null}
      </Notice>
    ) : null}
    {otras.length > 0 ? <p class="hint">No se lee {quoted(otras)}.</p> : null}
  </>
);

const PORQUE = {
  'mismo nombre': 'mismo nombre',
  'mismo contacto': 'mismo documento, teléfono o correo',
  'otra escritura': 'escrito de otra forma',
} as const;

const Repeated = ({
  one,
  onApart,
}: {
  readonly one: Duplicada;
  readonly onApart: () => void;
}): VNode => (
  <li>
    Fila {one.linea}: {one.nombre}, igual a la {one.con}
    {one.nombre === one.conNombre ? '' : `, ${one.conNombre}`} ({PORQUE[one.porque]}).
    <label class="check">
      <input type="checkbox" checked={false} onChange={onApart} />
      Es otra persona
    </label>
  </li>
);

/** Those that are unknown, and those that were and have been resolved, to be changed again. */
function Unknown({ vista, ieds, choices, onChoose }: PreviewProps): VNode | null {
  const resolved = Object.keys(choices.ied);
  const all: readonly Desconocida[] = [
    ...vista.desconocidas,
    ...resolved.map((texto) => ({ texto, lineas: [], quiso: [] })),
  ];
  if (all.length === 0) return null;
  const choose = (texto: string, value: string): void => {
    const { [texto]: _before, ...others } = choices.ied;
    onChoose({
      ...choices,
      ied: value === PENDING ? others : { ...others, [texto]: value === NONE ? '' : value },
    });
  };
  return (
    <>
      <h3 class="heading block">Instituciones desconocidas</h3>
      {all.map(({ texto, lineas, quiso }) => {
        const first = new Set(quiso.map(({ codigo }) => codigo));
        const chosen = choices.ied[texto];
        return (
          <SelectField
            key={texto}
            id={`ied ${texto}`}
            label={`«${texto}»${lineas.length > 0 ? `, ${lineas.length === 1 ? 'fila' : 'filas'} ${lineas.join(', ')}` : ''}`}
            need="unmarked"
            value={chosen === undefined ? PENDING : chosen || NONE}
            options={[
              { value: PENDING, label: 'Por resolver: queda sin IED' },
              ...quiso.map(({ codigo, nombre }) => ({
                value: codigo,
                label: `¿Quiso decir ${nombre}?`,
              })),
              ...ieds
                .filter(({ codigo }) => !first.has(codigo))
                .map(({ codigo, nombre }) => ({ value: codigo, label: nombre })),
              { value: NONE, label: 'Ninguna: no es de una IED' },
            ]}
            onChange={(value) => choose(texto, value)}
          />
        );
      })}
    </>
  );
}

const PENDING = 'por-resolver';
const NONE = 'ninguna';

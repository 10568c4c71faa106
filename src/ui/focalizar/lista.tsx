// The ranking: who enters, the line of the cut, who stays out; each opens to why, and to the decision of people.

import { Fragment, type VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ActaParaDecidir } from '../../addon/focalizacion/ver';
import { type FinalEscrita, finalDe, segunElCalculo } from '../../domain/focalizacion/final';
import type { Focalizada } from '../../domain/focalizacion/focalizar';
import { empatesEnPalabras, type NombreDeVariable } from '../../domain/focalizacion/palabras';
import { lineasDe } from '../../domain/focalizacion/respuesta';
import type { Ordenada } from '../../domain/focalizacion/seleccionar';
import { formatNumero } from '../../domain/formato';
import { cuenta } from '../../domain/redaccion';
import { Button } from '../kit/button';
import { matches } from '../kit/match-options';
import { Section } from '../kit/section';
import { TextField } from '../kit/text-field';
import { Barra, Leyenda, Situaciones } from './barra';
import { type Cambio, Decidir } from './decidir';

interface ListaProps {
  readonly vigencia: number;
  readonly accion: string;
  readonly focalizada: Focalizada;
  readonly finales: ReadonlyMap<string, FinalEscrita>;
  readonly nombre: NombreDeVariable;
  /** Why no decision is changed now; '' where it can be. */
  readonly noCambia: string;
  readonly isBusy: boolean;
  /** Asked where the choice is frozen. */
  readonly actas: readonly ActaParaDecidir[];
  readonly onDecide: (cambio: Cambio) => void;
}

/** Lines at once: a page with all of 1.500 would be slow to type over. */
const DE_UNA_VEZ = 40;

export function Lista(props: ListaProps): VNode {
  const { focalizada, finales, nombre } = props;
  const { ied, sinInformacion, empates, corte, reglas } = focalizada;
  const [busca, setBusca] = useState('');
  const [most, setMost] = useState(DE_UNA_VEZ);
  const [open, setOpen] = useState('');
  const entran = ied.filter(({ decision }) => decision === 'seleccionada').length;
  const inside = [...ied, ...sinInformacion].filter(
    (one) => finalDe(one, finales) === 'Seleccionada',
  ).length;
  const found = useMemo(
    () =>
      [...ied, ...sinInformacion].filter(
        (one) => busca.trim() === '' || matches(`${one.nombre} ${one.codigoDane}`, busca),
      ),
    [ied, sinInformacion, busca],
  );
  const shown = found.slice(0, Math.max(most, busca === '' ? entran + 5 : 0));
  const line = (one: Ordenada): VNode => (
    <Renglon
      key={one.codigoDane}
      {...props}
      one={one}
      isOpen={open === one.codigoDane}
      onOpen={() => setOpen(open === one.codigoDane ? '' : one.codigoDane)}
    />
  );
  const cut = (
    <li key="corte" class="corte">
      {corte === null
        ? 'Ninguna entra.'
        : `Hasta aquí ${cuenta(entran, 'entra', 'entran')}${reglas.cupos === undefined ? '' : ` de ${cuenta(reglas.cupos, 'cupo', 'cupos')}`}: la última tiene ${formatNumero(corte, 2)}`}
    </li>
  );
  return (
    <>
      <p id="focalizar-resumen" class="suma" role="status">
        {cuenta(inside, 'IED seleccionada', 'IED seleccionadas')} de{' '}
        {ied.length + sinInformacion.length};{' '}
        {sinInformacion.length === 0
          ? 'ninguna sin información suficiente.'
          : `${sinInformacion.length} sin información suficiente.`}
      </p>
      <TextField
        id="focalizar-busca"
        label="¿Por qué? Busque una IED"
        need="unmarked"
        value={busca}
        onChange={setBusca}
        hint="Por nombre o código DANE; ábrala para ver por qué."
      />
      {found.length === 0 ? <p class="hint">Ninguna IED se llama así.</p> : null}
      <Leyenda />
      <ol class="ranking" aria-label="Orden de prioridad">
        {shown.map((one, i) => (
          <Fragment key={one.codigoDane}>
            {busca === '' && i === entran ? cut : null}
            {busca === '' && i === ied.length && sinInformacion.length > 0 ? (
              <li key="sin" class="corte">
                Sin información suficiente: no tienen puntaje ni orden
              </li>
            ) : null}
            {line(one)}
          </Fragment>
        ))}
        {busca === '' && shown.length === entran ? cut : null}
      </ol>
      {shown.length < found.length ? (
        <div class="inline-buttons">
          <Button look="quiet" onClick={() => setMost(shown.length + DE_UNA_VEZ)}>
            Mostrar más ({found.length - shown.length})
          </Button>
        </div>
      ) : null}
      <Section
        id="focalizar-empates"
        title="Empates"
        count={empates.length === 0 ? 'ninguno' : String(empates.length)}
      >
        {empates.length === 0 ? (
          <p class="hint">Ningún puntaje se repite.</p>
        ) : (
          <ul class="plain-list">
            {empatesEnPalabras(focalizada, nombre).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

interface RenglonProps extends ListaProps {
  readonly one: Ordenada;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Renglon(props: RenglonProps): VNode {
  const { one, finales, isOpen, onOpen } = props;
  const { codigoDane, nombre, orden, puntaje, decision } = one;
  const final = finalDe(one, finales);
  const isChanged = final !== segunElCalculo(decision);
  const said = isChanged
    ? `${final === 'Seleccionada' ? 'entra' : 'sale'} por decisión de la oficina`
    : decision;
  return (
    <li class={final === 'Seleccionada' ? 'renglon renglon-entra' : 'renglon'}>
      <button
        type="button"
        class="renglon-abre"
        id={`ied-${codigoDane}`}
        aria-expanded={isOpen}
        onClick={onOpen}
      >
        <span class="hint">{orden ?? '–'}</span>
        <strong class="renglon-nombre">{nombre}</strong>
        <span>{puntaje === null ? '' : formatNumero(puntaje, 2)}</span>
        <span class="renglon-dicho hint">
          {final === 'Seleccionada' ? '✓ ' : ''}
          {said}
          {one.faltan.length > 0 && puntaje !== null
            ? ` · ${formatNumero(one.pesoConDato)} % con dato`
            : ''}
        </span>
        {puntaje === null ? null : <Barra one={one} />}
      </button>
      {isOpen ? <Abierto {...props} /> : null}
    </li>
  );
}

function Abierto({
  one,
  focalizada,
  finales,
  nombre,
  vigencia,
  accion,
  ...rest
}: RenglonProps): VNode {
  const lines = lineasDe(one, { vigencia, accion, focalizada, nombre, finales });
  return (
    <div class="renglon-abierto">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="hint">Código DANE {one.codigoDane}</p>
      {one.puntaje === null ? null : <Situaciones one={one} />}
      <Decidir vigencia={vigencia} one={one} focalizada={focalizada} finales={finales} {...rest} />
    </div>
  );
}

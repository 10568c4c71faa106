// The rows that come without a código: those that may be others of the book, to be said; and the código of each, that may be another.

import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CargueResult } from '../../addon/datos/cargado';
import { NUEVA } from '../../domain/cargue/detalles';
import { cuenta } from '../../domain/redaccion';
import { Button } from '../kit/button';
import { focusNow, focusSoon } from '../kit/focus';
import { Section } from '../kit/section';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { TextField } from '../kit/text-field';
import { aceptadas } from './aceptadas';
import { ListaLarga } from './lista-larga';
import { alComienzo, lugarDe } from './lugar';
import type { CargueEnPanel } from './use-cargue';

type SinCodigo = CargueResult['codigosPropuestos'][number];
interface CodigosProps {
  readonly cargue: CargueEnPanel;
  readonly vista: CargueResult;
}

const SECCION = 'cargar-codigos';
const PARECIDAS = 'cargar-parecidas';

/** Says what a row is; undefined takes back what was said of it. */
function saying(cargue: CargueEnPanel): (one: SinCodigo, codigo: string | undefined) => void {
  return ({ fila, hoja }, codigo) => {
    const { deCodigos, deCeldas } = aceptadas(cargue);
    const others = deCodigos.filter((each) => each.fila !== fila || each.hoja !== hoja);
    const said = {
      fila,
      columna: cargue.visto?.codigo ?? '',
      valor: codigo,
      ...(hoja !== undefined && { hoja }),
    };
    cargue.choose({ aceptar: [...deCeldas, ...others, ...(codigo === undefined ? [] : [said])] });
  };
}

/** Nobody takes one row for another without being asked. */
export function Parecidas({ cargue, vista }: CodigosProps): VNode | null {
  const asked = vista.codigosPropuestos.filter(({ parecida }) => parecida);
  if (asked.length === 0) return null;
  const say = saying(cargue);
  const answer = (one: SinCodigo, codigo: string): void => {
    say(one, codigo);
    focusSoon(PARECIDAS);
  };
  return (
    <section class="block" aria-labelledby={PARECIDAS}>
      <h2 class="heading" id={PARECIDAS} tabIndex={-1}>
        {asked.length === 1 ? '¿Es la misma?' : `¿Son las mismas? ${asked.length} filas`}
      </h2>
      <p class="hint">Si no dice nada, entran como nuevas.</p>
      <ListaLarga
        items={asked}
        keyOf={({ hoja, fila }) => `${hoja ?? ''} ${fila}`}
        show={(one) => (
          <>
            <strong>{alComienzo(lugarDe(one, []))}</strong>: «{one.texto}» se parece a{' '}
            <strong>{one.parecida?.codigo}</strong> «{one.parecida?.texto}».{' '}
            <Button look="quiet" onClick={() => answer(one, one.parecida?.codigo ?? NUEVA)}>
              Es la misma
              <span class="only-heard"> que {one.parecida?.codigo}</span>
            </Button>{' '}
            <Button look="quiet" onClick={() => answer(one, NUEVA)}>
              Es nueva
              <span class="only-heard">, la de la {lugarDe(one, [])}</span>
            </Button>
          </>
        )}
      />
    </section>
  );
}

export function Codigos({ cargue, vista }: CodigosProps): VNode | null {
  const { codigosPropuestos: all } = vista;
  if (all.length === 0) return null;
  const known = all.filter(({ yaEsta }) => yaEsta).length;
  return (
    <Section
      id={SECCION}
      title="Códigos que faltan"
      count={cuenta(all.length, 'propuesto', 'propuestos')}
    >
      <p class="hint">
        Estas filas vienen sin código.{' '}
        {known > 0 ? `De ${known} el libro ya sabe cuáles son por lo que dicen. ` : ''}
        {known < all.length
          ? 'A cada una de las nuevas se le da el siguiente, y la próxima vez se reconoce.'
          : ''}
      </p>
      <ListaLarga
        items={all}
        keyOf={({ hoja, fila }) => `${hoja ?? ''} ${fila}`}
        show={(one) => <Codigo one={one} say={saying(cargue)} />}
      />
    </Section>
  );
}

interface CodigoProps {
  readonly one: SinCodigo;
  readonly say: ReturnType<typeof saying>;
}

function Codigo({ one, say }: CodigoProps): VNode {
  const [isWriting, setWriting] = useState(false);
  const place = lugarDe(one, []);
  const leave = (): void => {
    setWriting(false);
    focusSoon(SECCION);
  };
  const finish = (codigo: string | undefined): void => {
    say(one, codigo);
    leave();
  };
  return (
    <>
      <strong>{one.codigo || 'Nueva'}</strong> {one.texto} ({place}
      {one.yaEsta ? '; ya está en el libro' : one.elegido ? '; nueva' : ''}
      {one.enElLibro ? `: «${one.enElLibro}»` : ''}){' '}
      {isWriting ? (
        <OtroCodigo place={place} first={one.codigo} onUse={finish} onCancel={leave} />
      ) : (
        <>
          <Button look="quiet" onClick={() => setWriting(true)}>
            Otro código…<span class="only-heard"> para la {place}</span>
          </Button>{' '}
          {one.elegido ? (
            <Button look="quiet" onClick={() => finish(undefined)}>
              Quitar lo dicho<span class="only-heard"> de la {place}</span>
            </Button>
          ) : null}
        </>
      )}
    </>
  );
}

interface OtroCodigoProps {
  /** Of the row. */
  readonly place: string;
  readonly first: string;
  /** undefined where nothing is written. */
  readonly onUse: (codigo: string | undefined) => void;
  readonly onCancel: () => void;
}

function OtroCodigo({ place, first, onUse, onCancel }: OtroCodigoProps): VNode {
  const [text, setText] = useState(first);
  const id = `codigo ${place}`;
  const label = `Código de la ${place}`;
  const use = (): void => onUse(text.trim() || undefined);
  useLayoutEffect(() => focusNow(id), [id]);
  return (
    <SubForm label={label} onCancel={onCancel} onMain={use}>
      <TextField
        id={id}
        label={label}
        need="unmarked"
        value={text}
        hint="Si es el de una fila del libro, esa se actualiza; si no, la fila entra con él."
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          use();
        }}
      />
      <SubFormButtons
        label="Usar este código"
        onClick={use}
        onCancel={onCancel}
        cancel="Dejarlo como está"
      />
    </SubForm>
  );
}

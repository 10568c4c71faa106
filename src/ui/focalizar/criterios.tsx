// The criteria of an acción: each with its weight in sight, and the rest of it a click away; below, what the weights sum.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type {
  CampoDelCriterio,
  CriterioEscrito,
  CriterioLeido,
} from '../../domain/focalizacion/escrito';
import type { Variable } from '../../domain/focalizacion/variables';
import { formatNumero } from '../../domain/formato';
import { SENTIDOS, SITUACIONES } from '../../domain/registers/columnas';
import { redondear } from '../../domain/vigencia/repartir';
import { Button } from '../kit/button';
import { Combo } from '../kit/combo';
import { focusSoon } from '../kit/focus';
import { LoadInto } from '../kit/other-panel';
import { SelectField, TextField } from '../kit/text-field';

interface CriteriosProps {
  readonly vigencia: number;
  readonly criterios: readonly CriterioEscrito[];
  readonly leidos: readonly CriterioLeido[];
  readonly suma: number;
  readonly variables: readonly Variable[];
  readonly nombre: (variable: string) => string;
  /** Of how many institutions it is known; '' of all. */
  readonly conDato: (criterio: CriterioEscrito) => string;
  /** Frozen: read, and not written. */
  readonly isClosed: boolean;
  readonly onChange: (criterios: readonly CriterioEscrito[]) => void;
}

export function Criterios(props: CriteriosProps): VNode {
  const { vigencia, criterios, leidos, suma, nombre, conDato, isClosed, onChange } = props;
  const [open, setOpen] = useState(-1);
  const put = (i: number, campo: CampoDelCriterio, value: string): void =>
    onChange(criterios.map((one, at) => (at === i ? { ...one, [campo]: value } : one)));
  const add = (): void => {
    onChange([...criterios, blankOf(vigencia)]);
    setOpen(criterios.length);
    focusSoon(idOf(criterios.length, 'variable'));
  };
  if (isClosed)
    return (
      <>
        <ul class="plain-list">
          {criterios.map((one) => (
            <li key={one.variable}>
              {nombre(one.variable)}: {one.peso}. {limites(one)}
            </li>
          ))}
        </ul>
        <Suma suma={suma} />
      </>
    );
  return (
    <>
      <ul class="cards">
        {criterios.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a criterio being written has no name yet
          <li key={i} class="card">
            <TextField
              id={idOf(i, 'peso')}
              label={one.variable === '' ? 'Criterio nuevo: peso' : `${nombre(one.variable)}: peso`}
              value={one.peso}
              onChange={(value) => put(i, 'peso', value)}
              error={leidos[i]?.errores.peso}
            />
            {open === i ? (
              <Detalle {...props} i={i} put={put} />
            ) : (
              <p class="hint">
                {one.situacion} · {limites(one)}
              </p>
            )}
            {conDato(one) === '' ? null : <p class="hint">{conDato(one)}</p>}
            <div class="inline-buttons">
              <Button
                look="quiet"
                id={`criterio-${i}-editar`}
                onClick={() => setOpen(open === i ? -1 : i)}
              >
                {open === i ? 'Cerrar' : hasErrors(leidos[i]) ? 'Corregir…' : 'Editar…'}
              </Button>
              <Button
                look="quiet"
                onClick={() => {
                  onChange(criterios.filter((_, at) => at !== i));
                  setOpen(-1);
                  focusSoon('criterio-agregar');
                }}
              >
                Quitar
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Suma suma={suma} />
      <div class="inline-buttons">
        <Button id="criterio-agregar" look="quiet" onClick={add}>
          Agregar un criterio
        </Button>
        {criterios.length === 0 ? (
          <LoadInto registro="criterios">Cargar los criterios…</LoadInto>
        ) : null}
        <LoadInto registro="datosIed">Cargar datos de las IED…</LoadInto>
      </div>
    </>
  );
}

const hasErrors = (leido: CriterioLeido | undefined): boolean =>
  Object.keys(leido?.errores ?? {}).some((campo) => campo !== 'peso');

function Suma({ suma }: { readonly suma: number }): VNode {
  // Two decimals, as the sum: binary leaves some more of a difference.
  const rest = redondear(100 - suma, 2);
  const said =
    rest === 0
      ? 'suman 100.'
      : `suman ${formatNumero(suma)}; ${rest > 0 ? `${rest === 1 ? 'falta' : 'faltan'} ${formatNumero(rest)}` : `${rest === -1 ? 'sobra' : 'sobran'} ${formatNumero(-rest)}`} para 100. Así no se congela.`;
  return (
    <p id="focalizar-suma" role="status" class={rest === 0 ? 'suma' : 'suma overdue'}>
      Los pesos {said}
    </p>
  );
}

interface DetalleProps extends CriteriosProps {
  readonly i: number;
  readonly put: (i: number, campo: CampoDelCriterio, value: string) => void;
}

function Detalle({ criterios, leidos, variables, i, put }: DetalleProps): VNode | null {
  const one = criterios[i];
  if (!one) return null;
  const field = (campo: CampoDelCriterio, label: string) => ({
    id: idOf(i, campo),
    label,
    value: one[campo],
    onChange: (value: string) => put(i, campo, value),
    error: leidos[i]?.errores[campo],
  });
  const options = (values: readonly string[]) => [
    ...(values.includes('') ? [] : [{ value: '', label: 'Escoja…' }]),
    ...values.map((value) => ({ value, label: value })),
  ];
  return (
    <>
      <Combo
        {...field('variable', 'Variable')}
        options={variables.map(({ variable, nombre, unidad }) => ({
          value: variable,
          label: nombre,
          detail: [variable, unidad].filter(Boolean).join(' · '),
        }))}
      />
      <SelectField {...field('situacion', 'Situación')} options={options(SITUACIONES)} />
      <SelectField {...field('sentido', 'Sentido')} options={options(SENTIDOS)} />
      {one.sentido === 'Tabla' ? (
        <TextField
          {...field('tabla', 'Puntos de cada categoría')}
          hint="A+: 0; A: 25; B: 50; C: 75; D: 100"
        />
      ) : (
        <div class="pair">
          <TextField {...field('piso', 'Piso')} need="unmarked" />
          <TextField {...field('techo', 'Techo')} need="unmarked" />
        </div>
      )}
      <div class="pair">
        <TextField {...field('vigenciaDelDato', 'Dato de')} />
        <TextField {...field('desempate', 'Desempata')} need="unmarked" />
      </div>
      <p class="hint">
        Piso y techo en blanco: el menor y el mayor de las IED. Desempata primero la variable que
        más pesa, o la que diga 1.
      </p>
    </>
  );
}

const idOf = (i: number, campo: CampoDelCriterio): string => `criterio-${i}-${campo}`;

const blankOf = (vigencia: number): CriterioEscrito => ({
  variable: '',
  situacion: 'Pedagógica',
  peso: '',
  sentido: 'Más es más necesidad',
  piso: '',
  techo: '',
  tabla: '',
  vigenciaDelDato: String(vigencia - 1),
  desempate: '',
});

function limites({ sentido, piso, techo, tabla, vigenciaDelDato }: CriterioEscrito): string {
  if (sentido === 'Tabla') return `Por tabla: ${tabla}. Dato de ${vigenciaDelDato}.`;
  const from = piso.trim() === '' ? 'el menor' : piso;
  const to = techo.trim() === '' ? 'el mayor' : techo;
  return `${sentido}, de ${from} a ${to}. Dato de ${vigenciaDelDato}.`;
}

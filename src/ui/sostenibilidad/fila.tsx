// One acción of the year: its three conditions, a letter and Enter each, and its resources where they are opened.

import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { SostenibilidadPanel } from '../../addon/sostenibilidad/ver';
import type { AccionDelAno } from '../../domain/sostenibilidad/del-ano';
import { Button } from '../kit/button';
import { Combo } from '../kit/combo';
import { FieldWarning } from '../kit/field';
import { SelectField, TextField } from '../kit/text-field';
import { avisosDe, CONDICIONES, idDe, type Textos, textoEn } from './escrito';

interface FilaProps {
  readonly una: AccionDelAno;
  readonly escrito: Textos | undefined;
  /** What keeps it from being saved, by field. */
  readonly errores: Textos | undefined;
  readonly datos: SostenibilidadPanel;
  readonly onChange: (una: AccionDelAno, campos: Textos) => void;
}

const conBlanco = (valores: readonly string[]) =>
  ['', ...valores].map((value) => ({ value, label: value || '—' }));

/** Drawn anew only where something of it changed: there may be hundreds. */
export function Fila(props: FilaProps): VNode {
  const { una, escrito, errores, datos } = props;
  const [isOpen, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: onChange takes the state as it is by then
  return useMemo(
    () => <Abierta {...props} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />,
    [una, escrito, errores, datos, isOpen],
  );
}

interface AbiertaProps extends FilaProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Abierta(props: AbiertaProps): VNode {
  const { una, escrito, errores, datos, onChange, isOpen, onToggle } = props;
  const { accion, nombre } = una;
  const field = (campo: string) => ({
    id: idDe(accion, campo),
    value: textoEn(una, escrito, campo),
    onChange: (valor: string) => onChange(una, { [campo]: valor }),
    error: errores?.[campo],
    need: 'unmarked' as const,
  });
  const details = `${idDe(accion, 'recursos')}-contenido`;
  return (
    <li class="card" aria-label={`${accion} ${nombre}`}>
      <button
        type="button"
        id={idDe(accion, 'recursos')}
        class="button quiet"
        aria-expanded={isOpen}
        aria-controls={details}
        onClick={onToggle}
      >
        {accion} · {nombre}
      </button>
      <p class="hint">
        {escrito ? <strong>Sin guardar. </strong> : null}
        {dicho(una, escrito)}
      </p>
      <div class="triple">
        {CONDICIONES.map(([campo, label]) => (
          <SelectField
            key={campo}
            {...field(campo)}
            label={label}
            options={conBlanco(datos.condiciones)}
          />
        ))}
      </div>
      <ComoAntes {...props} />
      {avisosDe(una, escrito).map((aviso) => (
        <FieldWarning key={aviso} says={aviso} role="status" />
      ))}
      <div id={details} class={isOpen ? 'sub-form' : ''} hidden={!isOpen}>
        {isOpen ? (
          <>
            <SelectField {...field('fuente')} label="Fuente" options={conBlanco(datos.fuentes)} />
            <TextField {...field('montoPrevisto')} label="Monto previsto" hint="En pesos." />
            <TextField {...field('respaldo')} label="Respaldo" hint="CDP, código BPIN u oficio." />
            <TextField {...field('conQuien')} label="Quién y con qué" />
            <TextField {...field('acto')} label="Contrato, convenio o acto" />
            <Combo
              {...field('responsable')}
              label="Responsable"
              options={datos.personas.map((value) => ({ value, label: value }))}
              isFree
            />
          </>
        ) : null}
      </div>
    </li>
  );
}

/** Those of the year before, for whoever looked at them and found them the same. */
function ComoAntes({ una, escrito, datos, onChange }: AbiertaProps): VNode | null {
  const { accion, antes } = una;
  if (!antes) return null;
  const blank = CONDICIONES.flatMap(([campo]) =>
    antes[campo] && textoEn(una, escrito, campo) === '' ? [campo] : [],
  );
  if (blank.length === 0) return null;
  const como = Object.fromEntries(blank.map((campo) => [campo, antes[campo] ?? '']));
  return (
    <Button
      id={idDe(accion, 'como-antes')}
      look="quiet"
      onClick={() => {
        onChange(una, como);
        document.getElementById(idDe(accion, 'financiera'))?.focus();
      }}
    >
      {`Igual que en ${datos.sostenibilidad.vigencia - 1}: ${Object.values(como).join(', ')}`}
    </Button>
  );
}

function dicho(una: AccionDelAno, escrito: Textos | undefined): string {
  const { leida, programada } = una;
  const say = (campo: string): string => textoEn(una, escrito, campo);
  const monto = say('montoPrevisto');
  return [
    leida ? '' : 'Sin fila todavía',
    programada ? '' : 'No está programada este año',
    say('fuente'),
    monto && `$\u00A0${monto}`,
    say('responsable'),
  ]
    .filter(Boolean)
    .join(' · ');
}

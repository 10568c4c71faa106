// The fields of each form of the panel.

import type { FunctionComponent, VNode } from 'preact';
import { Combo } from '../kit/combo';
import { comesLater } from '../kit/comes-later';
import { SelectField, TextArea, TextField } from '../kit/text-field';
import { type CamposProps, Componente, conBlanco, fieldsOf, opciones } from './campos-comunes';
import type { Forma } from './formas';

const ESCALA = [
  { value: '', label: 'Sin valorar' },
  ...['1 · la menor', '2', '3', '4', '5 · la mayor'].map((label, i) => ({
    value: String(i + 1),
    label,
  })),
];

const codificadas = (some: readonly { readonly codigo: string; readonly titulo: string }[]) =>
  some.map(({ codigo, titulo }) => ({
    value: codigo,
    label: `${codigo} · ${titulo}`,
  }));

/** What the priority of a need is made of. */
const VALORADOS = [
  { campo: 'urgencia', label: 'Urgencia', hint: 'Qué tan pronto hay que atenderla.' },
  { campo: 'tendencia', label: 'Tendencia', hint: 'Cuánto empeora si no se atiende.' },
  { campo: 'impacto', label: 'Impacto', hint: 'A cuántos estudiantes toca y cuánto.' },
] as const;

function DeNecesidad(props: CamposProps): VNode {
  const { datos, borrador } = props;
  const { clase } = borrador.campos;
  const { situaciones, fuentes } = datos.listas;
  const field = fieldsOf(props);
  const valores = VALORADOS.map(({ campo }) => borrador.campos[campo]);
  return (
    <>
      <SelectField
        {...field('clase')}
        label="Clase"
        options={opciones(['Necesidad', 'Expectativa'])}
      />
      <TextArea {...field('enunciado')} label="Qué se necesita" />
      {borrador.de === '' && datos.datos.length > 0 ? (
        <Combo
          {...field('dato')}
          label="Dato que la sustenta"
          need="optional"
          options={datos.datos.map(({ codigo, indicador, dicho }) => ({
            value: codigo,
            label: `${codigo} · ${indicador}`,
            detail: dicho,
          }))}
        />
      ) : null}
      <SelectField {...field('fuente')} label="Fuente" options={conBlanco(fuentes)} />
      <Componente {...props} />
      <SelectField
        {...field('situacion')}
        label="Situación"
        need="optional"
        options={conBlanco(situaciones)}
      />
      {clase === 'Expectativa' ? null : (
        <>
          {VALORADOS.map(({ campo, label, hint }) => (
            <SelectField
              key={campo}
              {...field(campo)}
              label={label}
              need="optional"
              hint={hint}
              options={ESCALA}
            />
          ))}
          <p class="hint" aria-live="polite">
            {valores.every(Boolean)
              ? `Prioridad: ${valores.reduce((sum, one) => sum + Number(one), 0)} de 15.`
              : 'Con las tres se calcula la prioridad.'}
          </p>
        </>
      )}
    </>
  );
}

/** The largest, with the rules of the PAM: most who open the panel come to look. */
const DeAccion = comesLater(() => import('./accion').then((part) => part.DeAccion));

function DeEnlace(props: CamposProps): VNode {
  return (
    <Combo
      {...fieldsOf(props)('accion')}
      label="Acción"
      options={codificadas(props.datos.acciones)}
      hint="Lo que ya dice su «Responde a» se conserva."
    />
  );
}

function DeAtiende(props: CamposProps): VNode {
  const { necesidades } = props.datos.cobertura;
  return (
    <Combo
      {...fieldsOf(props)('necesidad')}
      label="Necesidad o expectativa"
      options={codificadas(
        necesidades.map(({ codigo, enunciado }) => ({
          codigo,
          titulo: enunciado,
        })),
      )}
      hint="Lo que ya dice su «Responde a» se conserva."
    />
  );
}

function DeDato(props: CamposProps): VNode {
  const { dimensiones, temas } = props.datos.listas;
  const field = fieldsOf(props);
  return (
    <>
      <Combo {...field('dimension')} label="Dimensión" options={opciones(dimensiones)} isFree />
      <Combo {...field('tema')} label="Tema" need="optional" options={opciones(temas)} isFree />
      <TextArea {...field('indicador')} label="Qué se midió o se encontró" />
      <div class="pair">
        <TextField {...field('vigencia')} label="Año" />
        <TextField {...field('valor')} label="Valor" need="optional" />
      </div>
      <TextField {...field('unidad')} label="Unidad" need="optional" />
      <TextArea
        {...field('datoCualitativo')}
        label="Dato cualitativo"
        need="optional"
        hint="Lo que se encontró, en palabras, si no es una cifra."
      />
      <TextField {...field('fuente')} label="Fuente" />
      <TextArea
        {...field('lectura')}
        label="Lectura"
        need="optional"
        hint="Qué dice del territorio."
      />
      <Componente {...props} />
      <SelectField
        {...field('esLineaBase')}
        label="Es línea base"
        need="optional"
        options={conBlanco(['Sí', 'No'])}
      />
      <TextField {...field('meta')} label="Meta del cuatrienio" need="optional" />
    </>
  );
}

function DeAnterior(props: CamposProps): VNode {
  const field = fieldsOf(props);
  return (
    <>
      <TextArea {...field('indicador')} label="Qué se midió" />
      <Componente {...props} />
      <TextField {...field('vigencia')} label="Año" />
      <TextField {...field('valor')} label="Resultado" />
      <TextField {...field('unidad')} label="Unidad" need="optional" />
      <TextField {...field('fuente')} label="Fuente" />
      <TextArea {...field('lectura')} label="Lectura" need="optional" hint="Qué dice del plan." />
      <TextField {...field('meta')} label="Meta del cuatrienio" need="optional" />
    </>
  );
}

function DeExplicacion(props: CamposProps): VNode {
  return (
    <TextArea
      {...fieldsOf(props)('texto')}
      label="Explicación"
      lines={4}
      hint="Se lee al aprobar el plan. En blanco, la necesidad vuelve a pedir una acción."
    />
  );
}

export const CAMPOS: { readonly [F in Forma]: FunctionComponent<CamposProps> } = {
  dato: DeDato,
  necesidad: DeNecesidad,
  accion: DeAccion,
  enlace: DeEnlace,
  atiende: DeAtiende,
  anterior: DeAnterior,
  explicacion: DeExplicacion,
};

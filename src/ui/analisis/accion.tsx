// The fields of a new acción: what it is, from where it starts and how far it goes, when and by whom. What its figures say is told
// beside each one when it is left, by the rules of the PAM.

import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CifraVista, DatoVisto } from '../../addon/analisis/ver';
import { revisarAccion } from '../../domain/cobertura/revisar-accion';
import { formatNumero, numeroEscrito } from '../../domain/formato';
import { Button } from '../kit/button';
import { Combo } from '../kit/combo';
import { DateField } from '../kit/date-field';
import { FieldWarning } from '../kit/field';
import { focusSoon } from '../kit/focus';
import { Section } from '../kit/section';
import { SelectField, TextArea, TextField } from '../kit/text-field';
import { type CamposProps, Componente, conBlanco, fieldsOf, opciones } from './campos-comunes';
import { datosDe, FORMAS, idDeCampo } from './formas';

/** How long after the last letter a figure is judged. */
const PAUSE_MS = 700;

export function DeAccion(props: CamposProps): VNode {
  const { datos, borrador, hoy, errorDe } = props;
  const { campos } = borrador;
  const { personas, estrategias, metasDelPlan } = datos.listas;
  const columna = (key: string) => datos.columnas.find((one) => one.key === key);
  const valores = (key: string) => conBlanco(columna(key)?.valores ?? []);
  const reparos = useReparos(props);
  const deMetas = [...datos.vigencias.map((year) => `meta${year}`), 'metaCuatrienio'];
  const dichos = (campo: string, isError: boolean): readonly string[] =>
    reparos.flatMap(({ columna, severidad, mensaje }) =>
      columna === campo && (severidad === 'error') === isError ? mensaje : [],
    );
  const errorEn = (campo: string): string | undefined => errorDe(campo) ?? dichos(campo, true)[0];
  const plain = fieldsOf({ ...props, errorDe: errorEn });
  const field = (campo: string, hint?: ComponentChildren) => ({
    ...plain(campo),
    need: campo in FORMAS.accion.falta ? ('marked' as const) : ('unmarked' as const),
    ...pieDe(dichos(campo, false), hint),
  });
  const isFlagged = (some: readonly string[]): boolean =>
    some.some((campo) => errorEn(campo) !== undefined);
  const isBlank = (campo: string): boolean => !campos[campo]?.trim();
  const lacking = (some: { readonly [campo: string]: string }): string => {
    const left = Object.entries(some).flatMap(([campo, said]) => (isBlank(campo) ? said : []));
    return left.length > 0 ? `falta: ${left.join(', ')}` : '';
  };
  return (
    <>
      <TextField {...field('codigo', 'No cambia durante el cuatrienio.')} label="Código" />
      <TextArea {...field('accion')} label="Acción" />
      <Componente {...props} need="unmarked" />
      <Section
        id="accion-indicador"
        title="Indicador y línea base"
        count={lacking(INDICADOR)}
        flagged={isFlagged([...Object.keys(INDICADOR), 'fuenteLineaBase'])}
        startsOpen
      >
        <Propuestas {...props} />
        <TextArea {...field('indicador')} label="Indicador" />
        <TextField {...field('unidad')} label="Unidad" />
        <SelectField
          {...field('tipoAcumulacion', columna('tipoAcumulacion')?.help)}
          label="Tipo de acumulación"
          options={valores('tipoAcumulacion')}
        />
        <TextField {...field('lineaBase')} label="Línea base" />
        <TextArea {...field('fuenteLineaBase')} label="Fuente y año de la línea base" lines={1} />
      </Section>
      <Section
        id="accion-metas"
        title="Metas"
        count={`${deMetas.filter((campo) => !isBlank(campo)).length} de ${deMetas.length}`}
        flagged={isFlagged(deMetas)}
        startsOpen
      >
        <div class="pair">
          {datos.vigencias.map((year) => (
            <TextField key={year} {...field(`meta${year}`)} label={`Meta ${year}`} />
          ))}
        </div>
        <TextField
          {...field('metaCuatrienio', 'NP donde no se programó nada; 0 es otra cosa.')}
          label="Meta del cuatrienio"
        />
      </Section>
      <Section
        id="accion-quien"
        title="Fechas y responsable"
        count={lacking(QUIEN)}
        flagged={isFlagged(Object.keys(QUIEN))}
        startsOpen
      >
        <div class="pair">
          <DateField {...field('fechaInicio')} label="Fecha inicio" hoy={hoy} />
          <DateField {...field('fechaFin')} label="Fecha fin" hoy={hoy} mesSolo="fin" />
        </div>
        <Combo {...field('responsable')} label="Responsable" options={opciones(personas)} isFree />
      </Section>
      <Section
        id="accion-aporta"
        title="A qué aporta"
        count={lacking(APORTA)}
        flagged={isFlagged(Object.keys(APORTA))}
      >
        <Combo
          {...field('estrategia')}
          label="Estrategia de intervención"
          options={estrategias.map(({ codigo, titulo }) => ({
            value: codigo,
            label: `${codigo} · ${titulo}`,
          }))}
          isFree
        />
        <Combo
          {...field(
            'metaPlanDesarrollo',
            metasDelPlan.length === 0
              ? 'Todavía no hay: se escriben en la columna «Meta del Plan de Desarrollo» de Fundamentos.'
              : undefined,
          )}
          label="Meta del Plan de Desarrollo"
          options={opciones(metasDelPlan)}
          isFree
        />
      </Section>
      <Section
        id="accion-seguimiento"
        title="Cómo se sigue"
        count={lacking(SEGUIMIENTO)}
        flagged={isFlagged([...Object.keys(SEGUIMIENTO), 'coordinador'])}
      >
        <Combo
          {...field('coordinador')}
          label="Coordinador de la acción"
          options={opciones(personas)}
          isFree
        />
        <SelectField
          {...field('periodicidad', columna('periodicidad')?.help)}
          label="Periodicidad"
          options={valores('periodicidad')}
        />
        <TextField
          {...field('medioVerificacion', 'Con qué se comprueba lo que se hizo.')}
          label="Medio de verificación"
        />
      </Section>
    </>
  );
}

const INDICADOR = {
  indicador: 'indicador',
  unidad: 'unidad',
  tipoAcumulacion: 'tipo',
  lineaBase: 'línea base',
} as const;
const QUIEN = { fechaInicio: 'inicio', fechaFin: 'fin', responsable: 'responsable' } as const;
const APORTA = { estrategia: 'estrategia', metaPlanDesarrollo: 'meta del plan' } as const;
const SEGUIMIENTO = { medioVerificacion: 'medio de verificación' } as const;

/** What the rules say of what is written, as it was when a field was left or the typing paused. */
function useReparos({ datos, borrador, hoy }: CamposProps) {
  const { campos } = borrador;
  const [judged, setJudged] = useState(campos);
  useEffect(() => {
    const judge = (): void => setJudged(campos);
    const timer = setTimeout(judge, PAUSE_MS);
    document.addEventListener('focusout', judge);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusout', judge);
    };
  }, [campos]);
  return revisarAccion(judged, {
    hoy,
    vigencias: datos.vigencias,
    columnas: datos.columnas,
    datos: datos.datos.flatMap(lineaBaseDe),
  });
}

/** As a row of Caracterización. */
const lineaBaseDe = ({ codigo, indicador, componente, cifra }: DatoVisto) =>
  cifra
    ? [
        {
          codigo,
          indicador,
          esLineaBase: cifra.esLineaBase,
          valor: cifra.valor,
          componente: componente || undefined,
          unidad: cifra.unidad || undefined,
          vigencia: cifra.vigencia ?? undefined,
        },
      ]
    : [];

/** What is to observe of a field, and its help. */
function pieDe(
  advertencias: readonly string[],
  hint: ComponentChildren,
): { readonly hint?: ComponentChildren } {
  if (advertencias.length === 0) return hint ? { hint } : {};
  return {
    hint: (
      <>
        {advertencias.map((mensaje) => (
          <FieldWarning key={mensaje} says={mensaje} role="status" />
        ))}
        {hint ? <p>{hint}</p> : null}
      </>
    ),
  };
}

/** The figures of the data on which its need stands, to be taken as its línea base: never by themselves. */
function Propuestas({ datos, borrador, onChange }: CamposProps): VNode | null {
  const { campos, de } = borrador;
  const some = datosDe(datos, de).flatMap((dato) => {
    const { cifra } = dato;
    return cifra && !campos.fuenteLineaBase?.includes(cifra.origen) ? [{ dato, cifra }] : [];
  });
  if (some.length === 0) return null;
  const take = (dato: DatoVisto, cifra: CifraVista): void => {
    for (const [campo, valor] of Object.entries(tomado(dato, cifra, campos)))
      onChange(campo, valor);
    focusSoon(idDeCampo('lineaBase'));
  };
  return (
    <ul class="plain-list" aria-label="Línea base que se propone">
      {some.map(({ dato, cifra }) => (
        <li key={dato.codigo}>
          <p class="hint">
            {dato.codigo} · {dato.indicador}: {dato.dicho}.
          </p>
          <Button look="quiet" onClick={() => take(dato, cifra)}>
            Tomar {formatNumero(cifra.valor)} de {dato.codigo} como línea base
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What was written already stays. */
function tomado(
  { indicador, componente }: DatoVisto,
  { valor, unidad, meta, origen }: CifraVista,
  campos: CamposProps['borrador']['campos'],
): { readonly [campo: string]: string } {
  const ifBlank = {
    indicador,
    unidad,
    componente,
    metaCuatrienio: meta === null ? '' : numeroEscrito(meta),
  };
  const left = Object.entries(ifBlank).filter(([campo]) => !campos[campo]?.trim());
  return {
    ...Object.fromEntries(left),
    lineaBase: numeroEscrito(valor),
    fuenteLineaBase: origen,
  };
}

// A salida as a form: of which tab, which columns, which rows and in which order, with how the file begins always in sight.

import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { HojaParaSalida } from '../../addon/salidas/hoja';
import type { BorradorDeSalida } from '../../addon/salidas/pedido';
import type { SalidasPanel } from '../../addon/salidas/ver';
import { enumerar } from '../../domain/formato';
import { cadaUno } from '../../domain/parse/varias';
import type { Valor } from '../../domain/register';
import { decirPorLeer } from '../../domain/salida/archivo';
import type { Celdas } from '../../domain/salida/escrita';
import { filasLeidas } from '../../domain/salida/filas';
import { FORMATOS_DE_SALIDA, type FormatoDeSalida } from '../../domain/salida/formatos';
import { erroresDe, type Lectura, leerSalida, type Reparo } from '../../domain/salida/leer';
import { mostrar } from '../../domain/salida/mostrar';
import { type Tabla, tablaDe } from '../../domain/salida/tabla';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { createKeeper } from '../kit/draft-keeper';
import { FieldError, FieldWarning } from '../kit/field';
import { focusSoon } from '../kit/focus';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { SelectField, TextField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { UnderWay } from '../kit/under-way';
import { useDraft } from '../kit/use-draft';
import { useAction } from '../kit/use-load';
import { useWriting } from '../kit/use-writing';
import { newVentana } from '../kit/ventana';
import { server } from '../server';
import { Columnas } from './columnas';
import { descargar } from './descargar';
import { Filtro } from './filtro';
import { camposDe, celdasDe, columnasDichas, type Forma, formaDe } from './forma';
import { Orden } from './orden';
import { Previa } from './previa';

interface EditorProps {
  readonly datos: SalidasPanel;
  /** With what it begins. */
  readonly inicial: BorradorDeSalida;
  /** The window whose draft that is; undefined where it is what is kept, or a new one. */
  readonly borradorDe: string | undefined;
  readonly hoy: string;
  readonly onSaved: (dicho: string, cargue: string | null) => void;
  readonly onLeave: (escrito: BorradorDeSalida | null) => void;
}

export function Editor({ datos, inicial, borradorDe, hoy, onSaved, onLeave }: EditorProps): VNode {
  const [forma, setForma] = useState<Forma>(() => formaDe(inicial));
  const [hoja, setHoja] = useState<HojaParaSalida | null>(null);
  const [errores, setErrores] = useState<{ readonly [columna: string]: string }>({});
  const { busy, falla, run } = useAction();
  const write = useWriting(run);
  const notify = useToast();
  const [ventana] = useState(() => newVentana(borradorDe));
  const asDraft = (now: Forma): BorradorDeSalida => ({ leida: now.leida, campos: camposDe(now) });
  const [keeper] = useState(() =>
    createKeeper<BorradorDeSalida>(
      (draft) => server.guardarBorradorSalida({ borrador: draft, ...ventana }),
      asDraft(forma),
    ),
  );
  const kept = useDraft(
    () => asDraft(forma),
    keeper,
    'Lo escrito no se pudo guardar: no cierre el panel.',
  );
  const [first] = useState(() => JSON.stringify(asDraft(forma)));
  const change = (some: Partial<Forma>): void => setForma((before) => ({ ...before, ...some }));

  const open = async (titulo: string): Promise<void> => {
    const registro = datos.hojas.find((one) => one.titulo === titulo)?.registro;
    if (registro === undefined) return;
    const answer = await run('Leyendo la hoja…', () => server.verHojaDeSalida({ registro }));
    if (answer) setHoja(answer);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, of what it begins with
  useEffect(() => {
    void open(forma.hoja);
    focusSoon('salida-nombre');
  }, []);
  // What a condition says is told from its text once the columns are known: «Decisión final es …».
  useEffect(() => {
    if (!hoja || hoja.titulo !== inicial.campos.registro) return;
    const known = hoja.columnas.map(({ label }) => label);
    setForma((before) =>
      before.filtro.every(({ columna }) => known.includes(columna))
        ? before
        : { ...before, filtro: formaDe(inicial, known).filtro },
    );
  }, [hoja, inicial]);

  const chooseHoja = (titulo: string): void => {
    const before = forma;
    change({ hoja: titulo, columnas: [], filtro: [], orden: [] });
    setHoja(null);
    void open(titulo);
    if (before.columnas.length > 0)
      notify(`Las columnas eran de «${before.hoja}».`, () => {
        setForma(before);
        void open(before.hoja);
      });
  };

  const celdas = celdasDe(forma);
  const { lectura, tabla, dichos } = useHecha(hoja, celdas);
  const isWrong = erroresDe(lectura).length > 0 || tabla.columnas.length === 0;
  const labels = hoja?.columnas.map(({ label }) => label) ?? [];

  const save = async (): Promise<void> => {
    const lacks = FALTA.find(
      ([campo]) => `${forma[campo]}`.trim() === '' || forma[campo].length === 0,
    );
    if (lacks) {
      setErrores({ [lacks[0]]: lacks[1] });
      focusSoon(lacks[2]);
      return;
    }
    const hecho = await write('Guardando la salida…', asDraft(forma), (encargo) =>
      server.guardarSalida(encargo),
    );
    if (!hecho) return;
    const wrong = Object.fromEntries(
      hecho.errores.map(({ columna, mensaje }) => [columna, mensaje]),
    );
    setErrores(wrong);
    if (hecho.errores.length > 0) {
      focusSoon(wrong.nombre ? 'salida-nombre' : 'salida-columnas');
      return;
    }
    await keeper.forget(asDraft(forma));
    onSaved(hecho.dicho, hecho.cargue);
  };
  const leave = async (): Promise<void> => {
    const now = asDraft(forma);
    await keeper.forget(now);
    // What was recovered is written by somebody, and not kept anywhere else any more.
    const isWritten = borradorDe !== undefined || JSON.stringify(now) !== first;
    onLeave(isWritten ? now : null);
  };
  const take = (formato: FormatoDeSalida): void => {
    if (isWrong) return;
    void run('Haciendo el archivo…', () =>
      descargar(forma.nombre.trim() || forma.hoja, tabla, formato, hoy),
    );
  };
  const of = (columna: keyof Celdas): readonly Reparo[] =>
    lectura.reparos.filter((one) => one.columna === columna);
  const porLeer = tabla.columnas.filter(({ columna }) => hoja?.porLeer.includes(columna.label));
  return (
    <>
      <div class="panel-body">
        {borradorDe === undefined ? null : (
          <Notice look="nota">Se recuperó lo que estaba escribiendo.</Notice>
        )}
        <TextField
          id="salida-nombre"
          label="Nombre de la salida"
          value={forma.nombre}
          error={errores.nombre}
          onChange={(nombre) => change({ nombre })}
        />
        <TextField
          id="salida-para"
          label="Para quién"
          need="optional"
          value={forma.paraQuien}
          error={errores.paraQuien}
          onChange={(paraQuien) => change({ paraQuien })}
        />
        <SelectField
          id="salida-hoja"
          label="De qué hoja"
          value={forma.hoja}
          error={errores.hoja ?? errores.registro}
          options={[
            { value: '', label: '—' },
            ...datos.hojas.map(({ titulo }) => ({ value: titulo, label: titulo })),
          ]}
          onChange={chooseHoja}
        />
        <UnderWay busy={busy} falla={falla} />
        {hoja ? (
          <>
            <Section
              id="salida-columnas"
              title="Columnas"
              count={columnasDichas(forma.columnas.length)}
              startsOpen
            >
              <Columnas
                columnas={forma.columnas}
                labels={labels}
                onChange={(columnas) => change({ columnas })}
              />
              <Reparos
                id="columnas"
                error={errores.columnas ?? errores.encabezados}
                reparos={[...of('columnas'), ...of('encabezados')]}
              />
              {hoja.quedan.length > 0 ? (
                <p class="hint">No salen, porque dicen de personas: {enumerar(hoja.quedan)}.</p>
              ) : null}
            </Section>
            <Section
              id="salida-filtro"
              title="Qué filas"
              count={forma.filtro.length === 0 ? 'todas' : `${forma.filtro.length}`}
              startsOpen={forma.filtro.length > 0}
              flagged={of('filtro').length > 0}
            >
              <Filtro
                filtro={forma.filtro}
                columnas={hoja.columnas}
                dichos={dichos}
                onChange={(filtro) => change({ filtro })}
              />
              <Reparos id="filtro" error={errores.filtro} reparos={of('filtro')} />
            </Section>
            <Section
              id="salida-orden"
              title="Orden"
              count={forma.orden.map(({ columna }) => columna).join(', ')}
            >
              <Orden orden={forma.orden} labels={labels} onChange={(orden) => change({ orden })} />
              <Reparos id="orden" error={errores.orden} reparos={of('orden')} />
            </Section>
            <SelectField
              id="salida-formato"
              label="Se guarda como"
              value={forma.formato}
              options={FORMATOS_DE_SALIDA.map((value) => ({ value, label: value }))}
              onChange={(formato) => change({ formato: formato as FormatoDeSalida })}
            />
            <Previa tabla={tabla} />
            {porLeer.length > 0 ? (
              <p class="hint">{decirPorLeer(porLeer.map(({ titulo }) => titulo))}</p>
            ) : null}
            <div class="inline-buttons">
              {FORMATOS_DE_SALIDA.map((formato) => (
                <Button
                  key={formato}
                  disabled={isWrong || busy !== ''}
                  onClick={() => take(formato)}
                >
                  Descargar {formato}
                </Button>
              ))}
            </div>
          </>
        ) : null}
      </div>
      <ButtonBar
        main={{
          id: 'salida-guardar',
          label: busy || 'Guardar la salida',
          onClick: () => void save(),
          disabled: busy !== '',
        }}
        second={{ label: 'Volver', onClick: () => void leave(), disabled: busy !== '' }}
      >
        {kept || null}
      </ButtonBar>
    </>
  );
}

const FALTA = [
  ['nombre', 'Escriba cómo se llama.', 'salida-nombre'],
  ['hoja', 'Escoja la hoja.', 'salida-hoja'],
  ['columnas', 'Agregue al menos una columna.', 'salida-agregar-columna'],
] as const;

interface ReparosProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly reparos: readonly Reparo[];
}

/** What the server says of it is said already where the page knows it. */
const Reparos = ({ id, error, reparos }: ReparosProps): VNode => (
  <div role="status">
    {error && !reparos.some(({ mensaje }) => mensaje === error) ? (
      <FieldError id={`salida-${id}`} error={error} />
    ) : null}
    {reparos.map(({ severidad, mensaje }) =>
      severidad === 'error' ? (
        <FieldError key={mensaje} id={`salida-${id}`} error={mensaje} />
      ) : (
        <FieldWarning key={mensaje} says={mensaje} />
      ),
    )}
  </div>
);

interface Hecha {
  readonly lectura: Lectura;
  readonly tabla: Tabla;
  readonly dichos: (label: string) => readonly string[];
}
const VACIA: Hecha = {
  lectura: { leida: { columnas: [], filtro: [], orden: [] }, reparos: [] },
  tabla: { columnas: [], filas: [] },
  dichos: () => [],
};

/** The table of what is written, computed here with the code that makes the file. */
function useHecha(hoja: HojaParaSalida | null, celdas: Celdas): Hecha {
  const read = useMemo(() => (hoja ? leida(hoja) : null), [hoja]);
  const text = JSON.stringify(celdas);
  // biome-ignore lint/correctness/useExhaustiveDependencies: celdas is new each time, and says the same as its text
  return useMemo(() => {
    if (!hoja || !read) return VACIA;
    const lectura = leerSalida(celdas, { ...hoja, valores: read.valores });
    return { lectura, tabla: tablaDe(lectura.leida, read.filas), dichos: read.dichos };
  }, [hoja, read, text]);
}

function leida({ columnas, filas }: HojaParaSalida) {
  const rows = filasLeidas({ columnas, filas });
  const known = new Map<string, readonly Valor[]>();
  const valores = (key: string): readonly Valor[] => {
    const before = known.get(key);
    if (before) return before;
    const all = [...new Set(rows.flatMap((row) => row[key] ?? []))];
    known.set(key, all);
    return all;
  };
  const dichos = (label: string): readonly string[] => {
    const column = columnas.find((one) => one.label === label);
    if (!column) return [];
    const all = valores(column.key);
    const each = column.varias ? all.flatMap((one) => cadaUno(String(one))) : all;
    return [...new Set(each.map((one) => mostrar(column, one)))].sort();
  };
  return { filas: rows, valores, dichos };
}

// `libro-pam focalizar`: which institutions an acción reaches in a year, and why; keeping it, changing a decision, freezing it.

import { formatNumero } from '../../domain/formato';
import { cuenta } from '../../domain/redaccion';
import { fold } from '../../domain/texto';
import { UsageError } from '../../terminal/arguments';
import { type Answer, COSTO, defineCommand } from '../../terminal/command';
import { shorten, textTable } from '../../terminal/text-table';
import { requireVigencia } from './argument-values';
import { driveTrabajo, type TrabajoVisto } from './drive-trabajo';
import { sectionText } from './section-text';
import { changeLibro, consultLibro } from './sesion';

interface Ied {
  readonly codigoDane: string;
  readonly nombre: string;
  readonly puntaje: number | null;
  readonly pesoConDato: number;
  readonly orden: number | null;
  readonly decision: string;
  readonly final: string;
}
interface Calculada {
  readonly vigencia: number;
  readonly accion: string;
  readonly cupos: number | null;
  readonly corte: number | null;
  readonly ied: readonly Ied[];
  readonly sinInformacion: readonly Ied[];
  readonly empates: readonly { readonly ied: readonly string[]; readonly decide: string }[];
}
interface Vista {
  readonly focalizacion: Calculada;
  readonly avisos: readonly string[];
  /** Each in words. */
  readonly empates: readonly string[];
  readonly congelada: string;
  readonly cargue?: string | null;
  /** What is left of it for further steps. */
  readonly trabajo?: TrabajoVisto;
}

interface Matriz {
  readonly vigencia: number;
  readonly acciones: readonly {
    readonly codigo: string;
    readonly titulo: string;
    readonly seleccionadas: number | null;
    readonly congelada: boolean;
  }[];
  readonly ied: readonly {
    readonly codigoDane: string;
    readonly nombre: string;
    readonly localidad: string;
    readonly acciones: readonly string[];
  }[];
  readonly sinNinguna: readonly string[];
}

const FINALES: { readonly [word: string]: string } = {
  seleccionada: 'Seleccionada',
  'no seleccionada': 'No seleccionada',
};

export const focalizar = defineCommand({
  summary: 'Ordena las IED de una acción por necesidad y dice cuáles entran y por qué.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    vigencia: { value: '2026', required: true, help: 'Año de la focalización.' },
    accion: { value: 'A05', help: 'Acción de alcance «IED focalizadas».' },
    matriz: { help: 'En vez de una acción, quién recibe qué ese año: las IED y las acciones.' },
    cupos: { value: 'N', isBlankable: true, help: 'Cuántas IED entran; "", sin límite.' },
    minimo: { value: 'P', isBlankable: true, help: 'Puntaje desde el que entran; "", sin mínimo.' },
    cobertura: {
      value: '70',
      help: 'Puntos de peso con dato que una IED necesita para tener puntaje.',
    },
    guardar: { help: 'Deja el resultado en las hojas, sin congelarlo.' },
    congelar: { help: 'Lo guarda y lo congela con el acta que se diga.' },
    acta: { value: '12', help: 'Número del acta en la vigencia, o su código (AC-0012).' },
    ied: { value: 'CODIGO', help: 'Para cambiar una decisión: el código DANE de la IED.' },
    final: { value: 'DECISION', help: 'Para cambiarla: seleccionada o «no seleccionada».' },
    motivo: { value: 'TEXTO', help: 'Por qué se cambia una decisión, o se descongela.' },
    descongelar: { help: 'Abre de nuevo una focalización congelada, con su motivo.' },
    simular: { help: 'Al cambiar una decisión, dice a quién desplaza, sin escribir.' },
    ...COSTO,
  },
  async run({ libro }, chosen) {
    const vigencia = requireVigencia(chosen.vigencia);
    if (chosen.matriz) return verMatriz(libro, vigencia, chosen);
    if (chosen.accion === undefined)
      throw new UsageError('Diga --accion, o --matriz para todas las de la vigencia.');
    const asked = { vigencia, accion: chosen.accion };
    const { cupos, minimo, cobertura, acta, congelar, guardar, motivo, costo } = chosen;
    const reglas = { cupos, minimo, cobertura };
    if (chosen.ied !== undefined || chosen.final !== undefined)
      return cambiar(libro, { ...asked, ...requireCambio(chosen), motivo, acta }, chosen);
    if (chosen.descongelar)
      return changeLibro(libro, { costo }, (sesion) => {
        const json = sesion.call<object>('descongelarFocalizacion', { ...asked, motivo }, 'commit');
        return {
          json: { vigencia: Number(asked.vigencia), accion: asked.accion, ...json },
          text: `La focalización de ${asked.accion} en ${asked.vigencia} quedó abierta.`,
        };
      });
    if (acta !== undefined && !congelar) throw new UsageError('--acta se usa con --congelar.');
    if (congelar && acta === undefined)
      throw new UsageError('Falta --acta: se congela con un acta definitiva.');
    if (congelar || guardar)
      return changeLibro(libro, { costo }, (sesion) => {
        const pedido = { ...asked, ...reglas, congelar, acta };
        const done = sesion.call<Vista>('guardarFocalizacion', pedido, 'commit');
        driveTrabajo(sesion, done.trabajo);
        const now = done.trabajo
          ? sesion.call<Vista>('calcularFocalizacion', asked, 'consulta')
          : done;
        return answer({ ...now, cargue: done.cargue ?? null });
      });
    return consultLibro(libro, { costo }, (sesion) =>
      answer(sesion.call<Vista>('calcularFocalizacion', { ...asked, ...reglas }, 'consulta')),
    );
  },
});

function requireCambio({
  ied,
  final,
}: {
  readonly ied?: string | undefined;
  readonly final?: string | undefined;
}): { readonly ied: string; readonly final: string } {
  if (ied === undefined || final === undefined)
    throw new UsageError('Para cambiar una decisión diga --ied y --final.');
  const read = FINALES[fold(final)];
  if (read) return { ied, final: read };
  throw new UsageError(`«${final}» no es una decisión: seleccionada o «no seleccionada».`);
}

interface Cambio {
  readonly dicho: string;
  readonly cargue: string | null;
}

function cambiar(
  libro: string,
  pedido: object,
  { simular, costo }: { readonly simular?: true | undefined; readonly costo?: true | undefined },
): Promise<Answer> {
  const asked = { ...pedido, simular };
  const open = simular ? consultLibro : changeLibro;
  return open(libro, { costo }, (sesion) => {
    const json = sesion.call<Cambio>('cambiarFocalizada', asked, simular ? 'consulta' : 'commit');
    return { json, text: simular ? `${json.dicho} No se escribió nada.` : json.dicho };
  });
}

function verMatriz(
  libro: string,
  vigencia: string,
  {
    accion,
    costo,
    ...rest
  }: { readonly accion?: string | undefined; readonly costo?: true | undefined } & object,
): Promise<Answer> {
  const others = Object.entries(rest).flatMap(([name, value]) =>
    value === undefined || ['vigencia', 'matriz', 'json'].includes(name) ? [] : [`--${name}`],
  );
  const [first] = accion === undefined ? others : ['--accion'];
  if (first) throw new UsageError(`${first} no se usa con --matriz.`);
  return consultLibro(libro, { costo }, (sesion) => {
    const json = sesion.call<Matriz>('verMatrizDeFocalizacion', { vigencia }, 'consulta');
    return { json, text: matrizText(json).join('\n') };
  });
}

function matrizText({ vigencia, acciones, ied, sinNinguna }: Matriz): readonly string[] {
  const saved = acciones.filter(({ seleccionadas }) => seleccionadas !== null);
  if (saved.length === 0) return [`Ninguna focalización de ${vigencia} se ha guardado todavía.`];
  return [
    textTable(
      ['acción', 'qué', 'IED', 'congelada'],
      acciones.map(({ codigo, titulo, seleccionadas, congelada }) => [
        codigo,
        shorten(titulo, 50),
        seleccionadas === null ? 'sin guardar' : formatNumero(seleccionadas),
        congelada ? 'sí' : 'no',
      ]),
    ),
    '',
    textTable(
      ['código DANE', 'IED', 'localidad', 'acciones'],
      ied.map((one) => [
        one.codigoDane,
        shorten(one.nombre, 44),
        one.localidad,
        one.acciones.join(', ') || 'ninguna',
      ]),
    ),
    '',
    `Sin ninguna acción focalizada: ${sinNinguna.length} de ${ied.length}.`,
  ];
}

function answer({ focalizacion, avisos, empates, congelada, cargue }: Vista): Answer {
  return {
    json: focalizacion,
    text: [
      ...tableText(focalizacion),
      ...sectionText('Empates:', empates),
      ...(avisos.length > 0 ? ['', ...avisos] : []),
      ...(congelada === '' ? [] : ['', `Congelada ${congelada}.`]),
      ...(cargue ? ['', `Cargue ${cargue}.`] : []),
    ].join('\n'),
  };
}

function tableText({
  vigencia,
  accion,
  cupos,
  corte,
  ied,
  sinInformacion,
}: Calculada): readonly string[] {
  const lines = ied.map((one) => [
    `${one.orden}`,
    one.codigoDane,
    shorten(one.nombre, 44),
    formatNumero(one.puntaje ?? 0, 2),
    formatNumero(one.pesoConDato),
    one.decision,
    one.final,
  ]);
  return [
    `Focalización de ${accion} en ${vigencia}: ${cupos === null ? 'sin límite de cupos' : cuenta(cupos, 'cupo', 'cupos')}${corte === null ? '' : `; la última que entra tiene ${formatNumero(corte, 2)}`}`,
    '',
    textTable(['orden', 'código DANE', 'IED', 'puntaje', 'con dato', 'decisión', 'final'], lines),
    ...(sinInformacion.length === 0
      ? []
      : [
          '',
          'Sin información suficiente:',
          ...sinInformacion.map(
            ({ codigoDane, nombre, pesoConDato, final }) =>
              `  ${codigoDane} ${nombre}: ${formatNumero(pesoConDato)} de 100 puntos de peso con dato${final === 'Seleccionada' ? '; entra por decisión de la oficina' : ''}`,
          ),
        ]),
  ];
}

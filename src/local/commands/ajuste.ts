// `libro-pam ajuste`: the autorizaciones de ajuste of a book; asking for one, deciding it and applying it.

import { CAMPOS_AJUSTABLES, PASOS_DE_AJUSTE, type PasoDeAjuste } from '../../domain/ajuste/pasos';
import { quisoDecir } from '../../domain/parecido';
import { fold } from '../../domain/texto';
import { UsageError } from '../../terminal/arguments';
import { type Answer, COSTO, defineCommand } from '../../terminal/command';
import { textTable } from '../../terminal/text-table';
import { requireCorte } from './argument-values';
import { sectionText } from './section-text';
import { changeLibro, consultLibro, type Sesion } from './sesion';

interface Ajustes {
  readonly ajustes: readonly {
    readonly codigo: string;
    readonly corte: string;
    readonly dicho: string;
    readonly motivo: string;
    readonly estado: string;
    readonly solicitada: string;
    readonly decidida: string;
    readonly vence: string;
    readonly aplicada: string;
    readonly efecto: readonly string[];
  }[];
}
interface Hecho {
  readonly codigo: string;
  readonly dicho: string;
  readonly efecto: readonly string[];
  readonly documentos: readonly string[];
  readonly cargue: string | null;
}

const PASOS = Object.keys(PASOS_DE_AJUSTE) as readonly PasoDeAjuste[];

export const ajuste = defineCommand({
  summary:
    'Lista las autorizaciones de ajuste; con pedir, conceder, negar o aplicar delante del libro, da ese paso.',
  parameters: { primero: '[pedir|conceder|negar|aplicar] LIBRO.xlsx' },
  optional: { segundo: 'AJ-0001', tercero: '' },
  options: {
    corte: { value: '2026-T2', help: 'Para pedir: el trimestre cerrado.' },
    accion: { value: 'A03', help: 'Para pedir: la acción.' },
    campo: { value: 'CIFRA', help: `Para pedir: ${CAMPOS_AJUSTABLES.join(', ')}.` },
    valor: { value: '58', help: 'Para pedir: lo que debe decir.' },
    motivo: { value: 'TEXTO', help: 'Por qué se pide o se niega; o con qué se concede.' },
    simular: { help: 'Dice qué cambiaría, y no escribe nada.' },
    ...COSTO,
  },
  async run({ primero, segundo, tercero }, { costo, simular, ...chosen }) {
    const paso = PASOS.find((one) => one === fold(primero));
    if (!paso) {
      requireNothingElse(segundo);
      return consultLibro(primero, { costo }, list);
    }
    if (!segundo) throw new UsageError('Falta LIBRO.xlsx.');
    const asked =
      paso === 'pedir'
        ? { fn: 'pedirAjuste', pedido: requireAsked(chosen, tercero) }
        : {
            fn: 'pasarAjuste',
            pedido: { codigo: requireCodigo(tercero), paso, respuesta: chosen.motivo },
          };
    const open = simular ? consultLibro : changeLibro;
    return open(segundo, { costo }, (sesion) => {
      const hecho = sesion.call<Hecho>(
        asked.fn,
        { ...asked.pedido, simular },
        simular ? 'consulta' : 'commit',
      );
      return { json: { ...hecho, simulado: simular === true }, text: textOf(hecho, simular) };
    });
  },
});

function requireNothingElse(word: string | undefined): void {
  if (word !== undefined)
    throw new UsageError(`Sobra «${word}». El paso va delante del libro: ${PASOS.join(', ')}.`);
}

function requireCodigo(codigo: string | undefined): string {
  if (codigo) return codigo;
  throw new UsageError('Diga cuál: AJ-0001.');
}

function requireAsked(
  chosen: {
    readonly corte?: string | undefined;
    readonly accion?: string | undefined;
    readonly campo?: string | undefined;
    readonly valor?: string | undefined;
    readonly motivo?: string | undefined;
  },
  extra: string | undefined,
) {
  if (extra !== undefined) throw new UsageError(`Sobra «${extra}».`);
  const { corte, accion, campo, valor, motivo } = chosen;
  const missing = Object.entries({ corte, accion, campo, valor, motivo }).find(
    ([, value]) => value === undefined,
  );
  if (missing) throw new UsageError(`Falta --${missing[0]}.`);
  return {
    corte: requireCorte(corte ?? ''),
    accion,
    campo: requireCampo(campo ?? ''),
    valor,
    motivo,
  };
}

function requireCampo(text: string): string {
  const known = CAMPOS_AJUSTABLES.find((campo) => campo === fold(text));
  if (known) return known;
  throw new UsageError(
    `«${text}» no es una cifra que se ajuste.${quisoDecir(text, CAMPOS_AJUSTABLES)} Son: ${CAMPOS_AJUSTABLES.join(', ')}.`,
  );
}

function list(sesion: Sesion): Answer {
  const { ajustes } = sesion.call<Ajustes>('panelAjustes', {}, 'consulta');
  if (ajustes.length === 0)
    return { json: { ajustes }, text: 'Todavía no se ha pedido ninguna autorización de ajuste.' };
  const lines = ajustes.map((one) => [
    one.codigo,
    one.corte,
    one.dicho,
    one.vence ? `${one.estado}: ${one.vence}` : one.estado,
    one.solicitada,
    one.decidida,
    one.aplicada,
  ]);
  const header = ['código', 'corte', 'cifra', 'estado', 'solicitada', 'decidida', 'aplicada'];
  return { json: { ajustes }, text: textTable(header, lines) };
}

function textOf({ codigo, dicho, efecto, documentos, cargue }: Hecho, simular?: true): string {
  return [
    simular
      ? `No se escribió nada. Lo que pasaría: ${dicho}`
      : [codigo, dicho].filter(Boolean).join(': '),
    ...sectionText('Cifras publicadas que cambian:', efecto),
    ...(documentos.length > 0
      ? ['', `Quedan marcados «Cambió después del corte»: ${documentos.join(', ')}.`]
      : []),
    ...(cargue ? ['', `Cargue ${cargue}.`] : []),
  ].join('\n');
}

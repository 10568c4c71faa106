// Asking for an autorización de ajuste, deciding it and applying it: each one commit. Applying writes the figure, what became of the
// request and the mark of the documents made before, all or nothing; undoing its cargue takes all of it back.

import {
  type Ahora,
  cifraDe,
  cifraGuardada,
  corteDe,
  decirAjuste,
  decirCifra,
  decirMomento,
  loQueFalta,
  marcasDeLaDecision,
  nombreDelCampo,
  objecionAlAjuste,
} from '../../domain/ajuste/ajuste';
import { documentosQueCambian } from '../../domain/ajuste/documentos';
import { type CampoAjustable, PASOS_DE_AJUSTE } from '../../domain/ajuste/pasos';
import { type Cambio, cambiosHacia, claveOfCambio } from '../../domain/cambio';
import { codigoDe } from '../../domain/codigo-verificacion';
import { parametro } from '../../domain/parametros';
import { parseCelda } from '../../domain/parse';
import { type Corte, formatCorte } from '../../domain/periodo';
import type { Valor } from '../../domain/register';
import { type AjusteRow, ajustes } from '../../domain/registers/ajustes';
import { type DocumentoRow, documentos } from '../../domain/registers/documentos';
import type { EquipoRow } from '../../domain/registers/equipo';
import { seguimiento } from '../../domain/registers/seguimiento';
import { readsAlike } from '../../domain/texto';
import { commit } from '../commit/commit';
import type { HechoAntes } from '../commit/pedido';
import { pedidoDe } from '../commit/pedidos';
import { type Acto, whoSigns } from '../identidad';
import { readEstado } from '../libro/estado';
import { ahoraEnBogota } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { whoAnswers } from '../quien-responde';
import { nombreDe } from '../reportes/en-corte';
import { UserError } from '../user-error';
import { retellInicio } from '../vistas/retell-inicio';
import { efectoEn, type LibroDeAjustes, requireCifra, requireNueva } from './cifra';
import type { PasarAjustePedido, PedirPedido } from './pedido';
import { requireAnotada } from './segun-bitacora';

/** What a step did, or would do. */
export interface AjusteHecho {
  /** Código of the request; '' while it has none. */
  readonly codigo: string;
  readonly dicho: string;
  /** The published figures that change. */
  readonly efecto: readonly string[];
  /** Códigos of the documents that are marked. */
  readonly documentos: readonly string[];
  /** null where nothing was written. */
  readonly cargue: string | null;
}
/** What a step is to write, and what is said of it. */
interface Plan extends Omit<AjusteHecho, 'cargue'> {
  readonly cambios: readonly Cambio[];
}

/** This moment in Bogotá, to the minute. */
export const ahora = (): Ahora => ahoraEnBogota();

export function pedir({ simular = false, pedido, ...asked }: PedirPedido): AjusteHecho {
  const { quien } = whoSigns(PEDIR);
  return carryOut(
    PASOS_DE_AJUSTE.pedir.operacion,
    { simular, pedido: pedidoDe(pedido, asked) },
    (libro) => planToAsk(libro, asked, quien),
  );
}

const desde = 'Autorización de ajuste…';
/** The bitácora and whoever decides need to know who asks. */
const PEDIR: Acto = { que: 'pedir o aplicar una autorización de ajuste', desde };
const DECIDIR: Acto = { que: 'conceder o negar una autorización de ajuste', desde };

function planToAsk(
  libro: LibroDeAjustes,
  asked: Omit<PedirPedido, 'simular' | 'pedido'>,
  quien: string,
): Plan {
  const cifra = requireCifra(libro, asked);
  const valor = requireNueva(libro, cifra, asked.valor);
  const motivo = enCelda('motivo', asked.motivo);
  if (motivo === undefined)
    throw new UserError(
      'Escriba el motivo del ajuste: es lo que lee quien lo autoriza, y queda en el informe.',
      'MOTIVO',
    );
  const { accion, campo, corte } = cifra;
  const open = ajustesEn(libro).find(
    (row) =>
      row.estado === 'Solicitada' &&
      row.accion === accion &&
      row.campo === campo &&
      corteDe(row) === formatCorte(corte),
  );
  if (open)
    throw new UserError(
      `${open.codigo} ya pide corregir ${nombreDelCampo(campo)} de ${accion} en ${formatCorte(corte)} y espera respuesta: no se pide otra vez.`,
      'AJUSTE',
    );
  const row: AjusteRow = {
    ...corte,
    accion,
    campo,
    dice: cifraGuardada(cifra.valor) || undefined,
    debeDecir: cifraGuardada(valor),
    motivo,
    solicito: nombreDe(libro, quien),
    solicitadaEl: libro.hoy,
    estado: PASOS_DE_AJUSTE.pedir.a,
  };
  return {
    codigo: '',
    dicho: `Se pidió la autorización para ${decirAjuste(row)} en ${formatCorte(corte)}: la concede quien aprueba los reportes.`,
    efecto: efectoEn(libro, { accion, corte, campo, valor }),
    documentos: [],
    cambios: [{ registro: ajustes.key, cambio: 'crear', row }],
  };
}

export function pasar({ simular = false, pedido, ...asked }: PasarAjustePedido): AjusteHecho {
  const { paso, codigo, respuesta = '' } = asked;
  const isOfJefe = PASOS_DE_AJUSTE[paso].da === 'quien aprueba';
  const { quien } = isOfJefe ? whoAnswers(DECIDIR) : whoSigns(PEDIR);
  const plan = paso === 'aplicar' ? planToApply : planToDecide;
  return carryOut(
    `${PASOS_DE_AJUSTE[paso].operacion} ${codigo}`,
    { simular, pedido: pedidoDe(pedido, asked) },
    (libro, antes) => {
      const row = requireAjuste(libro, codigo);
      const persona = {
        nombre: nombreDe(libro, quien),
        equipo: libro.rows<EquipoRow>('equipo').map((fila) => fila.row),
        ahora: ahora(),
      };
      const objecion = objecionAlAjuste(row, paso, persona, respuesta);
      if (objecion) throw new UserError(objecion, 'AJUSTE');
      if (!antes?.esElMismo) requireAnotada(row);
      return plan(libro, row, { ...persona, paso, respuesta: enCelda('respuesta', respuesta) });
    },
  );
}

/** A text as its cell gives it back. */
function enCelda(key: 'motivo' | 'respuesta', texto: string): string | undefined {
  const read = parseCelda(ajustes.columns[key], texto);
  return 'ok' in read && read.ok !== undefined ? String(read.ok) : undefined;
}

export const ajustesEn = (libro: Pick<LibroDeAjustes, 'rows'>): readonly AjusteRow[] =>
  libro.rows<AjusteRow>(ajustes.key).map(({ row }) => row);

function requireAjuste(libro: LibroDeAjustes, codigo: string): AjusteRow {
  const row = ajustesEn(libro).find((one) => readsAlike(one.codigo ?? '', codigo));
  if (row) return row;
  throw new UserError(`No hay una autorización de ajuste ${codigo} en este libro.`, 'AJUSTE');
}

interface Decision {
  readonly nombre: string;
  readonly ahora: Ahora;
  readonly paso: PasarAjustePedido['paso'];
  readonly respuesta: string | undefined;
}

function planToDecide(libro: LibroDeAjustes, row: AjusteRow, decision: Decision): Plan {
  const { paso, respuesta } = decision;
  const codigo = row.codigo ?? '';
  if (paso === 'conceder') requireComoDice(libro, row);
  const horas = parametro(libro.rows('parametros'), 'horas_de_ajuste');
  const marcas = marcasDeLaDecision(
    paso === 'negar' ? 'negar' : 'conceder',
    decision,
    respuesta,
    horas,
  );
  const after: AjusteRow = { ...row, ...marcas };
  return {
    codigo,
    dicho:
      paso === 'negar'
        ? `${codigo} quedó negada.`
        : `${codigo} quedó concedida: se aplica antes del ${decirMomento(`${after.venceEl} ${after.venceALas}`)} (${loQueFalta(after, decision.ahora)}).`,
    efecto: paso === 'negar' ? [] : efectoDelAjuste(libro, row),
    documentos: [],
    cambios: cambiosHacia(ajustes, row, marcas),
  };
}

function planToApply(libro: LibroDeAjustes, row: AjusteRow, { nombre }: Decision): Plan {
  const codigo = row.codigo ?? '';
  const { cifra, valor } = requireComoDice(libro, row);
  const { campo, corte, fila } = cifra;
  const efecto = efectoDelAjuste(libro, row);
  const marcas: AjusteRow = {
    estado: PASOS_DE_AJUSTE.aplicar.a,
    aplico: nombre,
    aplicadaEl: libro.hoy,
    efecto: efecto.join('\n') || 'Ninguna cifra publicada cambia.',
    codigoVerificacion: codigoDe(readEstado()?.hash ?? ''),
  };
  const marked = documentosQueCambian(
    libro.rows<DocumentoRow>(documentos.key).map((one) => one.row),
    { ...row, ...marcas },
  );
  return {
    codigo,
    dicho: `${codigo} quedó aplicada en ${formatCorte(corte)}: ${decirAjuste(row)}.`,
    efecto,
    documentos: marked.map((one) => one.antes.codigo ?? ''),
    cambios: [
      ...cambiosHacia(seguimiento, fila.row, {
        [campo]: valor,
      }),
      ...cambiosHacia(ajustes, row, marcas),
      ...marked.flatMap(({ antes, despues }) => cambiosHacia(documentos, antes, despues)),
    ],
  };
}

/** The figure of a request while its cell still says what the request says; a sentence where somebody changed it. */
function requireComoDice(libro: LibroDeAjustes, row: AjusteRow) {
  const { accion = '', dice, debeDecir } = row;
  const campo = row.campo as CampoAjustable;
  const cifra = requireCifra(libro, { corte: corteDe(row), accion, campo });
  if (cifraDe(campo, dice) !== cifra.valor)
    throw new UserError(
      `${nombreDelCampo(campo)} de ${accion} en ${corteDe(row)} ya no dice ${decirCifra(campo, dice)}, como dice ${row.codigo}, sino ${decirCifra(campo, cifraGuardada(cifra.valor))}: pida otra autorización con la cifra de ahora.`,
      'CONFLICTO',
    );
  return { cifra, valor: cifraDe(campo, debeDecir) as Valor };
}

/** What a request would change, as the rows are now; nothing where its acción is not there any more. */
export const efectoDelAjuste = (libro: LibroDeAjustes, row: AjusteRow): readonly string[] =>
  efectoEn(libro, {
    accion: row.accion ?? '',
    corte: { vigencia: row.vigencia, trimestre: row.trimestre } as Corte,
    campo: row.campo as CampoAjustable,
    valor: cifraDe(row.campo as CampoAjustable, row.debeDecir),
  });

/** Registers in whose closed rows a step writes: those of the request, its figure and the documents about it. */
const ESCRIBE: readonly string[] = [ajustes.key, seguimiento.key, documentos.key];

function carryOut(
  operacion: string,
  { simular, pedido }: { readonly simular: boolean; readonly pedido: ReturnType<typeof pedidoDe> },
  planIn: (libro: LibroDeAjustes, antes?: HechoAntes) => Plan,
): AjusteHecho {
  if (simular) return told(planIn(settledLibro()), null);
  let plan: Plan | undefined;
  const { cargue, cambios } = commit({
    operacion,
    pedido,
    anotaAlPlanear: true,
    abre: ({ registro }) => ESCRIBE.includes(registro),
    build: (fresh, antes) => {
      plan = planIn(fresh, antes);
      return plan.cambios;
    },
  });
  const made = cambios.find(({ registro }) => registro === ajustes.key);
  const codigo = made ? (claveOfCambio(ajustes, made) ?? '') : '';
  retellInicio();
  return told(
    plan ?? { codigo, dicho: 'Ya estaba hecho.', efecto: [], documentos: [], cambios },
    cargue || null,
    codigo,
  );
}

const told = (
  { codigo, dicho, efecto, documentos: marked }: Plan,
  cargue: string | null,
  given = codigo,
): AjusteHecho => ({ codigo: codigo || given, dicho, efecto, documentos: marked, cargue });

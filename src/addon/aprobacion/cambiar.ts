// Changing the plan after it was approved. What a change needs follows from the column: a sustantivo one is asked for with a number,
// granted by the Jefe for some hours with its acta, and applied; an administrativo one is applied with its reason; one of wording is
// applied. All of it stays in Control de cambios, each step one commit.

import { actasDelLibro, decirActa } from '../../domain/aprobacion/acta-del-pam';
import { actaPorNombre } from '../../domain/aprobacion/acta-por-nombre';
import { decirCambioDelPlan } from '../../domain/aprobacion/cambios';
import { LA_ACCION } from '../../domain/aprobacion/cierre';
import { decirMomento } from '../../domain/aprobacion/momento';
import { OPERACIONES, PASOS_DE_CAMBIO } from '../../domain/aprobacion/pasos';
import { objecionAlPropio, objecionAQuienAprueba } from '../../domain/aprobacion/quien';
import { decirValor, guardado, leido } from '../../domain/aprobacion/valor';
import {
  cambiosDelLibro,
  estadoPorReloj,
  isDeTodoElPlan,
  venceDe,
} from '../../domain/aprobacion/version';
import type { Cambio } from '../../domain/cambio';
import { codigoDe } from '../../domain/codigo-verificacion';
import { parametro } from '../../domain/parametros';
import { enumerar } from '../../domain/redaccion';
import { REGISTERS } from '../../domain/registers';
import { cambios as CAMBIOS, type CambioDelPamRow } from '../../domain/registers/cambios';
import { pam } from '../../domain/registers/pam';
import { readsAlike } from '../../domain/texto';
import { requireAnotadaEn } from '../ajustes/segun-bitacora';
import { readEstado } from '../libro/estado';
import { UserError } from '../user-error';
import { enCelda } from './aprobar';
import {
  type CeldaDelPlan,
  enCeldaDelPlan,
  filaDelPlan,
  requireCelda,
  requireNuevo,
  requireVigente,
} from './celda';
import {
  creado,
  darPaso,
  firmado,
  type HechoEnElPam,
  type LibroDelPam,
  modificado,
  type Persona,
  type PlanDelPam,
  venceEn,
} from './escribir';
import type { CambiarPamPedido, PasarCambioPedido } from './pedido';

export function cambiarPam({ simular, pedido, ...asked }: CambiarPamPedido): HechoEnElPam {
  const operacion = asked.campo === '' ? OPERACIONES.pedir : OPERACIONES.cambiar;
  return darPaso({ operacion, aprueba: false, simular, pedido, asked }, (libro, persona) => {
    const vigente = requireVigente(libro);
    const common: CambioDelPamRow = {
      version: vigente.version,
      motivo: enCelda('motivo', asked.motivo),
      acta: actaPedida(libro, asked.acta),
      actoPlanDesarrollo: enCelda('actoPlanDesarrollo', asked.acto),
      solicito: persona.nombre,
      solicitadoEl: persona.hoy,
    };
    if (asked.accion === '' && asked.campo === '') return planDeTodo(libro, common);
    if (readsAlike(asked.campo, LA_ACCION) || readsAlike(asked.campo, pam.columns.codigo.label))
      return planDeAccion(libro, asked, common);
    return planDeCelda(libro, persona, asked, common);
  });
}

/** Código of an acta that somebody names; any that is definitive serves to ask. */
function actaPedida(libro: LibroDelPam, nombre: string | undefined): string | undefined {
  if (!nombre?.trim()) return undefined;
  const hallada = actaPorNombre(actasDelLibro(libro), nombre);
  if ('objecion' in hallada) throw new UserError(hallada.objecion, 'ACTA');
  return hallada.acta.codigo;
}

const requireMotivo = (motivo: string | undefined): void => {
  if (motivo) return;
  throw new UserError(
    'Escriba el motivo del cambio: es lo que lee quien lo autoriza, y queda en el Control de cambios.',
    'MOTIVO',
  );
};

/** The whole plan, for some hours. */
function planDeTodo(libro: LibroDelPam, common: CambioDelPamRow): PlanDelPam {
  requireMotivo(common.motivo);
  const open = cambiosDelLibro(libro).find(
    (row) =>
      isDeTodoElPlan(row) &&
      ['Solicitado', 'Autorizado'].includes(estadoPorReloj(row, libro.ahora ?? '') ?? ''),
  );
  if (open)
    throw new UserError(
      `Ya hay una autorización de ajuste de todo el PAM ${open.estado === 'Solicitado' ? 'por responder' : 'en curso'}: ${open.numero}.`,
      'CAMBIO',
    );
  return pedido(
    { ...common, clase: 'Sustantivo', queCambia: 'Autorización de ajuste de todo el PAM' },
    'la autorización de ajuste de todo el PAM',
  );
}

const pedido = (row: CambioDelPamRow, que: string): PlanDelPam => ({
  dicho: `Se pidió ${que}. Lo autoriza o lo niega quien aprueba el PAM.`,
  cambios: [creado(CAMBIOS.key, { ...row, estado: 'Solicitado' })],
});

/** An acción that comes or goes. */
function planDeAccion(
  libro: LibroDelPam,
  { accion, valor }: CambiarPamPedido,
  common: CambioDelPamRow,
): PlanDelPam {
  requireMotivo(common.motivo);
  const there = filaDelPlan(libro, accion);
  const codigo = there ? String(there.row.codigo) : accion.trim();
  const [antes, despues] = there ? [codigo, undefined] : [undefined, codigo];
  if (there && valor.trim() !== '')
    throw new UserError(
      `${codigo} ya está en el PAM y su código no cambia durante el cuatrienio. Para retirarla, deje el valor en blanco.`,
      'VALOR',
    );
  if (!there && !readsAlike(valor, codigo))
    throw new UserError(
      `No hay una acción «${accion}» en el PAM: para agregarla, escriba su código también como valor.`,
      'ACCION',
    );
  if (there) requireSinUso(libro, codigo);
  requireNoPedido(libro, codigo, LA_ACCION);
  const queCambia = `${codigo} ${there ? 'se retira' : 'se agrega'}`;
  return pedido(
    { ...common, clase: 'Sustantivo', accion: codigo, campo: LA_ACCION, antes, despues, queCambia },
    `${there ? 'retirar' : 'agregar'} ${codigo}`,
  );
}

/** An acción with rows of its own is not taken away: they would be of nothing. */
function requireSinUso(libro: LibroDelPam, codigo: string): void {
  const users = REGISTERS.filter((register) => register.key !== CAMBIOS.key).filter((register) =>
    Object.entries(register.columns).some(
      ([key, { refiere }]) =>
        refiere === pam.key && libro.rows(register.key).some(({ row }) => row[key] === codigo),
    ),
  );
  if (users.length === 0) return;
  throw new UserError(
    `${codigo} no se retira, porque tiene filas en ${enumerar(users.map(({ title }) => title))}: si ya no se hará, pida cambiar a NP sus metas que faltan.`,
    'ACCION',
  );
}

export function requireNoPedido(libro: LibroDelPam, accion: string, campo: string): void {
  const open = cambiosDelLibro(libro).find(
    (row) =>
      row.accion === accion &&
      row.campo === campo &&
      ['Solicitado', 'Autorizado'].includes(estadoPorReloj(row, libro.ahora ?? '') ?? ''),
  );
  if (open)
    throw new UserError(
      `${open.numero} ya pide ese cambio (${open.queCambia}) y está ${open.estado?.toLowerCase()}: no se pide otra vez.`,
      'CAMBIO',
    );
}

function planDeCelda(
  libro: LibroDelPam,
  persona: Persona,
  asked: CambiarPamPedido,
  common: CambioDelPamRow,
): PlanDelPam {
  const celda = requireCelda(libro, asked);
  const valor = requireNuevo(libro, celda, asked.valor);
  const row: CambioDelPamRow = { ...common, ...filaDelCambio(celda, valor) };
  requireNoPedido(libro, celda.accion, celda.campo);
  if (celda.clase !== 'Forma') requireMotivo(common.motivo);
  if (celda.clase === 'Sustantivo')
    return pedido(row, `el cambio sustantivo ${row.queCambia ?? ''}`);
  return {
    dicho: `Quedó hecho y anotado como cambio ${DE_CLASE[celda.clase]}: ${row.queCambia}.`,
    cambios: [
      ...enCeldaDelPlan(libro, celda, valor),
      creado(CAMBIOS.key, { ...row, ...aplicado(persona) }),
    ],
  };
}

const DE_CLASE = { Administrativo: 'administrativo', Forma: 'de forma' } as const;

/** What Control de cambios keeps of a cell that changes. */
export function filaDelCambio(
  {
    accion,
    campo,
    titulo,
    valor: antes,
    clase,
  }: Pick<CeldaDelPlan, 'accion' | 'campo' | 'titulo' | 'valor' | 'clase'>,
  valor: Parameters<typeof guardado>[0],
): CambioDelPamRow {
  return {
    clase,
    accion,
    campo,
    antes: guardado(antes) || undefined,
    despues: guardado(valor) || undefined,
    queCambia: decirCambioDelPlan(accion, titulo, {
      antes: decirValor(antes),
      despues: decirValor(valor),
      campo,
    }),
  };
}

/** What is applied without anybody's leave has who did it and when. */
export const aplicado = (persona: Persona): CambioDelPamRow => ({
  estado: 'Aplicado',
  ...firmado(persona),
  codigoVerificacion: codigoDe(readEstado()?.hash ?? ''),
});

export function pasarCambio({ simular, pedido: id, ...asked }: PasarCambioPedido): HechoEnElPam {
  const { da, operacion } = PASOS_DE_CAMBIO[asked.paso];
  const aprueba = da === 'quien aprueba';
  return darPaso(
    {
      operacion: `${operacion} ${asked.numero}`,
      aprueba,
      simular,
      pedido: id,
      asked,
    },
    (libro, persona, antes) => {
      const row = requireCambio(libro, asked.numero);
      const estado = estadoPorReloj(row, persona.ahora);
      const wanted = DE[asked.paso];
      if (estado !== wanted) throw new UserError(explain(row, estado), 'CAMBIO');
      if (aprueba) {
        const against =
          objecionAQuienAprueba(persona, 'Autorizar o negar un cambio del PAM') ??
          objecionAlPropio(persona, row);
        if (against) throw new UserError(against, 'QUIEN');
      }
      if (!antes) requireAnotadaEn(CAMBIOS, row);
      return PLANES[asked.paso](libro, persona, row, asked);
    },
  );
}

/** How a row must stand for a step. */
const DE: { readonly [P in PasarCambioPedido['paso']]: CambioDelPamRow['estado'] } = {
  autorizar: 'Solicitado',
  negar: 'Solicitado',
  aplicar: 'Autorizado',
  terminar: 'Autorizado',
  atender: 'Devuelto',
};

function requireCambio(libro: LibroDelPam, numero: string): CambioDelPamRow {
  const row = cambiosDelLibro(libro).find((one) => readsAlike(one.numero ?? '', numero));
  if (row) return row;
  throw new UserError(`No hay un cambio ${numero} en el Control de cambios.`, 'CAMBIO');
}

function explain(row: CambioDelPamRow, estado: CambioDelPamRow['estado']): string {
  const { numero, aprobo = '', respuesta = '' } = row;
  switch (estado) {
    case 'Solicitado':
      return `${numero} todavía no se ha autorizado: lo autoriza quien aprueba el PAM, en «Aprobar y cambiar el PAM…».`;
    case 'Autorizado':
      return `${numero} ya lo autorizó ${aprobo}, hasta el ${decirMomento(venceDe(row))}.`;
    case 'Negado':
      return `${numero} lo negó ${aprobo}: «${respuesta}». Si hay razones nuevas, pida otro.`;
    case 'Vencido':
      return row.venceEl
        ? `${numero} venció el ${decirMomento(venceDe(row))} sin aplicarse: pida otro.`
        : `${numero} ya no rige (${respuesta}): pida otro.`;
    default:
      return `${numero} está ${estado?.toLowerCase() ?? 'en blanco'}: no hay nada más que hacer con él.`;
  }
}

type Planner = (
  libro: LibroDelPam,
  persona: Persona,
  row: CambioDelPamRow,
  asked: PasarCambioPedido,
) => PlanDelPam;

const enControl = (row: CambioDelPamRow, wanted: CambioDelPamRow): readonly Cambio[] =>
  modificado(CAMBIOS.key, row.numero ?? '', row, wanted);

const autorizar: Planner = (libro, persona, row, { respuesta, acta: nombre, horas }) => {
  const acta = actaPedida(libro, nombre) ?? row.acta;
  if (!acta)
    throw new UserError(
      `${row.numero} es un cambio sustantivo y se autoriza con el acta en que se acordó: escriba su número.`,
      'ACTA',
    );
  const vence = venceEn(
    persona.ahora,
    horas ?? parametro(libro.rows('parametros'), 'horas_de_ajuste'),
  );
  const hasta = decirMomento(venceDe(vence));
  const which = actasDelLibro(libro).find(({ codigo }) => codigo === acta);
  return {
    dicho: `${row.numero} quedó autorizado${which ? ` con el ${decirActa(which)}` : ''}, hasta el ${hasta}: ${isDeTodoElPlan(row) ? 'mientras tanto el PAM se cambia en su hoja, y todo queda anotado' : 'aplíquelo antes'}.`,
    cambios: enControl(row, {
      estado: 'Autorizado',
      acta,
      ...firmado(persona),
      ...vence,
      respuesta: enCelda('respuesta', respuesta),
    }),
  };
};

const negar: Planner = (_, persona, row, { respuesta }) => {
  const why = enCelda('respuesta', respuesta);
  if (!why)
    throw new UserError(
      `Para negar ${row.numero} escriba por qué: es lo que lee quien lo pidió.`,
      'MOTIVO',
    );
  return {
    dicho: `${row.numero} quedó negado.`,
    cambios: enControl(row, { estado: 'Negado', ...firmado(persona), respuesta: why }),
  };
};

/** Who applied it is who the bitácora says; Control de cambios keeps who granted it. */
const HECHO = (): CambioDelPamRow => ({
  estado: 'Aplicado',
  codigoVerificacion: codigoDe(readEstado()?.hash ?? ''),
});

const aplicar: Planner = (libro, _, row) => {
  const { numero = '', accion = '', campo = '', queCambia } = row;
  if (isDeTodoElPlan(row))
    throw new UserError(
      `${numero} abre todo el PAM hasta su hora: cámbielo en su hoja, y termínela cuando acabe.`,
      'CAMBIO',
    );
  return {
    dicho: `${numero} quedó aplicado: ${queCambia}.`,
    cambios: [
      ...(campo === LA_ACCION ? deAccion(libro, row) : deCelda(libro, accion, campo, row)),
      ...enControl(row, HECHO()),
    ],
  };
};

/** What is said already, because somebody typed it before it was granted, is only noted. */
function deCelda(
  libro: LibroDelPam,
  accion: string,
  campo: string,
  { antes, despues, numero }: CambioDelPamRow,
): readonly Cambio[] {
  const celda = requireCelda(libro, { accion, campo });
  const { titulo, column, valor } = celda;
  const now = guardado(valor);
  if (now === (despues ?? '')) return [];
  if (now !== (antes ?? ''))
    throw new UserError(
      `${titulo} de ${accion} ya no dice ${decirValor(antes)}, como dice ${numero}, sino ${decirValor(valor)}: pida otro cambio con lo de ahora.`,
      'CONFLICTO',
    );
  return enCeldaDelPlan(libro, celda, leido(column, despues));
}

function deAccion(
  libro: LibroDelPam,
  { accion = '', despues, numero }: CambioDelPamRow,
): readonly Cambio[] {
  const fila = filaDelPlan(libro, accion);
  if (despues !== undefined) {
    if (fila) return [];
    throw new UserError(
      `${accion} todavía no está en el PAM: escriba su fila en la hoja PAM o en «Nueva fila…», y después aplique ${numero}.`,
      'ACCION',
    );
  }
  if (!fila) return [];
  requireSinUso(libro, accion);
  return [{ registro: pam.key, cambio: 'borrar', clave: accion, antes: fila.row }];
}

const terminar: Planner = (_, { ahora }, row) => {
  if (!isDeTodoElPlan(row))
    throw new UserError(`${row.numero} es de una acción: aplíquelo, o deje que venza.`, 'CAMBIO');
  return {
    dicho: `${row.numero} terminó: el PAM vuelve a estar cerrado.`,
    cambios: enControl(row, { ...HECHO(), ...venceEn(ahora, 0) }),
  };
};

const atender: Planner = (_, __, row) => ({
  dicho: `${row.accion} quedó atendida: su fila ya no lo dice.`,
  cambios: enControl(row, { estado: 'Atendido' }),
});

const PLANES: { readonly [P in PasarCambioPedido['paso']]: Planner } = {
  autorizar,
  negar,
  aplicar,
  terminar,
  atender,
};

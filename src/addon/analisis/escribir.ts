// What the panel «Del diagnóstico al plan» writes, each in one commit: a need with the datum that it stands on, an acción that answers to
// it, what an acción of the plan answers to, and why a need is not attended. Read when it is asked for (aparte.ts).

import { type Cambio, claveOfCambio, modificacion } from '../../domain/cambio';
import { planFila } from '../../domain/cargue/plan-fila';
import { datoDeCritico, datoYaEscrito } from '../../domain/cobertura/dato-critico';
import { isError, type Observacion } from '../../domain/observacion';
import { codigoCitado } from '../../domain/parse/citas';
import { cuenta, enumerar } from '../../domain/redaccion';
import { type AnyRow, keyOf, type Register, type RuleContext } from '../../domain/register';
import { caracterizacion } from '../../domain/registers/caracterizacion';
import { fundamentos } from '../../domain/registers/fundamentos';
import { pideAccion } from '../../domain/registers/fundamentos-rules';
import { pam } from '../../domain/registers/pam';
import { respondeACodigos } from '../../domain/registers/pam-fundamentos-rules';
import { readsAlike } from '../../domain/texto';
import { commit, type Fresh, type Hecho } from '../commit/commit';
import { pedidoDe } from '../commit/pedidos';
import { CARGUE_EN } from '../datos/cargue-pedido';
import { observarFilas } from '../datos/observar-filas';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import type { AccionEscrita, EnlacesPedidos, ExplicacionEscrita, NecesidadEscrita } from './pedido';

export interface AnalisisEscrito {
  /** Of what was made or changed; '' when nothing was written. */
  readonly codigo: string;
  readonly dicho: string;
  /** null when nothing was written. */
  readonly cargue: string | null;
  /** What keeps it from being written, by field. */
  readonly errores: readonly Observacion[];
}

export function crearNecesidad({ pedido, ...asked }: NecesidadEscrita): AnalisisEscrito {
  let errores: readonly Observacion[] = [];
  const hecho = commit({
    operacion: `${CARGUE_EN} ${fundamentos.title} (necesidad nueva)`,
    pedido: pedidoDe(pedido, asked),
    build: (fresh) => {
      const sustento = sustentoDe(fresh, asked);
      const { campos } = asked;
      const clase = campos.clase || 'Necesidad';
      requireNecesidad(fresh, clase, campos.enunciado ?? '');
      const plan = planFila(
        fundamentos,
        {
          leida: null,
          campos: { ...campos, clase, sustento: sustento.codigo },
        },
        fresh.typed(fundamentos.key),
        sustento.contexto,
      );
      errores = plan.observaciones.filter(isError);
      return errores.length > 0 ? [] : [...sustento.cambios, ...plan.cambios];
    },
  });
  if (errores.length > 0) return sinEscribir(errores);
  const codigo = codigoEn(hecho, fundamentos);
  const dato = hecho.cambios.find(({ registro }) => registro === caracterizacion.key);
  const conDato = dato ? `, con su dato ${claveOfCambio(caracterizacion, dato)}` : '';
  return escrito(hecho, fundamentos, codigo, `${codigo} quedó en Fundamentos${conDato}.`);
}

interface Sustento {
  readonly codigo: string;
  readonly cambios: readonly Cambio[];
  /** The book as it will be with the datum. */
  readonly contexto: RuleContext;
}

function sustentoDe(fresh: Fresh, { critico, dato = '' }: NecesidadEscrita): Sustento {
  if (!critico) return { codigo: dato, cambios: [], contexto: fresh };
  const { vigencia, catalogo, indice } = critico;
  const row = datoDeCritico(fresh, {
    vigencia: Number(vigencia),
    catalogo,
    indice,
  });
  if (!row)
    throw new UserError(
      `No hay valoraciones del componente ${indice} en ${vigencia}: vuelva a abrir el panel.`,
      'CRITICO',
    );
  const datos = fresh.rows(caracterizacion.key);
  const known = datoYaEscrito(
    datos.map((fila) => fila.row),
    row,
  );
  if (known) return { codigo: `${known.codigo}`, cambios: [], contexto: fresh };
  const nuevo: AnyRow = {
    ...row,
    codigo: fresh.nextCodigo(caracterizacion.key),
  };
  const withDato = [...datos, { fila: 0, row: nuevo }];
  return {
    codigo: `${nuevo.codigo}`,
    cambios: [{ registro: caracterizacion.key, cambio: 'crear', row: nuevo }],
    contexto: {
      ...fresh,
      rows: (registro) => (registro === caracterizacion.key ? withDato : fresh.rows(registro)),
    },
  };
}

function requireNecesidad(fresh: Fresh, clase: string, enunciado: string): void {
  if (!pideAccion({ clase }))
    throw new UserError('Aquí se escriben necesidades y expectativas.', 'CLASE');
  if (enunciado.trim() === '') throw new UserError('Escriba la necesidad.', 'SIN_ENUNCIADO');
  const same = fresh
    .rows(fundamentos.key)
    .find(({ row }) => pideAccion(row) && readsAlike(`${row.enunciado ?? ''}`, enunciado));
  if (same)
    throw new UserError(
      `${same.row.codigo ?? 'Una fila de Fundamentos'} ya dice lo mismo: enlácela con su acción en vez de escribirla otra vez.`,
      'NECESIDAD_REPETIDA',
    );
}

export function formularAccion({ pedido, ...asked }: AccionEscrita): AnalisisEscrito {
  const { campos } = asked;
  let errores: readonly Observacion[] = [];
  const hecho = commit({
    operacion: `${CARGUE_EN} ${pam.title} (acción que responde a ${asked.necesidad})`,
    pedido: pedidoDe(pedido, asked),
    build: (fresh) => {
      const necesidad = requireEn(fresh, fundamentos, asked.necesidad);
      requireLibre(fresh, campos.codigo ?? '');
      if ((campos.accion ?? '').trim() === '')
        throw new UserError('Escriba la acción.', 'SIN_ACCION');
      const plan = planFila(
        pam,
        { leida: null, campos: { ...campos, responde: `${necesidad.codigo}` } },
        fresh.typed(pam.key),
        fresh,
      );
      errores = plan.observaciones.filter(isError);
      return errores.length > 0 ? [] : plan.cambios;
    },
  });
  if (errores.length > 0) return sinEscribir(errores);
  const codigo = codigoEn(hecho, pam);
  const said = `${codigo} quedó en el PAM y responde a ${asked.necesidad}.`;
  return escrito(hecho, pam, codigo, said);
}

/** A código that is taken would change the acción that has it. */
function requireLibre(fresh: Fresh, codigo: string): void {
  if (codigo.trim() === '') throw new UserError('Escriba el código de la acción.', 'SIN_CODIGO');
  if (fresh.rows(pam.key).some(({ row }) => readsAlike(`${row.codigo ?? ''}`, codigo)))
    throw new UserError(
      `El código ${codigo.trim()} ya es de otra acción: escriba uno que no esté en el PAM, o enlace esa acción.`,
      'CODIGO_OCUPADO',
    );
}

export function enlazarAcciones({ enlaces, pedido }: EnlacesPedidos): AnalisisEscrito {
  if (enlaces.length === 0)
    throw new UserError('Escoja la acción y la necesidad que se enlazan.', 'SIN_ENLACES');
  const acciones = [...new Set(enlaces.map(({ accion }) => accion))];
  const hecho = commit({
    operacion: `${CARGUE_EN} ${pam.title} (qué atienden ${enumerar(acciones, 6)})`,
    pedido: pedidoDe(pedido, enlaces),
    build: (fresh) =>
      acciones.flatMap((codigo) => {
        const row = requireEn(fresh, pam, codigo);
        const wanted = enlaces.filter(({ accion }) => accion === codigo);
        const nuevos = wanted.map(
          ({ necesidad }) => `${requireEn(fresh, fundamentos, necesidad).codigo}`,
        );
        const missing = [...new Set(nuevos)].filter(
          (one) => !respondeACodigos(row).includes(codigoCitado(one, 'FU')),
        );
        // What it says in words stays before the códigos.
        const responde = [row.responde, ...missing].filter(Boolean).join('; ');
        return modificacion(pam.key, keyOf(pam, row) ?? '', row, { responde }) ?? [];
      }),
  });
  const n = hecho.cambios.length;
  const dicho =
    n === 0
      ? 'Ya estaban enlazadas.'
      : `${cuenta(n, 'acción quedó enlazada', 'acciones quedaron enlazadas')}: ${acciones.join(', ')}.`;
  return escrito(hecho, pam, acciones[0] ?? '', dicho);
}

export function explicarNecesidad({ pedido, ...asked }: ExplicacionEscrita): AnalisisEscrito {
  const { necesidad, antes, texto } = asked;
  const hecho = commit({
    operacion: `${CARGUE_EN} ${fundamentos.title} (por qué no se atiende ${necesidad})`,
    pedido: pedidoDe(pedido, asked),
    build: (fresh) => {
      const row = requireEn(fresh, fundamentos, necesidad);
      const said = { ...row, sinAccion: antes.trim() || undefined };
      const wanted = { sinAccion: texto.trim() || undefined };
      const cambio = modificacion(fundamentos.key, `${row.codigo}`, said, wanted);
      return cambio ? [cambio] : [];
    },
  });
  const dicho =
    texto.trim() === ''
      ? `${necesidad} quedó sin explicación: pide una acción.`
      : `Quedó escrito por qué no se atiende ${necesidad}.`;
  return escrito(hecho, fundamentos, necesidad, dicho);
}

/** The row of a código as its cells are; a sentence where there is none. */
function requireEn(fresh: Fresh, register: Register, codigo: string): AnyRow {
  const found = fresh
    .typed(register.key)
    .find(({ row }) => row.codigo !== undefined && readsAlike(`${row.codigo}`, codigo));
  if (found) return found.row;
  throw new UserError(
    `${codigo} ya no está en la hoja «${register.title}»: vuelva a abrir el panel.`,
    'CODIGO_AUSENTE',
  );
}

const codigoEn = ({ cambios }: Hecho, register: Register): string => {
  const made = cambios.find(({ registro }) => registro === register.key);
  return made ? (claveOfCambio(register, made) ?? '') : '';
};

const sinEscribir = (errores: readonly Observacion[]): AnalisisEscrito => ({
  codigo: '',
  dicho: '',
  cargue: null,
  errores,
});

/** What is still to be said of the row is written beside it, and of a row that lacks something it is told what. */
function escrito(hecho: Hecho, register: Register, codigo: string, dicho: string): AnalisisEscrito {
  const said = hecho.cargue === '' ? [] : alPieDe(register, codigo);
  const falta = said.find((one) => one.codigo === 'FILA_INCOMPLETA');
  return {
    codigo,
    dicho: falta ? `${dicho} ${falta.mensaje}` : dicho,
    cargue: hecho.cargue || null,
    errores: [],
  };
}

function alPieDe(register: Register, codigo: string): readonly Observacion[] {
  const libro = openLibro();
  const fila = libro.typed(register.key).find(({ row }) => keyOf(register, row) === codigo)?.fila;
  return fila === undefined ? [] : observarFilas(libro, register, fila);
}

// Noting a publication in Socialización: where it is, since when and of which version, with the código from which changes are counted.

import { claveOfCambio } from '../../domain/cambio';
import { codigoDe, codigosEn } from '../../domain/codigo-verificacion';
import { formatFecha } from '../../domain/formato';
import { parseCelda } from '../../domain/parse';
import { escribirCuatrienio } from '../../domain/periodo';
import type { Column } from '../../domain/register';
import { type SocializacionRow, socializacion } from '../../domain/registers/socializacion';
import { readsAlike } from '../../domain/texto';
import { commit } from '../commit/commit';
import { sealedAsientos } from '../commit/cuarentena';
import { pedidoDe } from '../commit/pedidos';
import { whoSigns } from '../identidad';
import { settledLibro } from '../libro/open-libro';
import { nombreDe } from '../reportes/en-corte';
import { UserError } from '../user-error';
import type { RegistrarPedido } from './pedido';

export interface Registrada {
  /** "SO-0005" */
  readonly codigo: string;
  readonly dicho: string;
  readonly cargue: string;
}

export function registrar({ pedido, ...asked }: RegistrarPedido): Registrada {
  const { quien } = whoSigns({ que: 'anotar una publicación', desde: 'Publicar el PAM…' });
  const { columns } = socializacion;
  const version = requireCelda(columns.versionPam, 'la versión', asked.version);
  const fecha =
    asked.fecha === undefined
      ? settledLibro().hoy
      : requireCelda(columns.fecha, 'la fecha en que se publicó', asked.fecha);
  const url = requireCelda(columns.url, 'la dirección en que quedó publicado', asked.url);
  const captura = asked.captura?.trim()
    ? requireCelda(columns.captura, 'la dirección de la captura', asked.captura)
    : undefined;
  const { codigoVerificacion, desde } = requireCodigo(asked.codigoVerificacion);
  if (fecha < desde)
    throw new UserError(
      `No se anotó: los datos de esa versión son del ${formatFecha(desde)}, y no se pudo publicar el ${formatFecha(fecha)}. Revise la fecha.`,
      'FECHA',
    );
  const { cambios, cargue } = commit({
    operacion: 'Anotar la publicación del PAM',
    pedido: pedidoDe(pedido, asked),
    build: (libro) => {
      const there = libro
        .rows<SocializacionRow>(socializacion.key)
        .find(
          ({ row }) =>
            row.clase === 'Publicación' &&
            readsAlike(row.versionPam ?? '', version) &&
            row.url === url &&
            row.fecha === fecha,
        );
      if (there)
        throw new UserError(
          `Esa publicación ya está anotada: ${there.row.codigo}, en Socialización.`,
          'YA_ANOTADA',
        );
      if (fecha > libro.hoy)
        throw new UserError('La fecha de la publicación no puede ser futura.', 'FECHA');
      const { vigencias } = libro;
      const row: SocializacionRow = {
        clase: 'Publicación',
        fecha,
        versionPam: version,
        url,
        captura,
        tema: `Publicación del PAM ${escribirCuatrienio(vigencias)}, versión ${version}`,
        responsable: nombreDe(libro, quien),
        codigoVerificacion,
      };
      return [{ registro: socializacion.key, cambio: 'crear', row }];
    },
  });
  const [made] = cambios;
  const codigo = made ? (claveOfCambio(socializacion, made) ?? '') : '';
  return {
    codigo,
    cargue,
    dicho: `La versión ${version} quedó anotada en Socialización: ${codigo}.`,
  };
}

/** What a cell of the column would hold; a sentence where it would hold nothing, or an error. */
function requireCelda(column: Column, what: string, text: string): string {
  const read = parseCelda(column, text);
  if ('ok' in read && read.ok !== undefined) return String(read.ok);
  const said = 'error' in read ? ` ${read.error.mensaje}` : '';
  throw new UserError(`No se anotó: escriba ${what}.${said}`, 'DATO');
}

/** One of this workbook's, for of another nothing could be counted; with the day from which the workbook has said it. */
function requireCodigo(text: string): {
  readonly codigoVerificacion: string;
  readonly desde: string;
} {
  const known = new Map(
    sealedAsientos(settledLibro()).flatMap(({ hash, momento }) =>
      hash === '' ? [] : [[codigoDe(hash), momento.slice(0, 'YYYY-MM-DD'.length)] as const],
    ),
  );
  for (const codigoVerificacion of codigosEn(text)) {
    const desde = known.get(codigoVerificacion);
    if (desde !== undefined) return { codigoVerificacion, desde };
  }
  throw new UserError(
    'No se anotó: ese código de verificación no es de este libro. Cópielo del pie de la página publicada.',
    'CODIGO',
  );
}

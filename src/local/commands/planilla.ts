// `libro-pam planilla`: writes a planilla for each person who reports, and receives those that came back, all under one cargue.

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { HojaEntregada } from '../../domain/cargue/archivo';
import type { Severidad } from '../../domain/observacion';
import { archivoDe, hojasDe } from '../../domain/planilla/hojas';
import type { Nota } from '../../domain/planilla/leer-planilla';
import type { ArchivoPlaneado } from '../../domain/planilla/plan-recibo';
import type { Planillas } from '../../domain/planilla/planilla';
import { cuenta, enumerar } from '../../domain/redaccion';
import { UsageError } from '../../terminal/arguments';
import { type Answer, COSTO, defineCommand, manyOf } from '../../terminal/command';
import { OWN_FILE, OWN_FOLDER } from '../../terminal/private-files';
import { readBytes } from '../../terminal/read-file';
import { UserError } from '../../terminal/user-error';
import { readHojas } from '../../xlsx/read-hojas';
import { writeHojas } from '../../xlsx/write-hojas';
import { writeApart } from '../file/write-apart';
import { requireCorte } from './argument-values';
import { changeLibro, consultLibro, type SesionOptions } from './sesion';

interface Recibo {
  readonly corte: string;
  readonly archivos: readonly ArchivoPlaneado[];
  readonly cargue: string | null;
  readonly hayConflictos: boolean;
}

export const planilla = defineCommand({
  summary:
    'Escribe una planilla de Excel por persona con lo que debe reportar, o recibe las que devolvieron.',
  parameters: { que: 'exportar|recibir', libro: 'LIBRO.xlsx' },
  optional: { archivos: 'ARCHIVO.xlsx…' },
  takesMany: true,
  options: {
    corte: {
      value: 'C',
      help: 'Trimestre, como 2026-T2; al recibir, si no se dice, el de la primera planilla.',
    },
    salida: { value: 'DIR', help: 'Al exportar: carpeta de las planillas.' },
    simular: { help: 'Al recibir: dice qué pasaría, sin escribir.' },
    sobrescribir: {
      help: 'Al recibir: lo que cambió en el libro después de hacerse la planilla cede ante ella.',
    },
    ...COSTO,
  },
  async run({ que, libro, archivos }, { corte: text, salida, simular, sobrescribir, costo }) {
    const corte = text === undefined ? undefined : requireCorte(text);
    const files = manyOf(archivos);
    if (que === 'exportar') {
      if (files[0] !== undefined) throw new UsageError(`Sobra «${files[0]}».`);
      if (corte === undefined) throw new UsageError('Falta --corte C.');
      if (salida === undefined) throw new UsageError('Falta --salida DIR.');
      if (simular || sobrescribir)
        throw new UsageError('--simular y --sobrescribir son de planilla recibir.');
      return exportPlanillas(libro, corte, salida, { costo });
    }
    if (que === 'recibir') {
      if (files.length === 0) throw new UsageError('Falta ARCHIVO.xlsx.');
      if (salida !== undefined) throw new UsageError('--salida es de planilla exportar.');
      return receivePlanillas(libro, files, { corte, simular, sobrescribir, costo });
    }
    throw new UsageError(`No se entiende «${que}»: escriba planilla exportar o planilla recibir.`);
  },
});

async function exportPlanillas(
  libro: string,
  corte: string,
  salida: string,
  options: SesionOptions,
): Promise<Answer> {
  return consultLibro(libro, options, async (sesion) => {
    const made = sesion.call<Planillas>('planillasDelCorte', { corte }, 'consulta');
    const files = await Promise.all(
      made.planillas.map(async (one) => ({
        name: archivoDe(one),
        bytes: await writeHojas(hojasDe(one), one.hecha),
      })),
    );
    const written = files.length > 0 ? writeFiles(salida, files) : [];
    const planillas = made.planillas.map(({ persona, filas, entregadas }, i) => ({
      persona,
      archivo: written[i] ?? '',
      acciones: filas.map(({ accion }) => accion),
      entregadas,
    }));
    const { alDia, sinPersona } = made;
    return {
      json: { corte, planillas, alDia, sinPersona },
      text: [
        planillas.length === 0
          ? `Nadie tiene reportes por entregar de ${corte}: no se escribió ninguna planilla.`
          : `${cuenta(planillas.length, 'planilla', 'planillas')} de ${corte}:`,
        ...planillas.map(({ archivo, acciones }) => `  ${archivo}  ${enumerar(acciones)}`),
        ...(alDia.length > 0 ? [`Ya entregaron todo: ${enumerar(alDia)}.`] : []),
        ...(sinPersona.length > 0
          ? [
              `Sin coordinador ni responsable en PAM, no van en ninguna planilla: ${enumerar(sinPersona)}.`,
            ]
          : []),
      ].join('\n'),
    };
  });
}

/** Beside those that are there: one of them may be half filled. All of them, or none. */
function writeFiles(
  salida: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): readonly string[] {
  const written: string[] = [];
  try {
    mkdirSync(salida, { recursive: true, mode: OWN_FOLDER });
    for (const { name, bytes } of files) {
      const stem = join(salida, name.replace(/\.xlsx$/, ''));
      const write = (file: string): void =>
        writeFileSync(file, bytes, { flag: 'wx', mode: OWN_FILE });
      written.push(writeApart(stem, '.xlsx', write));
    }
    return written;
  } catch {
    for (const file of written) rmSync(file, { force: true });
    throw new UserError(
      `No se pudo escribir en la carpeta «${salida}»: revise su nombre, sus permisos y el espacio en el disco.`,
    );
  }
}

interface ComoRecibir extends SesionOptions {
  readonly corte: string | undefined;
  readonly simular: true | undefined;
  readonly sobrescribir: true | undefined;
}

async function receivePlanillas(
  libro: string,
  files: readonly string[],
  { corte, simular, sobrescribir, costo }: ComoRecibir,
): Promise<Answer> {
  const archivos = await Promise.all(files.map(readPlanilla));
  const open = simular ? consultLibro : changeLibro;
  return open(libro, { costo }, (sesion) => {
    const pedido = { archivos, corte, simular, sobrescribir };
    const recibo = sesion.call<Recibo>('recibirPlanillas', pedido, 'commit');
    const rechazos = recibo.archivos.flatMap(({ rechazo }) => (rechazo ? [rechazo] : []));
    if (rechazos.length === archivos.length) throw new UserError(rechazos.join('\n'));
    return answer(libro, recibo, simular === true);
  });
}

/** What is in a file, or why that is not known. */
async function readPlanilla(file: string): Promise<{
  readonly nombre: string;
  readonly hojas: readonly HojaEntregada[];
  readonly ilegible?: string;
}> {
  const nombre = basename(file);
  try {
    refuseOpen(file);
    return { nombre, hojas: await readHojas(await readBytes(file), file) };
  } catch (thrown) {
    if (thrown instanceof UserError) return { nombre, hojas: [], ilegible: thrown.message };
    throw thrown;
  }
}

/** Beside a file that is open, LibreOffice and Excel keep one of these. What is in it may not be saved yet. */
function refuseOpen(file: string): void {
  const marks = [`.~lock.${basename(file)}#`, `~$${basename(file)}`];
  const mark = marks.find((name) => existsSync(join(dirname(file), name)));
  if (mark === undefined) return;
  throw new UserError(
    `El archivo «${file}» está abierto en otro programa: guárdelo, ciérrelo y repita. (Si no lo está, borre «${mark}», que quedó a su lado.)`,
  );
}

function answer(libro: string, recibo: Recibo, simular: boolean): Answer {
  const { archivos, cargue, corte } = recibo;
  const changed = archivos.some(({ cambian }) => cambian.length > 0);
  const isWrong = archivos.some(
    ({ rechazo, rechazadas, observaciones }) =>
      rechazo !== '' ||
      rechazadas.length > 0 ||
      observaciones.some(({ severidad }) => severidad === 'error'),
  );
  return {
    json: recibo,
    code: isWrong ? (changed ? 1 : 3) : 0,
    text: [
      `Planillas de ${corte}:`,
      ...archivos.flatMap((archivo) => ['', ...fileLines(archivo)]),
      '',
      outcome(libro, cargue, { changed, isWrong, simular }),
      ...(recibo.hayConflictos
        ? [
            'Donde el libro y la planilla dicen cosas distintas, vale el libro; si debe valer la planilla, repita con --sobrescribir.',
          ]
        : []),
    ].join('\n'),
  };
}

function fileLines({
  archivo,
  persona,
  rechazo,
  cambian,
  enviadas,
  rechazadas,
  observaciones,
}: ArchivoPlaneado): readonly string[] {
  if (rechazo !== '') return [rechazo];
  const counts = [
    cambian.length === 0
      ? 'no cambia nada'
      : `${cuenta(cambian.length, 'reporte', 'reportes')} (${enumerar(cambian)})`,
    ...(enviadas.length > 0 ? [`${cuenta(enviadas.length, 'enviado', 'enviados')}`] : []),
    ...(rechazadas.length > 0 ? [`sin recibir ${enumerar(rechazadas)}`] : []),
  ];
  return [`${archivo} · ${persona}: ${counts.join('; ')}.`, ...observaciones.map(lineOf)];
}

const NOMBRE: { readonly [S in Severidad]: string } = {
  error: 'error',
  advertencia: 'advertencia',
  nota: 'nota',
};

const lineOf = ({ severidad, fila, columna, mensaje }: Nota): string => {
  const place = [fila === undefined ? '' : `fila ${fila}`, columna ?? ''].filter(Boolean);
  return `  ${[NOMBRE[severidad], ...place].join(' · ')}: ${mensaje}`;
};

function outcome(
  libro: string,
  cargue: string | null,
  is: { readonly changed: boolean; readonly isWrong: boolean; readonly simular: boolean },
): string {
  if (cargue !== null)
    return `Cargue ${cargue}. Para deshacerlo: libro-pam deshacer ${libro} ${cargue}`;
  if (is.simular) return 'Simulación: no se escribió nada.';
  return is.isWrong ? 'No se escribió nada.' : 'No había nada que cambiar.';
}

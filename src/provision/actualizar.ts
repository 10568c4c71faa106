// `npm run provision -- actualizar LISTA.csv`: upgrades every workbook of a list, one result a line, whatever befalls each.
// Repeating it is harmless: a workbook that has the version already is left alone.

import type { ExitCode } from '../terminal/command';
import { readText } from '../terminal/read-file';
import { type Renglon, readLista } from './lista';
import type { Progress } from './progress';
import type { Codigo } from './provision-error';
import { readBuilt } from './script-content';
import { type Desenlace, type Resultado, type Upgrade, upgradeLibro } from './upgrade-libro';
import type { Verb } from './verb';

export const actualizar: Verb = {
  summary: 'Actualiza el complemento en todos los libros de una lista; sigue aunque alguno falle.',
  parameters: { lista: 'LISTA.csv' },
  options: {
    simular: { help: 'Dice qué se haría, sin escribir nada.' },
    forzar: { help: 'Reemplaza también lo modificado a mano; lo que había queda en el historial.' },
  },
  async run({ given: { lista = '' }, chosen, root, progress, openGoogle }) {
    const renglones = readLista(await readText(lista));
    const upgrade: Upgrade = {
      built: readBuilt(root),
      google: await openGoogle(),
      simular: chosen.simular === true,
      forzar: chosen.forzar === true,
    };
    const libros = await upgradeAll(renglones, upgrade, progress);
    return { json: { libros }, text: `\n${summaryOf(libros)}`, code: codeOf(libros) };
  },
};

/** Obstacles of the account and not of a workbook: after one, the other workbooks would only repeat it. */
const OF_THE_ACCOUNT: readonly (Codigo | undefined)[] = [
  'API_APAGADA',
  'API_SIN_HABILITAR',
  'CLIENTE',
  'CREDENCIAL',
  'POLITICA',
  'SIN_PERMISO',
];

async function upgradeAll(
  renglones: readonly Renglon[],
  upgrade: Upgrade,
  progress: Progress,
): Promise<readonly Resultado[]> {
  const libros: Resultado[] = [];
  for (const renglon of renglones) {
    const obstacle = libros.find(({ codigo }) => OF_THE_ACCOUNT.includes(codigo));
    progress.begin(renglon.nombre);
    const libro = await upgradeLibro(
      obstacle && !renglon.error
        ? { ...renglon, error: 'no se intentó, por la falla anterior' }
        : renglon,
      upgrade,
    );
    libros.push(libro);
    progress.say(lineOf(libro));
  }
  return libros;
}

const SIGNS: Readonly<Record<Desenlace, string>> = {
  actualizado: '✔',
  sinCambio: '✔',
  porActualizar: '→',
  omitido: '–',
  fallo: '✖',
};

/** "✔ Libro de Calidad  0.1.0 → 0.2.0" */
function lineOf({ nombre, resultado, de, a, mensaje }: Resultado): string {
  const versions = de !== null && a !== null && de !== a ? `${de} → ${a}: ` : '';
  return `${SIGNS[resultado]} ${nombre}  ${versions}${mensaje}`;
}

const WORDS: Readonly<Record<Desenlace, string>> = {
  actualizado: 'actualizados',
  sinCambio: 'sin cambio',
  porActualizar: 'por actualizar',
  omitido: 'omitidos',
  fallo: 'con falla',
};

function summaryOf(libros: readonly Resultado[]): string {
  const counts = Object.entries(WORDS).flatMap(([desenlace, words]) => {
    const count = libros.filter(({ resultado }) => resultado === desenlace).length;
    return count > 0 ? [`${words}: ${count}`] : [];
  });
  return `En total, ${counts.join(' · ')}.`;
}

/** 1 when some could not, 3 when none could. */
function codeOf(libros: readonly Resultado[]): ExitCode {
  const fine = libros.filter(({ resultado }) => !['omitido', 'fallo'].includes(resultado)).length;
  if (fine === libros.length) return 0;
  return fine > 0 ? 1 : 3;
}

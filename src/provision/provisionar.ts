// `npm run provision`: leaves one folder with one workbook and its script on Google, whatever was done before. The steps
// are the list; each looks first, so that doing it again changes nothing and a run that was cut off goes on.

import { join } from 'node:path';
import { UsageError } from '../terminal/arguments';
import type { Chosen } from '../terminal/command';
import { EstadoFile, readEstado } from './estado';
import { installAnswer } from './install-answer';
import { readLibroXlsx } from './libro-xlsx';
import { carpeta } from './pasos/carpeta';
import { comprobacion } from './pasos/comprobacion';
import { contenido } from './pasos/contenido';
import { adoptOrRefuse } from './pasos/known-elsewhere';
import { libro } from './pasos/libro';
import type { Contexto, Hecho, Paso, Pedido } from './pasos/paso';
import { recoverScript } from './pasos/recover-script';
import { region } from './pasos/region';
import { runPaso } from './pasos/run-paso';
import { script } from './pasos/script';
import { readBuilt, type ScriptFile } from './script-content';
import { scriptIdIn } from './script-id';
import type { Answer, Input, Verb } from './verb';

const PASOS: readonly Paso[] = [carpeta, libro, region, script, contenido, comprobacion];

const OPTIONS = {
  libro: {
    value: 'LIBRO.xlsx',
    help: 'Lleva a Google los datos de este libro; sin ella el libro nace vacío.',
  },
  nombre: { value: 'NOMBRE', help: 'Nombre del libro; «Libro PAM 2024-2027» si no se dice.' },
  carpeta: { value: 'NOMBRE', help: 'Nombre de la carpeta; «Libro PAM» si no se dice.' },
  estado: {
    value: 'ARCHIVO',
    help: 'Dónde se recuerda lo creado: uno para cada libro; datos/google.json si no se dice.',
  },
  script: { value: 'ID', help: 'El script que el libro ya tiene, si el programa lo pide.' },
  'de-nuevo': { help: 'Crea de nuevo lo que ya no está en Drive; lo que sigue allá no se toca.' },
  otro: { help: 'Crea el libro aunque la cuenta ya tenga otro, de otro archivo de estado.' },
  simular: { help: 'Dice qué se haría, sin conectarse a Google.' },
} as const;

export const provisionar: Verb = {
  summary:
    'Crea en Google la carpeta, el libro y su complemento; otra vez, deja todo igual o al día.',
  parameters: {},
  options: OPTIONS,
  async run(input) {
    const pedido = await pedidoOf(input.chosen);
    const construido = readBuilt(input.root);
    return input.chosen.simular
      ? simulate(input, pedido, construido)
      : install(input, pedido, construido);
  },
};

async function pedidoOf(chosen: Chosen): Promise<Pedido> {
  const text = (option: keyof typeof OPTIONS): string | undefined => {
    const value = chosen[option];
    return typeof value === 'string' ? value : undefined;
  };
  const path = text('libro');
  return {
    nombre: text('nombre') ?? 'Libro PAM 2024-2027',
    carpeta: text('carpeta') ?? 'Libro PAM',
    libro: path === undefined ? undefined : await readLibroXlsx(path),
    script: scriptOf(text('script')),
    deNuevo: chosen['de-nuevo'] === true,
    otro: chosen.otro === true,
  };
}

/** People copy the ID or the address of the editor. */
function scriptOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const id = scriptIdIn(text);
  if (id !== undefined) return id;
  throw new UsageError(`«${text}» no es el ID de un script ni la dirección de su editor.`);
}

const estadoPath = ({ chosen, root }: Input): string =>
  typeof chosen.estado === 'string' ? chosen.estado : join(root, 'datos/google.json');

async function simulate(
  input: Input,
  pedido: Pedido,
  construido: readonly ScriptFile[],
): Promise<Answer> {
  const estado = readEstado(estadoPath(input));
  const plan = PASOS.map(({ clave, nombre, plan: say }) => ({
    paso: clave,
    nombre,
    plan: say(estado, pedido, construido),
  }));
  const falta = input.missing();
  return {
    json: { simulado: true, plan, falta },
    text: [
      'Esto se haría, según lo anotado en este equipo. No se conectó a Google:',
      '',
      ...plan.map((line) => `  ${line.nombre}: ${line.plan}`),
      ...(falta.length > 0 ? ['', `Antes hace falta ${falta.join(' y ')}`] : []),
    ].join('\n'),
  };
}

async function install(
  input: Input,
  pedido: Pedido,
  construido: readonly ScriptFile[],
): Promise<Answer> {
  const google = await input.openGoogle();
  const estado = EstadoFile.open(estadoPath(input));
  const contexto: Contexto = { google, pedido, estado, construido, avisos: [] };
  try {
    await adoptOrRefuse(contexto);
    await recoverScript(contexto);
    const results: Hecho[] = [];
    for (const paso of PASOS)
      await input.progress.step(paso.clave, paso.nombre, async () => {
        const result = await runPaso(paso, contexto);
        results.push(result);
        return result;
      });
    return installAnswer(contexto, results);
  } finally {
    estado.close();
  }
}

// `npm run hostil`: every try of every area, and a table of what fell. With words, only the areas that have one of them in their
// name; with --intento, that try alone.

import { type Area, type Caida, intentarTodos } from './area';
import { AREAS } from './areas';

const HELP = `npm run hostil -- [ÁREA…] [--intento N]
  ÁREA        parte del nombre de un área: «plantillas», «servidor»…
  --intento   solo ese, como sale en la lista`;

const words = process.argv.slice(2);
if (words.includes('--ayuda') || words.includes('--help')) console.log(HELP);
else process.exitCode = await hostil(words);

async function hostil(given: readonly string[]): Promise<number> {
  const at = given.indexOf('--intento');
  const one = at < 0 ? undefined : Number(given[at + 1]);
  const named = at < 0 ? given : given.slice(0, at);
  const lines: string[] = [];
  let fallen = 0;
  for (const [nombre, make] of Object.entries(AREAS)) {
    if (named.length > 0 && !named.some((word) => nombre.includes(word))) continue;
    const area = await make();
    const numeros = numerosDe(area, one);
    const caidas = await intentarTodos(area, numeros);
    for (const caida of caidas) console.log(listOf(nombre, caida));
    fallen += caidas.length;
    lines.push(
      `${nombre.padEnd(44)}${String(numeros.length).padStart(8)}${String(caidas.length).padStart(8)}`,
    );
  }
  console.log(['', `${'Área'.padEnd(44)}intentos  cayeron`, ...lines].join('\n'));
  return fallen > 0 ? 1 : 0;
}

function numerosDe({ intentos }: Area, one: number | undefined): readonly number[] {
  return one === undefined ? Array.from({ length: intentos }, (_, i) => i) : [one];
}

function listOf(nombre: string, { intento, nombre: cual, fallas }: Caida): string {
  return [`✖ ${nombre} ${intento}: ${cual}`, ...fallas.map((falla) => `    ${falla}`)].join('\n');
}

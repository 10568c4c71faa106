// `npm run explorar`: disturbs every operation that writes at each of its requests, for some minutes, in an order that a seed
// gives. With words it explores only the operations that have them in their name; with --caso, the cases so named.

import { casesOf, nameOf, runCase } from './cases';
import { type Finding, listOf, tableOf } from './findings';
import { shuffled } from './shuffle';

const HELP = `npm run explorar -- [OPERACIÓN] [--semilla N] [--minutos N] [--caso NOMBRE]
  OPERACIÓN   parte del nombre de una operación: «acta», «cargar»…
  --caso      parte del nombre de un caso, como sale en la lista`;

const words = process.argv.slice(2);
if (words.includes('--ayuda') || words.includes('--help')) console.log(HELP);
else process.exitCode = explore(words);

function explore(given: readonly string[]): number {
  const seed = Number(option(given, '--semilla') ?? 1);
  const minutes = Number(option(given, '--minutos') ?? 5);
  const named = option(given, '--caso') ?? '';
  const [operation = ''] = plain(given);
  const all = casesOf(operation).filter((one) => nameOf(one).includes(named));
  const until = Date.now() + minutes * 60_000;
  const findings: Finding[] = [];
  for (const explored of shuffled(all, seed)) {
    if (Date.now() > until) break;
    findings.push({ explored, wrong: runCase(explored) });
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${findings.length} de ${all.length}`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  const bad = findings.filter(({ wrong }) => wrong.length > 0).length;
  console.log(tableOf(findings));
  console.log(
    `\n${findings.length} de ${all.length} casos, semilla ${seed}: ${bad} no se cumplen.`,
  );
  if (bad > 0)
    console.log(`\n${listOf(findings)}\n\nPara repetir uno: npm run explorar -- --caso «NOMBRE»`);
  return bad > 0 ? 1 : 0;
}

function option(given: readonly string[], name: string): string | undefined {
  const at = given.indexOf(name);
  return at < 0 ? undefined : given[at + 1];
}

/** The words that are neither options nor their values. */
function plain(given: readonly string[]): readonly string[] {
  return given.filter((word, at) => !word.startsWith('--') && !given[at - 1]?.startsWith('--'));
}

// npm keeps for itself the options that are written before a `--`: a --simular lost that way would do it all.

import { UsageError } from './arguments';

/** npm has this option too, and may have it for reasons of its own. */
const OF_NPM = 'json';

/** Throws UsageError when npm kept one of these options, which it then tells in the environment. */
export function refuseKeptByNpm(options: readonly string[], environment: NodeJS.ProcessEnv): void {
  const kept = options.find(
    (name) => name !== OF_NPM && environment[`npm_config_${name.replaceAll('-', '_')}`],
  );
  if (kept === undefined) return;
  throw new UsageError(
    `npm se quedó con --${kept}, y no se hizo nada: escriba -- antes de las opciones.`,
  );
}

// What any page open in the browser of somebody with the workbook may ask of the script: every function it has, with requests of
// every shape, whole and field by field. Each is answered: done, or refused in a sentence with nothing changed.

import { smallBook } from '../support/auditoria';
import { builtCodigo } from '../support/host';
import type { Area } from './area';
import { PEDIDOS } from './pedidos';
import { type Path, replaced } from './replaced';

/** What stands for a request, or for a part of it. */
const VALORES: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  'constructor',
  '__proto__',
  '\u202e0101\u0000',
  'x'.repeat(60_000),
  [],
  [[null, {}]],
  {},
  { length: 3 },
  { toString: 1, valueOf: null },
  JSON.parse('{"__proto__": {"isAdmin": true}}'),
];

interface Caso {
  readonly fn: string;
  /** Of the part that is not as it should be: "hojas.0.celdas"; '' is the whole. */
  readonly donde: string;
  readonly pedido: unknown;
}

export function llamadas(): Area {
  const casos = functionsOf(builtCodigo()).flatMap(casosDe);
  const casoDe = (intento: number): Caso => casos[intento] as Caso;
  return {
    intentos: casos.length,
    enMuestra: 100,
    nombreDe: (intento) => {
      const { fn, donde, pedido } = casoDe(intento);
      return `${fn} ${donde} ${(JSON.stringify(pedido) ?? 'undefined').slice(0, 300)}`;
    },
    intentar: (intento) => llamar(casoDe(intento)),
  };
}

/** Every function that Google can call, by what the script declares; one that has no request in the list is no try at all. */
function functionsOf(codigo: string): readonly string[] {
  const names = [...codigo.matchAll(/^function (\w+)\(\)\{return App_/gm)].map(
    ([, name = '']) => name,
  );
  const unknown = names.filter((name) => !(name in PEDIDOS));
  if (names.length === 0 || unknown.length > 0) throw new Error(`Without a request: ${unknown}`);
  return names;
}

/** What is asked with nothing reads nothing. */
const casosDe = (fn: string): readonly Caso[] =>
  PEDIDOS[fn] === undefined
    ? [undefined, null, 'constructor', {}].map((pedido) => ({ fn, donde: '', pedido }))
    : casosConPedido(fn);

const casosConPedido = (fn: string): readonly Caso[] => [
  { fn, donde: '', pedido: undefined },
  { fn, donde: '', pedido: PEDIDOS[fn] },
  ...[[], ...pathsIn(PEDIDOS[fn])].flatMap((path) =>
    VALORES.map((value) => ({
      fn,
      donde: path.join('.'),
      pedido: replaced(PEDIDOS[fn], path, value),
    })),
  ),
];

/** Where the parts of a request are; of a list, the last item stands for all. */
function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const shown = Array.isArray(value) ? entries.slice(-1) : entries;
  return shown.flatMap(([key, part]) => [[key], ...pathsIn(part).map((path) => [key, ...path])]);
}

function llamar({ fn, pedido }: Caso): readonly string[] {
  const { host } = smallBook({ log: () => undefined });
  const before = JSON.stringify(host.data);
  const { ok, error } = host.call(fn, pedido === undefined ? [] : [pedido]);
  if (error) return [`it threw: ${error.message}`];
  const told = JSON.stringify(ok) ?? '';
  if (/Algo falló|Codigo\.js:\d|TypeError|undefined is not|\[object/.test(told))
    return [told.slice(0, 300)];
  const isRefused = (ok as { readonly ok?: boolean } | null)?.ok === false;
  return isRefused && JSON.stringify(host.data) !== before
    ? [`refused, and changed: ${told.slice(0, 200)}`]
    : [];
}

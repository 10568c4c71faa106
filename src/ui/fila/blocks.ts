// The fields of a form in the order in which they are shown: one by one, and those along an axis together, entry by
// entry.

import type { Campo } from '../../domain/formulario';

/** The fields of one entry of an axis. */
export interface EntradaDeEje {
  readonly codigo: string;
  readonly label: string;
  readonly campos: readonly Campo[];
}
export type Block =
  | { readonly kind: 'campo'; readonly campo: Campo }
  | {
      readonly kind: 'eje';
      readonly eje: string;
      readonly titulo: string;
      readonly entradas: readonly EntradaDeEje[];
    };

/** An axis stands where its first column does. */
export function blocksOf(campos: readonly Campo[]): readonly Block[] {
  const seen = new Set<string>();
  return campos.flatMap((campo): readonly Block[] => {
    if (!campo.entrada) return [{ kind: 'campo', campo }];
    const { eje } = campo.entrada;
    if (seen.has(eje)) return [];
    seen.add(eje);
    const own = campos.filter(({ entrada }) => entrada?.eje === eje);
    return [{ kind: 'eje', eje, titulo: titleOf(own), entradas: entradasOf(own) }];
  });
}

function entradasOf(campos: readonly Campo[]): readonly EntradaDeEje[] {
  const codigos = [...new Set(campos.map(({ entrada }) => entrada?.codigo ?? ''))];
  return codigos.map((codigo) => {
    const own = campos.filter(({ entrada }) => entrada?.codigo === codigo);
    return { codigo, label: own[0]?.entrada?.label ?? '', campos: own };
  });
}

/** "Meta · 2024 a 2027"; without the name where the columns have none, or several. */
function titleOf(campos: readonly Campo[]): string {
  const names = [...new Set(campos.map(({ entrada }) => entrada?.propio ?? ''))];
  const [first, ...others] = campos.map(({ entrada }) => entrada?.codigo ?? '');
  const range = `${first} a ${others[others.length - 1] ?? first}`;
  return names.length === 1 && names[0] ? `${names[0]} · ${range}` : range;
}

// A request that is good but for one place of it.

/** Where a part is: ['hojas', 0, 'celdas']; nothing for the whole. */
export type Path = readonly (string | number)[];

/** A copy with something else there. */
export function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const part = (value as { readonly [key: string]: unknown })[key];
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  return Object.assign(copy, { [key]: replaced(part, rest, by) });
}

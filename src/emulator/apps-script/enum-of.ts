// Google's enumerations: objects that print as their name.

/** A member of an enumeration. */
export interface EnumMember {
  name(): string;
  ordinal(): number;
  toString(): string;
  toJSON(): string;
}

/** The enumeration with these names, in this order, under Google's type for it. */
export function enumOf<T>(...names: readonly string[]): T {
  const members = names.map((name, ordinal): [string, EnumMember] => [
    name,
    Object.freeze({
      name: () => name,
      ordinal: () => ordinal,
      toString: () => name,
      toJSON: () => name,
    }),
  ]);
  return Object.freeze(Object.fromEntries(members)) as T;
}

/** Name of a member received from the script. */
export const nameOf = (member: unknown): string => String(member);

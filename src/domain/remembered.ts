// What is asked again and again of the same names or texts, and is worked out once for each.

/** The same function, which works once for each text for as long as it is held. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly gives: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.gives;
    const gives = work(text);
    known.set(text, { gives });
    return gives;
  };
}

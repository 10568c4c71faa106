// What another person wrote while a commit was being carried out, and stands: told with the answer of whoever saved.

const lines: string[] = [];

export const noteConservado = (said: readonly string[]): void => {
  lines.push(...said);
};

/** What was noted since it was last asked; undefined when nothing was. */
export function takeConservado(): readonly string[] | undefined {
  return lines.length > 0 ? lines.splice(0) : undefined;
}

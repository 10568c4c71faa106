// Waiting for what a test needs, however busy the machine is, instead of for a time.

/** Far more than anything takes, also on a machine with other work to do. */
const PATIENCE_MS = 30_000;

/** What `ask` gives once it is as it should be, or the last thing it gave when it never was. */
export async function eventually<T>(
  ask: () => Promise<T>,
  isSo: (value: T) => boolean,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await ask();
    if (isSo(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

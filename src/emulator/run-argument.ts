// What a page may hand over to google.script.run, and as what it arrives:
// https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...) and, tried value by value,
// https://gist.github.com/tanaikech/9927dc5c12ebca118ff8f3f4d539c95d

/** The arguments as they travel: an explicit undefined arrives as null. Throws for what is refused. */
export function argumentsText(args: readonly unknown[]): string {
  args.forEach(checkArgument);
  return JSON.stringify(args, (_, value) => value ?? null);
}

/** Throws for what google.script.run refuses in the browser before anything is sent: a Date, a Map, a function… */
function checkArgument(value: unknown, key: number | string): void {
  const isPlain =
    value === null || Array.isArray(value) || typeof value !== 'object'
      ? typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint'
      : Object.prototype.toString.call(value) === '[object Object]';
  if (!isPlain) throw new TypeError(`Failed due to illegal value in property: ${key}`);
  if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) checkArgument(each, name);
  }
}

// What a page may hand over to google.script.run: https://developers.google.com/apps-script/guides/html/communication

/** Throws for what google.script.run refuses in the browser before anything is sent. */
export function checkArgument(value: unknown, key: number | string): void {
  const isPlain =
    value === null || Array.isArray(value) || typeof value !== 'object'
      ? typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint'
      : Object.prototype.toString.call(value) === '[object Object]';
  if (!isPlain) throw new TypeError(`Failed due to illegal value in property: ${key}`);
  if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) checkArgument(each, name);
  }
}

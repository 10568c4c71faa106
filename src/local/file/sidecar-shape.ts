// Whether a sidecar that carries no sum (an older one, one that somebody edited) has the shape of one: all that is taken from
// it later without asking.

type Records = { readonly [key: string]: unknown };

export const isRecord = (value: unknown): value is Records =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isRecord);
const all = (value: unknown, check: (value: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(check);
const absentOr = (value: unknown, check: (value: unknown) => boolean): boolean =>
  value === undefined || check(value);

export function isSidecar({
  libro,
  id,
  locale,
  timeZone,
  properties,
  triggers,
  progreso,
  sheets,
}: Records): boolean {
  return (
    [libro, id, locale, timeZone].every(isText) &&
    isProperties(properties) &&
    absentOr(triggers, isList) &&
    absentOr(progreso, isProgress) &&
    all(sheets, isExtras)
  );
}

function isProgress(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { epoca, sequence, tail, edits } = value;
  const isTail = isRecord(tail) && isText(tail.page) && isCount(tail.after);
  return isText(epoca) && isCount(sequence) && isTail && all(edits, Number.isFinite);
}

/** The state of the book among them, which is JSON. */
function isProperties(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { document, script, user } = value;
  const areTexts = all(document, isText) && all(script, isText);
  return areTexts && all(user, (own) => all(own, isText)) && isState((document as Records).libro);
}

function isState(text: unknown): boolean {
  try {
    return text === undefined || isRecord(JSON.parse(String(text)));
  } catch {
    return false;
  }
}

function isExtras(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, name, rowCount, columnCount, validations, conditionalFormats, protections } = value;
  return (
    /^\d+$/.test(String(id)) &&
    absentOr(name, isText) &&
    isCount(rowCount) &&
    isCount(columnCount) &&
    [validations, conditionalFormats, protections].every((list) => absentOr(list, isList))
  );
}

// What a person was typing in a panel, kept in their own properties until it is saved.

import { readLong, writeLong } from '../libro/long-property';

/** Keeps it under a name; null forgets it. */
export function keepLocal(name: string, draft: object | null): null {
  writeLong(PropertiesService.getUserProperties(), name, draft && JSON.stringify(draft));
  return null;
}

/** null where there is none, and where one was cut off while it was being kept: the panel opens anyway. */
export function readLocal<T>(name: string): T | null {
  const text = readLong(PropertiesService.getUserProperties(), name);
  try {
    return text === undefined ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

// console and Logger: both write to the host's log.

import { ask } from './ask';
import { failByName } from './strict';

export class ConsoleService {
  log(...data: unknown[]): void {
    write('log', data);
  }
  info(...data: unknown[]): void {
    write('info', data);
  }
  warn(...data: unknown[]): void {
    write('warn', data);
  }
  error(...data: unknown[]): void {
    write('error', data);
  }
}

export class LoggerService implements Pick<GoogleAppsScript.Base.Logger, 'log'> {
  log(...data: unknown[]): GoogleAppsScript.Base.Logger {
    write('log', data);
    return this as unknown as GoogleAppsScript.Base.Logger;
  }
}

function write(level: string, data: readonly unknown[]): void {
  ask('log', level, data.map(textOf).join(' '));
}

function textOf(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    return JSON.stringify(value);
  }
  return String(value);
}

failByName('console', ConsoleService);
failByName('Logger', LoggerService);

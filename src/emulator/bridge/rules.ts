// Answers to the requests about what a sheet says of its cells: validations, conditional formats and protections.

import type { Grid } from '../requests/grid';
import type { RuleRequests, ValidationRule } from '../requests/rules';
import { contains, inSheet, overlap, type Rectangle } from '../workbook/area';
import type { Area, Protection, SheetData } from '../workbook/workbook';
import { cellCount, removeValidations } from './cell-writes';
import { type Execution, ServiceError, sheetOf } from './execution';
import { gridOf } from './grid';

export function ruleRequests(execution: Execution): RuleRequests {
  return { ...validationRequests(execution), ...protectionRequests(execution) };
}

type ProtectionRequest = 'protections' | 'protect' | 'changeProtection' | 'unprotect';

function validationRequests(execution: Execution): Omit<RuleRequests, ProtectionRequest> {
  const { effects, ledger } = execution;
  return {
    validations: (sheetId, area) => {
      const sheet = sheetOf(execution, sheetId);
      const cells = inSheet(area, sheet);
      ledger.read(cellCount(cells));
      return validationsIn(sheet, cells);
    },
    setValidations: (sheetId, rules) => {
      const sheet = sheetOf(execution, sheetId);
      ledger.write(rules.length);
      for (const { area, rule } of rules) setValidation(sheet, area, rule);
      effects.sheet(sheet);
    },
    conditionalFormats: (sheetId) => {
      ledger.read(0);
      return sheetOf(execution, sheetId).conditionalFormats;
    },
    setConditionalFormats: (sheetId, formats) => {
      const sheet = sheetOf(execution, sheetId);
      ledger.write(0);
      sheet.conditionalFormats = formats;
      effects.sheet(sheet);
    },
  };
}

function protectionRequests(execution: Execution): Pick<RuleRequests, ProtectionRequest> {
  const { effects, ledger } = execution;
  return {
    protections: (sheetId) => {
      ledger.read(0);
      const { sheetOrder } = execution.state.data;
      const ids = sheetId === undefined ? sheetOrder : [sheetId];
      return ids.flatMap((id) =>
        sheetOf(execution, id).protections.map((data) => ({ sheetId: id, data })),
      );
    },
    protect: (sheetId, area) => {
      const sheet = sheetOf(execution, sheetId);
      ledger.write(0);
      effects.sheet(sheet);
      const whole = area ? undefined : sheet.protections.find((each) => !each.area);
      return whole ?? addProtection(sheet, area);
    },
    changeProtection: (sheetId, protectionId, change) => {
      const sheet = sheetWith(execution, sheetId, protectionId);
      ledger.write(0);
      sheet.protections = sheet.protections.map((each) =>
        each.id === protectionId ? { ...each, ...change } : each,
      );
      effects.sheet(sheet);
    },
    unprotect: (sheetId, protectionId) => {
      const sheet = sheetWith(execution, sheetId, protectionId);
      ledger.write(0);
      sheet.protections = sheet.protections.filter(({ id }) => id !== protectionId);
      effects.sheet(sheet);
    },
  };
}

function validationsIn(sheet: SheetData, cells: Rectangle): Grid<ValidationRule | null> {
  const kinds = sheet.validations.map(({ areas: _, ...rule }) => rule);
  const places = sheet.validations.flatMap(({ areas }, i) =>
    areas.filter((area) => overlap(area, cells)).map((area) => ({ area, kind: i + 1 })),
  );
  return gridOf(cells, [null, ...kinds], (row) => {
    const here = places.filter(({ area }) => area.startRow <= row && row <= (area.endRow ?? row));
    return (column) => here.find(({ area }) => contains(area, row, column))?.kind ?? 0;
  });
}

function setValidation(sheet: SheetData, area: Area, rule: ValidationRule | null): void {
  removeValidations(sheet, area);
  if (!rule) return;
  const same = sheet.validations.find(({ areas: _, ...other }) => isEqual(other, rule));
  if (same) same.areas.push(area);
  else sheet.validations.push({ areas: [area], ...rule });
}

const isEqual = (a: ValidationRule, b: ValidationRule): boolean => keyOf(a) === keyOf(b);

const keyOf = ({ criteria, range, values, allowInvalid, helpText }: ValidationRule): string =>
  JSON.stringify([criteria, range, values, allowInvalid, helpText]);

/** The sheet of a protection that is still there. */
function sheetWith(execution: Execution, sheetId: string, protectionId: string): SheetData {
  const sheet = sheetOf(execution, sheetId);
  if (sheet.protections.some(({ id }) => id === protectionId)) return sheet;
  throw new ServiceError('The protection no longer exists.');
}

function addProtection(sheet: SheetData, area: Area | undefined): Protection {
  const id = String(Math.max(0, ...sheet.protections.map((each) => Number(each.id) || 0)) + 1);
  const added = { id, description: '', warningOnly: false, ...(area && { area }) };
  sheet.protections.push(added);
  return added;
}

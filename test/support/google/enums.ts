// The closed sets that Google's published types give as plain strings, from the reference of each field.

const ACCESS = ['UNKNOWN_ACCESS', 'MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS'];

export const ENUMS: Readonly<Record<string, readonly string[]>> = {
  // https://developers.google.com/apps-script/api/reference/rest/v1/File
  'script.File.type': ['ENUM_TYPE_UNSPECIFIED', 'SERVER_JS', 'HTML', 'JSON'],
  'script.GoogleAppsScriptTypeExecutionApiConfig.access': ACCESS,
  'script.GoogleAppsScriptTypeWebAppConfig.access': ACCESS,
  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets
  'sheets.SpreadsheetProperties.autoRecalc': [
    'RECALCULATION_INTERVAL_UNSPECIFIED',
    'ON_CHANGE',
    'MINUTE',
    'HOUR',
  ],
  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets
  'sheets.SheetProperties.sheetType': ['SHEET_TYPE_UNSPECIFIED', 'GRID', 'OBJECT', 'DATA_SOURCE'],
  // https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list
  'Files$List.corpora': ['user', 'domain', 'drive', 'allDrives'],
  'Files$List.spaces': ['drive', 'appDataFolder'],
};

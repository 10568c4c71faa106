/** Activities of whose meeting the workbook can draft the desarrollo. */
export const CON_DESARROLLO: readonly number[] = [1, 3, 4, 5];

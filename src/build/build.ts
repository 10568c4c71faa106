// Makes dist/: google.ts, panels.ts and local.ts say how each part is made.

import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export { csvRows } from './csv-rows';
export { catalogosFolder } from './folders';

import { buildCodigo, buildContrato, buildManifest, finishGoogle } from './google';
import { buildGraficas } from './graficas';
import { buildCli, buildEmulator, buildPage, buildProvision } from './local';
import { buildPanels } from './panels';
import { buildPlanillas } from './planillas';
import type { Made } from './sizes';
import { readPackages, writeNotices } from './third-party';

/** A built file with its bytes. */
export interface BuiltFile extends Made {
  readonly bytes: number;
}

/** Builds every part; rejects with esbuild's account of each part that fails. */
export async function buildAll(root: string): Promise<readonly BuiltFile[]> {
  await mkdir(join(root, 'dist/google'), { recursive: true });
  const parts = [
    buildCodigo,
    buildPanels,
    buildPlanillas,
    buildGraficas,
    buildManifest,
    buildContrato,
    buildEmulator,
    buildCli,
    buildProvision,
    buildPage,
  ];
  const results = await Promise.allSettled(parts.map((part) => part(root)));
  const failures = results.flatMap((result) => ('reason' in result ? [result.reason.message] : []));
  if (failures.length > 0) throw new Error(failures.join('\n\n'));
  const made = results.flatMap((result) => ('value' in result ? result.value : []));
  const packages = readPackages(root, made);
  await finishGoogle(root, made, packages);
  await writeFile(join(root, 'dist/THIRD-PARTY.txt'), writeNotices(packages));
  return Promise.all(
    made.map(async (each) => ({ ...each, bytes: (await stat(join(root, each.file))).size })),
  );
}

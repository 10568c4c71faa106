// The Apps Script API: projects, their content, versions and deployments, as far as creating and pushing go.
// https://developers.google.com/apps-script/api/reference/rest

import { refuse } from './errors';
import { refuseBadManifest } from './manifest';
import { pageOf } from './page';
import type { Call, Route } from './route';
import { readFunctions } from './server-js';
import {
  type Account,
  newId,
  type ScriptDeployment,
  type ScriptFile,
  type ScriptProject,
  type ScriptVersion,
  SPREADSHEET,
} from './state';

const PROJECT = '/v1/projects/{scriptId}';

export const scriptRoutes: readonly Route[] = [
  {
    api: 'script',
    request: 'POST /v1/projects',
    method: 'Projects$Create',
    body: 'CreateProjectRequest',
    answer: 'Project',
    run: createProject,
  },
  {
    api: 'script',
    request: `GET ${PROJECT}`,
    method: 'Projects$Get',
    answer: 'Project',
    run: (call) => projectResource(projectOf(call)),
  },
  {
    api: 'script',
    request: `GET ${PROJECT}/content`,
    method: 'Projects$Getcontent',
    query: ['versionNumber'],
    answer: 'Content',
    run: getContent,
  },
  {
    api: 'script',
    request: `PUT ${PROJECT}/content`,
    method: 'Projects$Updatecontent',
    body: 'Content',
    answer: 'Content',
    run: updateContent,
  },
  {
    api: 'script',
    request: `GET ${PROJECT}/versions`,
    method: 'Projects$Versions$List',
    query: ['pageSize', 'pageToken'],
    answer: 'ListVersionsResponse',
    run: listVersions,
  },
  {
    api: 'script',
    request: `POST ${PROJECT}/versions`,
    method: 'Projects$Versions$Create',
    body: 'Version',
    answer: 'Version',
    run: createVersion,
  },
  {
    api: 'script',
    request: `GET ${PROJECT}/deployments`,
    method: 'Projects$Deployments$List',
    query: ['pageSize', 'pageToken'],
    answer: 'ListDeploymentsResponse',
    run: listDeployments,
  },
  {
    api: 'script',
    request: `POST ${PROJECT}/deployments`,
    method: 'Projects$Deployments$Create',
    body: 'DeploymentConfig',
    answer: 'Deployment',
    run: createDeployment,
  },
];

/** A project as the editor makes it: a manifest and one empty function. */
export function newProject(
  account: Account,
  given: { readonly title: string; readonly parentId?: string | undefined },
  files: readonly ScriptFile[] = defaultFiles(),
): ScriptProject {
  const now = new Date().toISOString();
  const project: ScriptProject = {
    scriptId: `1${newId(56)}`,
    title: given.title,
    parentId: given.parentId,
    files,
    versions: [],
    deployments: [
      {
        deploymentId: `AKfyc${newId(60)}`,
        config: { manifestFileName: 'appsscript' },
        updateTime: now,
      },
    ],
    isTrashed: false,
    createTime: now,
    updateTime: now,
  };
  account.scripts.set(project.scriptId, project);
  return project;
}

function defaultFiles(): readonly ScriptFile[] {
  const manifest = {
    timeZone: 'America/New_York',
    dependencies: {},
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
  };
  return [
    { name: 'appsscript', type: 'JSON', source: JSON.stringify(manifest, null, 2) },
    { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
  ];
}

function createProject({ account, body }: Call): object {
  const { title, parentId } = body as { title?: string; parentId?: string };
  if (!title) refuse(400, 'badRequest');
  if (parentId !== undefined) refuseParent(account, parentId);
  return projectResource(newProject(account, { title, parentId }));
}

function refuseParent(account: Account, parentId: string): void {
  const parent = account.files.get(parentId);
  if (!parent || parent.trashed) refuse(404, 'notFound');
  if (!parent.isOfApp) refuse(403, 'forbidden');
  if (parent.mimeType !== SPREADSHEET) refuse(400, 'badRequest');
}

/** A project whose workbook is in the trash is gone with it. */
function projectOf({ account, path }: Call): ScriptProject {
  const project = account.scripts.get(path.scriptId ?? '');
  return project && !project.isTrashed ? project : refuse(404, 'notFound');
}

function getContent(call: Call): object {
  const project = projectOf(call);
  const asked = call.query.get('versionNumber');
  const version = project.versions.find((one) => String(one.versionNumber) === asked);
  if (asked !== null && !version) refuse(404, 'notFound');
  return contentResource(project, version?.files ?? project.files);
}

function updateContent(call: Call): object {
  const project = projectOf(call);
  const { files = [], scriptId } = call.body as { files?: ScriptFile[]; scriptId?: string };
  if (scriptId !== undefined && scriptId !== project.scriptId) refuse(400, 'badRequest');
  refuseBadFiles(files);
  project.files = files.map(({ name, type, source }) => ({ name, type, source: source ?? '' }));
  project.updateTime = new Date().toISOString();
  return contentResource(project, project.files);
}

function refuseBadFiles(files: readonly ScriptFile[]): void {
  const names = new Set<string>();
  for (const { name, type } of files) {
    if (!name || !type || /\.(gs|js|html|json)$/.test(name)) refuse(400, 'badRequest');
    if (names.has(name))
      refuse(
        400,
        'badRequest',
        `A file with this name already exists in the current project: ${name}`,
      );
    names.add(name);
  }
  const manifests = files.filter(({ type }) => type === 'JSON');
  if (manifests.length !== 1 || manifests[0]!.name !== 'appsscript')
    refuse(400, 'badRequest', 'Project contents must include a manifest file named appsscript.');
  refuseBadManifest(manifests[0]!.source ?? '');
  for (const { name, type, source } of files)
    if (type === 'SERVER_JS') readFunctions(name, source ?? '');
}

function listVersions(call: Call): object {
  const project = projectOf(call);
  const { items, nextPageToken } = pageOf([...project.versions].reverse(), call.query, 50, 200);
  const versions = items.map((one) => versionResource(project, one));
  return { versions, ...(nextPageToken && { nextPageToken }) };
}

function listDeployments(call: Call): object {
  const { items, nextPageToken } = pageOf(projectOf(call).deployments, call.query, 50, 50);
  return { deployments: items.map(deploymentResource), ...(nextPageToken && { nextPageToken }) };
}

function createVersion(call: Call): object {
  const project = projectOf(call);
  const { description } = call.body as { description?: string };
  if (project.versions.length >= 200) refuse(400, 'badRequest');
  const version: ScriptVersion = {
    versionNumber: project.versions.length + 1,
    description,
    createTime: new Date().toISOString(),
    files: project.files,
  };
  project.versions.push(version);
  return versionResource(project, version);
}

function createDeployment(call: Call): object {
  const project = projectOf(call);
  const { versionNumber } = call.body as { versionNumber?: number };
  if (!project.versions.some((one) => one.versionNumber === versionNumber)) refuse(404, 'notFound');
  const deployment: ScriptDeployment = {
    deploymentId: `AKfyc${newId(60)}`,
    config: call.body,
    updateTime: new Date().toISOString(),
  };
  project.deployments.push(deployment);
  return deploymentResource(deployment);
}

function projectResource({
  scriptId,
  title,
  parentId,
  createTime,
  updateTime,
}: ScriptProject): object {
  return { scriptId, title, ...(parentId && { parentId }), createTime, updateTime };
}

function contentResource(project: ScriptProject, files: readonly ScriptFile[]): object {
  const { scriptId, createTime, updateTime } = project;
  return {
    scriptId,
    files: files.map((file) => ({
      ...file,
      createTime,
      updateTime,
      ...(file.type === 'SERVER_JS' && {
        functionSet: { values: readFunctions(file.name, file.source) },
      }),
    })),
  };
}

function versionResource({ scriptId }: ScriptProject, version: ScriptVersion): object {
  const { versionNumber, description, createTime } = version;
  return { scriptId, versionNumber, ...(description && { description }), createTime };
}

function deploymentResource({ deploymentId, config, updateTime }: ScriptDeployment): object {
  return { deploymentId, deploymentConfig: config, updateTime };
}

// Runs a job's steps as a runner would: in a fresh clone, each `run` by bash with the files and values that GitHub
// gives, each `uses` by what that action does to the machine.

import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { systemPath } from '../bare/machine.ts';
import { fillEnvironment, readOutputs, type Values } from './expressions.ts';
import type { Job, Step, Workflow } from './workflow.ts';

export interface Machine {
  /** Where everything of it lies; removed by `removeMachine`. */
  readonly folder: string;
  /** Bare repository that jobs clone and push to. */
  readonly origin: string;
  /** Empty at first, shared by the jobs so that a package is fetched once. */
  readonly home: string;
  /** The system's own npm settings, which a prefix of ours would hide: proxy and certificates stand there. */
  readonly npmSettings: string;
}

export interface JobRun {
  readonly succeeded: boolean;
  /** All that the steps printed, in order. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly summary: string;
  /** Folder with what was uploaded; null when nothing was. */
  readonly artifact: string | null;
}

export interface JobOrder {
  readonly machine: Machine;
  readonly workflow: Workflow;
  readonly name: string;
  /** What each expression in an `env` comes to; one that is missing fails the run. */
  readonly values: Values;
  /** The event's payload, for GITHUB_EVENT_PATH. */
  readonly event?: unknown;
  /** More environment, before the workflow's own. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A machine with a bare clone of `repository` as origin, and nothing else. */
export function createMachine(repository: string): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'runup-runner-'));
  const origin = join(folder, 'origin.git');
  const home = join(folder, 'home');
  mkdirSync(home);
  execFileSync('git', ['clone', '--quiet', '--bare', repository, origin], { stdio: 'pipe' });
  const env = { PATH: systemPath, HOME: home };
  const npmSettings = execFileSync('npm', ['config', 'get', 'globalconfig'], { encoding: 'utf8', env });
  return { folder, origin, home, npmSettings: npmSettings.trim() };
}

export function removeMachine({ folder }: Machine): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs the job's steps in order until one fails; throws when the workflow has no such job. */
export async function runJob(order: JobOrder): Promise<JobRun> {
  const job = order.workflow.jobs?.[order.name];
  if (job === undefined) throw new Error(`no job ${order.name}`);
  const desk = prepareDesk(order);
  const outputs: Record<string, Record<string, string>> = {};
  let log = '';
  let succeeded = true;
  for (const step of job.steps ?? []) {
    const result = await runStep(step, { order, job, desk });
    log += result.log;
    if (step.id !== undefined) outputs[step.id] = readOutputs(readFileSync(desk.output, 'utf8'));
    succeeded = result.succeeded;
    if (!succeeded) break;
  }
  const artifact = existsSync(desk.artifact) ? desk.artifact : null;
  return { succeeded, log, outputs, summary: readFileSync(desk.summary, 'utf8'), artifact };
}

/** The files and folders that a runner sets up for a job. */
interface Desk {
  readonly workspace: string;
  readonly output: string;
  readonly env: string;
  readonly path: string;
  readonly summary: string;
  readonly event: string;
  readonly artifact: string;
  readonly prefix: string;
}

function prepareDesk({ machine, event }: JobOrder): Desk {
  const folder = mkdtempSync(join(machine.folder, 'job-'));
  const at = (name: string) => join(folder, name);
  for (const name of ['output', 'env', 'path', 'summary']) writeFileSync(at(name), '');
  writeFileSync(at('event.json'), JSON.stringify(event ?? {}));
  mkdirSync(at('workspace'));
  return {
    workspace: at('workspace'),
    output: at('output'),
    env: at('env'),
    path: at('path'),
    summary: at('summary'),
    event: at('event.json'),
    artifact: at('artifact'),
    prefix: at('prefix'),
  };
}

interface Work {
  readonly order: JobOrder;
  readonly job: Job;
  readonly desk: Desk;
}

interface StepResult {
  readonly succeeded: boolean;
  readonly log: string;
}

async function runStep(step: Step, work: Work): Promise<StepResult> {
  if (step.uses !== undefined) return doWhatActionDoes(step, work);
  const script = join(dirname(work.desk.workspace), 'step.sh');
  writeFileSync(script, step.run ?? '');
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: work.desk.workspace,
    env: environmentOf(step, work),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { succeeded: code === 0, log };
}

function environmentOf(step: Step, { order, job, desk }: Work): Record<string, string> {
  const added = readFileSync(desk.path, 'utf8').split('\n').filter(Boolean);
  const path = [...added, join(desk.prefix, 'bin'), dirname(process.execPath), systemPath];
  return {
    PATH: [order.env?.PATH, ...path].filter((part) => part !== undefined).join(delimiter),
    HOME: order.machine.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: desk.workspace,
    GITHUB_OUTPUT: desk.output,
    GITHUB_ENV: desk.env,
    GITHUB_PATH: desk.path,
    GITHUB_STEP_SUMMARY: desk.summary,
    GITHUB_EVENT_PATH: desk.event,
    // A runner may write to its global folder; here it is one of the job's own.
    npm_config_prefix: desk.prefix,
    npm_config_globalconfig: order.machine.npmSettings,
    ...withoutPath(order.env),
    ...fillEnvironment(order.workflow.env, order.values),
    ...fillEnvironment(job.env, order.values),
    ...readOutputs(readFileSync(desk.env, 'utf8')),
    ...fillEnvironment(step.env, order.values),
  };
}

function withoutPath(env: JobOrder['env'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'PATH'));
}

function doWhatActionDoes({ uses = '', with: inputs }: Step, { order, desk }: Work): StepResult {
  const action = uses.split('@')[0];
  if (action === 'actions/checkout') {
    execFileSync('git', ['clone', '--quiet', order.machine.origin, desk.workspace], { stdio: 'pipe' });
  } else if (action === 'actions/upload-artifact') {
    upload(String(inputs?.path), desk);
  } else if (action !== 'actions/setup-node') {
    throw new Error(`the runner does not know ${uses}`);
  }
  return { succeeded: true, log: '' };
}

function upload(path: string, { workspace, artifact }: Desk): void {
  const from = join(workspace, path);
  if (existsSync(from)) cpSync(from, artifact, { recursive: true });
}

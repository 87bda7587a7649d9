// What a careful reviewer asks of a workflow and no schema knows: zones, pins, permissions, injection, secrets.

import type { Job, Schedule, Step, Workflow } from './workflow.ts';
import { parseWorkflow } from './workflow.ts';

/** Every fault in one line, in the order of the file's parts; empty when there is none. */
export function findFaults(text: string): readonly string[] {
  const { workflow, faults } = parseWorkflow(text);
  if (faults.length > 0) return faults;
  const jobs = Object.entries(workflow.jobs ?? {});
  return [
    ...(workflow.on?.schedule ?? []).flatMap(findScheduleFaults),
    ...findTopFaults(workflow),
    ...jobs.flatMap(([name, job]) => findJobFaults(name, job, workflow)),
    ...findPinFaults(text),
  ];
}

function findScheduleFaults({ cron = '', timezone }: Schedule): readonly string[] {
  const [minute = '', hour = ''] = cron.split(/\s+/u);
  const faults: string[] = [];
  if (timezone === undefined) faults.push(`schedule ${cron}: no timezone`);
  else if (!isZone(timezone)) faults.push(`schedule ${cron}: unknown timezone ${timezone}`);
  if (!/^\d+$/u.test(minute) || Number(minute) % 15 === 0)
    faults.push(`schedule ${cron}: minute ${minute} is when all others start`);
  if (!/^\d+$/u.test(hour) || Number(hour) < 5 || Number(hour) > 22) {
    faults.push(`schedule ${cron}: hour ${hour} is near a clock change or not one hour`);
  }
  return faults;
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}

function findTopFaults({ on, permissions, concurrency, env }: Workflow): readonly string[] {
  const faults: string[] = [];
  if (JSON.stringify(permissions) !== '{}') faults.push('permissions: not {} at the top');
  if (concurrency === undefined) faults.push('concurrency: missing');
  else if (on?.schedule !== undefined) {
    if (concurrency['cancel-in-progress'] !== false)
      faults.push('concurrency: cancels a run that may be sending');
    if (concurrency.queue !== 'max') faults.push('concurrency: drops runs that wait');
  }
  if (JSON.stringify(env ?? {}).includes('secrets.')) faults.push('env: a secret for every job');
  return faults;
}

function findJobFaults(name: string, job: Job, workflow: Workflow): readonly string[] {
  const faults: string[] = [];
  if (!isMap(job.permissions)) faults.push(`${name}: no permissions of its own`);
  if (job['timeout-minutes'] === undefined) faults.push(`${name}: no timeout-minutes`);
  if (
    workflow.on?.schedule !== undefined &&
    job.needs === undefined &&
    !/github\.repository\b/u.test(job.if ?? '')
  ) {
    faults.push(`${name}: would run in every fork`);
  }
  if (JSON.stringify([job.env ?? {}, job.outputs ?? {}]).includes('secrets.'))
    faults.push(`${name}: a secret for every step`);
  return [
    ...faults,
    ...(job.steps ?? []).flatMap((step, index) =>
      findStepFaults(`${name}, step ${index + 1}`, step, { job, workflow }),
    ),
  ];
}

function findStepFaults(
  where: string,
  step: Step,
  { job, workflow }: { readonly job: Job; readonly workflow: Workflow },
): readonly string[] {
  const faults: string[] = [];
  const shell = step.shell ?? workflow.defaults?.run?.shell;
  if (step.run !== undefined) {
    if (step.run.includes('${{')) faults.push(`${where}: an expression in run; bring it in through env`);
    if (/::set-output|::save-state/u.test(step.run))
      faults.push(`${where}: a command that runners no longer take`);
    if (shell !== 'bash') faults.push(`${where}: shell ${shell ?? 'unnamed'}, so a failing pipe passes`);
  }
  if (step.uses?.startsWith('actions/checkout@') && typeof step.with?.['persist-credentials'] !== 'boolean') {
    faults.push(`${where}: checkout does not say whether it keeps the token`);
  }
  if (JSON.stringify(step).includes('secrets.') && job.environment === undefined) {
    faults.push(`${where}: a secret outside an environment`);
  }
  return faults;
}

function findPinFaults(text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const uses = /^\s*(?:-\s+)?uses:\s*(.*)$/u.exec(line)?.[1];
    if (uses === undefined || uses.startsWith('./')) return [];
    return /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(uses)
      ? []
      : [`line ${index + 1}: ${uses} is not pinned by SHA and version`];
  });
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

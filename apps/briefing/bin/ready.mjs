// Stops with one line when Node is too old or the install did not finish, in syntax that an old Node can still read.

import { existsSync, readFileSync } from 'node:fs';

const oldest = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < oldest) {
  const script = process.env.npm_lifecycle_event;
  const command = ['briefing', 'test', 'runup'].includes(script) ? `pnpm ${script}` : 'pnpm briefing';
  stop(
    `Runup needs Node ${oldest} or newer and this is ${process.version}; this brings its own: npx -y -p node@26 -p pnpm@12 ${command}`,
  );
}
if (!isInstalled())
  stop('The install is missing or did not finish, so nothing was run; this shows why: pnpm install');

/** pnpm installs before it runs a script, and runs the script also when that failed. It keeps what it installed. */
function isInstalled() {
  const wanted = new URL('../../../pnpm-lock.yaml', import.meta.url);
  const installed = new URL('../../../node_modules/.pnpm/lock.yaml', import.meta.url);
  if (!existsSync(wanted)) return true;
  return existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(wanted, 'utf8');
}

function stop(line) {
  console.error(line);
  process.exit(1);
}

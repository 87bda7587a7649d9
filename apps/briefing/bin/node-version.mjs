// Says in one line that Node is too old, in syntax that an old Node can still read.

const oldest = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < oldest) {
  const script = process.env.npm_lifecycle_event;
  const isRootScript = script === 'briefing' || script === 'test' || script === 'runup';
  const command = isRootScript ? `pnpm ${script}` : 'pnpm briefing';
  console.error(
    `Runup needs Node ${oldest} or newer and this is ${process.version}; this brings its own: npx -y -p node@26 -p pnpm@12 ${command}`,
  );
  process.exit(1);
}

// Is this Node new enough? Imported first, and written so that an old Node can still read it and say so.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Lavra needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org.`)
  process.exit(1)
}

/** For tests: the outline of an old Office file, with its directory where the header says. [MS-CFB] 2.2 and 2.6. */
export function buildCfb(streams: readonly string[], directorySector = 1, clsid = '00'.repeat(16)): Buffer {
  const sector = 512
  const file = Buffer.alloc((directorySector + 4) * sector)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(directorySector, 48)
  for (const [i, name] of ['Root Entry', ...streams].entries()) {
    const at = (directorySector + 1) * sector + i * 128
    file.write(`${name}\0`, at, 'utf16le')
    if (i === 0) Buffer.from(clsid, 'hex').copy(file, at + 80)
  }
  return file
}

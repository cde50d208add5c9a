// @ts-check

const OLDEST = { major: 20, minor: 19 }

/**
 * Is this Node new enough for the project?
 * @param {string} version as in `process.versions.node`
 */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
}

/** Stops with a plain sentence when Node is too old. Call it before anything else. */
export function requireNode() {
  if (isNodeSupported(process.versions.node)) return
  console.error(
    `Corrigenda needs Node ${OLDEST.major}.${OLDEST.minor} or newer; this is Node ${process.versions.node}.`
  )
  process.exit(1)
}

// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { install, isDebian } from './debian-libraries.mjs'

const PROGRAMS = '/usr/lib/postgresql'
const CLUSTERS = '/etc/postgresql-common/createcluster.conf'

/**
 * Sees to it that the tests of sweeps find PostgreSQL: they start servers of their own. Installs it when it may, without
 * the server that the package would start; else the tests say that they were skipped.
 */
export async function debianPostgres() {
  if (fs.existsSync(PROGRAMS) || !isDebian() || process.getuid?.() !== 0) return
  if (!fs.existsSync(CLUSTERS)) {
    fs.mkdirSync(path.dirname(CLUSTERS), { recursive: true })
    fs.writeFileSync(CLUSTERS, 'create_main_cluster = false\n')
  }
  // Without it everything else can be tested.
  await install(['postgresql']).catch((error) => console.error(String(error)))
}

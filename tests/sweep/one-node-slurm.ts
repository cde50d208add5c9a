import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** A cluster of one node, on free ports of this machine. */
export interface Slurm {
  /** Names it to `sbatch`. */
  readonly env: { readonly SLURM_CONF: string }
  stop(): void
}

const daemons = ['munged', 'slurmctld', 'slurmd'] as const

/** Why no cluster can be started here; null where one can. */
export function slurmMissing(): string | null {
  if (process.getuid?.() !== 0) return 'its daemons run as root only'
  const missing = [...daemons, 'sbatch', 'sinfo'].find((name) => spawnSync('which', [name]).status !== 0)
  return missing === undefined ? null : `${missing} is not installed`
}

/** Starts munge, a controller and a node, all they write in this folder. */
export function startSlurm(folder: string): Slurm {
  const at = (name: string) => join(folder, name)
  const ports = 20_000 + (process.pid % 20_000)
  for (const name of ['state', 'spool']) fs.mkdirSync(at(name))
  const node = hostname().split('.')[0]
  const settings = {
    ClusterName: 'one',
    SlurmctldHost: node,
    SlurmctldPort: ports,
    SlurmdPort: ports + 1,
    AuthType: 'auth/munge',
    AuthInfo: `socket=${at('munge.socket')}`,
    CryptoType: 'crypto/munge',
    ProctrackType: 'proctrack/pgid',
    TaskPlugin: 'task/none',
    ReturnToService: 2,
    SlurmUser: 'root',
    StateSaveLocation: at('state'),
    SlurmdSpoolDir: at('spool'),
    SlurmctldPidFile: at('slurmctld.pid'),
    SlurmdPidFile: at('slurmd.pid'),
    SlurmctldLogFile: at('slurmctld.log'),
    SlurmdLogFile: at('slurmd.log'),
    SelectType: 'select/cons_tres',
    SwitchType: 'switch/none',
    MpiDefault: 'none',
    JobAcctGatherType: 'jobacct_gather/none',
    AccountingStorageType: 'accounting_storage/none',
    SchedulerParameters: 'sched_interval=1,batch_sched_delay=0'
  }
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}`)
  lines.push(`NodeName=${node} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN`)
  lines.push('PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP')
  fs.writeFileSync(at('slurm.conf'), `${lines.join('\n')}\n`)
  fs.writeFileSync(at('munge.key'), Buffer.alloc(1_024, 'a key for one test'), { mode: 0o400 })
  const env = { SLURM_CONF: at('slurm.conf') }
  const run = (program: string, args: readonly string[]) =>
    execFileSync(program, args, { env: { ...process.env, ...env }, stdio: 'ignore' })
  const files = ['key-file:key', 'socket:socket', 'pid-file:pid', 'log-file:log', 'seed-file:seed']
  run('munged', [
    '--force',
    ...files.map((pair) => {
      const [option, ending] = pair.split(':')
      return `--${option}=${at(ending === 'pid' ? 'munged.pid' : `munge.${ending}`)}`
    })
  ])
  run('slurmctld', ['-c'])
  run('slurmd', ['-c'])
  return {
    env,
    stop() {
      for (const name of [...daemons].reverse()) {
        const pid = Number(fs.readFileSync(at(`${name}.pid`), 'utf8'))
        process.kill(pid)
        // Its files are its own until it has ended.
        for (let tries = 0; tries < 100 && fs.existsSync(at(`${name}.pid`)); tries++)
          spawnSync('sleep', ['0.1'])
      }
    }
  }
}

import type { Command, Option } from 'commander'

export const shells = ['bash', 'zsh', 'fish'] as const

/** A script with which a shell completes the command: its commands, their options, and files for everything else. */
export function shellWords(program: Command, shell: (typeof shells)[number]): string {
  return { bash, zsh, fish }[shell](program)
}

const commandsOf = ({ commands }: Command): readonly Command[] => commands

const namesOf = ({ short, long }: Option): readonly string[] =>
  [short, long].filter((name): name is string => name !== undefined)

const optionsOf = (command: Command): readonly string[] => [...command.options.flatMap(namesOf), '--help']

function bash(program: Command): string {
  const commands = commandsOf(program)
  const cases = commands.map((command) => `    ${command.name()}) words="${optionsOf(command).join(' ')}" ;;`)
  return `# bash completion for corrigenda: eval "$(corrigenda completion bash)"
_corrigenda() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map((command) => command.name()).join(' ')} --help --version"
  elif [ "\${current#-}" != "$current" ]; then
    case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    esac
  fi
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _corrigenda corrigenda
`
}

/** Words between single quotes of a shell. */
const quoted = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`

function zsh(program: Command): string {
  const commands = commandsOf(program)
  /** A colon and a bracket part the words of a description from the rest. */
  const plain = (words: string) => words.replace(/[[\]:]/g, ' ')
  const described = commands.map((command) => quoted(`${command.name()}:${plain(command.description())}`))
  const cases = commands.map((command) => {
    const options = command.options.flatMap((option) =>
      namesOf(option).map((name) =>
        quoted(
          `${name}[${plain(option.description)}]${option.required || option.optional ? ':value:_files' : ''}`
        )
      )
    )
    return `        ${command.name()}) _arguments ${[...options, "'*:file:_files'"].join(' ')} ;;`
  })
  return `#compdef corrigenda
# zsh completion for corrigenda: eval "$(corrigenda completion zsh)"
_corrigenda() {
  local -a commands
  commands=(${described.join(' ')})
  _arguments -C '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $words[1] in
${cases.join('\n')}
      esac ;;
  esac
}
compdef _corrigenda corrigenda
`
}

function fish(program: Command): string {
  const commands = commandsOf(program)
  const lines = ['# fish completion for corrigenda: corrigenda completion fish | source']
  for (const command of commands)
    lines.push(
      `complete -c corrigenda -n __fish_use_subcommand -a ${command.name()} -d ${quoted(command.description())}`
    )
  for (const command of commands)
    for (const option of command.options) {
      const names = [
        ...(option.short ? [`-s ${option.short.slice(1)}`] : []),
        ...(option.long ? [`-l ${option.long.slice(2)}`] : [])
      ]
      const takes = option.required ? ' -r' : ''
      lines.push(
        `complete -c corrigenda -n '__fish_seen_subcommand_from ${command.name()}' ${names.join(' ')}${takes} -d ${quoted(option.description)}`
      )
    }
  return `${lines.join('\n')}\n`
}

import type { Command } from 'commander'

/**
 * The manual of the command as a page of `man`, made of its own help: roff, with the macros of man(7).
 * @param version of the program
 */
export function manPage(program: Command, version: string): string {
  const lines = [
    `.TH CORRIGENDA 1 "" "corrigenda ${version}" "User Commands"`,
    '.SH NAME',
    `corrigenda \\- ${roff(program.description())}`,
    '.SH SYNOPSIS',
    '.B corrigenda',
    '.I command',
    '[\\fIoptions\\fR] [\\fIarguments\\fR]',
    '.SH COMMANDS'
  ]
  for (const command of program.commands) {
    const places = command.registeredArguments.map((argument) => {
      const words = `${argument.name()}${argument.variadic ? '...' : ''}`
      return argument.required ? `\\fI${roff(words)}\\fR` : `[\\fI${roff(words)}\\fR]`
    })
    lines.push(`.SS "corrigenda ${[command.name(), ...places].join(' ')}"`, roff(`${command.description()}.`))
    for (const option of command.options)
      lines.push('.TP', `.B ${roff(option.flags)}`, roff(option.description))
  }
  lines.push(
    '.SH EXIT STATUS',
    '.TP',
    '.B 0',
    'nothing at or above \\-\\-fail\\-on',
    '.TP',
    '.B 1',
    'something at or above it',
    '.TP',
    '.B 2',
    'it could not run, or a file could not be read',
    '.SH ENVIRONMENT',
    '.TP',
    '.B NO_COLOR',
    'write without colours, whatever else is set',
    '.TP',
    '.B FORCE_COLOR',
    'write with colours, also where the output is no terminal',
    '.SH FILES',
    '.TP',
    '.B corrigenda.json',
    'how the articles of a folder and of those below are checked',
    '.TP',
    '.B .corrigendaignore',
    'files that are no articles, as in .gitignore',
    ''
  )
  return lines.join('\n')
}

/** Words that roff reads as they stand: a dot or an apostrophe that begins a line is a command to it. */
const roff = (words: string): string =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1')

// @ts-check
import path from 'node:path'

/** A declaration that stands by itself, with the comment over it. */
const DECLARATION =
  /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export (?:declare )?(interface|type|function|const) (\w+)((?:(?!\n(?:\/\*\*|export |import |declare |type |interface |\/\/#))[\s\S])*)/g

/**
 * The page that tells what the library gives: every name of its entry, with the comment and the shape it has in its types.
 *
 * @param {Map<string, string>} types as `libraryTypes` gives them
 * @param {string} example a program that uses it
 * @returns {string} Markdown
 */
export function apiPage(types, example) {
  const names = exportedNames(types.get('library/index') ?? '')
  const found = [...names].map(([name, module]) => declarationOf(name, types.get(module) ?? ''))
  const functions = found.filter(({ kind }) => kind === 'function' || kind === 'const')
  const shapes = found.filter(({ kind }) => kind === 'interface' || kind === 'type')
  return `# The library

This page is written from the library's own types. The library is the engine of the desk and nothing else: one ES module
that imports nothing, reads no file and reaches no network, for Node 20.19 and newer, browsers and workers. The command
that comes with it is told of in [cli.md](cli.md).

\`\`\`sh
npm install corrigenda
\`\`\`

\`\`\`js
${example.trim()}
\`\`\`

Positions are half-open and count UTF-16 code units, as \`String.prototype.slice\` does, in the field they name. The same
words give the same answer, on every machine.

Versions follow [Semantic Versioning](https://semver.org): what is on this page changes in what it takes or gives only with
the first number (before 1.0, the second). That a check finds more, less or words it otherwise is no such change; a finding's
\`check\` and \`code\` stay.

## What to call

${functions.map(section).join('\n')}
## What it gives and takes

${shapes.map(section).join('\n')}`
}

/** @param {{name: string, comment: string, code: string}} declaration */
const section = ({ name, comment, code }) => `### \`${name}\`

${comment}

\`\`\`ts
${code}
\`\`\`
`

/**
 * The names an entry gives on, with the module each is from, in the order of the entry.
 * @param {string} entry
 * @returns {Map<string, string>}
 */
function exportedNames(entry) {
  const names = new Map()
  for (const [, list = '', from = ''] of entry.matchAll(
    /export (?:type )?\{([^}]*)\} from ['"]([^'"]+)['"]/g
  )) {
    const module = path.posix.join('library', from)
    for (const name of list.split(',')) names.set(name.replace(/^\s*(?:type )?/, '').trim(), module)
  }
  names.delete('')
  return names
}

/**
 * @param {string} name
 * @param {string} text the module it is declared in
 */
function declarationOf(name, text) {
  for (const [, comment = '', kind = '', found, rest = ''] of text.matchAll(DECLARATION)) {
    if (found !== name) continue
    return {
      name,
      kind,
      comment: plain(comment),
      code: `${kind} ${name}${rest}`.trim().replaceAll('    ', '  ')
    }
  }
  throw new Error(`${name} is given on by the library and declared nowhere.`)
}

/** A comment without its stars; what it says of arguments as a list. @param {string} comment */
function plain(comment) {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim())
  return lines
    .join('\n')
    .trim()
    .replaceAll(/^@param (\w+) /gm, '- `$1`: ')
    .replaceAll(/^@returns /gm, '- gives ')
    .replaceAll(/^@throws (\w+) /gm, '- throws `$1` ')
}

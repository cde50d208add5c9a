import { Command } from 'commander'
import { version } from '../../package.json'

/** Said alike by every command that checks. */
const tableOption = ['--table <files...>', 'reference tables the figures are held against'] as const
const tableColumnsOption = [
  '--table-columns <pairs>',
  'what the columns of reference tables are, such as seat=County,votes=Ballots'
] as const

/**
 * Every command with its options, none of them run yet.
 * @param threadProgram the built program of a worker thread
 */
export function program(threadProgram: string): Command {
  const program = new Command('corrigenda')
    .description('Checks articles for figures, dates and names that do not add up. Works without a network.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()

  program
    .command('check')
    .description('check files or folders, or a stream of articles on standard input')
    .argument('[paths...]', 'article files and folders; “-” is an article on standard input')
    .option('--stdin', 'read articles from standard input, one JSON object a line (needs --format jsonl)')
    .option('--format <format>', 'pretty, json, jsonl, sarif, rdjson, github or junit', 'pretty')
    .option('-o, --output <file>', 'where to write it; standard output where left out')
    .option('-q, --quiet', 'say nothing but what is found and what could not be read')
    .option('--text', 'json, jsonl: give the decoded title and text with each answer')
    .option('--sentences', 'json, jsonl: give every sentence with how check-worthy it is')
    .option('--facts', 'json, jsonl: give the quantities and people read from the article')
    .option('--findings-only', 'json, jsonl: leave the statements that can be checked out')
    .option('--only <checks>', 'run only these checks (ids with commas between)')
    .option('--skip <checks>', 'leave these checks out')
    .option(
      '--severity <severity>',
      'show findings from this severity up: error, warning, note or agrees (the usual)'
    )
    .option(
      '--fail-on <severity>',
      'exit with 1 from this severity up: error (the usual), warning, note, agrees or never'
    )
    .option(
      '--jobs <number>',
      'how many files or articles to read at once; as many as there are processors where left out'
    )
    .option('--watch', 'check files again whenever they change')
    .option('--fix', 'make repairs that need no choice in the files; each file is kept as it was')
    .option(...tableOption)
    .option(...tableColumnsOption)
    .option('--no-cross', 'do not hold the articles against each other')
    .option('--columns <pairs>', 'what the columns of tables are, such as title=Head,text=Story')
    .option('--whole', 'take in menus, comments, drafts and whatever else is otherwise left out')
    .option('--desk <folder>', 'keep the articles and findings on this desk')
    .option('--stdin-filename <name>', 'what the article on standard input is called, which tells its form')
    .option('--baseline <file>', 'leave out the findings that this file knows')
    .option('--update-baseline', 'write the findings of this run to the baseline')
    .option('--config <file>', 'the project’s file; the nearest corrigenda.json where left out')
    .option('--no-config', 'look for no corrigenda.json')
    .addHelpText(
      'after',
      `
  Ends with 0 when nothing is at or above --fail-on, 1 when something is, 2 when it could not run or read a file.

    corrigenda check story.txt
    corrigenda check stories/ --fail-on warning --skip num.vague
    corrigenda check 'stories/**/*.md' --format github
    corrigenda check archive.csv --columns title=Head,text=Story --format jsonl > findings.jsonl
    corrigenda check stories/ --format sarif > findings.sarif
    pandoc story.tex -t plain | corrigenda check -`
    )
    .action(async (paths: string[], options, command: Command) => {
      const { check } = await import('./commands/check')
      const names = Object.keys(options)
      const given = new Set(names.filter((name) => command.getOptionValueSource(name) !== 'default'))
      process.exitCode = await check(paths, { ...options, threadProgram, given })
    })

  program
    .command('sweep')
    .description('check an archive of articles on one machine or many, with a queue in PostgreSQL')
    .argument(
      '[articles]',
      'JSON Lines of articles as check --stdin takes them, or “-”; left out by those who help'
    )
    .requiredOption('--queue <url>', 'the database of the queue: postgres://user@host/database')
    .option('--name <name>', 'the sweep, where a queue has several', 'archive')
    .option('--report <folder>', 'write what it has found so far: a page, lists, and the answers')
    .option('--only <checks>', 'run only these checks (ids with commas between)')
    .option('--skip <checks>', 'leave these checks out')
    .option(
      '--severity <severity>',
      'keep findings from this severity up: error, warning, note or agrees',
      'note'
    )
    .option(...tableOption)
    .option(...tableColumnsOption)
    .option(
      '--jobs <number>',
      'how many articles to check at once; as many as there are processors where left out'
    )
    .addHelpText(
      'after',
      `
Whoever runs it again goes on where it stopped; workers are the same command without articles, on any machine.
Ends with 0 when all articles are answered, 1 when it was stopped or a report lacks some, 2 when it could not run.

  corrigenda sweep archive.jsonl --queue postgres://checker@db/archive
  corrigenda sweep --queue postgres://checker@db/archive
  corrigenda sweep --queue postgres://checker@db/archive --report found/`
    )
    .action(async (articles: string | undefined, options) => {
      const { sweep } = await import('./commands/sweep')
      process.exitCode = await sweep(articles, { ...options, threadProgram })
    })

  program
    .command('import')
    .description('put articles on a desk')
    .argument('<paths...>', 'article files and folders')
    .requiredOption('--desk <folder>', "the desk's folder; it is made where it is not there")
    .option('--jobs <number>', 'how many files to read at once')
    .option('--columns <pairs>', 'what the columns of tables are, such as title=Head,text=Story')
    .option('--whole', 'take in menus, comments, drafts and whatever else is otherwise left out')
    .action(async (paths: string[], options) => {
      const { importArticles } = await import('./commands/import')
      process.exitCode = await importArticles(paths, { ...options, threadProgram })
    })

  program
    .command('report')
    .description('write the report of a desk')
    .argument('<desk>', "the desk's folder")
    .argument('[articles...]', 'ids of the articles to report on; all of them where none is named')
    .option(
      '--format <format>',
      'md, html, docx, pdf, csv, json, notice, queries, corrected, file, redline, diff, webannotation, correction, claimreview',
      'md'
    )
    .option('-o, --output <file>', 'where to write it; “-” or left out, standard output')
    .option(
      '--write-back',
      'make the corrections in the files the articles were read from; each is kept as it was'
    )
    .option('--address <url>', 'where the check is published: a claimreview says it')
    .action(async (desk: string, articles: string[], options) => {
      const { report } = await import('./commands/report')
      process.exitCode = await report(desk, articles, options)
    })

  program
    .command('checks')
    .description('list the checks, or explain one')
    .argument('[id]', 'the check to explain')
    .option('--json', 'for other programs')
    .action(async (id: string | undefined, options) => {
      const { explainChecks } = await import('./commands/checks')
      process.exitCode = explainChecks(id, options)
    })

  program
    .command('doctor')
    .description('look through a desk: what is damaged, what can be put right, and what that would cost')
    .argument('<desk>', "the desk's folder")
    .option('--repair', 'put right what can be put right, from the backups of the desk')
    .action(async (desk: string, options) => {
      const { doctor } = await import('./commands/doctor')
      process.exitCode = await doctor(desk, options)
    })

  program
    .command('merge')
    .description(
      'make one desk of two that people worked on apart; what they contradict each other on is shown'
    )
    .argument('<first>', "a desk's folder")
    .argument('<second>', "the other desk's folder")
    .option('-o, --output <folder>', 'a new folder for the merged desk; into the first one where left out')
    .action(async (first: string, second: string, options) => {
      const { merge } = await import('./commands/merge')
      process.exitCode = await merge(first, second, options)
    })

  program
    .command('sync')
    .description('share a desk with others through a PostgreSQL server that the newsroom runs')
    .argument('<action>', 'init, join, status or once')
    .argument('<where>', 'init and join: postgres://user@host/database; status and once: the desk’s folder')
    .argument('[folder]', 'join: the desk’s folder, which is made where it is not there')
    .option('--name <name>', 'init: the shared desk’s name; the database’s where left out')
    .option('--watch', 'once: go on, and keep both the same until it is stopped')
    .addHelpText(
      'after',
      `
The password may stand in the address, in PGPASSWORD or in ~/.pgpass; it is never kept on the desk.
Ends with 0 when all is the same here and there, 1 when changes wait or rulings contradict, 2 when it could not run.

  corrigenda sync init postgres://owner@db.example/newsroom
  corrigenda sync join postgres://asha@db.example/newsroom desk/
  corrigenda sync once desk/ --watch
  corrigenda sync status desk/`
    )
    .action(async (action: string, where: string, folder: string | undefined, options) => {
      const { sync } = await import('./commands/sync')
      process.exitCode = await sync(action, where, folder, options)
    })

  program
    .command('serve')
    .description("underline findings where people write: speaks LanguageTool's HTTP API on 127.0.0.1")
    .option('--port <number>', 'the port to listen on; 0 takes any that is free', '8081')
    .option('--allow-origin <origins...>', 'let pages of these origins ask; browser add-ons may always')
    .option(
      '--jobs <number>',
      'how many texts to check at once; as many as there are processors where left out'
    )
    .option(...tableOption)
    .option(...tableColumnsOption)
    .option('--config <file>', 'the project’s file; the nearest corrigenda.json where left out')
    .action(async (options) => {
      const { serve } = await import('./commands/serve')
      process.exitCode = await serve({ ...options, threadProgram })
    })

  program
    .command('lsp')
    .description(
      'mark findings in an editor: speaks the Language Server Protocol on standard input and output'
    )
    .option('--stdio', 'speak on standard input and output, as it always does; editors like to say so')
    .option(...tableOption)
    .option(...tableColumnsOption)
    .option(
      '--config <file>',
      'the project’s file for every document; the nearest corrigenda.json where left out'
    )
    .action(async (options) => {
      const { lsp } = await import('./commands/lsp')
      process.exitCode = await lsp({ ...options, threadProgram })
    })

  program
    .command('mcp')
    .description(
      'let other programs check articles: speaks the Model Context Protocol on standard input and output'
    )
    .option(...tableOption)
    .option(...tableColumnsOption)
    .option('--config <file>', 'the project’s file; the nearest corrigenda.json where left out')
    .action(async (options) => {
      const { mcp } = await import('./commands/mcp')
      process.exitCode = await mcp({ ...options, threadProgram })
    })

  program
    .command('completion')
    .description('print what completes this command in a shell, to be read by it when it starts')
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell: string) => {
      const { completion } = await import('./commands/completion')
      process.exitCode = completion(program, shell)
    })
  return program
}

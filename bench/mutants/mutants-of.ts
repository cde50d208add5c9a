/** A small fault that can be put into a source file. */
export interface Mutant {
  readonly kind: MutantKind
  /** The stretch it takes the place of, in UTF-16 code units; empty where it only adds. */
  readonly start: number
  readonly end: number
  readonly put: string
}

export const mutantKinds = [
  'comparison',
  'constant',
  'condition negated',
  'and or',
  'word dropped',
  'returns early'
] as const

type MutantKind = (typeof mutantKinds)[number]

/** A node of the syntax tree: ESTree with TypeScript's nodes, as far as it matters here. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const comparisons: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '==='
}

/** Nodes of types have no meaning when the program runs; these have an expression in them. */
const withExpression = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'

const nodesIn = (value: unknown): readonly SyntaxNode[] =>
  (Array.isArray(value) ? value : [value]).filter(isNode)

/**
 * Every fault of our kinds that can be put into a source file, in the order of the places.
 *
 * @param program the file's syntax tree
 */
export function mutantsOf(source: string, program: SyntaxNode): readonly Mutant[] {
  const mutants: Mutant[] = []
  const add = (kind: MutantKind, start: number, end: number, put: string) =>
    mutants.push({ kind, start, end, put })
  /** Exchanges the operator between the two sides. */
  const operator = (node: SyntaxNode, kind: MutantKind, put: string) => {
    const sign = String(node.operator)
    const [left, right] = [node.left as SyntaxNode, node.right as SyntaxNode]
    const at = source.slice(left.end, right.start).indexOf(sign)
    if (at >= 0) add(kind, left.end + at, left.end + at + sign.length, put)
  }
  const visit = (node: SyntaxNode): void => {
    if (node.type.startsWith('TS') && !withExpression.has(node.type)) return
    const test = node.test
    switch (node.type) {
      case 'BinaryExpression': {
        const put = comparisons[String(node.operator)]
        if (put) operator(node, 'comparison', put)
        break
      }
      case 'LogicalExpression':
        if (node.operator !== '??') operator(node, 'and or', node.operator === '&&' ? '||' : '&&')
        break
      case 'Literal':
        if (typeof node.value === 'number')
          for (const by of [1, -1]) add('constant', node.start, node.end, number(node.value + by))
        break
      case 'IfStatement':
      case 'ConditionalExpression':
        if (isNode(test))
          add('condition negated', test.start, test.end, `!(${source.slice(test.start, test.end)})`)
        break
      case 'ArrayExpression':
        for (const [start, end] of listedWords(node)) add('word dropped', start, end, '')
        break
      case 'CallExpression':
        for (const list of wordLists(node, source)) {
          const words = [...source.slice(list.start + 1, list.end - 1).matchAll(/\S+/g)]
          if (words.length < 2) continue
          for (const { 0: word, index } of words)
            add('word dropped', list.start + 1 + index, list.start + 1 + index + word.length, '')
        }
        break
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression': {
        const put = emptyReturn(node, source)
        const { start } = node.body as SyntaxNode
        if (put !== undefined) add('returns early', start + 1, start + 1, ` ${put};`)
        break
      }
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'type') nodesIn(value).forEach(visit)
  }
  visit(program)
  return mutants.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** A number as it can stand anywhere: `- 1` after a minus would be another operator. */
const number = (value: number): string => (value < 0 ? `(${value})` : String(value))

/** The stretches of strings in a list of two or more, each with the comma behind it or, of the last, before it. */
function listedWords(array: SyntaxNode): readonly (readonly [number, number])[] {
  const elements = array.elements as readonly (SyntaxNode | null)[]
  const all = elements.every((each) => each?.type === 'Literal' && typeof each.value === 'string')
  if (!all || elements.length < 2) return []
  return elements.map((each, i) => {
    const next = elements[i + 1]
    return next ? [each!.start, next.start] : [elements[i - 1]!.end, each!.end]
  })
}

/** Strings of words: what `wordClass` and sets are made of, and what is split. */
function wordLists({ callee, arguments: given }: SyntaxNode, source: string): readonly SyntaxNode[] {
  const called = callee as SyntaxNode
  const isText = (node: SyntaxNode) =>
    (node.type === 'Literal' && typeof node.value === 'string') ||
    (node.type === 'TemplateLiteral' && (node.expressions as readonly unknown[]).length === 0)
  if (called.type === 'Identifier' && called.name === 'wordClass') return nodesIn(given).filter(isText)
  if (called.type !== 'MemberExpression') return []
  const { object, property } = called as unknown as { object: SyntaxNode; property: SyntaxNode }
  return source.slice(property.start, property.end) === 'split' && isText(object) ? [object] : []
}

/** What a function of two statements or more can return that means "nothing"; undefined where its type has none. */
function emptyReturn({ body, returnType, generator }: SyntaxNode, source: string): string | undefined {
  if (!isNode(body) || body.type !== 'BlockStatement' || generator) return undefined
  if ((body.body as readonly unknown[]).length < 2) return undefined
  if (!isNode(returnType)) return 'return'
  const type = source.slice(returnType.start, returnType.end).replace(/^:\s*/, '')
  const nothing: readonly (readonly [RegExp, string])[] = [
    [/\|\s*null\b|^null\b/, 'return null'],
    [/\|\s*undefined\b|^undefined\b|^void\b/, 'return'],
    [/\[\]$/, 'return []'],
    [/^boolean$/, 'return false'],
    [/^number$/, 'return 0'],
    [/^string$/, "return ''"]
  ]
  return nothing.find(([pattern]) => pattern.test(type))?.[1]
}

/** The source with the fault in it. */
export const withMutant = (source: string, { start, end, put }: Mutant): string =>
  source.slice(0, start) + put + source.slice(end)

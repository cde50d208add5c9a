import type { LeftOutReason } from '../model/left-out'
import { attribute, type HtmlElement, type HtmlSigns, rawText } from './html-tree'

/** What the names of boxes that stand round a story are made of, by what they hold. */
const words: Readonly<Partial<Record<LeftOutReason, string>>> = {
  menu:
    'nav navbar navigation menu submenu breadcrumb breadcrumbs masthead footer skiplink skip toolbar pagination pager ' +
    'toc',
  share: 'share sharing shares sharebar social addthis sharedaddy sharer',
  related:
    'related recommended recommendations recommend trending popular alsoread readmore readnext mostread tags outbrain ' +
    'taboola jp-relatedposts',
  comments: 'comment comments disqus respond replies',
  'sign-up': 'newsletter newsletters subscribe subscription subscriptions signup paywall login regwall',
  advert: 'advert adverts advertisement advertising ad ads promo promos promoted sponsored adslot dfp',
  cookies: 'cookie cookies consent gdpr',
  beside: 'sidebar rail'
}
const reasonOf: ReadonlyMap<string, LeftOutReason> = new Map(
  (Object.entries(words) as [LeftOutReason, string][]).flatMap(([reason, names]) =>
    names.split(' ').map((name) => [name, reason] as const)
  )
)
/** What else such names are made of; any other word makes a name that may be of the story ("social-housing"). */
const neutral = new Set(
  (
    'a alert also area article aside badge banner bar base block body bottom box btn button buttons c card cards col column component ' +
    'container content contents copy count cta desktop email embed entry entries facebook feed first fixed footer form ' +
    'form-container grid group h head header heading holder icon icons id inline inner item items js l label last layout ' +
    'left link links list lists listing m main media meta mid mobile module modal more most news next o overlay page ' +
    'panel post posts print primary read reader readers right row s secondary section sec shell side site sm small ' +
    'popup stack sticky story stories strip tab tabs teaser text title tool tools top twitter u unit view w whatsapp widget ' +
    'widgets wp wrap wrapper x'
  ).split(' ')
)
/** A name that begins so says what the story has beside it. */
const beginsOther = /^(?:has|with|no|without|is|hide|show)$/
const storyNames =
  /(?:^|[\s_-])(?:(?:article|story|entry|post|page|main)[_-]?(?:body|content|text)|articlebody|storybody|e-content)(?:$|[\s_-])/i
/** Elements that are lines of a story rather than boxes. */
const lines = new Set(
  'h1 h2 h3 h4 h5 h6 p table thead tbody tr td th blockquote pre figure dl dt dd li caption figcaption'.split(
    ' '
  )
)
/** Elements made for what stands round a story; a page may put its story in one all the same. */
const boxes: Readonly<Record<string, LeftOutReason>> = { aside: 'beside', form: 'sign-up' }
/** Elements that hold no story. */
const furniture: Readonly<Record<string, LeftOutReason>> = {
  nav: 'menu',
  footer: 'menu',
  menu: 'menu',
  button: 'menu',
  dialog: 'cookies'
}

/** So much speaks for a box round the story. */
const enough = 2

/**
 * Why an element is no part of the story, judged by all its signs: its name, how much of it is links, whether it has
 * sentences, fields and buttons, and how much of the page it is. One word in a name never decides.
 * @param of the signs of what stands under an element
 * @param scope what the story is looked for in
 * @returns nothing for what may be of the story
 */
export function furnitureReason(
  node: HtmlElement,
  of: (node: HtmlElement) => HtmlSigns,
  scope: HtmlElement
): LeftOutReason | undefined {
  const fixed = furniture[node.tagName]
  if (fixed && !isLongProse(of(node))) return fixed
  if (isHidden(node)) return 'hidden'
  if (node.tagName === 'body' || node.tagName === 'article' || node.tagName === 'main') return undefined
  const name = nameOf(node)
  const box = boxes[node.tagName]
  const reason = name?.reason ?? box
  if (reason === undefined) return undefined
  const signs = of(node)
  if (signs.letters === 0) return reason
  const isFurniture = name?.isWhole === true || box !== undefined
  const both = name?.isWhole === true && box !== undefined ? 1 : 0
  return weight(node, reason, isFurniture, signs, of(scope)) + both >= enough ? reason : undefined
}

function weight(
  node: HtmlElement,
  reason: LeftOutReason,
  isFurniture: boolean,
  signs: HtmlSigns,
  all: HtmlSigns
): number {
  const linked = signs.linked / signs.letters
  const isProse = signs.sentences > 0 && linked < 0.25
  const proseShare = (signs.letters - signs.linked) / Math.max(1, all.letters - all.linked)
  const hasParts = signs.controls > 0 || signs.named > 0
  let sum = isFurniture ? 2 : 1
  if (linked > 0.5) sum += 2
  else if (linked > 0.25) sum++
  if (signs.controls > 0) sum++
  if (signs.named > 0) sum++
  if (signs.sentences === 0 && (linked > 0 || signs.controls > 0 || isFurniture)) sum++
  if (isProse && !isFurniture) sum -= 2
  if (isProse && isFurniture) sum -= proseWeight(node, signs, hasParts && !isWrapper(reason, signs))
  if (lines.has(node.tagName)) sum -= 2
  if (!isFurniture && isHeadingName(node, signs)) sum -= 3
  if (isNamed(node, storyNames)) sum -= 2
  if (proseShare > 0.4) sum -= 4
  return sum
}

/** So much without links that a foot or a menu of a page never has it: a transcript, a whole page. */
const isLongProse = ({ letters, linked, sentences }: HtmlSigns): boolean =>
  sentences >= 10 && letters > 1500 && linked < letters * 0.15

/** Several sentences stand in no menu and beside no share button: the box holds the story and such parts. */
const isWrapper = (reason: LeftOutReason, { sentences }: HtmlSigns): boolean =>
  (reason === 'menu' || reason === 'share') && sentences >= 4

/** Sentences without links, fields or boxes within are a story's, the more so the more there are. */
function proseWeight(node: HtmlElement, { letters }: HtmlSigns, hasParts: boolean): number {
  if (hasParts) return 1
  if (letters > 240) return 3
  return /\d/.test(rawText(node)) ? 1 : 0
}

/** Generators make the name of a section from its heading: then it says what the story is about. */
function isHeadingName(node: HtmlElement, { opening }: HtmlSigns): boolean {
  const id = attribute(node, 'id')
  if (id === undefined) return false
  const slug = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, '-')
      .replace(/^-|-$/g, '')
  const wanted = slug(id)
  return wanted !== '' && slug(opening).startsWith(wanted)
}

interface BoxName {
  readonly reason: LeftOutReason
  /** Nothing in it is a word of a story. */
  readonly isWhole: boolean
}

/** What an element's names say it is; those that only say so before those that also say other things. */
function nameOf(node: HtmlElement): BoxName | undefined {
  let partly: BoxName | undefined
  for (const { name, value } of node.attrs) {
    if (name !== 'class' && name !== 'id' && name !== 'role') continue
    for (const each of value.slice(0, 1000).split(/\s+/)) {
      const parts = each
        .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
      if (beginsOther.test(parts[0] ?? '')) continue
      const reason = parts.map((part) => reasonOf.get(part)).find((found) => found !== undefined)
      if (reason === undefined) continue
      const isWhole = parts.every(
        (part) => reasonOf.has(part) || neutral.has(part) || part.length < 2 || /\d/.test(part)
      )
      if (isWhole) return { reason, isWhole }
      partly ??= { reason, isWhole }
    }
  }
  return partly
}

/** Whether a name of the element is that of a box round a story and nothing else. */
export const isNamedFurniture = (node: HtmlElement): boolean => nameOf(node)?.isWhole === true

function isHidden(node: HtmlElement): boolean {
  if (attribute(node, 'hidden') !== undefined || attribute(node, 'aria-hidden') === 'true') return true
  return /display\s*:\s*none/i.test(attribute(node, 'style') ?? '')
}

const isNamed = (node: HtmlElement, names: RegExp): boolean =>
  node.attrs.some(({ name, value }) => (name === 'class' || name === 'id') && names.test(value))

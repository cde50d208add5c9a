import { monthNames } from '../../text/calendar'

/** What kind of words were never meant to be printed. */
export type ResidueKind = 'assistant' | 'citation' | 'placeholder' | 'template' | 'markup' | 'desk'

/** A pattern of words that were not meant to be printed. */
export interface Residue {
  readonly kind: ResidueKind
  /** The words and signs it begins with, in lower case. */
  readonly begins: string
  /** Matched where one of them stands; sticky. */
  readonly pattern: RegExp
  /** It must open its sentence. */
  readonly opens?: true
}

const apostrophe = "['’]"
const bracketed =
  'CHECK|NAME|DATE|AGE|TITLE|INSERT|CITY|TOWN|PLACE|LINK|SOURCE|QUOTE|PHOTO|PICTURE|VERIFY|CONFIRM|TBC|TBD|ADD|NUMBER|FIGURE|AMOUNT|COMPANY|REPORTER|BYLINE|HEADLINE|CAPTION|X+|TK+'
const measured =
  '(?:%| ?(?:per ?cent|pct|people|votes?|seats?|points|crore|lakh|million|billion|thousand|years?|kg|km|miles|tonnes|deaths|jobs|homes|households)\\b)'
const fields =
  'HEADLINE|HEAD|SUBHEAD|STANDFIRST|CAPTION|BYLINE|CREDIT|PHOTO CREDIT|QUOTE|PULL QUOTE|TEXT|NAME|INTRO|IMAGE|LINK|PHOTO|DATE'

const row = (kind: ResidueKind, begins: string, pattern: string, flags = '', opens?: true): Residue => ({
  kind,
  begins,
  pattern: new RegExp(pattern, `${flags}y`),
  ...(opens ? { opens } : {})
})

/** Sentences, signs and notes that writing programs, templates and desks leave behind. */
export const residues: readonly Residue[] = [
  // A writing program speaks to who asked it.
  row('assistant', 'would', 'would you like me to \\w+', 'i', true),
  row(
    'assistant',
    'as',
    'as of my (?:last|latest|most recent|knowledge|training)(?: knowledge| training)? ?(?:update|cut-?off|data)',
    'i'
  ),
  row(
    'assistant',
    'as',
    `as an? (?:AI|artificial intelligence|large)(?: language)? (?:model|assistant)\\b|as an AI,? I\\b`,
    'i'
  ),
  row(
    'assistant',
    'certainly sure absolutely of great',
    `(?:certainly|sure|absolutely|of course|great question)(?:[!,.]| thing!) ?(?:here(?:${apostrophe}s| is| are)|below (?:is|are)|i can |i(?:${apostrophe}d| would) be happy)`,
    'i',
    true
  ),
  row(
    'assistant',
    'here',
    `here(?:${apostrophe}s| is| are) (?:an?|the|your|some) (?:[\\w-]+ ){0,4}(?:revised|rewritten|polished|updated|shortened|improved|edited|concise|draft|suggested|alternative|cleaned-up)(?: [\\w-]+){0,3} (?:version|article|draft|headlines?|summary|story|paragraph|text|lede|copy)\\b`,
    'i',
    true
  ),
  row('assistant', 'i', 'i hope this (?:helps|meets your|is helpful|revision|version)', 'i', true),
  row(
    'assistant',
    'let',
    `let me know if you(?:${apostrophe}d| would)? (?:like|want|need|prefer) (?:me to|any (?:changes|adjustments|edits|revisions|further|other|more)|an?(?:other)? (?:shorter|longer|different|version))`,
    'i',
    true
  ),
  row(
    'assistant',
    "i my i'm i’m",
    `i(?:${apostrophe}m| am) sorry, but i (?:can${apostrophe}t|cannot|am unable|don${apostrophe}t)|i (?:cannot|can${apostrophe}t) (?:fulfil+|complete|assist with|help with) (?:this|that|your) request|i(?:${apostrophe}m| am) unable to (?:browse|access real|verify|provide real)|i (?:don${apostrophe}t|do not) have (?:access to real-time|real-time|browsing|the ability to browse)|my (?:knowledge|training) (?:cut-?off|data (?:only|goes|ends))`,
    'i',
    true
  ),
  row(
    'assistant',
    'is',
    `is there anything else (?:you${apostrophe}d like|you would like|i can help|you need)`,
    'i',
    true
  ),
  row(
    'assistant',
    'feel',
    'feel free to (?:adjust|modify|customi[sz]e|edit|tweak) (?:it|this|the|any|these)\\b',
    'i',
    true
  ),
  row(
    'assistant',
    'if',
    `if you(?:${apostrophe}d like| would like| want| prefer|${apostrophe}d prefer),? i can (?:also )?(?:make|write|draft|turn|add|shorten|expand|adapt|provide|revise|tailor)`,
    'i',
    true
  ),
  row('assistant', 'regenerate', 'regenerate response', 'i'),
  row('assistant', 'word', 'word count: ?~?\\d+', 'i', true),

  // Marks of where a program found something.
  row('citation', 'contentreference', 'contentReference\\[oaicite:\\d+\\](?:\\{index=\\d+\\})?'),
  row('citation', 'oaicite', 'oaicite:\\d+'),
  row('citation', 'turn#', 'turn\\d{1,2}(?:search|news|view|image|fetch|academia|file)\\d{1,3}'),
  row('citation', '【', '【[^】\\n]{1,80}】'),
  row('citation', 'utm', 'utm_source=(?:chatgpt|openai|perplexity|copilot|claude|gemini)[\\w.]*'),
  row(
    'citation',
    '[',
    '\\[\\^\\d+\\^?\\]|\\[\\d{1,3}\\]\\(https?:[^)\\n]{0,200}\\)?|\\[(?:citation|source) needed\\]',
    'i'
  ),

  // A place kept for what was never put in.
  row('placeholder', 'tktk tktktk', 'TK(?:TK)+', 'i'),
  row(
    'placeholder',
    'tk',
    `TK(?= ?(?:years|per ?cent|%|people|million|billion|votes|of the|words|dollars|days|months))|(?<=(?:age|aged|by|of|\\(|, |\\$|£|€) ?)TK(?=[,;)]|\\. |\\.$)`
  ),
  row(
    'placeholder',
    'xx xxx xxxx xxxxx x',
    `[Xx]{1,3}(?:[,.][Xx]{2,3})+|(?:[Xx]{2,5})(?=${measured})|[Xx]{2}(?= (?:${monthNames.join('|')})\\b)`
  ),
  row('placeholder', monthNames.join(' ').toLowerCase(), `[A-Z][a-z]+ XX\\b`),
  row(
    'placeholder',
    '$ £ € ₹ rs',
    `(?:[$£€₹]|Rs\\.? ?)(?:X{1,4}(?:[.,]X{1,3})*)(?:(?= ?(?:million|billion|crore|lakh|m|bn|k)\\b)|(?<=XX)\\b)`
  ),
  row(
    'placeholder',
    '[',
    `\\[(?:(?:${bracketed})(?:[ :/][^\\]\\n]{0,60})?|name|(?:your|insert|company|reporter|reporter's|spokesperson|person's|victim's|city) (?:name|[a-z ]{1,40})(?: here)?|fill in (?!the blank)[^\\]\\n]{0,40}|to (?:check|be confirmed|come|be added)|needs? (?:a )?(?:source|check|checking|quote)[^\\]\\n]{0,40})\\]`
  ),
  row('placeholder', '[', `\\[(?:your name|insert [^\\]\\n]{1,60}|company name)\\]`, 'i'),
  row('placeholder', 'lorem', 'lorem ipsum(?: dolor[^.\\n]{0,60})?', 'i'),
  row('placeholder', 'dolor', 'dolor sit amet', 'i'),
  row(
    'placeholder',
    'headline head subhead standfirst caption byline credit photo quote pull text name intro image link date',
    `(?:${fields}) (?:GOES |TO GO |IN )?HERE\\b`
  ),
  row(
    'placeholder',
    'headline subhead standfirst caption byline credit text intro copy image photo',
    '(?:headline|subhead|standfirst|caption|byline|credit|text|intro|copy|image|photo credit) (?:goes|to go) here\\b',
    'i'
  ),
  row('placeholder', 'insert', 'insert (?:[a-z]+ ){1,3}here\\b', 'i'),
  row('placeholder', 'dd mm yyyy', '(?:DD|MM|YYYY)[/.-](?:DD|MM)[/.-](?:YYYY|YY|DD)\\b'),
  row('placeholder', '?', `(?<=\\s)\\?{2,}(?=${measured})`),

  // A value was to stand here.
  row(
    'template',
    '{',
    '\\{\\{[^{}\\n]{0,60}\\}\\}|\\{%[^%\\n]{1,60}%\\}|\\{[A-Za-z][A-Za-z0-9_.]{0,30}\\}|\\{(?:\\+\\+|--|>>|~~|==)'
  ),
  row('template', '$', '\\$\\{[^{}\\n]{1,40}\\}|\\$(?:undefined|null|NaN)\\b'),
  row('template', '%', '(?<![\\d%])%(?:s|d|\\d\\$s|\\([a-z_]+\\)s|%[A-Za-z_]{2,20}%%)(?![\\w%])'),
  row('template', '<', '<%=?[^%\\n]{1,40}%>|<{7}(?=\\s)'),
  row(
    'template',
    '[',
    '\\[\\[[^\\[\\]\\n]{1,40}\\]\\]|\\[/?(?:caption|gallery|embed|video|audio|playlist)(?: [a-z_]+=[^\\]\\n]{0,120})?\\]|\\[object Object\\]'
  ),
  row('template', '#', '#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?)|#\\{[^{}\\n]{1,40}\\}'),
  row('template', '*', '\\*\\|[A-Z_]{2,20}\\|\\*'),
  row('template', 'nan', 'NaN(?![\\w-])'),
  row(
    'template',
    'undefined null',
    `(?:undefined|null)(?=${measured})|(?<=[£€₹]|Rs\\.? |by |By )undefined(?=[.,]|$)`
  ),

  // Signs of a file's form.
  row(
    'markup',
    '&',
    '(?:&(?:nbsp|amp|lt|gt|quot|apos|rsquo|lsquo|ldquo|rdquo|mdash|ndash|hellip|eacute|pound|euro|#\\d{2,5}|#x[0-9a-fA-F]{2,5});)+'
  ),
  row(
    'markup',
    '<',
    '<(?:br|strong|span|div|img|h[1-6]|ul|ol|blockquote|figure|iframe|script|table)(?: [^<>\\n]{0,200})?/?>|<(?:p|a|b|i|em|td|tr|li) [^<>\\n]{1,200}>|</(?:p|b|i|em|strong|span|div|a|h[1-6]|li|ul|ol|blockquote|figure|iframe|script|table|tr|td|sup|sub)>'
  ),
  row('markup', '€', '(?<=â)€[™œ˜“”¦\u009d]?'),
  row('markup', '© ¨ ¡ ³ ¶ ¼ ± § £ °', '(?<=Ã)[©¨¡³¶¼±§]|(?<=Â)[£°]'),
  row('markup', '\ufffd', '\ufffd+'),
  row('markup', '*', '\\*\\*(?=[A-Za-z])[^*\\n]{1,80}[A-Za-z.:!?]\\*\\*(?!\\w)'),

  // The desk speaks to the desk.
  row(
    'desk',
    '[ (',
    '[[(](?:pls|please) (?:check|confirm|verify|trim|cut|fact-?check|add|keep|sub)[^\\])\\n]{0,80}[\\])]',
    'i'
  ),
  row(
    'desk',
    '[ (',
    '[[(](?:subs?|desk|copy desk|pic(?:ture)? desk|eds?|legal|lawyer|query|news ?desk)(?:: ?| to (?:check|trim|confirm|cut|add) ?)[^\\])\\n]{1,100}[\\])]',
    'i'
  ),
  row('desk', '[ (', '[[(](?:cq|sp\\?|ck|tk|check spelling|more tk|trim from here|cut here|ends)[\\])]'),
  row(
    'desk',
    '[',
    '\\[CQ\\]|\\[(?:photo|pic|picture|quote|graphic|caption|link|details|name|copy) to (?:come|follow)\\]',
    'i'
  ),
  row('desk', '(', '\\(CQ\\)(?<!Quarterly \\(CQ\\))'),
  row(
    'desk',
    'note notes',
    'notes? to (?:the )?(?:editors?|desk|subs?|copy desk|news ?desk)(?=\\s*[:–—-])|NOTES? TO (?:EDITORS?|DESK|SUBS?|SELF)\\b',
    ''
  ),
  row(
    'desk',
    'note notes',
    'Notes? to (?:the )?(?:[Ee]ditors?|[Dd]esk|[Ss]ubs?|[Cc]opy [Dd]esk|[Nn]ews ?[Dd]esk)(?=\\s*[:–—-])'
  ),
  row(
    'desk',
    'sub subs desk editor editors ed',
    '(?:subs?|desk|editors?|ed): ?(?:please|pls|trim|cut|check|hold|move|add|can (?:you|we)|need|insert|lose|keep)\\b',
    'i',
    true
  ),
  row('desk', 'more', 'MORE TO (?:COME|FOLLOW)\\b|MORE FOLLOWS\\b'),
  row(
    'desk',
    'photo pic picture quote copy name figure figures details caption graphic link',
    '(?:PHOTO|PIC|PICTURE|QUOTE|COPY|NAME|FIGURES?|DETAILS|CAPTION|GRAPHIC|LINK)S? TO (?:COME|FOLLOW)\\b'
  ),
  row(
    'desk',
    'strictly embargoed not do hold',
    '(?:STRICTLY )?EMBARGOED (?:UNTIL|TILL|FOR)\\b|NOT FOR PUBLICATION\\b|DO NOT (?:PUBLISH|PRINT)\\b|HOLD FOR RELEASE\\b'
  ),
  row('desk', 'comment commented deleted', '(?:Comment(?:ed)?) \\[[A-Z]{1,3}\\d+\\]:?|Deleted: ?[“"‘]'),
  row('desk', 'end', 'END OF (?:COPY|STORY|FILE|DRAFT)\\b')
]

/**
 * Words of stories about such things: where they stand, a kind of residue is what the story is about, or a listing in it.
 */
export const residueSubjects: Readonly<Record<'program' | 'page' | 'desk', string>> = {
  program:
    'chatbot chatbots chatgpt openai ai llm llms gemini copilot claude bard anthropic algorithm prompt prompts generative',
  page: 'template templates html javascript css code codes coding coders programmer programmers programming software variable variables syntax markup tag tags developer developers placeholder placeholders spreadsheet spreadsheets formula cell cells database bug email emails markdown',
  desk: 'placeholder placeholders style-guide stylebook subeditor subeditors sub-editor sub-editors copydesk typesetter typesetters typesetting journalists newsroom newsrooms proofreader designer designers dummy template templates slang'
}

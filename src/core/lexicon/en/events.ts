/** Nouns for what happens on a day, as a date speaks of it ("the vote", "the hearing"). */
export const eventNouns: ReadonlySet<string> = new Set(
  `accident anniversary announcement appeal arrest assassination assault attack auction ballot battle blast
  bombing broadcast by-election by-poll bypoll byelection celebration census ceremony championship closure
  collision concert conference conviction coronation coup crash deadline deal death debate debut decision
  derby derailment election elections eruption event exam exhibition explosion fair festival fire
  flood floods funeral general-election hearing inauguration inquest interview invasion judgment killing launch
  lecture lockdown massacre match meeting merger murder opening operation outage parade poll polling
  polls premiere primary procession protest race raid rally reception referendum release retirement riot ruling
  sentencing shooting siege signing sitting speech storm strike summit surgery survey takeover talks
  tour tournament trial trip verdict visit vote voting walkout wedding workshop`.split(/\s+/)
)

/** Verbs, in the form print has them, and the noun for what they tell of. */
export const eventOfVerb: ReadonlyMap<string, string> = new Map(
  Object.entries({
    adopted: 'adoption',
    announced: 'announcement',
    appointed: 'appointment',
    arrested: 'arrest',
    born: 'birth',
    built: 'building',
    buried: 'burial',
    closed: 'closure',
    closes: 'closure',
    convicted: 'conviction',
    died: 'death',
    elected: 'election',
    established: 'founding',
    founded: 'founding',
    jailed: 'sentence',
    killed: 'killing',
    launched: 'launch',
    launches: 'launch',
    married: 'wedding',
    murdered: 'murder',
    opened: 'opening',
    opens: 'opening',
    published: 'publication',
    released: 'release',
    resigned: 'resignation',
    retired: 'retirement',
    sentenced: 'sentence',
    signed: 'signing',
    voted: 'vote'
  })
)

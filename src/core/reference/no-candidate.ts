/** What no candidate is: sums, votes for nobody, and all the others together. */
export const noCandidate =
  /^(?:(?:grand |sub-?)?totals?\b.*|sum|nota|none of the (?:above|below).*|write-?ins?.*|scatter(?:ed|ing)|(?:all )?others?|(?:all )?other (?:parties|candidates)|others? total|(?:in)?valid(?: votes)?.*|(?:rejected|spoilt|spoiled|blank|void|informal|formal|under|over|exhausted|provisional|postal|absentee|early|advance)(?: ?(?:votes|ballots|papers))?|(?:ballots|votes) cast|registered(?: voters)?|electors|electorate|turnout|blancs|nuls|abstentions|votants|ungültige.*|gültige.*|sonstige|divers)$/i

/** A row or column that sums up all the others. */
export const isTotal =
  /^(?:grand |state |national |all |overall )?totals?(?: votes| valid votes)?$|^sum$|^insgesamt$|^ensemble$/i

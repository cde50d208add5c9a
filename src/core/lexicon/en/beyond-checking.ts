/** How words speak of what has not happened: "will return", "is going to", "plans to". In lower case. */
export const forecastWords =
  /\b(?:will(?! have| never have)|won['’]t|shall|shan['’]t|(?:['’]ll|going to|about to|due to|set to|bound to|sure to|likely to|expect(?:s|ed|ing)? to|hopes? to|plans? to|aims? to|intends? to|promises? to|vows? to|pledges? to)(?= \p{L})|would|by 20[3-9]\d|next (?:week|month|year|decade)|tomorrow)\b/u

/** How words say that they are somebody's own view: "I think", "in my view", "should", "the best". */
export const opinionWords =
  /\b(?:(?:i|we) (?:think|believe|feel|hope|reckon|suspect|fear|doubt|guess|trust|like|love|hate|regret)|in (?:my|our) (?:view|opinion)|should|shouldn['’]t|ought to|must|seems?|appears?|perhaps|maybe|probably|possibly|best|worst|great|greatest|terrible|awful|wonderful|beautiful|disgrace(?:ful)?|shame(?:ful)?|brilliant|fantastic|outrageous|unacceptable|fair|unfair|wrong|right thing|proud|disappointed|delighted)\b/u

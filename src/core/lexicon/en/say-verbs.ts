import { wordClass } from '../../text/word-classes'

/** Verbs of what only people do with words, as they follow or precede the name of who speaks. */
export const sayVerbs = wordClass(`
  said says saying told tells added adds asked replied replies wrote writes explained explains noted notes argued argues warned warns
  claimed claims insisted insists announced testified tweeted recalled recalls admitted admits declared acknowledged joked suggested
  stated remarked observed commented conceded confirmed quipped laughed smiled nodded shrugged answered recounted
  predicted vowed promised thanked apologised apologized wondered believes thinks`)

/** Verbs of other deeds that are told of people more than of places or bodies. */
export const deeds = wordClass(`
  won wins lost loses polled secured defeated resigned married died retired scored trained studied grew lived taught led
  served bowled batted hit threw joined pleaded beat smiled lives works worked holds wept arrived left played plays
  leads wants hopes knew felt`)

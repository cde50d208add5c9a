import {
  change,
  compared,
  fall,
  fallen,
  fewer,
  gap,
  more,
  rise,
  risen,
  thisTime
} from '../../lexicon/en/change'
import * as parts from '../../lexicon/en/parts'
import { averages, comesTo, crowd, varies, venue, warmer } from '../../lexicon/en/reckoning'
import * as votes from '../../lexicon/en/votes'
import type { WordClass } from '../../text/word-classes'

/** The senses that patterns may name. */
export const senses: Readonly<Record<string, WordClass>> = {
  ...parts,
  ...votes,
  averages,
  change,
  compared,
  comesTo,
  fall,
  fallen,
  fewer,
  gap,
  more,
  rise,
  risen,
  thisTime,
  crowd,
  varies,
  venue,
  warmer
}

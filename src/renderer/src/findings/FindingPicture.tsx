import type { FC } from 'react'
import type { Finding } from '../../../core/model/finding'
import { CellsPicture } from './CellsPicture'
import { DifferencePicture } from './DifferencePicture'
import { SharePicture } from './SharePicture'
import { SpellingsPicture } from './SpellingsPicture'
import { TotalPicture } from './TotalPicture'
import { WeekPicture } from './WeekPicture'

/** Checks whose working is plainer as a picture than in words. */
const pictures: Readonly<Record<string, FC<{ readonly finding: Finding }>>> = {
  'num.difference': DifferencePicture,
  'num.percent': SharePicture,
  'num.total': TotalPicture,
  'name.variant': SpellingsPicture,
  'date.weekday': WeekPicture,
  'table.value': CellsPicture
}

/** The small picture of a finding's working, where there is one. */
export const FindingPicture = ({ finding }: { readonly finding: Finding }) => {
  const Picture = pictures[finding.check]
  return Picture ? <Picture finding={finding} /> : null
}

import { wordClass } from '../../text/word-classes'

/** Words too common to tell what a sentence speaks of: that two share one says nothing. */
export const commonWords = wordClass(`
  about above after again against almost along also although always among another around because been before being below
  between both called came cent could current does doing down during each earlier either enough even ever every first
  from further given going half have having here however including into itself just last later least less made make
  making many might million billion trillion crore lakh more most much must near nearly never next nothing number often
  once only other others over percent percentage perhaps point points previous quarter rather roughly same second several
  should showed since some something still such than that their them then there these they thing things third this those
  though three through time times today together total toward under until very week weeks were what when where whether
  which while whole whose will with within without would year years month months season seasons yesterday your months
  announced added according expected figure figures level levels report reported rate said says showed shows statement
  amount amounts average overall compared equal about twelve eleven seven eight three ended ending period
`)

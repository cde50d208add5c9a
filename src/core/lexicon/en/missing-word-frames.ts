/** Small words that are lost, or one too many, in frames that are no English without the repair (the signs: `wordFrames`). */
export const missingWordFrames = `
.|that|is|was|are|as|by|to|from|with|for|said|noted|becomes|became [one_the>one of the] !other|*us|*ss|its|this|his|was|is|has|does *s|*ren|*men|*ople
.|that|is|was|are|as|by|to|from|with|for [one_its>one of its|one_his>one of his|one_her>one of her|one_their>one of their] !*us|*ss|was|has|is *s|*ren|*men
[some_the>some of the|many_the>many of the|several_the>several of the] !*us|*ss|was|has|is *s|*ren|*men|*ople
is|was|it's|that's|there's|are|there|quite|such|have|had|has [lot_of>a lot of]
a|the|large|small|growing [number_people>number of people|number_women>number of women|number_men>number of men]
a [lot_people>lot of people|lot_money>lot of money|lot_time>lot of time|lot_work>lot of work]
at|by|until|before|near|towards the [end_the>end of the|start_the>start of the|beginning_the>beginning of the] day|week|month|year|century|season|war|decade|match|game|meeting
in the [middle_the>middle of the|midst_the>midst of the]
the [rest_the>rest of the|majority_the>majority of the|outskirts_the>outskirts of the]
on [behalf_the>behalf of the|top_the>top of the]
in [favour_the>favour of the|favor_the>favor of the|terms_the>terms of the|front_the>front of the|spite_the>spite of the]
[according_the>according to the|according_a>according to a]
[prior_the>prior to the|due_the>due to the]
[regardless_the>regardless of the]
is|was|are|were|be|been [expected_be>expected to be|expected_have>expected to have|expected_make>expected to make|expected_take>expected to take|expected_begin>expected to begin|expected_rise>expected to rise|expected_fall>expected to fall|expected_go>expected to go|expected_announce>expected to announce|likely_be>likely to be|likely_have>likely to have|likely_take>likely to take|likely_go>likely to go|due_be>due to be|due_open>due to open|due_begin>due to begin|able_get>able to get|able_make>able to make|able_take>able to take|able_do>able to do|unable_get>unable to get|supposed_be>supposed to be|allowed_be>allowed to be|forced_leave>forced to leave|set_be>set to be|going_be>going to be|going_have>going to have|scheduled_be>scheduled to be]
wants|wanted|hopes|hoped|tries|tried|refused|failed|agreed|plans|planned|expects|intends|used|hoping|trying|going|order|continues|seems [be>to be] !*ing
want|wants|wanted|hopes|hoped|hoping|decides|decided|deciding|agreed|agreeing|refuses|refused|refusing|managed|managing|tried|tries|planning|promised|vowed|vows|pledged|intends|intended|wishes|wished|wishing|failed|failing|threatened|threatens [see>to see|go>to go|make>to make|take>to take|get>to get|keep>to keep|become>to become|know>to know|give>to give|have>to have|do>to do|find>to find|bring>to bring|hear>to hear|meet>to meet|buy>to buy|stay>to stay|speak>to speak|continue>to continue|build>to build|sell>to sell]
to|in|from the [east_the>east of the|west_the>west of the|north_the>north of the|south_the>south of the] !other|latter|former
will|would|may|might|must|should|could|won't (not|also|soon|still|never) [able_to>be able to]
would|must|should|could|cannot|shouldn't|wouldn't|couldn't (not|also|now|only|still|never) [seen>be seen|taken>be taken|given>be given|done>be done|shown>be shown|known>be known|written>be written|driven>be driven|chosen>be chosen|spoken>be spoken|stolen>be stolen|forgotten>be forgotten|eaten>be eaten|lodged>be lodged|allowed>be allowed|expected>be expected|required>be required|used>be used|held>be held|asked>be asked|paid>be paid|sold>be sold|sent>be sent|built>be built|spent>be spent|made>be made|found>be found|told>be told|kept>be kept|brought>be brought|closed>be closed|opened>be opened|moved>be moved|added>be added|charged>be charged|considered>be considered|reached>be reached|called>be called|named>be named|treated>be treated|replaced>be replaced]
may|might|will (not|also|now|only|still|never) [seen>be seen|taken>be taken|given>be given|done>be done|shown>be shown|known>be known|written>be written|chosen>be chosen]
might|will (not|also|now|only|still|never) [lodged>be lodged|allowed>be allowed|required>be required|held>be held|paid>be paid|sold>be sold|sent>be sent|spent>be spent|kept>be kept|brought>be brought|charged>be charged|considered>be considered|treated>be treated|replaced>be replaced]
has|have|had (not|also|never|already|long) [be>been]
will|would|can|could|should|must|may|might|cannot (not|also|never) [been>have been]
didn't|doesn't|don't [had>have|went>go|came>come|took>take|saw>see|knew>know|gave>give|made>make|got>get|became>become|began>begin|told>tell|felt>feel|thought>think|wanted>want|meant>mean|has>have|goes>go]
did|does|do not [had>have|went>go|came>come|took>take|saw>see|knew>know|gave>give|made>make|got>get|became>become|began>begin|told>tell|felt>feel|wanted>want|has>have|goes>go]
to [been>be] !.
in [the_a>the|a_the>the|the_an>the|an_a>a|a_an>an|the_of>the]
of [the_a>the|a_the>the|the_an>the|an_a>a|a_an>an|the_of>of the|the_and>the]
to|for|by|with|at|from|on|is|was|and|that [the_an>the|an_a>a|a_an>an|a_the>the|an_the>the|the_to>the|the_of>the]
`

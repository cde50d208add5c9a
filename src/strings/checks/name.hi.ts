import type { CheckWords } from './check-catalogue'
import { quoted } from './phrases.hi'

/** नामों की जाँचें। */
export const name: Readonly<Record<string, CheckWords>> = {
  'name.variant': {
    summary: 'एक व्यक्ति का नाम, दो वर्तनियों में।',
    why: 'नाम की ग़लती पाठक सबसे कम माफ़ करते हैं, और सही रूप अक्सर उसी लेख में कहीं और छपा होता है।',
    messages: {
      'two-spellings': ({ first, firstCount, second, secondCount }) =>
        `एक नाम, दो वर्तनियाँ? ${quoted(first)} (${firstCount} बार) और ${quoted(second)} (${secondCount} बार)।`,
      'two-names': ({ first, second }) => `एक संस्था, दो नाम? ${quoted(first)} और ${quoted(second)}।`
    }
  },
  'name.introduced': {
    summary: 'कोई उपनाम बोलता है या उसके आगे संबोधन है, पर इस नाम का परिचय कहीं नहीं दिया गया।',
    why: 'पाठक ऐसे नाम को ऊपर ढूँढता है। या तो उसका पहला उल्लेख कट गया, या कोई और नाम था।',
    messages: {
      'another-meant': ({ printed, likely }) =>
        `${quoted(printed)} का परिचय कहीं नहीं है; ${quoted(likely)} का है।`,
      'not-introduced': ({ printed }) => `${quoted(printed)} का परिचय कहीं नहीं है।`
    }
  },
  'name.role': {
    summary: 'एक व्यक्ति की दो पार्टियाँ, दो पद, दो आयु या दो संबोधन।',
    why: 'उम्मीदवार ग़लत पार्टी में छप जाए तो चुनाव की पूरी ख़बर उलट जाती है।',
    messages: {
      'two-parties': ({ person, first, second }) =>
        `${quoted(person)} एक जगह ${quoted(first)} से हैं, दूसरी जगह ${quoted(second)} से।`,
      'two-offices': ({ person, first, second }) =>
        `${quoted(person)} एक जगह ${quoted(first)} हैं, दूसरी जगह ${quoted(second)}।`,
      'two-titles': ({ person, first, second }) =>
        `${quoted(person)} के नाम के आगे एक जगह ${quoted(first)} है, दूसरी जगह ${quoted(second)}।`,
      'unheld-office': ({ person, first, second }) =>
        `${quoted(second)} के रूप में किसी का परिचय नहीं है; ${quoted(person)} ${quoted(first)} हैं।`,
      'two-ages': ({ person, first, second }) =>
        `${quoted(person)} की आयु एक जगह ${first} है, दूसरी जगह ${second}।`
    }
  },
  'name.kin': {
    summary: 'दो लोगों के बीच दो अलग रिश्ते।',
    why: 'बहन की जगह पत्नी छप जाए तो परिवार यह चूक नहीं भूलता।',
    messages: {
      'two-ties': ({ kin, first, second }) =>
        `एक ही व्यक्ति से ${quoted(kin)} का रिश्ता एक जगह ${quoted(first)} है, दूसरी जगह ${quoted(second)}।`,
      'not-told': ({ first, second }) =>
        `पहले किसी को ${quoted(second)} नहीं कहा गया है; ${quoted(first)} कहा गया है।`
    }
  },
  'name.gender': {
    summary: 'दूसरे लिंग का सर्वनाम, जहाँ एक ही व्यक्ति का अर्थ निकलता है।',
    why: 'सर्वनाम का लिंग बदल जाए तो बात किसी और की हो जाती है।',
    messages: {
      'other-sex': ({ person, pronoun, other }) =>
        `${quoted(pronoun)} से केवल ${quoted(person)} का अर्थ निकलता है; और जगह ${quoted(other)} है।`,
      'not-own': ({ person, pronoun, other }) =>
        `यहाँ ${quoted(pronoun)} केवल ${quoted(person)} का अपना हो सकता है; तब ${quoted(other)} होना चाहिए।`,
      reflexive: ({ words }) => `${quoted(words)}: दोनों में से एक शब्द दूसरे लिंग का है।`
    }
  },
  'name.acronym': {
    summary: 'संक्षिप्त नाम जो ग़लत छपा, या दो तरह से खोला गया।',
    why: 'पार्टी या एजेंसी के अक्षरों में चूक हो तो नाम किसी और का हो जाता है, या किसी का नहीं रहता।',
    messages: {
      misprinted: ({ printed, acronym }) => `${quoted(printed)} की जगह ${quoted(acronym)} होना चाहिए?`,
      initials: ({ words, acronym }) => `${quoted(words)} के पहले अक्षर ${quoted(acronym)} नहीं बनाते।`,
      'expanded-two-ways': ({ acronym, first, second }) =>
        `${quoted(acronym)} एक जगह ${quoted(first)} है, दूसरी जगह ${quoted(second)}।`
    }
  }
}

import { plural } from './plural'
import type { report as english } from './report.en'

const many = plural('hi-IN')

/** सौंपने के शब्द: क्या लिखा जाए, किस रूप में, और कहाँ गया। */
export const report: typeof english = {
  title: 'बाहर भेजें',
  of: 'किसका',
  thisArticle: 'यह लेख',
  allArticles: (count) => many(count, 'लेख, पूरी डेस्क', 'लेख, पूरी डेस्क'),
  form: 'रूप',
  forms: {
    md: {
      label: 'सुधार रिपोर्ट, Markdown',
      summary: 'हर फ़ैसला और हर आपत्ति, सुधार सबसे पहले: रिपोर्टर और डेस्क के लिए।'
    },
    html: {
      label: 'सुधार रिपोर्ट, HTML',
      summary: 'ऐसा पन्ना जो अच्छा छपता है; अपने अक्षर साथ रखता है, सुधार लेख में ही दिखते हैं।'
    },
    docx: {
      label: 'सुधार रिपोर्ट, Word',
      summary: 'शीर्षकों और तालिकाओं वाला Word दस्तावेज़: आगे भेजने और उसमें लिखने के लिए।'
    },
    pdf: {
      label: 'सुधार रिपोर्ट, PDF',
      summary: 'पन्ना नंबर वाली रिपोर्ट, सहेजने या भेजने के लिए: हर जगह एक जैसी दिखती है।'
    },
    csv: { label: 'सुधार रिपोर्ट, CSV', summary: 'हर फ़ैसले की एक पंक्ति, स्प्रेडशीट के लिए।' },
    json: { label: 'सुधार रिपोर्ट, JSON', summary: 'सब कुछ डेटा के रूप में, स्थान सहित, दूसरे प्रोग्रामों के लिए।' },
    notice: {
      label: 'भूल-सुधार, छपने के लिए',
      summary: 'पाठकों को क्या बताया जाए: हर सुधरे लेख की सूचना, और एजेंसी के लिए पंक्ति।'
    },
    queries: {
      label: 'लेखक से सवाल',
      summary: 'हर लेख के खुले सवाल, क्रम से, हर सवाल के साथ वे शब्द जिनके बारे में वह है।'
    },
    corrected: {
      label: 'सुधरी कॉपी',
      summary: 'एक लेख का पाठ, सारे सुधारों के साथ: जो पन्ने पर लौटता है।'
    },
    file: {
      label: 'सुधरी फ़ाइल',
      summary:
        'जिस फ़ाइल से लेख पढ़ा गया वही, सुधार अपनी जगह पर और बाक़ी सब ज्यों का त्यों: टेक्स्ट, Markdown, वेब पेज, तालिका, JSON, डंप, Word, OpenDocument। उसी फ़ाइल पर लिखें तो पहले वाली उसके पास रखी रहती है।'
    },
    redline: {
      label: 'सुधरी कॉपी, Word में बदलाव दिखाते हुए',
      summary: 'एक लेख Word में, हर सुधार अलग बदलाव, जिसे डेस्क माने या न माने।'
    },
    diff: {
      label: 'बदलावों का पैच (unified diff)',
      summary: 'एक या कई लेखों के सुधार, उन फ़ाइलों के मुक़ाबले पैच के रूप में जिनसे वे पढ़े गए।'
    },
    webannotation: {
      label: 'W3C टिप्पणियाँ: Web Annotation (JSON-LD)',
      summary: 'हर फ़ैसला एक टिप्पणी के रूप में, टिप्पणियों के दूसरे प्रोग्रामों के लिए।'
    },
    correction: {
      label: 'schema.org सुधार: correction (JSON-LD)',
      summary: 'सुधरे पन्ने के लिए सूचना संरचित डेटा में: NewsArticle के साथ CorrectionComment।'
    },
    claimreview: {
      label: 'schema.org जाँच: ClaimReview (JSON-LD)',
      summary: 'नाम से उद्धृत लोगों की बातों पर फ़ैसले, उस पन्ने के लिए जहाँ जाँच छपी है।'
    }
  },
  preview: 'क्या जाएगा',
  making: 'बन रहा है…',
  corrections: (count, articles) =>
    `${count === 0 ? 'कोई सुधार नहीं' : many(count, 'सुधार', 'सुधार')}${articles > 1 ? `, ${many(articles, 'लेख', 'लेख')}` : ''}`,
  pages: (count) => many(count, 'पन्ना', 'पन्ने'),
  page: (number, count) => `पन्ना ${number}, कुल ${count}`,
  notDrawn: 'पन्ने यहाँ नहीं दिखाए जा सकते। जो लिखा जाएगा वह पूरा है।',
  goesOn: 'आगे और है; फ़ाइल में पूरा होगा।',
  notReviewed: {
    'words-only': 'फ़ैसला सिर्फ़ शब्दों पर है, बात पर नहीं',
    'no-speaker': 'लेख नहीं बताता कि किसने कहा',
    prediction: 'भविष्य की बात: न सच, न ग़लत',
    opinion: 'राय: न सच, न ग़लत',
    'same-words': 'इस वाक्य पर दूसरा फ़ैसला छप रहा है'
  },
  noticeText: 'सूचना, जैसी छपेगी',
  noticeEdited: 'सूचना, जैसी आपने लिखी',
  keepNotice: 'यही रखें',
  ownNotice: 'डेस्क की अपनी सूचना',
  noticeKept: 'सूचना रख ली',
  noticeOutdated: 'तब लिखी जब सुधार दूसरे थे:',
  write: 'लिखें…',
  writing: 'लिखा जा रहा है…',
  showInFolder: 'फ़ोल्डर में दिखाएँ',
  done: 'हो गया',
  notIn: 'इसमें नहीं है',
  keptAs: (path) => `फ़ाइल जैसी थी, ${path} में रखी है।`,
  address: 'उस पन्ने का पता जहाँ जाँच छपी है',
  addressWrong: 'पन्ने का पूरा पता दें, आगे https:// के साथ।'
}

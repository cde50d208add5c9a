/**
 * Common first names that are one slip from another common one, lower-case: two of them beside one surname are two
 * people more often than one who was misspelt.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron adam adan ajay ajit akash akbar alan alana albert alec alex alexa alexis alice alicia alina alison allan allen alok amal aman amar amit amita
    amrit amrita ana anand ananda andre andrea andreas andrew andy angela angelo anil anila anish anita anjali anju ann anna anne annie anthony anton
    antonia antonio anuj anup anupam anusha archana aria ariel arif arjun arnav arun aruna arvind asha ashima ashis ashish ashok asif asim atif atul avi
    ayesha aziz barbara basil beena ben benny bernard bernice beth betty bharat bharati bill billy bina binod bob bobby brad brandon brenda brendan brent
    brett brian briana bruno bryan carl carla carlo carlos carmen carol carola carole caroline carolyn carrie cary cathy cecil cecilia chandan chandana
    chandra charlene charles charlie charlotte cheryl chetan chris christian christina christine claire clara clare claude claudia claudio clive colin
    colleen connie conor corey craig curtis cyril cyrus daisy dale dan dana daniel daniela danielle danny darren daryl dave david dawn dean deana deep
    deepa deepak deepika denis denise dennis derek desmond dev devi diana diane dilip dina dinesh dipak dipika dolly dolores don donald donna dora doreen
    doris dorothy doug duncan dylan earl ed eddie edgar edith edmond edmund edward edwin eileen elaine eleanor elena elias elisa elise eliza elizabeth
    ella ellen elsa elsie emil emilia emilio emily emma eric erica erick erik erika erin ernest esther ethan eva evan eve evelyn farah fatima felicia
    felix fiona florence fran frances francesca francis francisco frank franz fred freda frederic frederick gabriel gabriela gail ganesh gary gaurav gauri
    gavin gemma gene geoff george gerald geraldine gerard gina ginger girish gita glen glenda glenn gloria gopal gordon grace graham grant greg greta guy
    hamid hamida hanna hannah hans hari haris harish harold harri harry hasan hasina heather hector heidi helen helena helga henri henry herbert hilary
    hina holly howard hugh hugo ian ida imran ina indira inga ingrid ira irene irfan iris isaac isabel isabella ishan ivan ivana jack jackie jacob jagat
    jagdish jai james jamie jan jana jane janet janice jared jasmin jasmine jason jatin javed jay jaya jayant jean jeanne jeff jenna jennie jennifer jenny
    jeremy jerry jess jesse jessica jessie jill jim jimmy jitendra jo joan joann joanna joanne joe joel johan johanna john johnny jon jonathan jordan
    jorge jose josef joseph josh joshua joy joyce juan juana judith judy julia julian juliana julie juliet julio julius june jyoti kabir kailash kala
    kamal kamala kamla kapil karan kareem karen karin karina karl karla kate katharine katherine kathleen kathryn kathy katie katrina kavita kay keith
    kelly ken kenny kevin kim kiran kirk kirsten kishan kishore komal krishan krishna krista kristen kristin kristina kumar kumari kunal kyle lakshman
    lakshmi lalit lalita lance lara larry laura lauren laurence lawrence lea leah lee leela leila lena lenny leo leon leona leonard leonardo leslie lewis
    lila lily linda lisa liz liza lois lola lora lorenzo lori lorna louis louisa louise lucas lucia lucian lucinda lucy luis luisa luke lydia lynn madan
    madhav madhu madhuri mahendra mahesh mala malik malika mallika mamata mamta manish manisha manjit manju manoj mansi mara marc marcel marcela marcia
    marco marcus margaret margot maria marian mariana marianne marie marilyn marina mario marion marissa mark markus marla marlene martha martin martina
    marvin mary mathilda matt matthew maud maura maureen maurice max may maya meena meera mehmood mel melanie melinda melissa mercedes michael michel
    michele michelle mick miguel mike mikhail mila milan mina minna mira miranda miriam mohan mohana mohini mohit moira molly mona monica monika mukesh
    mukul myra nadia nadine namita nancy nandini nandita naomi narendra naresh naseem nasim natalia natalie natasha nathan naveen navin neal neena neeta
    neha neil nell nelly nelson nick nicola nicolas nicole nigel nikhil nikita nilesh nina niraj nirmal nirmala nisha nita nitin nitish nora noreen norma
    norman oliver olivia om omar omkar oscar otto owen pam pamela pankaj parul parveen pat patricia patrick patty paul paula paulina pauline pavan pawan
    payal pearl pedro peggy penny perry peter petra phil philip philippa phyllis piyush pooja prabha prabhat prabhu pradeep pradip prakash pramod pranab
    pranav prasad prasanna prashant pratap pratibha pratik praveen praveena preeti prem prema priya priyanka puja punam puneet punit purnima rachel radha
    radhika raghav rahul raj raja rajan rajat rajeev rajendra rajesh rajiv raju rakesh ralph ram rama raman ramesh ramona rana randy ranjan ranjit raquel
    rashid rashida rashmi ratan ravi ravindra ray raymond rebecca reena reeta regina rekha rene renu renuka rex rhoda richa richard rick ricky rita ritu
    riya rob robert roberta roberto robin robyn rod roger rohan rohini rohit roland romeo ron ronald ronnie rosa rosalie rose rosemary rosie ross roy ruby
    rudy rupa rupert russell ruth ryan sabina sabrina sachin sadia sagar saif salim salima sally salma salman sam samir samira samita sandeep sandhya
    sandip sandra sandy sangeeta sanjay sanjeev sanjib sanjit sanjiv santosh sara sarah sarika sarita saroj satish satya saurabh savita scott sean seema
    sergei sergio seth shahid shahida shail shaila shakil shakti shane shankar shannon shanti shari sharmila sharon shashi shaun shawn sheela sheila
    shelley sheri sherry shilpa shirley shiv shiva shivam shivani shobha shreya shruti shubham shyam shyama sid siddharth sidney sima simon simona simone
    smita sneha sofia sonal sonali sonia sonya sophia sophie stacey stacy stan stefan stefania stella stephan stephanie stephen steve steven stuart subhas
    subhash sudha sudhir sudip sue sujata sujit suman sumana sumesh sumit sumita sunil sunila sunita suraj surendra suresh susan susana susanna susanne
    sushil sushila sushma swati sylvia sylvie tamara tammy tanuja tanvi tanya tapan tapas tara taran tariq tarun ted terence teresa teri terri terry tessa
    thelma theodora theodore theresa thomas tim timothy tina toby todd tom tommy toni tony tracey tracy trevor trina tristan troy uma umang umesh ursula
    usha uttam valeria valerie vandana vanessa varun vasant vasanta vera vernon veronica vicky victor victoria vijay vijaya vikas vikram vikrant vimal
    vimala vinay vincent vineet vinita vinod viola violet vipin viren virendra virginia vishal vishnu vivek vivian viviana wade wallace walter wanda
    warren wayne wendy werner wilfred will william wilma yash yasmin yogesh yogita yolanda yusuf yvette yvonne zara zoe`.split(
    /\s+/
  )
)

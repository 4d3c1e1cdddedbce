import { wordSet } from '../words.ts';

/** First names that are common in the bylines of English-language newspapers around the world, in lower case. */
export const GIVEN_NAMES: ReadonlySet<string> = wordSet(`
  aaron abdul abigail adam adrian agnes ahmad ahmed aisha alan albert alejandro alex alexander alexandra ali alice
  alison amanda amelia amina amir amy ana andrea andreas andrei andrew andriy andy angela anita ann anna anne
  anthony antonio arthur aya barbara beatrice ben benjamin bernard beth betty bill bob brian bruce carl carla
  carlos carmen carol caroline catherine charles charlotte chris christina christine christopher claire clara
  claudia colin craig cristina cynthia dan daniel daniela david dean deborah denis dennis diana diane diego dmitri
  dmitry dmytro don donald donna dorothy douglas duncan edward eleanor elena elizabeth ella ellen emily emma eric
  erik eva evelyn fatima felix fernando fiona florence frances francesca francis francisco frank fred gareth gary
  geoffrey george georgia gerald giovanni giulia gordon grace graham grant greg gregory hannah hans harold harriet
  harry hassan heather helen henry howard hugh hugo hussein ian ibrahim igor imran ingrid irene iryna isaac isabel
  ivan jack jacob james jamie jan jane janet jason javier jean jennifer jeremy jessica jim joan joanna joe johan
  john jonathan jorge jose joseph joshua juan judith julia julian julie justin karen karim karl kate katherine
  kathleen katie keith kelly ken kenneth kevin khalid kim laura lauren laurence lee leila lena leo leon leonard
  lewis liam linda lisa louis louise lucas lucia lucy luis luke maha maksym malcolm manuel marc marco margaret
  maria marie mario mark marta martha martin mary mathew matt matthew maurice max maya megan mehmet melissa
  michael michelle miguel mikhail mohamed mohammad mohammed mona monica mustafa nadia nancy naomi natalia natalie
  natasha nathan neil nicholas nick nicola nicole nigel nina noah nora norman oksana oleg oleksandr olena olga
  oliver olivia omar oscar pablo pamela patricia patrick paul paula paulina pavel pavlo pedro peter petra philip
  phoebe pierre priya rachel rahul raj ralph ramon raymond rebecca ricardo richard rita robert roberto robin roger
  roland ronald rosa rosemary ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean
  sergei serhiy shane sharon sheila simon sofia sonia sophia sophie stefan stella stephanie stephen steve steven
  stuart sunil susan suzanne svetlana tara tariq teresa terry thomas tim timothy tina tom tony tracy valentina
  valerie vanessa vera veronica victor victoria vikram viktor vincent vladimir volodymyr walter wayne wendy
  william xavier yasmin yulia yuri yusuf zoe
`);

import { wordSet } from '../../words.ts';

/** Forms of common verbs that are finite, or nearly so, wherever they stand and report nothing. */
export const FINITE_VERBS: ReadonlySet<string> = wordSet(`
  is are was were am has have had do does did will would can could may might must shall should cannot isn't aren't
  wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't mustn't shouldn't
  took takes went goes came comes made makes became becomes began begins gave gives got gets keeps kept knew left leaves
  lost met meets paid pays ran runs rose saw sees sent sends stood stands fell broke brought brings chose chooses drew
  drove flew grew threw wore woke won wins led held holds bought caught fought struck spent built sold taught dealt beat
  died agreed happened occurred arrived remained appeared appears seemed seems remains include includes included require
  requires allow allows continues resigned returned emerged collapsed crashed gathered joined lived lives survived escaped
  failed managed jumped dropped soared plunged tumbled surged climbed attempted tried tries struggled travelled traveled
  tore sank shook stole hid rode sang swam withdrew overcame undertook froze shrank moved campaigned competed qualified
  used works worked played plays helped helps turned turns started stopped walked talked ended opened closed became
  upheld overturned overran outgrew undid undercut withheld foresaw mistook misled misread outdid overheard
  wants stays stayed received visited attended introduced launched signed passed approved killed opened won't
  sits sat lies belongs exists contains depends provides offers serves shares follows followed
`);
